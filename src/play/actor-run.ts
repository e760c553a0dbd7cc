import { createActor } from 'xstate';
import type { Run } from '../core/game/run.ts';
import type { Fact } from '../core/sim/fact.ts';
import type { Scenario } from '../core/sim/scenario.ts';
import type { SeasonPlan } from '../core/sim/season.ts';
import { newSeason } from '../core/sim/season.ts';
import type { World } from '../core/sim/world.ts';
import { snapshotOf, sprintMachine } from '../core/sprint/sprint-machine.ts';

/** A game on the XState actor: `snapshot.can` answers what may be done, facts are emitted as they happen. */
export interface ActorRun extends Run {
  stop(): void;
}

function runOf(actor: ReturnType<typeof createActor<typeof sprintMachine>>, scenario: Scenario): ActorRun {
  let facts: Fact[] = [];
  const listening = actor.on('*', (fact) => facts.push(fact as Fact));
  actor.start();
  return {
    scenario,
    world: () => actor.getSnapshot().context.world,
    send(command) {
      if (!actor.getSnapshot().can(command)) return false;
      actor.send(command);
      return true;
    },
    takeFacts() {
      const taken = facts;
      facts = [];
      return taken;
    },
    stop() {
      listening.unsubscribe();
      actor.stop();
    },
  };
}

/** A new season on an actor of its own. */
export function startActor(scenario: Scenario, plan: SeasonPlan): ActorRun {
  return runOf(createActor(sprintMachine, { input: { world: newSeason(scenario, plan), scenario } }), scenario);
}

/** A season under way: from a save, a fork, an undo. */
export function continueActor(world: World, scenario: Scenario): ActorRun {
  return runOf(createActor(sprintMachine, { snapshot: snapshotOf(world, scenario), input: { world, scenario } }), scenario);
}
