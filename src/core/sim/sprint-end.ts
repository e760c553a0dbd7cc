import type { Seat } from './basics.ts';
import { SEATS, TICKS_A_DAY } from './basics.ts';
import { playedSeat } from './gauges.ts';
import { goalFateOf, goalShare, isGoalMet } from './meters.ts';
import { effectiveness, metersNow, metersOfSprint, outcomeOf, rawEffectiveness } from './score.ts';
import { startOfProduct } from './season.ts';
import type { Turn } from './turn.ts';
import { clamp, emit } from './turn.ts';

/** The Sprint's outcome, and what each seat made of it: written down once, after the Sprint Retrospective. */
export function scoreSprint(turn: Turn): void {
  const { world, scenario } = turn;
  if (world.sprint.scored) return;
  world.sprint.scored = true;
  const meters = metersOfSprint(world);
  const outcome = outcomeOf(meters);
  const raw = rawEffectiveness(world, outcome, scenario);
  const bySeat = Object.fromEntries(SEATS.map((seat) => [seat, effectiveness(raw, seat, scenario.worth)])) as Record<
    Seat,
    number
  >;
  const done = world.sprint.done.reduce((sum, entry) => sum + entry.points, 0);
  // A Sprint that lost its goal, cancelled or not, says nothing on what gets Done in an ordinary one.
  if (!world.sprint.goalObsolete) world.velocity = [...world.velocity.slice(-5), Math.max(2, done)];
  const seat = playedSeat(world);
  world.history.push({
    sprint: world.at.sprint,
    began: world.sprint.began,
    seat,
    goal: world.sprint.goal,
    committed: world.sprint.committed,
    done,
    goalMet: isGoalMet(world),
    fate: goalFateOf(world),
    cancelled: world.sprint.cancelled,
    value: world.sprint.value,
    meters,
    outcome,
    effectiveness: bySeat,
    team: { ...world.team },
  });
  emit(
    turn,
    { type: 'sprint.scored', sprint: world.at.sprint, seat, meters, outcome, effectiveness: bySeat[seat] },
    { seen: 'later' },
  );
}

/** Energy comes back a little between Sprints; an overloaded team stays tired. */
export function rest(turn: Turn): void {
  const { world } = turn;
  const over = world.sprint.committed > 0 && world.sprint.startPoints > 0 ? goalShare(world) < 500 : false;
  for (const person of world.people) person.energy = clamp(person.energy + (over ? 40 : 90), 0, 900);
}

/** Where the product will stand on the day of the Product Goal: a season with a cancelled Sprint ends before it, and the team goes on as it did. */
function reachedInTime(world: Turn['world']): number {
  const gone = Math.max(1, Math.floor(world.at.tick / TICKS_A_DAY));
  const left = Math.max(0, world.season.sprints * world.season.days - gone);
  const gained = world.product.reached - startOfProduct(world);
  return Math.min(100_000, world.product.reached + Math.floor((Math.max(0, gained) * left) / gone));
}

/** How the season ends: by how near the Product Goal came, and in what state the team is. */
export function endSeason(turn: Turn): void {
  const { world } = turn;
  const reached = reachedInTime(world);
  const reach = Math.floor(reached / 1000);
  const near = reached >= world.product.wanted * 1000;
  const health = metersNow(world).team;
  const ending = near
    ? health >= 520
      ? 'arrived-whole'
      : 'arrived-worn'
    : reach >= world.product.wanted - 6
      ? 'nearly'
      : health >= 520
        ? 'late-but-strong'
        : 'stranded';
  world.product.goalState = near ? 'fulfilled' : 'open';
  emit(turn, { type: 'season.ended', ending, reach, team: { ...world.team } });
}
