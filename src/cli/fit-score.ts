import { parseSheet } from '../core/fit/parse-sheet.ts';
import { score } from '../core/fit/score.ts';
import { LONGEST } from './standard-input.ts';

/** Answer sheets in, results out: one JSON object a line, in the same order, a line that fails leaving the others alone. Null is a line that was too long to be kept. */
export async function* scoreLines(lines: Iterable<string | null> | AsyncIterable<string | null>): AsyncGenerator<string> {
  let number = 0;
  for await (const line of lines) {
    number += 1;
    yield scoreLine(line, number);
  }
}

/** The result of one line, or `{"error":…,"line":n}` in its place. Lines count from 1. */
function scoreLine(line: string | null, number: number): string {
  const read = readLine(number === 1 ? (line?.replace(/^\uFEFF/, '') ?? null) : line);
  if ('error' in read) return JSON.stringify({ error: read.error, line: number });
  const parsed = parseSheet(read.value);
  return JSON.stringify('error' in parsed ? { error: parsed.error, line: number } : score(parsed.sheet));
}

function readLine(line: string | null): { readonly value: unknown } | { readonly error: string } {
  if (line === null) return { error: `The line is longer than ${LONGEST} characters, which no answer sheet is.` };
  if (line.trim() === '') return { error: 'The line is empty; an answer sheet is one JSON object.' };
  try {
    return { value: JSON.parse(line) };
  } catch {
    return { error: 'The line is not JSON; an answer sheet is one JSON object on one line.' };
  }
}
