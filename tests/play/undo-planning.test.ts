import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Game } from '../../src/play/game.ts';
import { begunGame, fileOf, openRoom, playOn } from './room.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const orderOf = (game: Game) =>
  game
    .snapshot()
    .view.items.filter(({ state }) => state === 'backlog')
    .map(({ id }) => id);

async function ownerPlans(): Promise<Game> {
  const game = await begunGame(await openRoom(), { order: 'po' });
  playOn(game, ({ view }) => view.at.phase === 'planning' && (view.ask === null || view.ask.kind === 'order'));
  return game;
}

/** Moves an item, confirms the order and takes the first goal on offer: Sprint Planning is over, the first Daily Scrum is held. */
function plan(game: Game): void {
  const by = 'product-owner';
  game.send({ by, type: 'backlog.move', item: orderOf(game)[3] ?? '', to: 0 });
  const order = game.snapshot().view.ask;
  if (order?.kind === 'order') game.send({ by, type: 'ask.order', ask: order.id, order: orderOf(game) });
  const goals = game.snapshot().view.ask;
  if (goals?.kind === 'plan') game.send({ by, type: 'ask.answer', ask: goals.id, option: goals.options[0]?.id ?? '' });
}

it('takes all of Sprint Planning back, step by step, until the first day begins', async () => {
  const game = await ownerPlans();
  const [before, commands] = [orderOf(game), fileOf(game).recording.commands.length];
  plan(game);
  const { held, undoSteps, view } = game.snapshot();
  expect([held, view.sprint.goal === null]).toEqual(['daily', false]);
  expect(undoSteps).toBe(3);
  while (game.snapshot().undoSteps > 0) game.undo();
  expect(game.snapshot().view.at.phase).toBe('planning');
  expect(game.snapshot().view.sprint.goal).toBeNull();
  expect(orderOf(game)).toEqual(before);
  expect(fileOf(game).recording.commands).toHaveLength(commands);
});

it('ends with the first day, and a plan made twice is recorded and graded as one made once', async () => {
  const once = await ownerPlans();
  plan(once);
  const game = await ownerPlans();
  plan(game);
  while (game.snapshot().undoSteps > 0) game.undo();
  plan(game);
  const { recording, sheet } = fileOf(game);
  expect(recording).toEqual(fileOf(once).recording);
  expect(sheet).toEqual(fileOf(once).sheet);
  expect(sheet.filter(({ type }) => type === 'decision.graded').length).toBeGreaterThan(0);
  game.goOn();
  expect(game.snapshot().undoSteps).toBe(0);
});
