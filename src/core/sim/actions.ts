import type { Actor, Seat } from './basics.ts';
import type { Action, CommandType, PlainCommand, Refusal } from './command.ts';
import { PRODUCT_OWNER_RULES } from './product-owner-rules.ts';
import { SCRUM_MASTER_RULES } from './scrum-master-rules.ts';
import type { RuleBook, SeatRule, Setting } from './seat-rule.ts';
import type { World } from './world.ts';

/** Every kind of action of either seat, by command type. */
export const RULE_BOOK: RuleBook = { ...SCRUM_MASTER_RULES, ...PRODUCT_OWNER_RULES };

export function ruleOf(type: CommandType): SeatRule | undefined {
  return (RULE_BOOK as Readonly<Record<string, SeatRule | undefined>>)[type];
}

/** `person.coach:mei`; two ways of doing one thing have the way behind. */
export function actionId(rule: SeatRule, command: PlainCommand): string {
  const how = 'how' in command ? `.${command.how}` : '';
  const about = rule.about(command);
  return `${command.type}${how}${about.length > 0 ? `:${about.join('+')}` : ''}`;
}

/** Commands that belong to the Developers, or to the lifecycle; the rule that keeps both seats from them. */
const NOT_FOR_SEATS: Readonly<Partial<Record<CommandType, string>>> = {
  'item.assign': 'TE-05',
  'item.pull': 'TE-05',
  'item.select': 'PL-06',
  'item.return': 'SB-02',
  'item.size': 'PB-04',
  'item.finish': 'DE-03',
};

export function ruleAgainst(type: CommandType): string | undefined {
  return NOT_FOR_SEATS[type];
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

/** Why an action of a seat is refused here and now; null = it can be done. */
export function refusalOfAction(setting: Setting, rule: SeatRule, command: PlainCommand): Refusal | null {
  const { world } = setting;
  if (!canActNow(world, rule, command)) return { code: 'not-now' };
  const impossible = rule.possible(setting, command);
  if (impossible) return impossible;
  const price = rule.price(setting, command);
  const state = world.seats[rule.seat];
  if (price > 0 && state.minutes < price) return { code: 'no-time-left' };
  if (price > 0 && state.today.includes(actionId(rule, command))) return { code: 'not-now' };
  return null;
}

/** Everything a seat can do, with its price. Which way it goes stands nowhere. */
export function actionsOf(setting: Setting, seat: Seat): readonly Action[] {
  const actions: Action[] = [];
  for (const rule of Object.values(RULE_BOOK) as SeatRule[]) {
    if (rule.seat !== seat) continue;
    for (const command of rule.offers(setting)) {
      actions.push({
        id: actionId(rule, command),
        seat,
        command,
        minutes: rule.price(setting, command),
        others: rule.others ?? 0,
        with: rule.with?.(setting, command) ?? [],
        shows: rule.shows,
        about: rule.about(command),
        refused: refusalOfAction(setting, rule, command),
      });
    }
  }
  return actions;
}

export function isSeat(actor: Actor): actor is Seat {
  return actor === 'scrum-master' || actor === 'product-owner';
}
