import type { PackWords, Scenario } from '../sim/scenario.ts';

/** Shape of compiled packs. Goes up when an older page could not read them. */
export const PACK_FORMAT = 1;

/** A pack as the page, the commands and the lab use it: the structure for the rules, the words for people. */
export interface CompiledPack {
  readonly format: typeof PACK_FORMAT;
  readonly scenario: Scenario;
  /** By language: `en`, which is always whole. Other languages come in files of their own, see `PackTranslation`. */
  readonly words: Readonly<Record<string, PackWords>>;
}

/** The words of a pack in another language, apart from the pack: who plays in English fetches none of them. */
export interface PackTranslation {
  readonly format: typeof PACK_FORMAT;
  /** Id of the pack. */
  readonly pack: string;
  readonly language: string;
  readonly words: PackWords;
  /** Keys that have no text in this language yet, in the order of the English ones. English stands there. */
  readonly missing: readonly string[];
}
