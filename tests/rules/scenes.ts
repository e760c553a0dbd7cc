import { readdirSync, readFileSync } from 'node:fs';
import type { Id, Seat } from '../../src/core/sim/basics.ts';
import type { Answer, Moment } from '../../src/core/sim/scenario.ts';
import { cityPack } from '../core/content/city.ts';

const { scenario, words } = cityPack();

/** Every text of the first pack in English, by key. */
export const packTexts: Readonly<Record<string, string>> = words.en ?? {};

/** Every text that a player reads: of the first pack and of the page. */
export function everyText(): readonly string[] {
  const folder = new URL('../../src/words/en/', import.meta.url);
  const page = readdirSync(folder).flatMap((name) => readFileSync(new URL(name, folder), 'utf8').split('\n'));
  return [...Object.values(packTexts), ...page];
}

export function term(id: Id): string {
  const text = packTexts[`term.${id}.text`];
  if (!text) throw new Error(`the glossary has no "${id}"`);
  return text;
}

/** The scenes that are about a rule, of one seat or of both. */
export function scenesAbout(rule: Id, seat?: Seat): readonly Moment[] {
  return scenario.moments.filter((moment) => moment.rules.includes(rule) && (seat === undefined || moment.seats.includes(seat)));
}

function found(moment: Id, answer: Id): { scene: Moment; said: Answer } {
  const scene = scenario.moments.find((other) => other.id === moment);
  const said = scene?.answers.find((other) => other.id === answer);
  if (!scene || !said) throw new Error(`the pack has no answer "${answer}" in "${moment}"`);
  return { scene, said };
}

/** The grades of an answer, situation by situation: 3 the best, 0 the worst. */
export function gradesOf(moment: Id, answer: Id): readonly number[] {
  return found(moment, answer).scene.keys.map((key) => key.grades[answer]?.grade ?? -1);
}

export function answerOf(moment: Id, answer: Id): Answer {
  return found(moment, answer).said;
}

/** Every answer of every scene with its grades. */
export function everyAnswer(): readonly { scene: Moment; said: Answer; grades: readonly number[] }[] {
  return scenario.moments.flatMap((scene) =>
    scene.answers.map((said) => ({ scene, said, grades: scene.keys.map((key) => key.grades[said.id]?.grade ?? -1) })),
  );
}

/** Answers that the team gets used to in a way: `cuts-done`, `works-late`. */
export function answersThatTeach(habit: Id): ReturnType<typeof everyAnswer> {
  return everyAnswer().filter(({ said }) => said.effects.some((one) => one.do === 'habit' && one.of === habit && one.by > 0));
}

/** What an answer moves a gauge by, all in all: what hangs on luck counts as often as it happens. */
export function movesBy({ effects }: Answer, gauge: string): number {
  return effects.reduce((sum, effect) => (effect.do === 'gauge' && effect.gauge === gauge ? sum + expectedOf(effect) : sum), 0);
}

/** What an effect moves its gauge by on average. */
export function expectedOf({ by, odds = 1000 }: { readonly by: number; readonly odds?: number }): number {
  return (by * odds) / 1000;
}
