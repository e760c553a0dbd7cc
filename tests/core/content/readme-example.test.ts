import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { compilePack } from '../../../src/core/content/compile.ts';
import { cityFiles, type Loose } from './city.ts';
import { roughWorth } from './rough-worth.ts';

const readme = readFileSync(join(import.meta.dirname, '../../../assets/packs/README.md'), 'utf8');
const blocks = [...readme.matchAll(/```yaml\n([\s\S]*?)```/g)].map((match) => match[1] ?? '');
const wordsAt = blocks.findIndex((block) => block.startsWith('moment:'));
const example: Loose = parse(`moments:\n${blocks.slice(0, wordsAt).join('')}`);

it('the worked example for authors is a moment that compiles', () => {
  const files = cityFiles();
  files['moments/example.yaml'] = example;
  files['words/en/example.yaml'] = parse(blocks[wordsAt] ?? '');
  const compiled = compilePack(files);
  expect(compiled.ok ? [] : compiled.problems).toEqual([]);
});

it('its effects go the way of its grades, as the text asks', () => {
  const [moment] = example.moments;
  for (const key of moment.keys) {
    const worths = key.order.map((id: string) =>
      roughWorth(
        moment.answers.find((answer: Loose) => answer.id === id),
        { situation: key.id ?? null, phase: moment.phase },
      ),
    );
    expect(worths).toEqual([...worths].sort((a, b) => b - a));
  }
});
