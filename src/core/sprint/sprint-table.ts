import { somebodyMustDecide } from '../sim/asks.ts';
import type { Phase } from '../sim/basics.ts';
import type { Command, CommandType } from '../sim/command.ts';
import { dayIsOver } from '../sim/day.ts';
import { refusal } from '../sim/refusal.ts';
import type { Scenario } from '../sim/scenario.ts';
import type { DraftWorld, World } from '../sim/world.ts';

/** Commands that only a state can take; every other command is taken everywhere, if the rules allow it. */
const LIFECYCLE: ReadonlySet<CommandType> = new Set<CommandType>([
  'planning.close',
  'daily.close',
  'time.pass',
  'sprint.cancel',
  'review.close',
  'retrospective.close',
  'phase.enter',
]);

export interface Situation {
  readonly world: World;
  readonly scenario: Scenario;
  readonly command: Command;
}

const isLast = (world: World) => world.at.sprint >= world.season.sprints;

/** The guards as English sentences. The actor and `walk` ask the same ones. */
export const GUARDS = {
  'it is allowed': ({ world, scenario, command }: Situation) =>
    !LIFECYCLE.has(command.type) && refusal(world, command, scenario) === null,
  'nobody must decide': ({ world, scenario, command }: Situation) =>
    !somebodyMustDecide(world) && refusal(world, command, scenario) === null,
  'the goal is obsolete': ({ world, scenario, command }: Situation) => refusal(world, command, scenario) === null,
  'more Sprints follow': ({ world, scenario, command }: Situation) =>
    !somebodyMustDecide(world) && !isLast(world) && refusal(world, command, scenario) === null,
  'a seat must decide': ({ world }: Situation) => somebodyMustDecide(world),
  'everybody has decided': ({ world }: Situation) => !somebodyMustDecide(world),
  'the Sprint is cancelled': ({ world }: Situation) => world.sprint.cancelled,
  'the Sprint is over': ({ world }: Situation) => dayIsOver(world as DraftWorld) && world.at.day >= world.season.days,
  'the day is over': ({ world }: Situation) => dayIsOver(world as DraftWorld),
} as const satisfies Record<string, (situation: Situation) => boolean>;
export type Guard = keyof typeof GUARDS;

const enter = (phase: Phase) => ({ type: 'step', params: { by: 'clock', type: 'phase.enter', phase } }) as const;

/** The one table of what leads where. The XState machine is made of it; `walk` reads it for the lab, `simulate` and replays. */
export const SPRINT_TABLE = {
  id: 'sprint',
  initial: 'planning',
  on: { '*': { guard: 'it is allowed', actions: 'step' } },
  states: {
    planning: {
      entry: enter('planning'),
      on: { 'planning.close': { guard: 'nobody must decide', actions: 'step', target: 'daily' } },
    },
    daily: { entry: enter('daily'), on: { 'daily.close': { guard: 'nobody must decide', actions: 'step', target: 'work' } } },
    work: {
      entry: enter('work'),
      always: [
        { guard: 'the Sprint is cancelled', target: 'review' },
        { guard: 'a seat must decide', target: 'stop' },
        { guard: 'the Sprint is over', target: 'review' },
        { guard: 'the day is over', target: 'daily' },
      ],
      on: {
        'time.pass': { guard: 'nobody must decide', actions: 'step' },
        'sprint.cancel': { guard: 'the goal is obsolete', actions: 'step' },
      },
    },
    stop: {
      entry: enter('stop'),
      always: [
        { guard: 'the Sprint is cancelled', target: 'review' },
        { guard: 'everybody has decided', target: 'work' },
      ],
      on: { 'sprint.cancel': { guard: 'the goal is obsolete', actions: 'step' } },
    },
    review: {
      entry: enter('review'),
      on: { 'review.close': { guard: 'nobody must decide', actions: 'step', target: 'retrospective' } },
    },
    retrospective: {
      entry: enter('retrospective'),
      on: {
        'retrospective.close': [
          { guard: 'more Sprints follow', actions: 'step', target: 'planning' },
          { guard: 'nobody must decide', actions: 'step', target: 'closed' },
        ],
      },
    },
    closed: { entry: enter('closed'), type: 'final' },
  },
} as const;
