import { answer, chooseFormat, perform, rate, tellShown } from './answer.ts';
import { markAsked, openAsks, somebodyMustDecide } from './asks.ts';
import type { Seat } from './basics.ts';
import { beginTurn } from './begin-turn.ts';
import { cancel } from './cancel.ts';
import type { Command } from './command.ts';
import { draftOf } from './copy-world.ts';
import { dawn, dayIsOver, passRestOfDay, passTick } from './day.ts';
import { endOfWork, holdEvent, holdReview, pickImprovement } from './events.ts';
import type { Fact } from './fact.ts';
import { watchMeters } from './meter-watch.ts';
import { openPlanning, select, setGoal } from './planning.ts';
import { recordChoice } from './record-choice.ts';
import { refusal } from './refusal.ts';
import type { Scenario } from './scenario.ts';
import { endSeason, rest, scoreSprint } from './sprint-end.ts';
import { gradeStanding } from './standing.ts';
import type { Turn } from './turn.ts';
import { emit, hourOf } from './turn.ts';
import type { Ask } from './view.ts';
import type { World } from './world.ts';

/** Everything that happens when the lifecycle enters a phase. */
function enter(turn: Turn, phase: World['at']['phase']): void {
  const { world } = turn;
  world.at.phase = phase;
  if (phase !== 'stop' && phase !== 'work') emit(turn, { type: 'phase.entered', phase });
  switch (phase) {
    case 'planning':
      if (world.sprint.scored) world.at.sprint += 1;
      openPlanning(turn);
      turn.watch?.rebase(world);
      break;
    case 'daily':
      if (dayIsOver(world)) world.at.day += 1;
      turn.watch?.see(turn, null);
      dawn(turn);
      break;
    case 'review':
      if (world.sprint.cancelled) passRestOfDay(turn);
      endOfWork(turn);
      break;
    case 'closed':
      endSeason(turn);
      break;
  }
  openAsks(turn);
}

/** Passes ticks until so many are gone, the day is over, or a seat has to decide. */
function pass(turn: Turn, ticks: number): void {
  const { world } = turn;
  for (let at = 0; at < ticks && !dayIsOver(world) && !somebodyMustDecide(world); at++) {
    passTick(turn);
    if (!dayIsOver(world) && hourOf(world.at.tick) === 8) openAsks(turn);
  }
}

/** After both seats have had their say at the Sprint Retrospective the team picks, and the Sprint is written down. */
function closeRetrospectiveIfReady(turn: Turn): void {
  const { world } = turn;
  if (world.at.phase !== 'retrospective' || world.sprint.scored) return;
  // After a moment the way to hold the event is still to be chosen: it would be held without one.
  openAsks(turn);
  if (somebodyMustDecide(world)) return;
  holdEvent(turn, 'retrospective');
  pickImprovement(turn);
  scoreSprint(turn);
  gradeStanding(turn);
}

/** Changes a private draft by one allowed command. The way in for the lab, which keeps one draft for a whole season. */
export function apply(turn: Turn, command: Command): void {
  change(turn, command);
  turn.shown = null;
  turn.watch?.see(turn, null);
}

function change(turn: Turn, command: Command): void {
  const { world } = turn;
  switch (command.type) {
    case 'phase.enter':
      return enter(turn, command.phase);
    case 'time.pass':
      pass(turn, command.ticks);
      return;
    case 'planning.close':
      return select(turn);
    case 'daily.close':
      return;
    case 'review.close':
      return holdReview(turn);
    case 'retrospective.close':
      return rest(turn);
    case 'sprint.cancel':
      return cancel(turn, [`act/sprint.cancel/${world.at.tick}`]);
    case 'ask.answer':
    case 'ask.order':
      answer(turn, command);
      break;
    case 'seat.rate':
      rate(turn, command.by as Seat, command.values);
      closeAsk(turn, command.by as Seat, 'sliders');
      break;
    case 'seat.habit':
      world.seats[command.by as Seat].habit = command.habit;
      break;
    case 'seat.shown':
      tellShown(turn, command.moment);
      break;
    case 'seat.intend':
      world.seats[command.by as Seat].intention = command.intention;
      closeAsk(turn, command.by as Seat, 'intention');
      break;
    case 'event.format':
      recordChoice(turn, command);
      chooseFormat(turn, command);
      closeAsk(turn, 'scrum-master', 'facilitate');
      break;
    case 'sprint-goal.propose':
      recordChoice(turn, command);
      setGoal(turn, command.goal, command.items, [`goal/${command.goal}/${world.at.tick}`]);
      closeAsk(turn, 'product-owner', 'plan');
      break;
    default:
      perform(turn, command);
  }
  closeRetrospectiveIfReady(turn);
  openAsks(turn);
}

/** Done by another way than by answering: the ask has its answer. */
function closeAsk(turn: Turn, seat: Seat, kind: string): void {
  const state = turn.world.seats[seat];
  const { ask } = state;
  if (ask?.kind !== kind) return;
  markAsked(turn, ask as Ask);
  emit(turn, { type: 'ask.answered', seat, ask: ask.id }, { seen: seat });
  state.ask = null;
}

/**
 * The one way to change the world: a command in, the new world and what happened out. A command that is not allowed changes nothing
 * (ask `refusal` why). Never throws.
 */
export function step(
  world: World,
  command: Command,
  scenario: Scenario,
): { readonly world: World; readonly facts: readonly Fact[] } {
  if (refusal(world, command, scenario) !== null) return { world, facts: [] };
  const draft = draftOf(world);
  const turn = beginTurn(draft, scenario, watchMeters(draft));
  apply(turn, command);
  return { world: turn.world, facts: turn.facts };
}
