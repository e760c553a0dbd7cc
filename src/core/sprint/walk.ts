import type { Phase } from '../sim/basics.ts';
import type { Command } from '../sim/command.ts';
import { apply } from '../sim/step.ts';
import type { Turn } from '../sim/turn.ts';
import type { World } from '../sim/world.ts';
import type { Guard } from './sprint-table.ts';
import { GUARDS, SPRINT_TABLE } from './sprint-table.ts';

interface Transition {
  readonly guard: Guard;
  readonly actions?: 'step';
  readonly target?: Phase;
}

interface StateEntry {
  readonly entry: { readonly params: Command };
  readonly always?: readonly Transition[];
  readonly on?: Readonly<Record<string, Transition | readonly Transition[]>>;
}

/** A state of the table as the walk reads it: all lists are there, so that nobody makes one on the way. */
interface Stand {
  readonly entry: Command;
  readonly always: readonly Transition[];
  readonly on: ReadonlyMap<string, readonly Transition[]>;
}

function standOf({ entry, always = [], on = {} }: StateEntry): Stand {
  const ways = Object.entries(on).map(([type, way]): [string, readonly Transition[]] => [type, 'guard' in way ? [way] : way]);
  return { entry: entry.params, always, on: new Map(ways) };
}

const STATES = Object.fromEntries(
  Object.entries(SPRINT_TABLE.states as Readonly<Record<Phase, StateEntry>>).map(([phase, state]) => [phase, standOf(state)]),
) as Readonly<Record<Phase, Stand>>;
const ANYWHERE: readonly Transition[] = [SPRINT_TABLE.on['*']];

/** The first of some transitions whose guard holds. */
function firstOf(turn: Turn, transitions: readonly Transition[], command: Command): Transition | undefined {
  if (transitions.length === 0) return undefined;
  const situation = { world: turn.world as World, scenario: turn.scenario, command };
  for (const transition of transitions) if (GUARDS[transition.guard](situation)) return transition;
  return undefined;
}

function enter(turn: Turn, phase: Phase): void {
  apply(turn, STATES[phase].entry);
}

/** Follows the eventless transitions as far as they lead. */
function settle(turn: Turn, command: Command): void {
  for (;;) {
    const next = firstOf(turn, STATES[turn.world.at.phase].always, command);
    if (!next?.target) return;
    enter(turn, next.target);
  }
}

/** Starts the lifecycle on a world that has not begun: enters the first state. */
export function begin(turn: Turn): void {
  enter(turn, SPRINT_TABLE.initial);
}

/**
 * One command through the same table as the XState machine, without an actor: on, guard, always, target, the one action. Changes the
 * turn's draft. False = not taken, nothing changed.
 */
export function walk(turn: Turn, command: Command): boolean {
  const transition = firstOf(turn, STATES[turn.world.at.phase].on.get(command.type) ?? ANYWHERE, command);
  if (!transition) return false;
  if (transition.actions) apply(turn, command);
  if (transition.target) enter(turn, transition.target);
  settle(turn, command);
  return true;
}
