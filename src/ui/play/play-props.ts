import type { Id } from '../../core/sim/basics.ts';
import type { Game, Settings, Snapshot } from '../../play/game.ts';
import type { PlayKey } from '../../words/en/play.ts';
import type { PackSay } from '../../words/pack-words.ts';
import type { Say } from '../../words/say.ts';

/** Ways out of the play screens. The ones that are absent have no entry in the menu. */
export interface Doors {
  leave(): void;
  settings?: () => void;
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

/**
 * Fills the place of the office with its picture, once, and gives back how to take it away again. `pick` selects a person on
 * the page. The person selected on the page stands in `element.dataset.selected`.
 */
export type MountOffice = (element: HTMLElement, pick: (person: Id) => void) => () => void;

export interface PlayProps {
  readonly snapshot: Snapshot;
  readonly game: Game;
  readonly say: Say<PlayKey>;
  readonly packSay: PackSay;
  readonly settings: Settings;
  readonly doors: Doors;
  onSettings(change: Partial<Settings>): void;
  readonly tips?: TipMemory;
  /** Something about the page itself that is told once, as soon as it is there. */
  readonly note?: string | undefined;
  /** Absent, or the office switched off in the settings: the page is complete without it. */
  readonly mountOffice?: MountOffice | undefined;
}
