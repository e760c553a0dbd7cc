import { describe, expect, it } from 'vitest';
import type { Fact } from '../../../src/core/sim/fact.ts';
import { playedUntil } from '../play.ts';

type Said = Extract<Fact, { type: 'person.said' }>;

const isSaid = (fact: Fact): fact is Said => fact.type === 'person.said';
const kindOf = ({ line }: Said) => line.split('.')[1];

function saidIn(seed: number): { readonly facts: readonly Fact[]; readonly said: readonly Said[] } {
  const run = playedUntil({ seed, sprints: 2, seat: 'scrum-master' }, () => false);
  const facts = run.takeFacts();
  return { facts, said: facts.filter(isSaid) };
}

describe('what people say in the room', () => {
  const seasons = [1, 2, 3, 4].map(saidIn);

  it('comes from many people and is of many kinds', () => {
    const kinds = new Set(seasons.flatMap(({ said }) => said.map(kindOf)));
    expect([...kinds]).toEqual(expect.arrayContaining(['done', 'free', 'plan', 'question', 'stuck', 'thanks', 'waiting']));
    for (const { said } of seasons) expect(new Set(said.map(({ person }) => person)).size).toBeGreaterThanOrEqual(4);
  });

  it('is hardly ever the same from one stop to the next', () => {
    for (const { said } of seasons) {
      const again = said.filter(({ line }, at) => line === said[at - 1]?.line).length;
      expect(again).toBeLessThanOrEqual(said.length / 10);
    }
  });

  it('is about things as they are: whoever speaks of what is Done has just finished it', () => {
    for (const { facts, said } of seasons)
      for (const { person, tick } of said.filter((one) => kindOf(one) === 'done')) {
        const finished = facts.some(
          (fact) => fact.type === 'item.done' && fact.person === person && tick - fact.tick <= 8 && fact.tick <= tick,
        );
        expect(finished).toBe(true);
      }
  });
});
