import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Fact } from '../../src/core/sim/fact.ts';
import type { Game } from '../../src/play/game.ts';
import type { SaveFile } from '../../src/play/save-file.ts';
import { begunGame, fileOf, openRoom, playOn, sound } from './room.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A game in the middle of its second Sprint, with what was decided before the second Sprint Planning. */
async function inSecondSprint(): Promise<{ file: SaveFile; before: readonly string[] }> {
  const game = await begunGame(await openRoom());
  let before: readonly string[] = [];
  playOn(game, ({ view }) => {
    if (view.at.sprint === 1) before = decisions(fileOf(game).sheet);
    return view.at.sprint === 2 && view.at.day === 4;
  });
  return { file: fileOf(game), before };
}

function decisions(facts: readonly Fact[]): readonly string[] {
  return facts.flatMap((fact) => (fact.type === 'decision.graded' ? [`${fact.sprint} ${fact.of}`] : []));
}

/** Under older rules the first Sprint came out otherwise than these rules would have it. */
async function openAsOlder({ recording, checkpoint, ...file }: SaveFile): Promise<Game> {
  const older = { ...file, recording: { ...recording, rules: 999_999 }, checkpoint: { ...checkpoint, velocity: [9, 9, 9] } };
  return sound(await (await openRoom()).open(JSON.stringify(older)));
}

it('goes on from the last Sprint Planning with the decisions before it, and forgets those that are taken once more', async () => {
  const { file, before } = await inSecondSprint();
  expect(decisions(file.sheet).length).toBeGreaterThan(before.length);
  const game = await openAsOlder(file);
  expect(game.notice?.code).toBe('other-rules');
  expect(game.snapshot()).toMatchObject({ counts: false, view: { at: { sprint: 2, day: 1, phase: 'planning' } } });
  const after = fileOf(game);
  expect(decisions(after.sheet)).toEqual(before);
  expect(after.recording.commands).toEqual(file.recording.commands.slice(0, after.recording.commands.length));
  const [, phase] = after.recording.commands.at(-1) ?? [];
  expect(phase).toBe('retrospective');
});

it('does so too with a sheet that does not tell where Sprint Planning was', async () => {
  const { file, before } = await inSecondSprint();
  const sheet = file.sheet.filter(({ type }) => type !== 'phase.entered');
  expect(decisions(fileOf(await openAsOlder({ ...file, sheet })).sheet)).toEqual(before);
});

it('has every decision once when it is played to the end, and the seats right', async () => {
  const { file } = await inSecondSprint();
  const game = await openAsOlder(file);
  const { facts } = playOn(game, () => false);
  const taken = decisions(facts).filter((of) => of.startsWith('2 '));
  expect(new Set(taken).size).toBe(taken.length);
  const seats = new Set(facts.flatMap((fact) => (fact.type === 'decision.graded' ? [`${fact.sprint} ${fact.seat}`] : [])));
  expect([...seats].sort()).toEqual(['1 scrum-master', '2 product-owner']);
});

it('can be saved and opened once more', async () => {
  const { file } = await inSecondSprint();
  const game = await openAsOlder(file);
  playOn(game, ({ view }) => view.at.day === 3);
  const again = sound(await (await openRoom()).open(game.exportRun()));
  expect(again.notice?.code).toBe('other-rules');
  expect(again.snapshot().view.at).toMatchObject({ sprint: 2, day: 1, phase: 'planning' });
  expect(decisions(fileOf(again).sheet)).toEqual(decisions(fileOf(await openAsOlder(file)).sheet));
});

it('opens a file of rules that did not say when a Sprint began', async () => {
  const { file } = await inSecondSprint();
  const { began: _, ...sprint } = file.checkpoint.sprint;
  const history = file.checkpoint.history.map(({ began: __, ...line }) => line);
  const checkpoint = { ...file.checkpoint, sprint, history };
  const old = { ...file, recording: { ...file.recording, rules: 2 }, checkpoint };
  const game = sound(await (await openRoom()).open(JSON.stringify(old)));
  expect(game.snapshot()).toMatchObject({ view: { at: { sprint: 2, day: 1, starts: [0, 80] }, history: [{ began: 0 }] } });
});
