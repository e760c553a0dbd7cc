import { enqueueActions, setup } from 'xstate';
import type { Phase } from '../sim/basics.ts';
import type { Command } from '../sim/command.ts';
import type { Fact } from '../sim/fact.ts';
import type { Scenario } from '../sim/scenario.ts';
import { step } from '../sim/step.ts';
import type { World } from '../sim/world.ts';
import type { Guard, Situation } from './sprint-table.ts';
import { GUARDS, SPRINT_TABLE } from './sprint-table.ts';

export interface SprintContext {
  readonly world: World;
  readonly scenario: Scenario;
}

type GuardArgs = { readonly context: SprintContext; readonly event: Command };

/** The table's sentences as XState guards: the context and the event are the situation. */
const guards = Object.fromEntries(
  Object.entries(GUARDS).map(([sentence, holds]) => [
    sentence,
    ({ context, event }: GuardArgs) =>
      holds({ world: context.world, scenario: context.scenario, command: event } satisfies Situation),
  ]),
) as Record<Guard, (args: GuardArgs) => boolean>;

/**
 * The lifecycle of a season: planning, day after day, review, retrospective, and again. It says *when*; what happens is `step`'s, its
 * single action. `snapshot.can(command)` answers "may I do this now?". Facts are emitted as they happen.
 */
export const sprintMachine = setup({
  types: {
    context: {} as SprintContext,
    events: {} as Command,
    input: {} as SprintContext,
    emitted: {} as Fact,
  },
  guards,
  actions: {
    step: enqueueActions(({ context, event, enqueue }, params: Command | undefined) => {
      const { world, facts } = step(context.world, params ?? event, context.scenario);
      enqueue.assign({ world });
      for (const fact of facts) enqueue.emit(fact);
    }),
  },
}).createMachine({
  ...(SPRINT_TABLE as unknown as { states: Record<Phase, object> }),
  context: ({ input }) => input,
});

/** The machine's snapshot of a world that is under way: a save, a fork, a replayed run. */
export function snapshotOf(world: World, scenario: Scenario) {
  return sprintMachine.resolveState({ value: world.at.phase, context: { world, scenario } });
}
