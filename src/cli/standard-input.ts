/** Characters of the longest line that is kept. Longer ones are no answers: what comes until the next line end is dropped, so that nothing can fill the memory. */
export const LONGEST = 1_000_000;

/** Lines of standard input, without their ends; null for one that is too long. Bytes that are no UTF-8 become replacement characters. */
export async function* standardInput(): AsyncGenerator<string | null> {
  yield* linesOf(process.stdin.setEncoding('utf8') as AsyncIterable<string>);
}

/** Cuts a stream of text into lines. */
export async function* linesOf(chunks: AsyncIterable<string>, longest = LONGEST): AsyncGenerator<string | null> {
  let rest = '';
  let dropping = false;
  for await (const chunk of chunks) {
    const parts = chunk.split('\n');
    for (const [at, part] of parts.entries()) {
      if (!dropping) rest += part;
      if (rest.length > longest) {
        dropping = true;
        rest = '';
      }
      if (at === parts.length - 1) break;
      yield dropping ? null : rest.replace(/\r$/, '');
      rest = '';
      dropping = false;
    }
  }
  if (dropping) yield null;
  else if (rest !== '') yield rest;
}
