import { type Packed, packRecording, unpackRecording } from '../core/replay/pack-recording.ts';
import type { Recording } from '../core/replay/recording.ts';
import { RULES } from '../core/sim/rules-version.ts';
import type { Scenario } from '../core/sim/scenario.ts';
import type { Problem } from './game.ts';
import { bytesOf, lettersOf } from './run-letters.ts';

/** A run whose rules are not the ones here cannot be shown; null if they are. */
function otherRules(rules: number): Problem | null {
  if (rules === RULES) return null;
  return rules > RULES ? { code: 'run-newer' } : { code: 'run-older-rules', where: `${rules} < ${RULES}` };
}

/** A kept run in the letters of a link, or why it has none here. */
export function linkOf(recording: Recording, scenario: Scenario): { readonly letters: string } | Problem {
  const other = otherRules(recording.rules);
  if (other) return other;
  if (recording.pack.hash !== scenario.hash) return { code: 'run-other-pack', where: scenario.id };
  const letters = lettersOfRun(recording, scenario);
  return letters === null ? { code: 'does-not-replay' } : { letters };
}

/** A run in the letters of a link; null if it does not play under these rules and this edition of its pack. */
export function lettersOfRun(recording: Recording, scenario: Scenario): string | null {
  const bytes = packRecording(recording, scenario);
  return bytes && lettersOf(bytes);
}

/** What the letters of a link say of their run before it is played, or why there is none in them. */
export function readLetters(letters: string): Packed | Problem {
  const bytes = bytesOf(letters);
  if (bytes === null) return { code: 'run-cut' };
  const read = unpackRecording(bytes);
  if (!read.ok) return { code: read.problem === 'newer' ? 'run-newer' : 'run-cut' };
  return otherRules(read.packed.rules) ?? read.packed;
}

/** The whole run, or why it does not play here. */
export function playLetters(packed: Packed, scenario: Scenario): Recording | Problem {
  if (packed.pack.hash !== scenario.hash) return { code: 'run-other-pack', where: scenario.id };
  return packed.play(scenario) ?? { code: 'does-not-replay' };
}
