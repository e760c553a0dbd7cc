import type { Id } from '../core/sim/basics.ts';
import type { PlayKey } from './en/play.ts';
import type { PackSay } from './pack-words.ts';
import type { Say } from './say.ts';

/** All that is needed to speak of a game in one language: the page's texts, the pack's, and the names of things. */
export interface Tongue {
  readonly say: Say<PlayKey>;
  readonly packSay: PackSay;
  /** The name of a person, item, impediment, cause, goal … of this game, by its id. */
  readonly name: (id: Id) => string;
}
