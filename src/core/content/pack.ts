import type { PackWords, Scenario } from '../sim/scenario.ts';

/** Shape of compiled packs. Goes up when an older page could not read them. */
export const PACK_FORMAT = 1;

/** A pack as the page, the commands and the lab use it: the structure for the rules, the words for people. */
export interface CompiledPack {
  readonly format: typeof PACK_FORMAT;
  readonly scenario: Scenario;
  /** By language; `en` is always there. */
  readonly words: Readonly<Record<string, PackWords>>;
}
