import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { barWords } from '../../../src/words/en/play-bar.ts';
import type { Hands } from './hands.ts';

/** What the tests need to know of a run file. */
export interface RunFile {
  readonly game: string;
  readonly format: number;
  readonly recording: {
    readonly rules: number;
    readonly pack: { readonly id: string; readonly hash: string };
    readonly seed: number;
    readonly commands: readonly (readonly [tick: number, phase: string, command: Record<string, unknown>])[];
    readonly end: { readonly tick: number; readonly phase: string; readonly fingerprint: string };
  };
}

/** Saves the run as a file by the game's menu. Returns its text. */
export async function saveRun(page: Page, hands: Hands): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    hands.pick(page.getByRole('button', { name: barWords['menu.label'], exact: true }), barWords['menu.file']),
  ]);
  return readFile(await download.path(), 'utf8');
}

export function readRun(text: string): RunFile {
  return JSON.parse(text) as RunFile;
}

/** Sprint, day, clock, Sprint Goal and the four meters, as the bar of the page says them. */
export async function barOf(page: Page): Promise<string> {
  return (await page.getByRole('banner').first().innerText()).replace(/\s+/g, ' ');
}
