import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const paper = new URL('../../../src/ui/paper/', import.meta.url);
const sprite = readFileSync(new URL('../../../assets/art/icons.svg', import.meta.url), 'utf8');
const drawn = new Set([...sprite.matchAll(/<symbol id="([^"]+)"/g)].map(([, id]) => id));

/** Names given to an icon as text: `icon="x"`, `icon = 'info'`, `name="check"` of an Icon, and the tables of icons. */
const named = /(?:icon(?:After)?=|icon = |<Icon name=|: )["']([a-z]+(?:-[a-z]+)*)["']/g;

it('every icon that a component names is in the sprite', () => {
  const files = readdirSync(paper).filter((name) => name.endsWith('.tsx'));
  const tables =
    /Record<(?:Reach|AlertKind|Trend), string> = \{[^}]+\}|icon(?:After)?="[^"]+"|icon = '[^']+'|<Icon name="[^"]+"/g;
  const names = files.flatMap((file) => {
    const text = readFileSync(new URL(file, paper), 'utf8');
    return [...text.matchAll(tables)].flatMap(([part]) => [...part.matchAll(named)].map(([, name]) => name));
  });
  expect(names.length).toBeGreaterThan(15);
  expect(names.filter((name) => !drawn.has(name))).toEqual([]);
});
