import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ordinaryPlayer } from '../../../src/core/game/outside.ts';
import { answerBy, nextOfClock } from '../../../src/core/game/run.ts';
import { SEATS } from '../../../src/core/sim/basics.ts';
import type { Fact } from '../../../src/core/sim/fact.ts';
import { TEAM_HABITS } from '../../../src/core/sim/habits.ts';
import { look } from '../../../src/core/sim/look.ts';
import type { Effect } from '../../../src/core/sim/scenario.ts';
import type { View } from '../../../src/core/sim/view.ts';
import type { World } from '../../../src/core/sim/world.ts';
import { begun, cityTickets } from '../play.ts';

const scenario = cityTickets();

/** Every hunch may be named, and so may what a cue fits and what can be done about a hunch: anyone can suspect anything. */
function withoutSuspicions(view: View): object {
  const { wall, actions, ask, reveals: _, ...rest } = view;
  return {
    ...rest,
    cues: wall.cues.map(({ fits: __, pinned: ___, ...cue }) => cue),
    actions: actions.filter(({ command }) => !('cause' in command)),
    ask: ask?.kind === 'stop' ? null : ask,
  };
}

function causesNamedIn(told: unknown, world: World): readonly string[] {
  const text = JSON.stringify(told);
  return world.causes.map(({ id }) => id).filter((id) => text.includes(id));
}

/** Plays one Sprint by the ordinary player and shows every world and what was told with it. */
function playThrough(seed: number, at: (world: World, facts: readonly Fact[]) => void): void {
  const run = begun({ seed });
  const player = ordinaryPlayer(scenario);
  for (;;) {
    const world = run.world();
    const seat = SEATS.find((one) => world.seats[one].ask !== null);
    if (seat) answerBy(run, seat, player);
    else {
      const command = nextOfClock(world);
      if (command === null || !run.send(command)) return;
    }
    at(run.world(), run.takeFacts());
  }
}

describe('what a seat can see', () => {
  it('names no hidden cause: not in an id, not behind a fact, for none of eight teams', () => {
    let looked = 0;
    for (let seed = 1; seed <= 8; seed++) {
      playThrough(seed, (world, facts) => {
        for (const seat of SEATS) {
          const hidden = {
            ...world,
            causes: world.causes.filter(({ id }) => !world.hunches.some((hunch) => hunch.cause === id)),
          };
          expect(causesNamedIn(withoutSuspicions(look(world, seat, scenario)), hidden)).toEqual([]);
        }
        const told = facts.filter(({ seen }) => seen !== 'later');
        const about = told.filter(({ type }) => type !== 'cue.pinned' && !type.startsWith('cause.') && type !== 'action.taken');
        const open = { ...world, causes: world.causes.filter(({ id }) => !world.hunches.some((hunch) => hunch.cause === id)) };
        expect(causesNamedIn(about, open)).toEqual([]);
        looked += world.impediments.length;
      });
    }
    expect(looked).toBeGreaterThan(200);
  });
});

describe('what a team can get used to', () => {
  const effects: readonly Effect[] = scenario.moments.flatMap(({ answers }) => answers.flatMap((answer) => answer.effects));
  const named = new Set(effects.flatMap((effect) => (effect.do === 'habit' ? [effect.of] : [])));

  it('is read by a rule wherever a pack names it', () => {
    expect(named.size).toBeGreaterThanOrEqual(5);
    for (const habit of named) expect(TEAM_HABITS).toContain(habit);
    const rules = ['levers', 'day', 'impediments', 'causes'].map((file) =>
      readFileSync(new URL(`../../../src/core/sim/${file}.ts`, import.meta.url), 'utf8'),
    );
    for (const habit of TEAM_HABITS)
      expect(
        rules.some((text) => text.includes(`'${habit}'`)),
        habit,
      ).toBe(true);
  });
});
