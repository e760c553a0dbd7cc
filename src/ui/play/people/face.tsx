import type { Id } from '../../../core/sim/basics.ts';
import type { MoodWord } from '../../../core/sim/view.ts';
import { faceOfMood } from '../../figures/face-id.ts';
import { Head } from '../../figures/figures.tsx';
import type { NoteColour, Tone } from '../../paper/types.ts';

/** One mapping of moods: their colour here, their face in the portraits, their word in the lists. */
const TONES: Readonly<Record<MoodWord, Tone>> = {
  cheerful: 'good',
  calm: 'good',
  focused: 'plain',
  blank: 'plain',
  explaining: 'plain',
  tired: 'caution',
  uneasy: 'caution',
  doubtful: 'caution',
  down: 'caution',
  afraid: 'caution',
  angry: 'caution',
};

export function moodTone(mood: MoodWord): Tone {
  return TONES[mood];
}

const COLOURS: readonly NoteColour[] = ['blue', 'green', 'yellow', 'plum', 'salmon'];

/** The paper behind a portrait: always the same for the same person. */
export function faceColour(id: Id): NoteColour {
  let sum = 0;
  for (const letter of id) sum += letter.charCodeAt(0);
  return COLOURS[sum % COLOURS.length] ?? 'blue';
}

type PersonFaceProps = { id: Id; mood?: MoodWord | undefined };

/** The portrait of a person in the mood of the moment; decoration, the name and the word stand beside it. */
export function PersonFace({ id, mood }: PersonFaceProps) {
  return <Head person={id} face={mood === undefined ? 'calm' : faceOfMood[mood]} />;
}
