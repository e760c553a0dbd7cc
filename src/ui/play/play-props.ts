import type { Id } from '../../core/sim/basics.ts';
import type { Game, Settings, Snapshot } from '../../play/game.ts';
import type { PlayKey } from '../../words/en/play.ts';
import type { LanguageTag } from '../../words/language.ts';
import type { PackSay } from '../../words/pack-words.ts';
import type { Say } from '../../words/say.ts';

/** Ways out of the play screens. The ones that are absent have no entry in the menu. */
export interface Doors {
  leave(): void;
  settings?: () => void;
  /** Goes on in another language, just here. */
  speak?: (language: LanguageTag) => void;
  help?: () => void;
  save?: () => void;
  saveFile?: () => void;
  /** Pages that can be read while the game waits. */
  go?: (page: 'method' | 'compare' | 'credits') => void;
}

/** Which tips were read on this device; without it they are remembered as long as the page is open. */
export interface TipMemory {
  readonly seen: readonly string[];
  remember(tip: string): void;
}

/** A thing of the drawn room: where it is drawn in CSS pixels of the office's place, and what can be read off it there. */
export interface DrawnThing {
  readonly kind: 'person' | 'stakeholder' | 'item' | 'board' | 'door' | 'way';
  readonly id: Id;
  readonly box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  readonly shows: string;
}

/** What the picture of the office tells the page. */
export interface OfficeEar {
  /** Somebody pointed at a thing. */
  pick(kind: DrawnThing['kind'], id: Id): void;
  /** This is what is drawn now, the nearest last. */
  drawn(things: readonly DrawnThing[]): void;
}

/**
 * Fills the place of the office with its picture, once, and gives back how to take it away again. The person selected on the page
 * stands in `element.dataset.selected`.
 */
export type MountOffice = (element: HTMLElement, ear: OfficeEar) => () => void;

export interface PlayProps {
  readonly snapshot: Snapshot;
  readonly game: Game;
  readonly say: Say<PlayKey>;
  readonly packSay: PackSay;
  readonly settings: Settings;
  readonly doors: Doors;
  onSettings(change: Partial<Settings>): void;
  readonly tips?: TipMemory;
  /** A run is only looked at: the page offers nothing to spend time on. */
  readonly looksOn?: boolean;
  /** Something about the page itself that is told once, as soon as it is there. */
  readonly note?: string | undefined;
  /** Absent, or the office switched off in the settings: the page is complete without it. */
  readonly mountOffice?: MountOffice | undefined;
}
