import { actionId, actionsOf, ruleOf } from './actions.ts';
import { keyFor } from './ask-use.ts';
import { markAsked } from './asks.ts';
import type { Id, Seat } from './basics.ts';
import type { Command, PlainCommand } from './command.ts';
import { metersFor } from './day.ts';
import { begin } from './effects.ts';
import { holdEvent } from './events.ts';
import { setGoal } from './planning.ts';
import { recordAsk } from './record-choice.ts';
import type { Moment } from './scenario.ts';
import { QUICK_ORDER, setOrder } from './set-order.ts';
import { show } from './show.ts';
import { recordAction } from './standing.ts';
import type { Turn } from './turn.ts';
import { decisionId, emit } from './turn.ts';
import type { Ask } from './view.ts';

/** Does an action of a seat, pays for it, writes it down. The caller has asked `refusal`. */
export function perform(turn: Turn, command: PlainCommand): void {
  const rule = ruleOf(command.type);
  if (!rule) return;
  const { world, shelf } = turn;
  const price = rule.price({ world, shelf }, command);
  const id = actionId(rule, command);
  if (price > 0) {
    recordAction(turn, rule, command);
    world.seats[rule.seat].minutes -= price;
    world.seats[rule.seat].today.push(id);
  }
  const why = [decisionId(world, id)];
  emit(turn, { type: 'action.taken', seat: rule.seat, action: id, about: rule.about(command), minutes: price }, { why });
  rule.act(turn, command, why);
}

function gradeMoment(turn: Turn, ask: Ask, moment: Moment, option: Id): void {
  const { world } = turn;
  const key = keyFor(moment, show(turn, ask.seat), ask.cast, world.chosen);
  const graded = key?.grades[option];
  if (!key || !graded) return;
  emit(
    turn,
    {
      type: 'decision.graded',
      seat: ask.seat,
      sprint: world.at.sprint,
      of: moment.id,
      kind: 'moment',
      option,
      grade: graded.grade,
      a: 500,
      b: key.b,
      code: moment.code,
      reason: graded.reason,
      group: moment.group,
      cast: ask.cast,
    },
    { seen: 'later', why: [`moment/${moment.id}/${option}/${world.at.tick}`] },
  );
}

function answerMoment(turn: Turn, ask: Ask, option: Id): void {
  const { world, shelf } = turn;
  const moment = shelf.moments.get(ask.from ?? '');
  const answer = moment?.answers.find((other) => other.id === option);
  if (!moment || !answer) return;
  gradeMoment(turn, ask, moment, option);
  const state = world.seats[ask.seat];
  state.minutes -= answer.minutes;
  state.moments += 1;
  state.met.push(moment.id);
  state.groups.push(moment.group);
  world.chosen.push({ moment: moment.id, option });
  world.pending = world.pending.filter((entry) => !(entry.effect.do === 'follow' && entry.effect.moment === moment.id));
  const why = [`moment/${moment.id}/${option}/${world.at.tick}`];
  begin(turn, answer.effects, { why, cast: ask.cast, meters: metersFor(turn) });
}

/** Free hours lie outside the seat: a page of the journal, and nothing that any rule reads. */
function answerHour(turn: Turn, ask: Ask, option: Id): void {
  const { world, shelf } = turn;
  const state = world.seats[ask.seat];
  const chose: Seat | null = option === 'neither' ? null : (option as Seat);
  state.hours += 1;
  if (ask.from) state.met.push(ask.from);
  const hour = shelf.hours.get(ask.from ?? '');
  if (chose && hour) world.journal.push(hour.journal[chose]);
  emit(turn, { type: 'hour.chosen', hour: ask.from ?? '', chose, sprint: world.at.sprint }, { seen: ask.seat });
}

/** Values of the sliders that one word stands for. */
const QUICK_RATINGS: Readonly<Record<Id, readonly (number | null)[]>> = {
  skip: [null, null, null],
  low: [2, 2, 2],
  middle: [4, 4, 4],
  high: [6, 6, 6],
};

export function rate(turn: Turn, seat: Seat, values: readonly (number | null)[]): void {
  turn.world.seats[seat].rated = true;
  emit(turn, { type: 'seat.rated', seat, sprint: turn.world.at.sprint, values }, { seen: seat });
}

/** Sends the commands behind an option, each as if the seat had sent it by itself. */
function runOption(turn: Turn, ask: Ask, option: Id): void {
  for (const command of ask.options.find((other) => other.id === option)?.commands ?? []) {
    if (command.type === 'event.format') chooseFormat(turn, command);
    else if (command.type === 'sprint-goal.propose' && turn.world.sprint.goal === null)
      setGoal(turn, command.goal, command.items, [`goal/${command.goal}/${turn.world.at.tick}`]);
    else if (canStill(turn, command)) performUnrecorded(turn, command);
  }
}

function canStill(turn: Turn, command: PlainCommand): boolean {
  const rule = ruleOf(command.type);
  return rule !== undefined && rule.possible({ world: turn.world, shelf: turn.shelf }, command) === null;
}

function performUnrecorded(turn: Turn, command: PlainCommand): void {
  const rule = ruleOf(command.type);
  if (!rule) return;
  const price = rule.price({ world: turn.world, shelf: turn.shelf }, command);
  turn.world.seats[rule.seat].minutes -= price;
  const why = [decisionId(turn.world, actionId(rule, command))];
  emit(
    turn,
    { type: 'action.taken', seat: rule.seat, action: actionId(rule, command), about: rule.about(command), minutes: price },
    { why },
  );
  rule.act(turn, command, why);
}

export function chooseFormat(turn: Turn, command: Extract<PlainCommand, { type: 'event.format' }>): void {
  turn.world.formats[command.event] = command.format;
  emit(turn, { type: 'format.chosen', event: turn.world.at.phase, format: command.format });
  if (command.event === 'planning') holdEvent(turn, 'planning');
}

/** One answer to the ask that stands. `quick` is the only trace of wall time, and no rule reads it. */
export function answer(turn: Turn, command: Extract<Command, { type: 'ask.answer' | 'ask.order' }>): void {
  const seat = command.by as Seat;
  const state = turn.world.seats[seat];
  const { ask } = state;
  if (!ask) return;
  const option = command.type === 'ask.order' ? 'own' : command.option;
  if (ask.kind === 'stop' && option !== 'go-on') return act(turn, seat, option);
  state.ask = null;
  const quick = command.type === 'ask.answer' && command.quick ? { quick: true as const } : {};
  emit(turn, { type: 'ask.answered', seat, ask: ask.id, option, ...quick }, { seen: seat });
  settle(turn, ask as Ask, command, option);
  markAsked(turn, ask as Ask);
}

function settle(turn: Turn, ask: Ask, command: Extract<Command, { type: 'ask.answer' | 'ask.order' }>, option: Id): void {
  switch (ask.kind) {
    case 'moment':
      return answerMoment(turn, ask, option);
    case 'free-hour':
      return answerHour(turn, ask, option);
    case 'order': {
      if (command.type === 'ask.order') return setOrder(turn, ask, command.order, option);
      const view = show(turn, ask.seat);
      const open = view.items.filter((item) => item.state === 'backlog');
      const sorted = [...open].sort((a, b) => QUICK_ORDER[option]?.(a, b, view) ?? 0);
      return setOrder(
        turn,
        ask,
        sorted.map((item) => item.id),
        option,
      );
    }
    case 'sliders':
      return rate(turn, ask.seat, QUICK_RATINGS[option] ?? [null, null, null]);
    case 'intention':
      turn.world.seats[ask.seat].intention = option === 'none' ? null : option;
      return;
    default:
      recordAsk(turn, ask, option);
      return runOption(turn, ask, option);
  }
}

/** At a stop an action is as good as an answer; the stop stands until the seat goes on. */
function act(turn: Turn, seat: Seat, option: Id): void {
  const action = actionsOf({ world: turn.world, shelf: turn.shelf }, seat).find((other) => other.id === option);
  if (action) perform(turn, action.command);
}

/** A re-play of a decision was shown: role fit leaves out later decisions of its group. */
export function tellShown(turn: Turn, of: Id): void {
  const { world, shelf } = turn;
  const moment = shelf.moments.get(of);
  if (moment) emit(turn, { type: 'replay.shown', of, group: moment.group, sprint: world.at.sprint }, { seen: 'later' });
}
