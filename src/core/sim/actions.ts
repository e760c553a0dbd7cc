import type { Actor, Id, Minutes, Seat } from './basics.ts';
import type { Action, CommandType, PlainCommand, Refusal } from './command.ts';
import { PRODUCT_OWNER_RULES } from './product-owner-rules.ts';
import { SCRUM_MASTER_RULES } from './scrum-master-rules.ts';
import type { FullRule, Offer, SeatRule, Setting, SteadyAction } from './seat-rule.ts';
import { inFull, isFree } from './seat-rule.ts';
import type { World } from './world.ts';

/** Every kind of action of either seat, by command type. */
const RULES: ReadonlyMap<string, FullRule> = new Map(
  Object.entries({ ...SCRUM_MASTER_RULES, ...PRODUCT_OWNER_RULES } as Record<string, SeatRule>).map(([type, rule]) => [
    type,
    inFull(type, rule),
  ]),
);

export function ruleOf(type: CommandType): FullRule | undefined {
  return RULES.get(type);
}

/** What is given back goes by a name of its own: who reads it later has to tell it from what was handed over. */
function typeOf(command: PlainCommand): string {
  return command.type === 'backlog.delegate' && command.to === null ? 'backlog.undelegate' : command.type;
}

/** `person.coach:mei`; two ways of doing one thing have the way behind. */
export function actionId(rule: SeatRule, command: PlainCommand): string {
  const way = 'how' in command ? `${command.type}.${command.how}` : typeOf(command);
  const about = rule.about(command);
  if (about.length === 0) return way;
  return about.length === 1 ? `${way}:${about[0]}` : `${way}:${about.join('+')}`;
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
function canActNow({ at: { phase } }: World, { anytime, seat }: FullRule): boolean {
  if (phase === 'work' || phase === 'stop') return true;
  if (phase === 'planning') return anytime || seat === 'product-owner';
  return anytime && phase !== 'closed';
}

const NOT_NOW: Refusal = { code: 'not-now' };
const NO_TIME_LEFT: Refusal = { code: 'no-time-left' };

/** Why an action of a seat is refused here and now; null = it can be done. */
export function refusalOfAction(setting: Setting, rule: FullRule, command: PlainCommand): Refusal | null {
  if (!canActNow(setting.world, rule)) return NOT_NOW;
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
const RULES_OF: Readonly<Record<Seat, readonly FullRule[]>> = {
  'scrum-master': rulesOf('scrum-master'),
  'product-owner': rulesOf('product-owner'),
};
const PRICED_OF: Readonly<Record<Seat, readonly FullRule[]>> = {
  'scrum-master': RULES_OF['scrum-master'].filter((rule) => !isFree(rule)),
  'product-owner': RULES_OF['product-owner'].filter((rule) => !isFree(rule)),
};
const REPLIES: readonly FullRule[] = RULES_OF['product-owner'].filter((rule) =>
  [RULES.get('request.accept'), RULES.get('request.decline')].includes(rule),
);

/** Everything a seat can do, with its price. Which way it goes stands nowhere. */
export function actionsOf(setting: Setting, seat: Seat): readonly Action[] {
  return offeredBy(RULES_OF[seat], setting);
}

/** Those of the Product Owner that answer a request of a stakeholder. */
export function repliesOf(setting: Setting): readonly Action[] {
  return offeredBy(REPLIES, setting);
}

/** Those that own time can be spent on here and now: what costs more than is left nobody need look at. */
export function payableActionsOf(setting: Setting, seat: Seat): readonly Action[] {
  const { world } = setting;
  const { minutes, today } = world.seats[seat];
  const actions: Action[] = [];
  for (const rule of PRICED_OF[seat]) {
    if (minutes < rule.least || !canActNow(world, rule)) continue;
    for (const offer of rule.offers(setting)) {
      const action = payable(setting, rule, offer);
      if (action !== null && (action.minutes <= 0 || (action.minutes <= minutes && !today.includes(action.id))))
        actions.push(action);
    }
  }
  return actions;
}

/** An offer as an action, if nothing but its price stands against it. */
function payable(setting: Setting, rule: FullRule, offer: Offer): Action | null {
  if (!rule.sure && rule.possible(setting, offer.command) !== null) return null;
  return rule.steady ? steadyOf(setting, rule, offer).open : openAction(setting, rule, offer.command);
}

function offeredBy(rules: readonly FullRule[], setting: Setting): readonly Action[] {
  const actions: Action[] = [];
  for (const rule of rules) {
    const isNow = canActNow(setting.world, rule);
    for (const offer of rule.offers(setting))
      actions.push(
        rule.steady ? steadyAction(setting, rule, { offer, isNow }) : newAction(setting, rule, { command: offer.command, isNow }),
      );
  }
  return actions;
}

/** An action that nothing stands against. */
function openAction(setting: Setting, rule: FullRule, command: PlainCommand): Action {
  return actionWith(setting, rule, {
    command,
    id: actionId(rule, command),
    minutes: rule.price(setting, command),
    refused: null,
  });
}

/** All actions are made here, so that the engine gives them one shape. */
function actionWith(
  setting: Setting,
  rule: FullRule,
  { command, id, minutes, refused }: Pick<Action, 'command' | 'id' | 'minutes' | 'refused'>,
): Action {
  return {
    id,
    seat: rule.seat,
    command,
    minutes,
    others: rule.others,
    with: rule.with(setting, command),
    shows: rule.shows,
    about: rule.about(command),
    refused,
  };
}

function newAction(
  setting: Setting,
  rule: FullRule,
  { command, isNow }: { readonly command: PlainCommand; readonly isNow: boolean },
): Action {
  const id = actionId(rule, command);
  const minutes = rule.price(setting, command);
  const impossible = rule.sure ? null : rule.possible(setting, command);
  const refused = isNow ? (impossible ?? refusalOfPrice(setting.world, rule, id, minutes)) : NOT_NOW;
  return actionWith(setting, rule, { command, id, minutes, refused });
}

/** Programs look at some fifty actions to take one, so those that come again are made once. */
function steadyOf(setting: Setting, rule: FullRule, offer: Offer): SteadyAction {
  if (offer.action !== undefined) return offer.action;
  const open = openAction(setting, rule, offer.command);
  const { command, id, minutes } = open;
  const late = actionWith(setting, rule, { command, id, minutes, refused: NO_TIME_LEFT });
  const shut = actionWith(setting, rule, { command, id, minutes, refused: NOT_NOW });
  offer.action = { open, late, shut };
  return offer.action;
}

function steadyAction(
  setting: Setting,
  rule: FullRule,
  { offer, isNow }: { readonly offer: Offer; readonly isNow: boolean },
): Action {
  const { open, late, shut } = steadyOf(setting, rule, offer);
  if (!isNow) return shut;
  const refused = rule.sure ? null : rule.possible(setting, offer.command);
  if (refused) return actionWith(setting, rule, { command: open.command, id: open.id, minutes: open.minutes, refused });
  const tooMuch = refusalOfPrice(setting.world, rule, open.id, open.minutes);
  return tooMuch === null ? open : tooMuch === NO_TIME_LEFT ? late : shut;
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
