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

type Cast = Readonly<Record<string, Id>>;
type Test = (cast: Cast, facing: Facing) => boolean;

/** Does a condition hold? `cast` gives the ids behind its roles. */
export function holds(when: When, cast: Cast, facing: Facing): boolean {
  return testOf(when)(cast, facing);
}

const tests = new WeakMap<When, Test>();

/** Conditions of a pack never change and are asked all the time, so each is read once and becomes a function. */
function testOf(when: When): Test {
  const known = tests.get(when);
  if (known) return known;
  const test = testFor(when);
  tests.set(when, test);
  return test;
}

function testFor(when: When): Test {
  if ('all' in when) {
    const parts = when.all.map(testOf);
    return (cast, facing) => {
      for (const part of parts) if (!part(cast, facing)) return false;
      return true;
    };
  }
  if ('any' in when) {
    const parts = when.any.map(testOf);
    return (cast, facing) => {
      for (const part of parts) if (part(cast, facing)) return true;
      return false;
    };
  }
  if ('not' in when) {
    const part = testOf(when.not);
    return (cast, facing) => !part(cast, facing);
  }
  return testOfOne(when);
}

function testOfOne(when: Exclude<When, { readonly all: unknown } | { readonly any: unknown } | { readonly not: unknown }>): Test {
  if ('chose' in when) {
    const [moment, option] = when.chose;
    return (_, facing) => facing.chose(moment, option);
  }
  if ('is' in when) {
    const { is, on } = when;
    return (cast, facing) => facing.is(is, cast[on] ?? on);
  }
  if ('cause' in when) {
    const { cause, state } = when;
    return (_, facing) => facing.cause(cause, state);
  }
  const { atLeast = Number.NEGATIVE_INFINITY, below = Number.POSITIVE_INFINITY } = when;
  const within = (value: number) => value >= atLeast && value < below;
  if ('meter' in when) {
    const { meter } = when;
    return (_, facing) => within(facing.meter(meter));
  }
  const { gauge, on } = when;
  if (on === undefined) return (_, facing) => within(facing.gauge(gauge, null));
  return (cast, facing) => within(facing.gauge(gauge, cast[on] ?? on));
}

/** Parts that must all hold whoever plays the roles: what can be asked before anybody is cast. */
export function partsWithoutRoles(when: When, roles: readonly string[]): readonly When[] {
  if ('all' in when) return when.all.flatMap((part) => partsWithoutRoles(part, roles));
  return hasRole(when, roles) ? [] : [when];
}

function hasRole(when: When, roles: readonly string[]): boolean {
  if ('all' in when) return when.all.some((part) => hasRole(part, roles));
  if ('any' in when) return when.any.some((part) => hasRole(part, roles));
  if ('not' in when) return hasRole(when.not, roles);
  return 'on' in when && when.on !== undefined && roles.includes(when.on);
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
