/** Height of a line of a note's title and of what stays free above and below all of them, in units of the wall. */
export const NOTE_LINE = { step: 15, free: 6 } as const;
