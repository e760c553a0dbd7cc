import { initialTransition, transition } from 'xstate';
import type { Command } from '../sim/command.ts';
import type { Fact } from '../sim/fact.ts';
import type { Scenario } from '../sim/scenario.ts';
import type { World } from '../sim/world.ts';
import { sprintMachine } from './sprint-machine.ts';

/** A season on the machine itself, without an actor: what the machine would do, one pure transition after the other. */
export interface MachineCourse {
  world(): World;
  /** False = the machine does not take it; nothing changed. */
  send(command: Command): boolean;
  /** The facts since they were last taken. */
  takeFacts(): readonly Fact[];
}

/** The machine's facts come out as actions that a runner would do; their type names only what has to be done elsewhere. */
function factsIn(actions: readonly { readonly type: string; readonly params: unknown }[]): readonly Fact[] {
  return actions.flatMap(({ type, params }) => (type === 'xstate.emit' ? [(params as { readonly event: Fact }).event] : []));
}

/** Enters the first Sprint Planning of a season that has not begun. */
export function startCourse(world: World, scenario: Scenario): MachineCourse {
  let [snapshot, actions] = initialTransition(sprintMachine, { world, scenario });
  const facts: Fact[] = [...factsIn(actions)];
  return {
    world: () => snapshot.context.world,
    send(command) {
      if (!snapshot.can(command)) return false;
      [snapshot, actions] = transition(sprintMachine, snapshot, command);
      facts.push(...factsIn(actions));
      return true;
    },
    takeFacts: () => facts.splice(0),
  };
}
