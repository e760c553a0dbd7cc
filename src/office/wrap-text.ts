interface Breaking {
  readonly width: number;
  readonly lines: number;
  readonly last?: number;
  readonly measure: (text: string) => number;
}

/**
 * Breaks a text into at most `lines` lines of `width`; what does not fit ends in "…". A single word that is too long is cut
 * where it must be. `measure` gives the width of a text in the same unit. `last` is the width of the last line where something
 * else stands beside it.
 */
export function wrapText(text: string, { width, lines, measure, last = width }: Breaking): readonly string[] {
  const words = text.split(/\s+/).filter((word) => word !== '');
  const result: string[] = [];
  const room = (line: number): number => (line === lines - 1 ? last : width);
  let at = 0;
  while (at < words.length && result.length < lines) {
    let line = words[at] ?? '';
    at += 1;
    while (at < words.length && measure(`${line} ${words[at]}`) <= room(result.length)) {
      line += ` ${words[at]}`;
      at += 1;
    }
    result.push(line);
  }
  const isCut = at < words.length;
  return result.map((line, index) => shorten(isCut && index === result.length - 1 ? `${line} …` : line, room(index), measure));
}

function shorten(line: string, width: number, measure: (text: string) => number): string {
  if (measure(line) <= width) return line;
  let kept = line.replace(/\s*…$/, '');
  while (kept.length > 1 && measure(`${kept}…`) > width) kept = kept.slice(0, -1).trimEnd();
  return `${kept}…`;
}
