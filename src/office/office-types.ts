import type { Id } from '../core/sim/basics.ts';
import type { Fact } from '../core/sim/fact.ts';
import type { View } from '../core/sim/view.ts';
import type { Snapshot } from '../play/game.ts';

export type OfficeTheme = 'light' | 'dark';
/** `still`: every picture is drawn as it ends up, at once; nothing ever moves by itself. */
export type OfficeMode = 'live' | 'still';
/**
 * How the room is cut. `stage`: the whole room (working day, events); `strip`: one row with board, window and door (above the
 * Product Backlog); `band`: people and desks only (under the wall of hunches); `phone`: one row of faces; `event`: board, table and floor
 * above the page of an event.
 */
export type OfficeShape = 'stage' | 'strip' | 'band' | 'phone' | 'event';

/** Looks up a text by its key; an empty text means that there is nothing to say. */
export type Words = (key: string, fill?: Readonly<Record<string, string | number>>) => string;

/** The name of a person, an item, a thing of this view as the page says it: a fix is named after what it mends. */
export type NameOf = (view: View, id: Id) => string;

/** What can be pointed at in the room. */
export interface Thing {
  readonly kind: 'person' | 'item' | 'stakeholder' | 'board' | 'door';
  readonly id: Id;
}

/** A thing as it is drawn now: where, how near, and what can be read off it. */
export interface DrawnThing {
  readonly kind: Thing['kind'] | 'way';
  readonly id: Id;
  readonly box: Box;
  /** What is nearer has the larger number. */
  readonly depth: number;
  /** Of a person the face, "stuck" behind it if a tag says so; of a note its column and what is taped or ticked on it. */
  readonly shows: string;
}

/** A rectangle in CSS pixels, from the upper left corner of the office. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface OfficeDeps {
  readonly words: Words;
  readonly nameOf: NameOf;
  readonly theme: OfficeTheme;
  readonly still: boolean;
  /** Called when someone points at a thing. More listeners: `Office.onSelect`. */
  readonly select?: (thing: Thing) => void;
  /** Absent or `auto`: as `data-office-shape` around the parent says, else chosen by its size and the seat. */
  readonly shape?: OfficeShape | 'auto';
  /** Called when the pictures cannot be loaded: from then on the parent stays empty. */
  readonly failed?: (problem: OfficeUnavailable) => void;
  /** Asked for by a bench only: gets the milliseconds of script that each drawn frame took. */
  readonly measure?: (scriptMs: number) => void;
}

/** The room as the page holds it. Nothing in it decides anything: it draws a snapshot and tells where someone pointed. */
export interface Office {
  /** Draws this snapshot. Right without any call of `play`. */
  show(snapshot: Snapshot): void;
  /** Adds flourishes for what has just happened; the order with `show` does not matter. May be left out. */
  play(facts: readonly Fact[]): void;
  setMode(mode: OfficeMode): void;
  setTheme(theme: OfficeTheme): void;
  setWords(words: Words, nameOf: NameOf): void;
  setShape(shape: OfficeShape | 'auto'): void;
  /** Draws the marker ring round this person, stakeholder or note; null takes it away. */
  setSelected(id: Id | null): void;
  /** Where a person, a stakeholder or a note is drawn, in CSS pixels of the parent; null if not to be seen. */
  placeOf(id: Id): Box | null;
  /** Tells what is drawn where, once it has come to rest, and again whenever that has changed. Returns how to stop. */
  onDrawn(listener: (things: readonly DrawnThing[]) => void): () => void;
  onSelect(listener: (thing: Thing) => void): () => void;
  dispose(): void;
}

/** Why there is no office; the page makes a sentence of it and goes on without. */
export class OfficeUnavailable extends Error {
  readonly reason: 'no-renderer' | 'no-pictures';

  constructor(reason: 'no-renderer' | 'no-pictures', options?: ErrorOptions) {
    super(`The office cannot be drawn: ${reason}`, options);
    this.name = 'OfficeUnavailable';
    this.reason = reason;
  }
}
