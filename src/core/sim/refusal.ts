import { actionsOf, isSeat, refusalOfAction, ruleAgainst, ruleOf } from './actions.ts';
import { SEATS } from './basics.ts';
import { canCancel } from './cancel.ts';
import type { Command, Refusal } from './command.ts';
import { goalsLeft } from './goal-choices.ts';
import { HABITS } from './habits.ts';
import type { Scenario } from './scenario.ts';
import { shelfOf } from './shelf.ts';
import type { World } from './world.ts';

const OK = null;
const NOT_NOW: Refusal = { code: 'not-now' };
const NO_SUCH_THING: Refusal = { code: 'no-such-thing' };

function refuseAnswer(
  world: World,
  command: Extract<Command, { type: 'ask.answer' | 'ask.order' }>,
  scenario: Scenario,
): Refusal | null {
  if (!isSeat(command.by)) return { code: 'not-your-accountability' };
  const { ask } = world.seats[command.by];
  if (ask === null || ask.id !== command.ask) return NO_SUCH_THING;
  if (command.type === 'ask.order') return ask.kind === 'order' ? OK : { code: 'not-possible' };
  if (ask.options.some((option) => option.id === command.option)) return OK;
  if (ask.kind !== 'stop') return NO_SUCH_THING;
  const action = actionsOf({ world, shelf: shelfOf(scenario) }, command.by).find((other) => other.id === command.option);
  return action === undefined ? NO_SUCH_THING : action.refused;
}

function refuseLifecycle(world: World, command: Command): Refusal | null {
  switch (command.type) {
    case 'time.pass':
      return command.by !== 'clock'
        ? { code: 'not-your-accountability' }
        : Number.isInteger(command.ticks) && command.ticks > 0
          ? OK
          : { code: 'not-possible' };
    case 'sprint.cancel':
      // Only the Product Owner has the authority to cancel a Sprint, and only because its goal is obsolete.
      if (command.by !== 'product-owner') return { code: 'not-your-accountability', rule: 'SP-12' };
      if (!world.sprint.goalObsolete) return { code: 'not-possible', rule: 'SP-11' };
      return canCancel(world) ? OK : NOT_NOW;
    default:
      return command.by === 'clock' || command.by === 'developers' ? OK : { code: 'not-your-accountability' };
  }
}

function refuseOwnAffairs(world: World, command: Command): Refusal | null {
  if (!isSeat(command.by)) return { code: 'not-your-accountability' };
  if (command.type === 'seat.habit') return HABITS[command.by].includes(command.habit) ? OK : NO_SUCH_THING;
  if (command.type === 'seat.rate') {
    const fits =
      command.values.length === 3 &&
      command.values.every((value) => value === null || (Number.isInteger(value) && value >= 1 && value <= 7));
    return world.seats[command.by].ask?.kind === 'sliders' ? (fits ? OK : { code: 'not-possible' }) : NOT_NOW;
  }
  // Only what was decided can be shown again.
  if (command.type === 'seat.shown')
    return SEATS.some((seat) => world.seats[seat].met.includes(command.moment)) ? OK : NO_SUCH_THING;
  const { ask } = world.seats[command.by];
  if (ask?.kind !== 'intention' || command.type !== 'seat.intend') return NOT_NOW;
  return ask.options.some(({ id }) => id === command.intention) ? OK : NO_SUCH_THING;
}

function refusePlanning(world: World, command: Command, scenario: Scenario): Refusal | null {
  switch (command.type) {
    case 'event.format':
      if (command.by !== 'scrum-master') return { code: 'not-your-accountability', rule: 'SM-09' };
      if (shelfOf(scenario).formats.get(command.format)?.event !== command.event) return NO_SUCH_THING;
      // The form of an event is chosen in that event, once. That of the Daily Scrum is the Developers' own: nobody is asked for it.
      if (command.event === 'daily') return { code: 'not-possible', rule: 'DS-03' };
      return world.seats['scrum-master'].ask?.event === command.event ? OK : NOT_NOW;
    case 'sprint-goal.propose': {
      if (command.by !== 'product-owner') return { code: 'not-your-accountability', rule: 'PL-04' };
      // The Sprint Goal stands once Sprint Planning is over: nobody changes it in mid-Sprint.
      if (world.at.phase !== 'planning' || world.sprint.goal !== null) return { code: 'not-now', rule: 'SP-05' };
      const known =
        goalsLeft(world, scenario).includes(command.goal) &&
        new Set(command.items).size === command.items.length &&
        command.items.every((id) => world.items.some((item) => item.id === id && item.doneAt === null));
      return known && command.items.length >= 1 && command.items.length <= 4 ? OK : NO_SUCH_THING;
    }
    default:
      if (command.by !== 'product-owner') return { code: 'not-your-accountability', rule: 'PO-02' };
      return { code: 'not-possible', rule: 'TE-03' };
  }
}

/** Why a command is not allowed, or null. The one place that says so: guards, buttons, programs and `step` all ask here. */
export function refusal(world: World, command: Command, scenario: Scenario): Refusal | null {
  if (world.at.phase === 'closed') return NOT_NOW;
  const against = ruleAgainst(command.type);
  if (against !== undefined) return { code: 'not-your-accountability', rule: against };
  switch (command.type) {
    case 'ask.answer':
    case 'ask.order':
      return refuseAnswer(world, command, scenario);
    case 'planning.close':
    case 'daily.close':
    case 'review.close':
    case 'retrospective.close':
    case 'sprint.cancel':
    case 'time.pass':
    case 'phase.enter':
      return refuseLifecycle(world, command);
    case 'seat.rate':
    case 'seat.habit':
    case 'seat.shown':
    case 'seat.intend':
      return refuseOwnAffairs(world, command);
    case 'event.format':
    case 'sprint-goal.propose':
    case 'product-goal.set':
    case 'product-goal.close':
      return refusePlanning(world, command, scenario);
    default: {
      const rule = ruleOf(command.type);
      if (rule === undefined) return NO_SUCH_THING;
      if (command.by !== rule.seat) return { code: 'not-your-accountability', rule: rule.rule };
      return refusalOfAction({ world, shelf: shelfOf(scenario) }, rule, command as never);
    }
  }
}
