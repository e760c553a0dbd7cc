import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../../src/core/replay/fingerprint.ts';
import type { Id } from '../../../src/core/sim/basics.ts';
import { draftOf } from '../../../src/core/sim/copy-world.ts';
import type { Moment } from '../../../src/core/sim/scenario.ts';
import { metersNow } from '../../../src/core/sim/score.ts';
import { step } from '../../../src/core/sim/step.ts';
import type { DraftWorld, World } from '../../../src/core/sim/world.ts';
import { worthFeatures } from '../../../src/core/sim/worth.ts';
import { cityTickets, midSprint } from '../play.ts';

const scenario = cityTickets();

function somebodyFor(world: World, kind: Moment['cast'][string]['a'], taken: readonly Id[]): Id | undefined {
  const pools: Record<string, readonly Id[]> = {
    person: world.people.map((person) => person.id),
    item: world.items.filter((item) => item.doneAt === null).map((item) => item.id),
    impediment: world.impediments.map((entry) => entry.id),
    stakeholder: world.stakeholders.map((who) => who.id),
    colleague: [scenario.productOwner, scenario.scrumMaster],
  };
  return pools[kind]?.find((id) => !taken.includes(id));
}

/** A world in mid-Sprint in which this moment stands before its seat. */
function facing(moment: Moment): World {
  const seat = moment.seats[0] ?? 'scrum-master';
  for (let seed = 1; seed < 30; seed++) {
    const world = midSprint({ seed, seat });
    const cast: Record<string, Id> = {};
    for (const [role, { a, id }] of Object.entries(moment.cast))
      cast[role] = id ?? somebodyFor(world, a, Object.values(cast)) ?? '';
    if (Object.values(cast).includes('')) continue;
    const draft: DraftWorld = draftOf(world);
    draft.seats['scrum-master'].ask = null;
    draft.seats['product-owner'].ask = null;
    draft.seats[seat].ask = {
      id: 'moment.test',
      seat,
      kind: 'moment',
      from: moment.id,
      event: null,
      cast,
      options: moment.answers.map((answer) => ({ id: answer.id, minutes: answer.minutes, commands: [] })),
    };
    return draft as World;
  }
  throw new Error(`no world has everybody that "${moment.id}" needs`);
}

/** The world without the mere note of which answer was given. */
function consequences(world: World): string {
  return canonicalJson({ ...world, chosen: [] });
}

describe('every answer of every moment', () => {
  it.each(scenario.moments.map((moment) => [moment.id, moment] as const))('%s changes the world in its own way', (_, moment) => {
    const world = facing(moment);
    const by = moment.seats[0] ?? 'scrum-master';
    const after = moment.answers.map((answer) =>
      consequences(step(world, { by, type: 'ask.answer', ask: 'moment.test', option: answer.id }, scenario).world),
    );
    expect(new Set(after).size).toBe(moment.answers.length);
  });

  it('is told apart even if only what comes later differs', () => {
    const world = facing(scenario.moments[0] as Moment);
    expect(consequences(world)).not.toBe(consequences({ ...world, at: { ...world.at, tick: world.at.tick + 1 } }));
  });
});

describe('a free hour', () => {
  it.each(scenario.hours.map((hour) => [hour.id, hour] as const))(
    '%s touches nothing that is scored, on either side',
    (_, hour) => {
      const draft = draftOf(midSprint({ seed: 3 }));
      draft.seats['scrum-master'].ask = {
        id: 'hour.test',
        seat: 'scrum-master',
        kind: 'free-hour',
        from: hour.id,
        event: null,
        cast: {},
        options: [],
      };
      const world = {
        ...draft,
        seats: {
          ...draft.seats,
          'scrum-master': {
            ...draft.seats['scrum-master'],
            ask: {
              ...(draft.seats['scrum-master'].ask as object),
              options: ['scrum-master', 'product-owner', 'neither'].map((id) => ({ id, minutes: 0, commands: [] })),
            },
          },
        },
      } as unknown as World;
      const after = ['scrum-master', 'product-owner', 'neither'].map(
        (option) => step(world, { by: 'scrum-master', type: 'ask.answer', ask: 'hour.test', option }, scenario).world,
      );
      const scored = (one: World) =>
        canonicalJson({
          ...one,
          journal: [],
          seats: { ...one.seats, 'scrum-master': { ...one.seats['scrum-master'], ask: null } },
        });
      expect(new Set(after.map(scored)).size).toBe(1);
      const [first] = after as [World];
      expect(metersNow(first)).toEqual(metersNow(world));
      expect(worthFeatures(first, scenario)).toEqual(worthFeatures(world, scenario));
    },
  );
});
