import type { Id } from '../basics.ts';
import type { Effect } from '../scenario.ts';
import type { Ask, View } from '../view.ts';
import type { Knowledge } from './knowledge.ts';
import type { Worths } from './worths.ts';

/** What the effects of a pack are priced by. */
interface Pricing {
  readonly worths: Worths;
  readonly pack: Knowledge;
}

/** Gains shrink near the top, losses near the bottom. */
function roomFor(now: number, by: number): number {
  return Math.min(1000, 2 * (by > 0 ? 1000 - now : now));
}

/** What moving a gauge of the team brings. */
export function useOfShift(view: View, worths: Worths, gauge: keyof Worths['gauge'], by: number): number {
  const now = view.gauges[`team.${gauge}`]?.about ?? 500;
  return Math.floor((by * worths.gauge[gauge] * roomFor(now, by)) / 1000);
}

const SPRINT = 160;
/** A scene moves the team less than its words say, in thousandths. */
const SCENE = 650;

function useOfGauge(view: View, worths: Worths, effect: Extract<Effect, { do: 'gauge' }>, share: number): number {
  const { gauge, by } = effect;
  if (gauge.startsWith('team.')) {
    const name = gauge.slice(5) as keyof Worths['gauge'];
    return Math.floor((useOfShift(view, worths, name, by) * share) / 1000);
  }
  if (gauge === 'person.energy') return by * (effect.on === 'team' ? 20 : 4);
  if (gauge === 'person.mood') return by * (effect.on === 'team' ? 10 : 2);
  if (gauge === 'item.evidence') return by * 2000;
  if (gauge === 'item.clarity') return by * 4;
  return gauge === 'stakeholder.trust' ? by * 2 : 0;
}

function useOfOne(view: View, worths: Worths, effect: Effect, share: number): number {
  switch (effect.do) {
    case 'gauge':
      return useOfGauge(view, worths, effect, share);
    case 'lever': {
      const lasts = Math.min(2 * SPRINT, effect.lasts ?? 2 * SPRINT);
      return Math.floor((effect.by * worths.lever[effect.lever] * lasts) / SPRINT);
    }
    case 'lose':
      return -Math.floor((effect.minutes * worths.teamMinute) / (effect.on === 'team' ? 1 : 6));
    case 'away':
      return -Math.floor(((effect.lasts ?? 16) * 40 * worths.teamMinute) / 16);
    case 'habit':
      return effect.of === 'asks-master'
        ? effect.by * worths.asks
        : effect.of === 'solves-itself'
          ? effect.by * worths.solves
          : 0;
    case 'free':
      return 3 * worths.blockedDay;
    case 'block':
      return -3 * worths.blockedDay;
    case 'ease':
      return Math.floor((effect.by * worths.blockedDay) / 100);
    case 'grow':
      return -Math.floor((effect.by * worths.blockedDay) / 100);
    case 'cue':
    case 'reveal':
      return worths.cue;
    case 'add':
      return effect.a === 'request' ? 0 : -2 * worths.blockedDay;
    case 'agree':
      return 2 * worths.blockedDay;
    case 'goal-obsolete':
      return -Math.floor(worths.goal / 4);
    case 'cancel':
      return view.at.days - view.at.day < 5 ? -Math.floor(worths.goal / 4) : Math.floor(worths.goal / 4);
    default:
      return 0;
  }
}

function useOfEffects(view: View, worths: Worths, effects: readonly Effect[], share: number): number {
  return effects.reduce(
    (sum, effect) => sum + Math.floor((useOfOne(view, worths, effect, share) * (effect.odds ?? 1000)) / 1000),
    0,
  );
}

/** What an answer to a moment looks like bringing, its price in own time included. */
export function answerUse(view: View, ask: Ask, option: Id, { worths, pack }: Pricing): number {
  const minutes = ask.options.find((other) => other.id === option)?.minutes ?? 0;
  const use = useOfEffects(view, worths, pack.effectsOf(view, ask, option), SCENE);
  return use - Math.floor((minutes * worths.half) / 30);
}

/** What a way of holding an event brings; a Developer's lead does more the more the team manages itself. */
export function formatUse(view: View, id: Id, { worths, pack }: Pricing): number {
  const format = pack.formatOf(view, id);
  if (!format) return 0;
  const use = useOfEffects(view, worths, format.effects, 1000);
  if (format.led !== 'developer') return use;
  const ripe = (view.gauges['team.self-management']?.about ?? 500) - 480;
  const grown = ripe > 0 ? 12 + Math.floor(ripe / 12) : 3;
  return use + useOfShift(view, worths, 'self-management', grown) + (ripe < -80 ? -14 * worths.gauge.focus : 0);
}
