import type { MoodWord } from '../../core/sim/view.ts';

/** The faces that are drawn for every person. */
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

/** The face that goes with a mood, so that a portrait shows what the word beside it says. */
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
