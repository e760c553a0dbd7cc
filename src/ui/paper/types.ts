import type { ComponentChildren } from 'preact';

/** Which accountability a thing belongs to; drawn as a blue circle or a vermilion diamond. */
export type SeatId = 'scrum-master' | 'product-owner';
/** Pastels of the sticky notes. */
export type NoteColour = 'yellow' | 'blue' | 'green' | 'salmon' | 'plum';
export type Tone = 'good' | 'caution' | 'plain';
export type Trend = 'up' | 'level' | 'down';
/** Anything that may stand in a slot: text, a `Term`, a portrait. */
export type Slot = ComponentChildren;

/** Joins class names and leaves out what is absent. */
export function classes(...names: (string | false | null | undefined)[]): string {
  return names.filter(Boolean).join(' ');
}
