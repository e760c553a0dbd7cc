import type { Id, Minutes, Seat } from './basics.ts';
import type { Action, PlainCommand, Refusal } from './command.ts';
import { MOST_THINGS, remembered } from './remembered.ts';
import type { Shelf } from './shelf.ts';
import type { Turn } from './turn.ts';
import type { World } from './world.ts';

export type PlainType = PlainCommand['type'];
/** The commands of some types, also where one shape serves several types. */
export type CommandOf<T extends PlainType, C = PlainCommand> = C extends { readonly type: infer U }
  ? [Extract<U, T>] extends [never]
    ? never
    : C & { readonly type: Extract<U, T> }
  : never;

/** A command on offer, with room for the action it makes where that is the same in all worlds (`SeatRule.steady`). */
export interface Offer<C extends PlainCommand = PlainCommand> {
  readonly command: C;
  action?: SteadyAction | undefined;
}

/** An action that is the same in all worlds but for why it is refused: it is not, time is up, it is not now. */
export interface SteadyAction {
  readonly open: Action;
  readonly late: Action;
  readonly shut: Action;
}

/** The offers of a kind of command by the id of what it is about, each made once. */
export function offersBy<C extends PlainCommand>(command: (id: Id) => C): (id: Id) => Offer<C> {
  return remembered((id) => ({ command: command(id), action: undefined }), MOST_THINGS);
}

/** The same for things that stand in a list: most stand where they stood before, and are found there without a search. */
export function offersAlong<C extends PlainCommand>(command: (id: Id) => C): (id: Id, at: number) => Offer<C> {
  const offerOn = offersBy(command);
  const ids: Id[] = [];
  const offers: Offer<C>[] = [];
  return (id, at) => {
    if (ids[at] === id) return offers[at] as Offer<C>;
    const offer = offerOn(id);
    ids[at] = id;
    offers[at] = offer;
    return offer;
  };
}

/** What the rules of one kind of action need to look at. */
export interface Setting {
  readonly world: World;
  readonly shelf: Shelf;
}

/** One kind of action of one seat: whose it is, what it costs, when it can be, what it does. */
export interface SeatRule<C extends PlainCommand = PlainCommand> {
  readonly seat: Seat;
  /** Rule of the Scrum Guide that keeps the other seat from it. */
  readonly rule: Id;
  price(setting: Setting, command: C): Minutes;
  readonly shows: Action['shows'];
  /** Minutes of Developers, all together. */
  readonly others?: Minutes;
  with?(setting: Setting, command: C): readonly Id[];
  /** The object first. */
  about(command: C): readonly Id[];
  /** Null = possible in this world. */
  possible(setting: Setting, command: C): Refusal | null;
  act(turn: Turn, command: C, why: readonly Id[]): void;
  /** The commands worth offering in this world. */
  offers(setting: Setting): readonly Offer<C>[];
  /** All that it offers is possible in the world it is offered in, so that nobody asks again. */
  readonly sure?: boolean;
  /** Price and company follow from the command alone, so that one action does for all worlds. */
  readonly steady?: boolean;
  /** Nothing of this kind costs less own time: with less of it left nobody need look. */
  readonly least?: Minutes;
}

/** A rule with everything said, and what follows from its kind. */
export interface FullRule extends Required<SeatRule> {
  /** Open in every phase of a Sprint. */
  readonly anytime: boolean;
}

/** Orders and the wall can be looked after whenever somebody likes. */
const ANYTIME: ReadonlySet<string> = new Set<PlainType>(['backlog.move', 'cue.pin', 'hunch.open', 'hunch.close']);

const ALONE: readonly Id[] = [];

/** A rule with everything said, in one order: so the engine gives all rules one shape, and a program reads them by the thousand. */
export function inFull(type: string, rule: SeatRule): FullRule {
  return {
    seat: rule.seat,
    rule: rule.rule,
    price: rule.price,
    shows: rule.shows,
    others: rule.others ?? 0,
    with: rule.with ?? (() => ALONE),
    about: rule.about,
    possible: rule.possible,
    act: rule.act,
    offers: rule.offers,
    sure: rule.sure ?? false,
    steady: rule.steady ?? false,
    least: rule.least ?? FIXED.get(rule.price) ?? 0,
    anytime: ANYTIME.has(type),
  };
}

export type RuleBook = { readonly [T in PlainType]?: SeatRule<CommandOf<T>> };

export const NO_SUCH_THING: Refusal = { code: 'no-such-thing' };
export const NOT_POSSIBLE: Refusal = { code: 'not-possible' };

const nothing = (): Minutes => 0;

/** What each price of so many half hours comes to. */
const FIXED = new Map<unknown, Minutes>();

/** The price of so many half hours. */
export function half(halves: number): () => Minutes {
  if (halves === 0) return nothing;
  const price = () => halves * 30;
  FIXED.set(price, halves * 30);
  return price;
}

/** Does it never cost own time? */
export const isFree = ({ price }: SeatRule): boolean => price === nothing;
