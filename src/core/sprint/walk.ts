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

const STATES = SPRINT_TABLE.states as Readonly<Record<Phase, StateEntry>>;
const ANYWHERE: Transition = SPRINT_TABLE.on['*'];

function holds(turn: Turn, transition: Transition, command: Command): boolean {
  return GUARDS[transition.guard]({ world: turn.world as World, scenario: turn.scenario, command });
}

function find(turn: Turn, command: Command): Transition | undefined {
  const own = STATES[turn.world.at.phase].on?.[command.type];
  const candidates = own === undefined ? [ANYWHERE] : 'guard' in own ? [own] : own;
  return candidates.find((transition) => holds(turn, transition, command));
}

function enter(turn: Turn, phase: Phase): void {
  apply(turn, STATES[phase].entry.params);
}

/** Follows the eventless transitions as far as they lead. */
function settle(turn: Turn, command: Command): void {
  for (;;) {
    const next = STATES[turn.world.at.phase].always?.find((transition) => holds(turn, transition, command));
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
  const transition = find(turn, command);
  if (!transition) return false;
  if (transition.actions) apply(turn, command);
  if (transition.target) enter(turn, transition.target);
  settle(turn, command);
  return true;
}
