import type { ComponentType } from 'preact';
import type { FitResult } from '../../core/fit/score.ts';
import type { Id } from '../../core/sim/basics.ts';
import type { Game, Play, SeasonResult, Settings, SpokenLanguage } from '../../play/game.ts';
import type { PackSay } from '../../words/pack-words.ts';
import type { MountOffice, PlayProps } from '../play/play-props.ts';
import type { DevicePort } from './device-port.ts';
import type { RealSeasons } from './manual/real-seasons.ts';

/** The settings before and after the rest of play is there: title and theme must not wait for it. */
export interface SettingsPort {
  get(): Settings;
  change(settings: Partial<Settings>): void;
  subscribe(listener: (settings: Settings) => void): () => void;
}

/** The language that the page speaks. */
export interface LanguagePort {
  /** Speaks another language as soon as all its words are there; throws if they do not arrive. */
  speak(wish: SpokenLanguage): Promise<void>;
  /** The texts of every page: the title comes with its own alone. */
  whole(): Promise<void>;
}

/** Why the player is here: tunes tips and nothing else. */
export type Reason = 'both' | 'learning' | 'trainer' | 'playing';

/** Small memories of the page itself, kept on the device if it can. */
export interface PageMemory {
  /** Null = never asked. */
  reason(): Reason | 'skipped' | null;
  keepReason(reason: Reason | 'skipped'): void;
  tipsSeen(): readonly string[];
  rememberTip(tip: string): void;
  /** Shows every tip once more. */
  replayTips(): void;
  forget(): void;
}

/** What the page needs from the rest of the program. Handed in by main, so that the page knows no room by more than its types. */
export interface Ports {
  readonly version: string;
  readonly settings: SettingsPort;
  readonly languages: LanguagePort;
  readonly memory: PageMemory;
  readonly device: DevicePort;
  /** Loaded once, at first need. */
  readonly play: () => Promise<Play>;
  /** Words of a world, in the language that is spoken when they are asked for a text; of the first one where none is named. */
  readonly words: (pack?: Id) => Promise<PackSay>;
  /** Screens of the working day, Sprint Planning, moments: loaded when play begins. */
  readonly playScreen: () => Promise<ComponentType<PlayProps>>;
  /** Can this browser draw the office? */
  readonly canDraw: () => boolean;
  /** How the office of this game is put on the page. `onMissing` is told if it does not come. */
  readonly office: (game: Game, words: PackSay, onMissing: () => void) => MountOffice;
  /** The score of a season, or of several that count, as core/fit reads them. */
  readonly score: (seasons: readonly SeasonResult[]) => Promise<FitResult>;
  /** How the score did over real seasons of simulated people; null where nobody has measured it. */
  readonly realSeasons: () => Promise<RealSeasons | null>;
}
