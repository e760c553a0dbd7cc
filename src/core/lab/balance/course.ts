import { ordinaryPlayer, seatsWithOutside } from '../../game/outside.ts';
import type { Id, Seat } from '../../sim/basics.ts';
import type { Fact } from '../../sim/fact.ts';
import type { Player } from '../../sim/player.ts';
import type { Scenario } from '../../sim/scenario.ts';
import type { View } from '../../sim/view.ts';
import type { World } from '../../sim/world.ts';
import { type Outcome, outcomeOfLines, playSeason } from '../season-report.ts';
import { type DemandBook, openDemandBook } from './demand.ts';
import { playerOfWay } from './ways.ts';

/** One season to be played: one seat throughout by one way of playing, the ordinary player beside it. */
export interface Trip {
  readonly seat: Seat;
  readonly way: string;
  readonly sprints: number;
  readonly seed: number;
}

/** What is kept of it. */
export interface Course extends Trip {
  readonly outcome: Outcome;
  /** Outcome of the team, Sprint by Sprint. */
  readonly team: readonly number[];
  /** Grades by kind of decision: how many of each grade 0 to 3. */
  readonly grades: Readonly<Record<Id, readonly number[]>>;
  /** Own time that was called for over own time there was, in thousandths. */
  readonly demand: number;
}

const DAYS = 10;

function gradesIn(facts: readonly Fact[], seat: Seat): Record<Id, number[]> {
  const grades: Record<Id, number[]> = {};
  for (const fact of facts) {
    if (fact.type !== 'decision.graded' || fact.seat !== seat) continue;
    const kind = fact.kind === 'moment' ? 'moment' : fact.of;
    grades[kind] ??= [0, 0, 0, 0];
    const counts = grades[kind];
    counts[fact.grade] = (counts[fact.grade] ?? 0) + 1;
  }
  return grades;
}

/** The same player; what its view offers is written down first. */
function noting(player: Player, book: DemandBook): Player {
  return (view: View, ask, draw) => {
    book.note(view);
    return player(view, ask, draw);
  };
}

/** Plays one season and keeps what balance is measured by. */
export function playCourse(scenario: Scenario, trip: Trip): Course {
  const { seat, way, sprints, seed } = trip;
  const book = openDemandBook();
  const colleague = ordinaryPlayer(scenario);
  const player = noting(playerOfWay(scenario, seat, way), book);
  const seats = { ...seatsWithOutside(seat, colleague), [seat]: player };
  const plan = { seed, sprints, days: DAYS, played: Array.from({ length: sprints }, () => seat) };
  const { facts, lines }: { facts: readonly Fact[]; lines: World['history'] } = playSeason(scenario, plan, () => seats);
  return {
    ...trip,
    outcome: outcomeOfLines(lines),
    team: lines.map((line) => line.outcome),
    grades: gradesIn(facts, seat),
    demand: book.share(sprints * DAYS),
  };
}
