// Gathers the icons in use into one sprite; each is a `<symbol>` in the colour of the text around it.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, writeArt } from './output.mjs';

/** Name in the game -> name in Phosphor, where they differ. */
const RENAMED = {
  chat: 'chat-circle-dots',
  'speaker-on': 'speaker-high',
  'speaker-off': 'speaker-slash',
  settings: 'sliders-horizontal',
  undo: 'arrow-counter-clockwise',
  print: 'printer',
};

const NAMES = `
  arrow-clockwise arrow-counter-clockwise arrow-down arrow-elbow-down-right arrow-left arrow-right arrow-square-out arrow-up arrows-clockwise
  bell bell-ringing binoculars book-open buildings calendar calendar-blank calendar-check caret-down caret-left caret-right caret-up
  chalkboard-teacher chart-bar chart-line chart-line-down chat chats-circle check check-circle circle clipboard-text clock clock-countdown
  coffee coins compass copy cube diamond door door-open dots-six-vertical dots-three-vertical download ear eye eye-slash
  fast-forward flag flag-banner flask footprints funnel gear globe hand hand-palm handshake heart hourglass house info kanban keyboard
  lightbulb lightning link list list-bullets list-checks lock lock-open magnifying-glass magnifying-glass-minus magnifying-glass-plus
  megaphone minus moon moon-stars note note-pencil package path pause pencil-simple phone phone-call plant play plus plus-minus print printer
  prohibit push-pin question ruler scales scissors seal-check settings share share-network shuffle skip-forward sliders
  speaker-off speaker-on stack star steps sun swap target text-aa ticket timer train trash tray trend-down trend-up trophy
  undo upload upload-simple download-simple user user-circle user-focus users users-four users-three warning warning-circle wrench x x-circle
`
  .trim()
  .split(/\s+/);

function symbolOf(name) {
  const phosphor = RENAMED[name] ?? name;
  const path = join(ROOT, 'node_modules/@phosphor-icons/core/assets/regular', `${phosphor}.svg`);
  if (!existsSync(path)) throw new Error(`No icon called ${phosphor}`);
  const body = /<svg[^>]*>(.*)<\/svg>/s.exec(readFileSync(path, 'utf8'))[1].trim();
  return `<symbol id="${name}" viewBox="0 0 256 256" fill="currentColor">${body}</symbol>`;
}

/** Writes icons.svg and returns the names in it. */
export function drawIcons() {
  const names = [...new Set(NAMES)].sort();
  const symbols = names.map(symbolOf).join('\n');
  writeArt('icons.svg', `<svg xmlns="http://www.w3.org/2000/svg">\n${symbols}\n</svg>\n`, 'phosphor');
  return names;
}
