import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Seat } from '../../src/core/sim/basics.ts';
import type { Fact } from '../../src/core/sim/fact.ts';
import type { Game } from '../../src/play/game.ts';
import { ToldFacts } from '../../src/play/told.ts';
import { begunGame, openRoom, playOn, sound } from './room.ts';

const SEATS: readonly Seat[] = ['scrum-master', 'product-owner'];

const stamp = { tick: 80, why: [] };
const planning: Fact = { ...stamp, seen: 'all', type: 'phase.entered', phase: 'planning' };
const scored = { ...stamp, seen: 'later', type: 'sprint.scored', sprint: 1, seat: 'scrum-master' } as unknown as Fact;
const asked = (seat: Seat, ask: string): Fact => ({ ...stamp, seen: seat, type: 'ask.answered', seat, ask });

/** Retrospective of Sprint 1 and planning of Sprint 2, all at one tick: after the score the two look back, then the seats change. */
const boundary: readonly Fact[] = [
  planning,
  asked('scrum-master', 'retro'),
  asked('product-owner', 'retro-of-colleague'),
  scored,
  asked('scrum-master', 'looking-back'),
  planning,
  asked('product-owner', 'goal'),
  asked('scrum-master', 'format-of-colleague'),
];

function asksOf(facts: readonly Fact[]): readonly string[] {
  return facts.flatMap((fact) => (fact.type === 'ask.answered' ? [fact.ask] : []));
}

describe('what is told to the player', () => {
  it('is what the seat knew in which the player sat, though all of it happened at one tick', () => {
    const told = new ToldFacts({ seats: SEATS, from: 'planning' });
    told.add(boundary);
    expect(asksOf(told.visible({ open: false }))).toEqual(['retro', 'looking-back', 'goal']);
    expect(asksOf(told.visible({ open: true }))).toEqual(['retro', 'looking-back', 'goal']);
    expect(told.visible({ open: true })).toContain(scored);
    expect(told.visible({ open: false })).not.toContain(scored);
    expect(asksOf(told.before(2))).toEqual(['retro', 'retro-of-colleague', 'looking-back']);
  });

  it('changes its seat in the opening as the second day begins', () => {
    const told = new ToldFacts({ seats: SEATS, from: 'daily' });
    const morning: Fact = { ...planning, type: 'phase.entered', phase: 'daily' };
    told.add([asked('scrum-master', 'a'), asked('product-owner', 'b'), morning, asked('scrum-master', 'c')]);
    told.add([asked('product-owner', 'd')]);
    expect(asksOf(told.visible({ open: false }))).toEqual(['a', 'd']);
    expect(asksOf(told.visible({ from: 3, open: false }))).toEqual(['d']);
  });
});

/** Facts that one seat alone may know, counted by that seat. */
function privateTo(seat: Seat, facts: readonly Fact[]): number {
  return facts.filter(({ seen }) => seen === seat).length;
}

describe('a game', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  async function atSecondPlanning(): Promise<{ game: Game; before: readonly Fact[]; text: string }> {
    const room = await openRoom();
    const game = await begunGame(room);
    let before: readonly Fact[] = [];
    playOn(game, ({ view, facts }) => {
      if (view.at.sprint === 1) before = facts;
      return view.at.sprint === 2;
    });
    return { game, before, text: game.exportRun() };
  }

  it('keeps telling what the player saw in the first Sprint, up to its Retrospective, and nothing of the colleague', async () => {
    const { game, before } = await atSecondPlanning();
    const { facts } = game.snapshot();
    expect(privateTo('product-owner', before)).toBe(0);
    expect(privateTo('scrum-master', before)).toBeGreaterThan(10);
    expect(facts.slice(0, before.length)).toEqual(before);
    expect(asksOf(facts).length).toBeGreaterThan(asksOf(before).length);
    const first = facts.filter(({ tick }) => tick < 5 * 16);
    expect(privateTo('product-owner', first)).toBe(0);
    const last = playOn(game, ({ view }) => view.at.day === 3);
    expect(privateTo('product-owner', last.facts)).toBeGreaterThan(0);
    expect(privateTo('scrum-master', last.facts)).toBe(privateTo('scrum-master', facts));
  });

  it('tells the same after it was saved and opened again', async () => {
    const { game, text } = await atSecondPlanning();
    const again = sound(await (await openRoom()).open(text));
    expect(again.snapshot().facts).toEqual(game.snapshot().facts);
  });

  it('hands the report what the player chose, not what the colleague did', async () => {
    const room = await openRoom();
    const game = await begunGame(room);
    const { facts } = playOn(game, () => false);
    const [result] = await room.results();
    expect(result?.facts).toEqual(facts);
    const ofOthers = result?.facts.filter((fact) => fact.type === 'ask.answered' && fact.seat !== seatOf(fact));
    expect(ofOthers).toEqual([]);
    expect(result?.facts.filter(({ type }) => type === 'sprint.scored')).toHaveLength(2);
    expect(result?.facts.some(({ type }) => type === 'decision.graded')).toBe(true);
  });
});

/** In a taster of this order the Scrum Master's seat is played in Sprint 1. Its events end at the tick at which Sprint 2 begins. */
function seatOf(fact: Fact & { readonly type: 'ask.answered' | 'ask.opened' }): Seat {
  return fact.tick === 5 * 16 ? fact.seat : fact.tick < 5 * 16 ? 'scrum-master' : 'product-owner';
}
