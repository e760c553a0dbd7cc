/** Letters that have to be put in, taken out or changed to make one word of the other. */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (const [i, letter] of [...one].entries()) {
    const next = [i + 1];
    for (const [j, wanted] of [...other].entries())
      next.push(Math.min((next[j] ?? 0) + 1, (row[j + 1] ?? 0) + 1, (row[j] ?? 0) + (letter === wanted ? 0 : 1)));
    row = next;
  }
  return row[other.length] ?? 0;
}

/** What was looked for: `of` names whose it should be, where only some are looked through. */
interface Sought {
  readonly kind: string;
  readonly id: string;
  readonly of?: string;
}

/** "There is no moment "x" of y. Did you mean a, b?", or how many there are, if nothing comes near. */
export function noSuch({ kind, id, of }: Sought, known: readonly string[]): string {
  const far = (other: string) => (other.includes(id) || id.includes(other) ? 1 : distance(id, other));
  const near = known.filter((other) => far(other) <= Math.max(2, Math.floor(id.length / 3))).sort((a, b) => far(a) - far(b));
  const hint =
    near.length > 0
      ? `Did you mean ${near.slice(0, 5).join(', ')}?`
      : `There are ${known.length}, among them ${known.slice(0, 3).join(', ')}.`;
  return `There is no ${kind} "${id}"${of === undefined ? '' : ` of ${of}`}. ${hint}`;
}
