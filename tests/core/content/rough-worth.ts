import type { Loose } from './city.ts';

/**
 * What the effects of an answer are worth, roughly, in outcome points (0..1000) over this Sprint and what it leaves to those after it.
 * The prices of team gauges, of use and of own time were found by the lab: every answer played on from some 3000 states, and what it brought
 * laid against its effects. What has no place of its own there has next to no price. Rough, because a gauge near its end moves less.
 */
const GAUGES: Readonly<Record<string, number>> = {
  'team.self-management': 0.14,
  'team.safety': 0.09,
  'team.morale': 0.125,
  'team.debt': -0.18,
  'team.transparency': 0.12,
  'team.focus': 0.02,
  'team.goal-clarity': 0.004,
  'team.understanding': 0.008,
  'item.clarity': 0.002,
  'item.evidence': 0.1,
  'stakeholder.trust': 0.002,
  'impediment.drag': -0.01,
};
const LEVERS: Readonly<Record<string, number>> = {
  capacity: 0.06,
  blocking: -0.005,
  rework: -0.014,
  arrivals: -0.005,
  'inspection-wait': -0.007,
  'answer-wait': -0.002,
  'release-wait': -0.002,
  surprise: -0.01,
  'value-hits': 0.062,
};
const HABITS: Readonly<Record<string, number>> = {
  'asks-master': -4.4,
  'cuts-done': -0.5,
  'orders-from-outside': -1.4,
  'works-late': -0.5,
  'asks-owner': -0.3,
};
const AGREEMENTS: Readonly<Record<string, number>> = {
  'say-it-by-noon': 2.8,
  'one-corner-a-sprint': 8,
  'done-list-on-the-wall': 3,
  'two-on-the-stuck-one': 0,
  'quiet-mornings': 1,
  'finish-before-start': 2,
  'half-hour-ahead': -1,
  'look-at-tomorrow': -1,
  'home-at-six': 4,
};
/** Cancelling was not in that fit: its price lies between what re-plays of some twenty states gave it early (3) and late (31) in a Sprint. */
const ONCE: Readonly<Record<string, number>> = { reveal: 0.2, cue: 0.5, free: 1, block: -2, away: -3, cancel: 22 };
const ADDED: Readonly<Record<string, number>> = { item: -1, request: -0.2, impediment: -3 };
const PERSON = { one: 0.005, team: 0.012 };

const TICKS_A_SPRINT = 160;
const MINUTE_OF_A_DEVELOPER = { one: 0.009, team: 0.021 };
const MINUTE_OF_THE_SEAT = 0.015;

/** A habit that there is not cannot be lost. */
const LOSING_A_HABIT = 0.4;
/** Once the work of a Sprint is over, a lever moves the next one: what is felt of it is what the state is worth with it. */
const VALUE_HITS_AFTER_WORK = 0.03;

/** Where gauges of the team usually lie: mean and spread. */
const USUAL: Readonly<Record<string, readonly [mean: number, sd: number]>> = {
  'team.self-management': [485, 55],
  'team.safety': [565, 55],
  'team.morale': [580, 50],
  'team.debt': [310, 40],
  'team.transparency': [530, 60],
  'team.focus': [560, 50],
  'team.goal-clarity': [580, 65],
  'team.understanding': [590, 75],
};

/** How often a condition of an effect holds, roughly. */
function chanceOf(when: Loose): number {
  if (when.not) return 1 - chanceOf(when.not);
  const usual = USUAL[when.gauge];
  if (!usual) return 0.5;
  const above = (value: number) => Math.max(0, Math.min(1, 0.5 + (usual[0] - value) / (4 * usual[1])));
  return (when.atLeast === undefined ? 1 : above(when.atLeast)) - (when.below === undefined ? 0 : above(when.below));
}

function ofLever({ lever, by, lasts, after }: Loose, phase: string): number {
  const afterWork = phase === 'review' || phase === 'retrospective';
  if (lever === 'value-hits' && afterWork) return after === undefined ? by * VALUE_HITS_AFTER_WORK : 0;
  return ((LEVERS[lever] ?? 0) * by * Math.min(lasts, TICKS_A_SPRINT)) / TICKS_A_SPRINT;
}

function worthOf(effect: Loose, phase: string): number {
  switch (effect.do) {
    case 'gauge':
      if (effect.gauge.startsWith('person.')) return effect.by * PERSON[effect.on === 'team' ? 'team' : 'one'];
      return effect.by * (GAUGES[effect.gauge] ?? 0);
    case 'lever':
      return ofLever(effect, phase);
    case 'lose':
      return -effect.minutes * MINUTE_OF_A_DEVELOPER[effect.on === 'team' ? 'team' : 'one'];
    case 'habit':
      return effect.by * (HABITS[effect.of] ?? 0) * (effect.by < 0 ? LOSING_A_HABIT : 1);
    case 'agree':
      return AGREEMENTS[effect.agreement] ?? 0;
    case 'add':
      return ADDED[effect.a] ?? 0;
    default:
      return ONCE[effect.do] ?? 0;
  }
}

/** Rough worth of an answer, as written, in the situation of a key (null = the last key). Effects with odds or conditions count in part. */
export function roughWorth(answer: Loose, { situation, phase }: { situation: string | null; phase: string }): number {
  const counted = answer.effects.filter((effect: Loose) => effect.in === undefined || effect.in === situation);
  const parts = counted.map(
    (effect: Loose) => worthOf(effect, phase) * ((effect.odds ?? 1000) / 1000) * (effect.when ? chanceOf(effect.when) : 1),
  );
  return parts.reduce((sum: number, part: number) => sum + part, 0) - answer.minutes * MINUTE_OF_THE_SEAT;
}
