import type { PackSay } from '../../../words/pack-words.ts';

/** Every term of the pack's glossary with the words that stand for it. */
export function termNames(packSay: PackSay): readonly (readonly [id: string, name: string])[] {
  return packSay.ids('term').map((id) => [id, packSay(`term.${id}.name`)] as const);
}
