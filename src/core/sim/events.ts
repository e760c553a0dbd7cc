import { addEvidence, leaveSprint } from './backlog.ts';
import type { EventName, Id } from './basics.ts';
import { SEATS } from './basics.ts';
import { metersFor } from './day.ts';
import { begin } from './effects.ts';
import { shiftGauge, shiftTeam } from './gauges.ts';
import { goalFateOf, goalShare, isGoalMet } from './meters.ts';
import { DICE, drawOne, keyOf, roll, rollBelow } from './roll.ts';
import type { Turn } from './turn.ts';
import { emit } from './turn.ts';

/** Whoever leads it: what the way of an event does. A Developer's lead does more the more the team manages itself. */
export function holdEvent(turn: Turn, event: EventName): void {
  const { world, shelf } = turn;
  const format = shelf.formats.get(world.formats[event] ?? '');
  if (!format) return;
  const why = [`format/${format.id}`];
  begin(turn, format.effects, { why, cast: {}, meters: metersFor(turn) });
  if (format.led !== 'developer') return;
  const ripe = world.team['self-management'] - 480;
  shiftTeam(turn, 'self-management', ripe > 0 ? 12 + Math.floor(ripe / 12) : 3, { why });
  if (ripe < -80) shiftTeam(turn, 'focus', -14, { why });
}

/** The working time is over: what is not Done goes back to the Product Backlog, the goal is met or not. */
export function endOfWork(turn: Turn): void {
  const { world } = turn;
  const met = isGoalMet(world);
  emit(turn, {
    type: 'goal.ended',
    met,
    fate: goalFateOf(world),
    tied: world.sprint.goalItems.length,
    done: Math.floor((goalShare(world) * world.sprint.goalItems.length) / 1000),
  });
  for (const item of world.items) if (item.sprint !== null && item.doneAt === null) leaveSprint(turn, item);
  if (!world.sprint.goalObsolete) shiftTeam(turn, 'morale', met ? 26 : -18, { why: ['rule/goal'] });
  for (const seat of SEATS) world.seats[seat].asked = [];
}

/** The Sprint Review, a working session: those who came say what they saw, and the Product Backlog may change. */
export function holdReview(turn: Turn): void {
  const { world } = turn;
  holdEvent(turn, 'review');
  const kept = world.sprint.goalObsolete ? 0 : isGoalMet(world) ? 14 : -8;
  for (const who of world.stakeholders) {
    const felt = world.items.some((item) => item.askedBy === who.id && world.sprint.done.some((entry) => entry.item === item.id));
    shiftGauge(turn, { gauge: 'stakeholder.trust', on: who.id, by: kept + (felt ? 22 : -6) }, { why: ['rule/review'] });
  }
  const seen = world.items.filter((item) => item.kind === 'feature' && item.doneAt === null && item.evidence < 2);
  const item = drawOne(seen, (one) => roll(world.luck, DICE.discover, one.key, world.at.sprint));
  if (item && world.team.transparency > 350) addEvidence(turn, item, 1, { why: ['rule/review'] });
  world.items = world.items.filter((other) => other.released === null || other.released >= world.at.tick);
}

/** The team, not a seat, picks what to improve: what eases the lowest of its gauges, of three that came up. */
export function pickImprovement(turn: Turn): void {
  const { world, scenario } = turn;
  const open = scenario.agreements.filter((agreement) => !world.agreements.includes(agreement.id));
  const ranked = [...open]
    .sort(
      (a, b) =>
        roll(world.luck, DICE.agreement, keyOf(a.id), world.at.sprint) -
        roll(world.luck, DICE.agreement, keyOf(b.id), world.at.sprint),
    )
    .slice(0, 3);
  const need = (id: Id) => {
    const effects = open.find((agreement) => agreement.id === id)?.effects ?? [];
    return effects.reduce(
      (sum, effect) =>
        effect.do === 'gauge' && effect.gauge.startsWith('team.')
          ? sum + 1000 - world.team[effect.gauge.slice(5) as 'safety']
          : sum + 350,
      0,
    );
  };
  const picked = ranked.sort((a, b) => need(b.id) - need(a.id))[0];
  // Without safety nothing that hurts is named, and the improvement stays on paper.
  const bold = world.team.safety + (world.formats.retrospective === null ? -150 : 0);
  if (!picked || rollBelow(world.luck, DICE.agreement, 1000, world.at.sprint) > bold + 350) return;
  world.agreements = [...world.agreements.slice(-5), picked.id];
  emit(turn, { type: 'agreement.made', agreement: picked.id }, { why: ['rule/retrospective'] });
  begin(turn, picked.effects, { why: [`agreement/${picked.id}`], cast: {}, meters: metersFor(turn) });
}
