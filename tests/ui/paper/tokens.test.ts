import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/**
 * The contrast of every pair of colours in use, in the light, by night, in high contrast and on the notes. Text needs 4.5 to 1,
 * lines and shapes 3 to 1 (WCAG 2.2, 1.4.3 and 1.4.11). A change here is a change of the palette: look at the pages too.
 */
const css = readFileSync(new URL('../../../src/ui/styles/tokens.css', import.meta.url), 'utf8');

type Palette = Record<string, string>;

function block(selector: string): string {
  const start = css.indexOf(`${selector} {`);
  return css.slice(start, css.indexOf('\n}', start));
}

function colours(text: string, side: 0 | 1): Palette {
  const found: Palette = {};
  for (const [, name = '', value = ''] of text.matchAll(/--([\w-]+):\s*([^;]+);/g)) {
    const pair = /light-dark\((#\w+),\s*(#\w+)\)/.exec(value);
    const colour = pair ? pair[side + 1] : value;
    if (colour && /^#[0-9a-f]{6}$/.test(colour)) found[name] = colour;
  }
  return found;
}

function luminance(colour: string): number {
  const part = (at: number) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.03928 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * part(1) + 0.7152 * part(3) + 0.0722 * part(5);
}

function contrast(a = '', b = ''): number {
  const [low = 0, high = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high + 0.05) / (low + 0.05);
}

const light = colours(block(':root'), 0);
const dark = colours(block(':root'), 1);
const themes: Record<string, Palette> = {
  light,
  dark,
  contrast: { ...light, ...colours(block(':root[data-theme="contrast"]'), 0) },
};
const note = { ...light, ...colours(block('.on-note'), 0) };

describe.each(Object.entries(themes))('in the theme %s', (_, palette) => {
  const texts = ['ink', 'grey', 'blue', 'vermilion', 'good', 'caution', 'plum'];
  it.each(['paper', 'sheet', 'wall'])('every text colour is readable on %s', (ground) => {
    // On the wall nothing is written in blue: there it is a frame, which needs less.
    const needed = (text: string) => (ground === 'wall' && text === 'blue' ? 3 : 4.5);
    expect(texts.filter((text) => contrast(palette[text], palette[ground]) < needed(text))).toEqual([]);
  });

  it('"Pin it here" is readable on its place', () => {
    expect(contrast(palette.blue, palette['target-soft'])).toBeGreaterThanOrEqual(4.5);
  });

  it('what is selected stays readable', () => {
    const low = ['ink', 'grey', 'good', 'caution'].filter((text) => contrast(palette[text], palette.select) < 4.5);
    expect(low).toEqual([]);
  });

  it('the focus ring stands out from every surface', () => {
    const low = ['paper', 'sheet', 'wall', 'select'].filter((ground) => contrast(palette.focus, palette[ground]) < 3);
    expect(low).toEqual([]);
  });
});

describe('on the notes', () => {
  it.each(['note-yellow', 'note-blue', 'note-green', 'note-salmon', 'note-plum'])(
    'every text colour is readable on %s',
    (ground) => {
      const texts = ['ink', 'grey', 'blue', 'vermilion', 'good', 'caution', 'plum'];
      expect(texts.filter((text) => contrast(note[text], note[ground]) < 4.5)).toEqual([]);
    },
  );

  it('white reads on the tape of what is blocked', () => {
    expect(contrast('#ffffff', light.blocked)).toBeGreaterThanOrEqual(4.5);
  });
});

describe('the table of tokens', () => {
  it.each([
    ['ink', 15.7],
    ['blue', 4.85],
    ['vermilion', 5.15],
    ['good', 5.06],
    ['caution', 5.55],
    ['plum', 5.36],
    ['grey', 5.4],
  ])('%s on paper has the contrast it promises', (name, promised) => {
    expect(contrast(light[name], light.paper)).toBeCloseTo(promised, 0);
  });
});
