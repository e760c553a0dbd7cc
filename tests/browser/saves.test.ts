import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { pagesGame } from '../../src/words/en/pages-game.ts';
import { pagesProblem } from '../../src/words/en/pages-problem.ts';
import { pagesTitle } from '../../src/words/en/pages-title.ts';
import { barWords } from '../../src/words/en/play-bar.ts';
import { type GameOptions, type OpenGame, openGame, withBrowser } from './harness/open-game.ts';
import { pinCueByPress, spendOwnTime } from './player/chores.ts';
import { PointerHands } from './player/pointer-hands.ts';
import { replayInNode } from './player/replay-in-node.ts';
import { Robot } from './player/robot.ts';
import { barOf, readRun, saveRun } from './player/run-file.ts';
import { screenOf, standing } from './player/screen.ts';

/** Half a minute on two free cores; a machine with other work may need several. */
const PATIENCE = 300_000;

const fast: GameOptions = { settings: { office: 'off', tips: false } };

interface Started extends OpenGame {
  readonly hands: PointerHands;
  readonly robot: Robot;
}

/** A taster on its first day, with a cue pinned and half an hour spent. */
async function started(options: GameOptions = {}): Promise<Started> {
  const game = await openGame({ ...fast, query: '#/play?seed=42&order=sm&length=taster', ...options });
  const hands = new PointerHands(game.page);
  const chores = [pinCueByPress, spendOwnTime('scrum-master')];
  const robot = new Robot({ page: game.page, hands, chores, skipOpening: true });
  await robot.doChores(await robot.playUntil(({ kind, isOpening }) => kind === 'stop' && !isOpening));
  expect(robot.done.length).toBe(chores.length);
  return { ...game, hands, robot };
}

async function openFile(page: Page, text: string, name = 'run.json'): Promise<void> {
  const input = page.getByLabel(pagesTitle['title.open']);
  await input.setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
}

/** What the dialog says, and closes it. */
async function problemOf(page: Page): Promise<string> {
  const dialog = page.getByRole('dialog', { name: pagesProblem['problem.title'] });
  await dialog.waitFor();
  const words = await dialog.innerText();
  await dialog.getByRole('button', { name: pagesProblem['problem.close'] }).last().click();
  await dialog.waitFor({ state: 'detached' });
  return words;
}

const firstPlanning = barWords['bar.planning'].replace('{sprint}', '1').replace('{sprints}', '2');

const continueButton = (page: Page) => page.getByRole('button', { name: new RegExp(`^${pagesTitle['title.continue']} `) });

withBrowser('a game that is kept', () => {
  it(
    'goes on at the same place after a reload, and by Continue on the title',
    async () => {
      const { page, hands, errors, close } = await started();
      const before = await barOf(page);
      const { recording } = readRun(await saveRun(page, hands));
      await page.reload();
      await standing(page);
      expect(await barOf(page)).toBe(before);
      expect(readRun(await saveRun(page, hands)).recording).toEqual(recording);
      await hands.pick(page.getByRole('button', { name: barWords['menu.label'], exact: true }), barWords['menu.leave']);
      await page.reload();
      await hands.press(continueButton(page));
      await expect.poll(() => barOf(page)).toBe(before);
      expect(readRun(await saveRun(page, hands)).recording).toEqual(recording);
      expect(errors).toEqual([]);
      await close();
    },
    PATIENCE,
  );

  it(
    'can be put aside in one of three places and taken up again while another one goes on',
    async () => {
      const { page, hands, robot, errors, close } = await started();
      const before = await barOf(page);
      const menu = page.getByRole('button', { name: barWords['menu.label'], exact: true });
      await hands.pick(menu, barWords['menu.save']);
      const places = page.getByRole('dialog', { name: pagesGame['keep.title'] }).getByRole('listitem');
      expect(await places.count()).toBe(3);
      await hands.press(places.nth(1).getByRole('button'));
      await page.getByText(pagesGame['keep.done']).waitFor();
      await hands.press(page.getByRole('button', { name: pagesGame['keep.close'] }));
      await page.getByRole('dialog', { name: pagesGame['keep.title'] }).waitFor({ state: 'detached' });
      await robot.playUntil(({ kind, heading }) => kind === 'stop' && heading.includes('day 2'));
      expect(await barOf(page)).not.toBe(before);
      await hands.pick(menu, barWords['menu.leave']);
      await hands.press(page.getByRole('button', { name: /^2 kept games$/ }));
      const kept = page.getByRole('listitem').filter({ hasText: 'Place 2' });
      await hands.press(kept.getByRole('button', { name: pagesTitle['slots.open'] }));
      await expect.poll(() => barOf(page)).toBe(before);
      expect(errors).toEqual([]);
      await close();
    },
    PATIENCE,
  );
});

withBrowser('a run file', () => {
  it(
    'opens on another device at the same place, and plays again in Node to the same fingerprint',
    async () => {
      const { page, hands, close, errors } = await started();
      const before = await barOf(page);
      const text = await saveRun(page, hands);
      await close();
      const other = await openGame(fast);
      await openFile(other.page, text);
      await expect.poll(() => barOf(other.page), { timeout: 20_000 }).toBe(before);
      const { recording } = readRun(text);
      expect(readRun(await saveRun(other.page, new PointerHands(other.page))).recording).toEqual(recording);
      expect(replayInNode(text)).toEqual({ fingerprint: recording.end.fingerprint });
      expect([...errors, ...other.errors]).toEqual([]);
      await other.close();
    },
    PATIENCE,
  );

  it(
    'that is broken is told in a clear sentence, and nothing that is kept is lost',
    async () => {
      const { page, hands, errors, close } = await started();
      const before = await barOf(page);
      const text = await saveRun(page, hands);
      await hands.pick(page.getByRole('button', { name: barWords['menu.label'], exact: true }), barWords['menu.leave']);
      await continueButton(page).waitFor();
      for (const [what, broken, words] of brokenFiles(text)) {
        await openFile(page, broken);
        expect(await problemOf(page), what).toContain(words);
      }
      expect(await continueButton(page).count()).toBe(1);
      await hands.press(continueButton(page));
      await expect.poll(() => barOf(page)).toBe(before);
      // One of the files asked for a pack that is not there: that is no fault of the page.
      expect(errors.filter((error) => !error.includes('moon-base'))).toEqual([]);
      await close();
    },
    PATIENCE,
  );

  it(
    'of older rules goes on from its last Sprint Planning',
    async () => {
      const { page, hands, close, errors } = await started();
      const file = readRun(await saveRun(page, hands));
      await close();
      const other = await openGame(fast);
      await openFile(other.page, JSON.stringify({ ...file, recording: { ...file.recording, rules: 999_999 } }));
      const notice = other.page.getByRole('dialog', { name: pagesProblem['problem.notice'] });
      expect(await notice.innerText()).toContain(pagesProblem['problem.other-rules']);
      // It is read before the page of the game is there: no question of Sprint Planning lies over it.
      expect(await other.page.getByRole('dialog').count()).toBe(1);
      await notice.getByRole('button').last().click();
      await expect.poll(async () => (await screenOf(other.page)).heading).toBe(firstPlanning);
      const again = new Robot({ page: other.page, hands: new PointerHands(other.page) });
      await again.playUntil(({ kind }) => kind === 'stop');
      // What was played since holds under these rules: it is there after a reload.
      const before = await barOf(other.page);
      await other.page.reload();
      await standing(other.page);
      expect(await barOf(other.page)).toBe(before);
      expect([...errors, ...other.errors]).toEqual([]);
      await other.close();
    },
    PATIENCE,
  );
});

/** The same run file, spoilt in different ways, and what the page must say to each. */
function brokenFiles(text: string): [what: string, broken: string, words: string][] {
  const file = readRun(text);
  const { recording } = file;
  const [first, ...rest] = recording.commands;
  const spoilt = (part: object) => JSON.stringify({ ...file, ...part });
  const recorded = (part: object) => spoilt({ recording: { ...recording, ...part } });
  const { checkpoint: kept } = JSON.parse(text) as { readonly checkpoint: object };
  const checkpoint = { ...kept, items: [null] };
  const spoiltOlder = spoilt({ checkpoint, recording: { ...recording, rules: 999_999 } });
  return [
    ['no JSON', 'Dear team, see you on Monday.', pagesProblem['problem.not-json']],
    ['cut off', text.slice(0, text.length / 2), pagesProblem['problem.not-json']],
    ['empty', '', pagesProblem['problem.not-json']],
    ['other JSON', '{"name":"a shopping list"}', pagesProblem['problem.not-a-run']],
    ['a newer form', spoilt({ format: 99 }), pagesProblem['problem.newer-format']],
    ['a form that never was', spoilt({ format: 'first' }), pagesProblem['problem.unknown-format']],
    ['no recording', spoilt({ recording: null }), pagesProblem['problem.not-a-run']],
    ['a broken command', recorded({ commands: [['soon', 'work', {}], ...rest] }), 'recording.commands[0]'],
    [
      'a command without its fields',
      recorded({ commands: [[0, 'planning', { by: 'scrum-master', type: 'seat.rate' }]] }),
      'commands[0]',
    ],
    ['a broken world', spoilt({ checkpoint }), pagesProblem['problem.does-not-replay']],
    ['a broken world of older rules', spoiltOlder, pagesProblem['problem.does-not-replay']],
    ['a broken sheet', spoilt({ sheet: [null] }), 'sheet[0]'],
    ['another pack', recorded({ pack: { id: 'moon-base', hash: '0' } }), pagesProblem['problem.unknown-pack']],
    ['a command left out', recorded({ commands: rest }), pagesProblem['problem.does-not-replay']],
    [
      'another fingerprint',
      recorded({ end: { ...recording.end, fingerprint: 'f'.repeat(16) } }),
      pagesProblem['problem.does-not-replay'],
    ],
    ['a command twice', recorded({ commands: [first, first, ...rest] }), pagesProblem['problem.does-not-replay']],
  ];
}
