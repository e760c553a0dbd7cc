import { actionId } from './actions.ts';
import { perHalf, usePerHalf } from './appraise.ts';
import type { Id, Seat } from './basics.ts';
import type { Action, CommandType, PlainCommand } from './command.ts';
import { playedSeat } from './gauges.ts';
import { judgeOf } from './judge/judge.ts';
import { ordinaryPicks } from './ordinary-picks.ts';
import { payableActions } from './quick-looks.ts';
import type { SeatRule } from './seat-rule.ts';
import { show } from './show.ts';
import type { Turn } from './turn.ts';
import { emit } from './turn.ts';

/** Kinds of standing work, graded at most once a Sprint, five a seat, with the competency each is evidence of (FIT.md 5.1). */
export const STANDING_CODES: Readonly<Record<Id, string>> = {
  look: 'SM3',
  'own-time': 'SM2',
  treat: 'SM4',
  facilitate: 'SM1',
  retrospective: 'SM5',
  order: 'PO2',
  goal: 'PO1',
  care: 'PO5',
  bet: 'PO3',
  'release-scope': 'PO4',
};

const KIND_OF: Readonly<Partial<Record<CommandType, Id>>> = {
  'person.ask': 'look',
  'flow.look': 'look',
  'daily.listen': 'look',
  'organisation.meet': 'look',
  'hunch.look': 'look',
  'impediment.trace': 'look',
  'cause.treat': 'treat',
  'item.interview': 'bet',
  'item.experiment': 'bet',
  'increment.release': 'release-scope',
  'scope.offer': 'release-scope',
};

export function kindOf(seat: Seat, type: CommandType): Id {
  return KIND_OF[type] ?? (seat === 'scrum-master' ? 'own-time' : 'care');
}

/** Adds one choice to its kind: what it brings by the field's knowledge, and what ordinary players' choices from the same view bring. */
export function record(turn: Turn, seat: Seat, entry: { kind: Id; mine: number; theirs: readonly number[]; option: Id }): void {
  const state = turn.world.seats[seat];
  const before = state.standing[entry.kind];
  state.standing[entry.kind] = {
    mine: (before?.mine ?? 0) + entry.mine,
    theirs: entry.theirs.map((other, at) => other + (before?.theirs[at] ?? 0)),
    touched: true,
    option: entry.option,
  };
}

/** Own time spent on one action: held against what ordinary players would have taken of its kind, seen as the seat saw it; for a half hour. */
export function recordAction(turn: Turn, rule: SeatRule, command: PlainCommand): void {
  const seat = rule.seat;
  if (playedSeat(turn.world) !== seat || turn.world.season.opening) return;
  const kind = kindOf(seat, command.type);
  const view = show(turn, seat);
  const id = actionId(rule, command);
  const open = payableActions(view).filter((action) => kindOf(seat, action.command.type) === kind);
  const mine = open.find((action) => action.id === id);
  if (!mine || open.length < 2) return;
  const use = judgeOf(turn.scenario).usesOf(view);
  const brings = (action: Action) => perHalf(use(action), action.minutes);
  const choices = open.map((action) => ({ id: action.id, seems: usePerHalf(view, action), brings: brings(action) }));
  record(turn, seat, { kind, mine: brings(mine), theirs: ordinaryPicks(view, choices), option: id });
}

/** 3 for the best quarter of what ordinary players made of it, 0 for the last; ties count half. Null = nothing to tell apart. */
export function gradeOf(mine: number, theirs: readonly number[]): 0 | 1 | 2 | 3 | null {
  if (theirs.every((other) => other === mine)) return null;
  const below = theirs.reduce((sum, other) => sum + (other < mine ? 2 : other === mine ? 1 : 0), 0);
  return Math.min(3, Math.floor((below * 4) / (theirs.length * 2))) as 0 | 1 | 2 | 3;
}

/** Once a Sprint, when it is over: the grades of the standing work of the played seat. Untouched is missing, not graded. */
export function gradeStanding(turn: Turn): void {
  const { world } = turn;
  const seat = playedSeat(world);
  if (world.season.opening) return;
  for (const [kind, standing] of Object.entries(world.seats[seat].standing)) {
    const grade = gradeOf(standing.mine, standing.theirs);
    if (grade === null) continue;
    emit(
      turn,
      {
        type: 'decision.graded',
        seat,
        sprint: world.at.sprint,
        of: kind,
        kind: 'standing',
        option: standing.option,
        grade,
        a: 500,
        b: 0,
        code: STANDING_CODES[kind] ?? 'SM1',
        reason: `standing.${kind}.${grade}`,
      },
      { seen: 'later' },
    );
  }
}
