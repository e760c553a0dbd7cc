import type { ItemView } from '../../../core/sim/view.ts';
import type { NoteKind } from '../../paper/note.tsx';

/** The pastel of each kind of item. */
export const NOTE_KINDS: Readonly<Record<ItemView['kind'], NoteKind>> = {
  feature: 'feature',
  bug: 'fix',
  debt: 'debt',
  improvement: 'discovery',
};
