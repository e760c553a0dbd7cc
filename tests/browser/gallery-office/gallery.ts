import '@fontsource/shantell-sans/400.css';
import '@fontsource/shantell-sans/500.css';
import '@fontsource/shantell-sans/600.css';
import '@fontsource/shantell-sans/700.css';
import '@fontsource-variable/atkinson-hyperlegible-next';
import { mountOffice } from '../../../src/office/mount-office.ts';
import type { Office, OfficeShape } from '../../../src/office/office-types.ts';
import { type FixtureOptions, fixture, nameOf, words } from './fixture.ts';

/**
 * The office alone on a page, with a made-up day: to look at it in every cut, and to measure it. The address says which:
 * `?width=900&height=646&shape=stage&theme=dark&live=1&select=mei&snapshot={"developers":9}`.
 */
const asked = new URLSearchParams(location.search);
const parent = document.getElementById('office') as HTMLElement;
parent.style.width = `${asked.get('width') ?? 900}px`;
parent.style.height = `${asked.get('height') ?? 646}px`;

const frames: number[] = [];
const options = JSON.parse(asked.get('snapshot') ?? '{}') as FixtureOptions;
const office = mountOffice(parent, {
  words,
  nameOf,
  theme: asked.get('theme') === 'dark' ? 'dark' : 'light',
  still: asked.get('live') === null,
  shape: (asked.get('shape') ?? 'auto') as OfficeShape | 'auto',
  failed: (problem) => console.error(problem),
  ...(asked.get('measure') === null ? {} : { measure: (ms: number) => frames.push(ms) }),
});
office.onSelect((thing) => {
  document.title = JSON.stringify(thing);
});
office.show(fixture(options));
office.setSelected(asked.get('select'));

declare global {
  interface Window {
    gallery: { office: Office; frames: number[]; fixture: typeof fixture };
  }
}
window.gallery = { office, frames, fixture };
