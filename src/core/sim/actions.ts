import type { Actor, Id, Minutes, Seat } from './basics.ts';
import type { Action, CommandType, PlainCommand, Refusal } from './command.ts';
import { PRODUCT_OWNER_RULES } from './product-owner-rules.ts';
import { SCRUM_MASTER_RULES } from './scrum-master-rules.ts';
import type { Offer, SeatRule, Setting, SteadyAction } from './seat-rule.ts';
import { inFull, isFree } from './seat-rule.ts';
import type { World } from './world.ts';

/** Every kind of action of either seat, by command type. */
const RULES: ReadonlyMap<string, Required<SeatRule>> = new Map(
  Object.entries({ ...SCRUM_MASTER_RULES, ...PRODUCT_OWNER_RULES } as Record<string, SeatRule>).map(([type, rule]) => [
    type,
    inFull(rule),
  ]),
);

export function ruleOf(type: CommandType): Required<SeatRule> | undefined {
  return RULES.get(type);
}

/** What is given back goes by a name of its own: who reads it later has to tell it from what was handed over. */
function typeOf(command: PlainCommand): string {
  return command.type === 'backlog.delegate' && command.to === null ? 'backlog.undelegate' : command.type;
}

/** `person.coach:mei`; two ways of doing one thing have the way behind. */
export function actionId(rule: SeatRule, command: PlainCommand): string {
  const way = 'how' in command ? `${command.type}.${command.how}` : typeOf(command);
  const [first, ...more] = rule.about(command);
  if (first === undefined) return way;
  return more.length === 0 ? `${way}:${first}` : `${way}:${first}+${more.join('+')}`;
}

/** Commands that belong to the Developers, or to the lifecycle; the rule that keeps both seats from them. */
const NOT_FOR_SEATS: ReadonlyMap<CommandType, string> = new Map<CommandType, string>([
  ['item.assign', 'TE-05'],
  ['item.pull', 'TE-05'],
  ['item.select', 'PL-06'],
  ['item.return', 'SB-02'],
  ['item.size', 'PB-04'],
  ['item.finish', 'DE-03'],
]);

export function ruleAgainst(type: CommandType): string | undefined {
  return NOT_FOR_SEATS.get(type);
}

/** Phases in which own time can be spent. */
function canActNow(world: World, rule: SeatRule, command: PlainCommand): boolean {
  const { phase } = world.at;
  if (phase === 'work' || phase === 'stop') return true;
  const free =
    command.type === 'backlog.move' ||
    command.type === 'cue.pin' ||
    command.type === 'hunch.open' ||
    command.type === 'hunch.close';
  if (phase === 'planning') return free || rule.seat === 'product-owner';
  return free && phase !== 'closed';
}

const NOT_NOW: Refusal = { code: 'not-now' };
const NO_TIME_LEFT: Refusal = { code: 'no-time-left' };

/** Why an action of a seat is refused here and now; null = it can be done. */
export function refusalOfAction(setting: Setting, rule: SeatRule, command: PlainCommand): Refusal | null {
  if (!canActNow(setting.world, rule, command)) return NOT_NOW;
  return (
    rule.possible(setting, command) ?? refusalOfPrice(setting.world, rule, actionId(rule, command), rule.price(setting, command))
  );
}

/** Own time is spent once: what is left must do, and the same thing is done once a day. */
function refusalOfPrice({ seats }: World, { seat }: SeatRule, action: Id, price: Minutes): Refusal | null {
  if (price <= 0) return null;
  const { minutes, today } = seats[seat];
  if (minutes < price) return NO_TIME_LEFT;
  return today.includes(action) ? NOT_NOW : null;
}

const rulesOf = (seat: Seat) => [...RULES.values()].filter((rule) => rule.seat === seat);
const RULES_OF: Readonly<Record<Seat, readonly Required<SeatRule>[]>> = {
  'scrum-master': rulesOf('scrum-master'),
  'product-owner': rulesOf('product-owner'),
};
const PRICED_OF: Readonly<Record<Seat, readonly Required<SeatRule>[]>> = {
  'scrum-master': RULES_OF['scrum-master'].filter((rule) => !isFree(rule)),
  'product-owner': RULES_OF['product-owner'].filter((rule) => !isFree(rule)),
};

/** Everything a seat can do, with its price. Which way it goes stands nowhere. */
export function actionsOf(setting: Setting, seat: Seat): readonly Action[] {
  return offeredBy(RULES_OF[seat], setting);
}

/** Those of them that own time is spent on. Near half of all are free, and whoever has time to spend need not look at them. */
export function pricedActionsOf(setting: Setting, seat: Seat): readonly Action[] {
  return offeredBy(PRICED_OF[seat], setting);
}

function offeredBy(rules: readonly Required<SeatRule>[], setting: Setting): readonly Action[] {
  const actions: Action[] = [];
  for (const rule of rules)
    for (const offer of rule.offers(setting))
      actions.push(rule.steady ? steadyAction(setting, rule, offer) : newAction(setting, rule, offer.command));
  return actions;
}

function newAction(setting: Setting, rule: Required<SeatRule>, command: PlainCommand): Action {
  const { world } = setting;
  const id = actionId(rule, command);
  const minutes = rule.price(setting, command);
  const impossible = rule.sure ? null : rule.possible(setting, command);
  return {
    id,
    seat: rule.seat,
    command,
    minutes,
    others: rule.others,
    with: rule.with(setting, command),
    shows: rule.shows,
    about: rule.about(command),
    refused: canActNow(world, rule, command) ? (impossible ?? refusalOfPrice(world, rule, id, minutes)) : NOT_NOW,
  };
}

function steadyOf(setting: Setting, rule: Required<SeatRule>, command: PlainCommand): SteadyAction {
  const open = { ...newAction(setting, rule, command), refused: null };
  return { open, late: { ...open, refused: NO_TIME_LEFT }, shut: { ...open, refused: NOT_NOW } };
}

/** Programs look at some fifty actions to take one, so those that come again are made once. */
function steadyAction(setting: Setting, rule: Required<SeatRule>, offer: Offer): Action {
  const { world } = setting;
  offer.action ??= steadyOf(setting, rule, offer.command);
  const { open, late, shut } = offer.action;
  if (!canActNow(world, rule, offer.command)) return shut;
  const impossible = rule.sure ? null : rule.possible(setting, offer.command);
  if (impossible) return { ...open, refused: impossible };
  const refused = refusalOfPrice(world, rule, open.id, open.minutes);
  return refused === null ? open : refused === NO_TIME_LEFT ? late : shut;
}

export function isSeat(actor: Actor): actor is Seat {
  return actor === 'scrum-master' || actor === 'product-owner';
}

/** A command as an action, for what is asked and not offered. */
export function actionOf(seat: Seat, command: PlainCommand): Action {
  const rule = ruleOf(command.type);
  return {
    id: rule ? actionId(rule, command) : command.type,
    seat,
    command,
    minutes: 30,
    others: rule?.others ?? 0,
    with: [],
    shows: rule?.shows ?? 'now',
    about: rule?.about(command) ?? [],
    refused: null,
  };
}
