import type { Id } from './basics.ts';
import type { CommandOf, RuleBook } from './seat-rule.ts';
import { half, NO_SUCH_THING, NOT_POSSIBLE, offersBy } from './seat-rule.ts';
import { takeTime } from './turn.ts';
import { lookAt, pin, treat } from './wall.ts';
import type { World } from './world.ts';

const seat = 'scrum-master' as const;

function hunchesIn(world: World, states: readonly string[]): readonly Id[] {
  return world.hunches.filter((hunch) => states.includes(hunch.state)).map((hunch) => hunch.cause);
}

const lookInto = offersBy((cause): CommandOf<'hunch.look'> => ({ by: seat, type: 'hunch.look', cause }));
const treatmentOf = offersBy((cause): CommandOf<'cause.treat'> => ({ by: seat, type: 'cause.treat', cause }));

/** The wall of hunches: pin, open, close, look into it, treat. */
export const WALL_RULES: RuleBook = {
  'cue.pin': {
    seat,
    rule: 'SM-10',
    shows: 'now',
    price: half(0),
    about: (command) => [command.cue],
    possible: ({ world }, command) =>
      !world.cues.some((cue) => cue.id === command.cue) ||
      (command.hunch !== null && !world.hunches.some((hunch) => hunch.cause === command.hunch))
        ? NO_SUCH_THING
        : null,
    act: (turn, command, why) => pin(turn, command.cue, command.hunch, why),
    offers: () => [],
  },
  'hunch.open': {
    seat,
    rule: 'SM-10',
    shows: 'now',
    price: half(0),
    about: (command) => [command.cause],
    possible: ({ world, shelf }, command) =>
      !shelf.causes.has(command.cause)
        ? NO_SUCH_THING
        : world.hunches.some((hunch) => hunch.cause === command.cause)
          ? NOT_POSSIBLE
          : null,
    act: (turn, command) => {
      turn.world.hunches.push({ cause: command.cause, state: 'open', since: turn.world.at.tick });
    },
    offers: () => [],
  },
  'hunch.close': {
    seat,
    rule: 'SM-10',
    shows: 'now',
    price: half(0),
    about: (command) => [command.cause],
    possible: ({ world }, command) => (hunchesIn(world, ['open', 'cleared']).includes(command.cause) ? null : NO_SUCH_THING),
    act: (turn, command) => {
      for (const cue of turn.world.cues) if (cue.pinned === command.cause) cue.pinned = null;
      turn.world.hunches = turn.world.hunches.filter((hunch) => hunch.cause !== command.cause);
    },
    offers: () => [],
  },
  'hunch.look': {
    seat,
    rule: 'SM-10',
    shows: 'now',
    price: ({ shelf }, command) => shelf.causes.get(command.cause)?.look.minutes ?? 60,
    with: ({ shelf }, command) => [shelf.causes.get(command.cause)?.look.with ?? 'team'],
    about: (command) => [command.cause],
    possible: ({ world }, command) => (hunchesIn(world, ['open']).includes(command.cause) ? null : NO_SUCH_THING),
    act: (turn, command, why) => lookAt(turn, command.cause, why),
    sure: true,
    offers: ({ world }) => hunchesIn(world, ['open']).map(lookInto),
  },
  'cause.treat': {
    seat,
    rule: 'SM-10',
    shows: 'later',
    price: ({ shelf }, command) => shelf.causes.get(command.cause)?.treat.minutes ?? 90,
    with: ({ shelf }, command) => [shelf.causes.get(command.cause)?.treat.with ?? 'team'],
    about: (command) => [command.cause],
    possible: ({ world }, command) => (hunchesIn(world, ['open', 'confirmed']).includes(command.cause) ? null : NO_SUCH_THING),
    act: (turn, command, why) => {
      const others = turn.shelf.causes.get(command.cause)?.treat.others ?? 0;
      const each = Math.floor(others / Math.max(1, turn.world.people.length));
      for (const person of turn.world.people) takeTime(turn.world, person, each);
      treat(turn, command.cause, why);
    },
    sure: true,
    offers: ({ world }) => [...hunchesIn(world, ['confirmed']), ...hunchesIn(world, ['open'])].map(treatmentOf),
  },
};
