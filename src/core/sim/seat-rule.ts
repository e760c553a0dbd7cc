import type { Id, Minutes, Seat } from './basics.ts';
import type { Action, PlainCommand, Refusal } from './command.ts';
import type { Shelf, Turn } from './turn.ts';
import type { World } from './world.ts';

export type PlainType = PlainCommand['type'];
/** The commands of some types, also where one shape serves several types. */
export type CommandOf<T extends PlainType, C = PlainCommand> = C extends { readonly type: infer U }
  ? [Extract<U, T>] extends [never]
    ? never
    : C & { readonly type: Extract<U, T> }
  : never;

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
  offers(setting: Setting): readonly C[];
}

export type RuleBook = { readonly [T in PlainType]?: SeatRule<CommandOf<T>> };

export const NO_SUCH_THING: Refusal = { code: 'no-such-thing' };
export const NOT_POSSIBLE: Refusal = { code: 'not-possible' };

export const half = (halves: number) => (): Minutes => halves * 30;
