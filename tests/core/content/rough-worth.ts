import type { Loose } from './city.ts';

/**
 * What the effects of an answer are worth, roughly, in outcome points (0..1000) over this Sprint and the two after it. Sizes follow the
 * rules: what a gauge does to levers and meters, how long a lever lasts, what half an hour brings elsewhere. Rough on purpose: it only
 * has to tell a helpful answer from a harmful one. The lab measures what they truly do.
 */
const GAUGES: Readonly<Record<string, number>> = {
  'team.self-management': 0.16,
  'team.safety': 0.12,
  'team.morale': 0.12,
  'team.debt': -0.3,
  'team.transparency': 0.11,
  'team.focus': 0.1,
  'team.goal-clarity': 0.09,
  'team.understanding': 0.12,
  'item.clarity': 0.01,
  'item.evidence': 3,
  'stakeholder.trust': 0.05,
  'impediment.drag': -0.05,
};
const LEVERS: Readonly<Record<string, number>> = {
  capacity: 0.25,
  blocking: -0.03,
  rework: -0.05,
  arrivals: -0.02,
  'inspection-wait': -0.04,
  'answer-wait': -0.03,
  'release-wait': -0.03,
  surprise: -0.04,
  'value-hits': 0.07,
};
const HABITS: Readonly<Record<string, number>> = {
  'asks-master': -2,
  'cuts-done': -2,
  'orders-from-outside': -1.5,
  'works-late': -1.5,
  'asks-owner': -1,
};
const ONCE: Readonly<Record<string, number>> = { agree: 4, reveal: 3, cue: 2, free: 2, block: -3, away: -4 };
const ADDED: Readonly<Record<string, number>> = { item: -1.5, request: -0.5, impediment: -3 };

const TICKS_A_SPRINT = 160;
const MINUTE_OF_A_DEVELOPER = 0.02;
const MINUTE_OF_THE_SEAT = 0.06;

function worthOf(effect: Loose): number {
  switch (effect.do) {
    case 'gauge':
      if (effect.gauge.startsWith('person.')) return effect.by * (effect.on === 'team' ? 0.06 : 0.012);
      return effect.by * (GAUGES[effect.gauge] ?? 0);
    case 'lever':
      return ((LEVERS[effect.lever] ?? 0) * effect.by * effect.lasts) / TICKS_A_SPRINT;
    case 'lose':
      return -effect.minutes * (effect.on === 'team' ? 6 : 1) * MINUTE_OF_A_DEVELOPER;
    case 'habit':
      return effect.by * (HABITS[effect.of] ?? 0);
    case 'add':
      return ADDED[effect.a] ?? 0;
    default:
      return ONCE[effect.do] ?? 0;
  }
}

/** Rough worth of an answer, as written, in the situation of a key (null = the last key). Effects with odds or conditions count in part. */
export function roughWorth(answer: Loose, situation: string | null): number {
  const counted = answer.effects.filter((effect: Loose) => effect.in === undefined || effect.in === situation);
  const parts = counted.map((effect: Loose) => worthOf(effect) * ((effect.odds ?? 1000) / 1000) * (effect.when ? 0.5 : 1));
  return parts.reduce((sum: number, part: number) => sum + part, 0) - answer.minutes * MINUTE_OF_THE_SEAT;
}
