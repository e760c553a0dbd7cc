import type { MoodWord } from '../core/sim/view.ts';

/** The faces that are drawn for every character. */
export type FaceId =
  | 'smile'
  | 'calm'
  | 'blank'
  | 'driven'
  | 'explaining'
  | 'tired'
  | 'concerned'
  | 'suspicious'
  | 'solemn'
  | 'fear'
  | 'angry'
  | 'awe'
  | 'laugh'
  | 'rage';

/** One table for the face: the same word stands in the team list, so that face and word can never part. */
export const faceOfMood: Readonly<Record<MoodWord, FaceId>> = {
  cheerful: 'smile',
  calm: 'calm',
  focused: 'driven',
  blank: 'blank',
  explaining: 'explaining',
  tired: 'tired',
  uneasy: 'concerned',
  doubtful: 'suspicious',
  down: 'solemn',
  afraid: 'fear',
  angry: 'angry',
};

/** A reaction shows this long, in milliseconds, then the mood's own face comes back. */
export const REACTION_MS = 1500;
