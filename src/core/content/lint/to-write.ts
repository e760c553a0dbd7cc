/** Stands where a skeleton leaves something to its author, in texts and in comments. */
export const TO_WRITE = '✎';

/** A place that is still to be written: line and column count from 1. */
interface Unwritten {
  readonly line: number;
  readonly column: number;
  readonly note: string;
}

/** Every place of a file that is marked, with what ought to stand there. */
export function unwrittenIn(text: string): readonly Unwritten[] {
  return text.split('\n').flatMap((line, at) => {
    const column = line.indexOf(TO_WRITE);
    if (column < 0) return [];
    const note = line
      .slice(column + TO_WRITE.length)
      .trim()
      .replace(/["'”]+$/, '');
    return [{ line: at + 1, column: column + 1, note }];
  });
}
