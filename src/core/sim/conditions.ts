import type { Gauge, Id, Meter } from './basics.ts';
import { gaugeValue } from './gauges.ts';
import type { When } from './scenario.ts';
import type { View } from './view.ts';
import type { World } from './world.ts';

/** What a condition asks of: the true world, or what a seat can see of it. */
export interface Facing {
  gauge(gauge: Gauge, on: Id | null): number;
  is(what: 'blocked' | 'away' | 'known' | 'in-goal' | 'question', on: Id): boolean;
  cause(cause: Id, state: 'active' | 'confirmed'): boolean;
  meter(meter: Meter): number;
  chose(moment: Id, option: Id): boolean;
}

/** Does a condition hold? `cast` gives the ids behind its roles. */
export function holds(when: When, cast: Readonly<Record<string, Id>>, facing: Facing): boolean {
  if ('all' in when) return when.all.every((part) => holds(part, cast, facing));
  if ('any' in when) return when.any.some((part) => holds(part, cast, facing));
  if ('not' in when) return !holds(when.not, cast, facing);
  if ('chose' in when) return facing.chose(when.chose[0], when.chose[1]);
  if ('is' in when) return facing.is(when.is, cast[when.on] ?? when.on);
  if ('cause' in when) return facing.cause(when.cause, when.state);
  const value =
    'meter' in when
      ? facing.meter(when.meter)
      : facing.gauge(when.gauge, when.on === undefined ? null : (cast[when.on] ?? when.on));
  return value >= (when.atLeast ?? Number.NEGATIVE_INFINITY) && value < (when.below ?? Number.POSITIVE_INFINITY);
}

/** The true world, for what comes up. `meter` is asked of `meters`, which the score room works out. */
export function facingWorld(world: World, meters: (meter: Meter) => number): Facing {
  return {
    gauge: (gauge, on) => gaugeValue(world, gauge, on),
    is: (what, on) => {
      switch (what) {
        case 'blocked':
          return world.items.some((item) => item.id === on && item.blockedBy !== null);
        case 'away':
          return world.people.some((person) => person.id === on && person.awayUntil > world.at.tick);
        case 'known':
          return (
            world.stakeholders.some((who) => who.id === on && who.needKnown) ||
            world.impediments.some((entry) => entry.id === on && entry.shown)
          );
        case 'in-goal':
          return world.sprint.goalItems.includes(on);
        case 'question':
          return world.impediments.some((entry) => entry.question && entry.on.includes(on));
      }
    },
    cause: (cause, state) =>
      state === 'active'
        ? world.causes.some((other) => other.id === cause)
        : world.hunches.some((hunch) => hunch.cause === cause && hunch.state === 'confirmed'),
    meter: meters,
    chose: (moment, option) => world.chosen.some((entry) => entry.moment === moment && entry.option === option),
  };
}

/** What a seat can see: grades look through this and nothing else. */
export function facingView(view: View, chosen: World['chosen']): Facing {
  const item = (id: Id | null) => view.items.find((other) => other.id === id);
  return {
    gauge: (gauge, on) => {
      const known = view.gauges[gauge];
      if (known) return known.about;
      switch (gauge) {
        case 'item.blocked-days':
          return item(on)?.blockedDays ?? 0;
        case 'item.age':
          return item(on)?.age ?? 0;
        case 'item.clarity':
          return item(on)?.clarity ?? 0;
        case 'item.points':
          return item(on)?.points ?? 0;
        case 'item.rank':
          return view.items.findIndex((other) => other.id === on);
        case 'item.evidence':
          return item(on)?.evidence ?? 0;
        case 'impediment.days':
          return view.impediments.find((other) => other.id === on)?.days ?? 0;
        case 'stakeholder.trust':
          return { low: 300, fair: 500, good: 720 }[view.stakeholders.find((other) => other.id === on)?.trust ?? 'fair'];
        case 'person.mood':
        case 'person.energy':
        case 'person.voice':
          return MOOD_MIDDLE[view.people.find((other) => other.id === on)?.mood ?? 'blank'] ?? 500;
        default:
          return 500;
      }
    },
    is: (what, on) => {
      switch (what) {
        case 'blocked':
          return item(on)?.state === 'blocked' || view.people.some((person) => person.id === on && person.blocked !== null);
        case 'away':
          return view.people.some((person) => person.id === on && person.away);
        case 'known':
          return (
            view.stakeholders.some((who) => who.id === on && who.needKnown) || view.impediments.some((entry) => entry.id === on)
          );
        case 'in-goal':
          return view.sprint.goalItems.includes(on);
        case 'question':
          return view.impediments.some((entry) => entry.question && entry.on.includes(on));
      }
    },
    cause: (cause, state) =>
      state === 'confirmed' && view.wall.hunches.some((hunch) => hunch.cause === cause && hunch.state === 'confirmed'),
    meter: (meter) => Math.floor((view.meters[meter].low + view.meters[meter].high) * 5),
    chose: (moment, option) => chosen.some((entry) => entry.moment === moment && entry.option === option),
  };
}

/** A mood word back to the middle of its range, in thousandths. */
const MOOD_MIDDLE: Readonly<Record<string, number>> = {
  cheerful: 820,
  calm: 720,
  focused: 650,
  blank: 580,
  explaining: 560,
  tired: 420,
  uneasy: 400,
  doubtful: 380,
  down: 250,
  afraid: 220,
  angry: 200,
};
