/** The words on a note. */
export interface NoteTitle {
  /** What it is about; cut first where room is short. */
  readonly text: string;
  /** What sets it apart from the note it comes from: `crash` of "Fare zones made plain: crash". Never cut off. */
  readonly tail: string;
}

/**
 * A fix or a follow-up has a long title that begins like that of its parent. Cut at the end, both notes would read the same; so
 * what follows the parent's name is kept apart.
 */
export function noteTitle(own: string, parent: string | null): NoteTitle {
  if (parent === null || parent === '' || !own.startsWith(parent)) return { text: own, tail: '' };
  const tail = own.slice(parent.length).replace(/^[\s,:;.–-]+/u, '');
  return tail === '' ? { text: own, tail: '' } : { text: parent, tail };
}
