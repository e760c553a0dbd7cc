import type { MomentEntry } from '../moment-schema.ts';
import type { MomentSource } from '../read-documents.ts';
import type { Linting } from './finding.ts';

/** A chain begins in the seat in which it goes on, and hands over roles that the next moment has, of the same kind. */
export function checkChains(lint: Linting): void {
  const byId = new Map(lint.pack.moments.map(({ entry }) => [entry.id, entry]));
  for (const source of lint.pack.moments) {
    for (const [at, { effects }] of source.entry.answers.entries()) {
      for (const [n, effect] of effects.entries()) {
        const next = effect.do === 'follow' ? byId.get(effect.moment) : undefined;
        if (effect.do !== 'follow' || !next) continue;
        const place = { file: source.file, path: `${source.path}.answers.${at}.effects.${n}` };
        checkNext({ ...source, ...place }, { next, keep: effect.keep }, lint);
      }
    }
  }
}

function checkNext(
  { entry, file, path }: MomentSource,
  { next, keep }: { next: MomentEntry; keep: readonly string[] },
  { tell }: Linting,
): void {
  const place = { file, path };
  if (next.id === entry.id)
    tell('chain', place, `"${next.id}" would follow itself, and a moment comes once. Let another follow.`);
  else if (next.seats[0] !== entry.seats[0])
    tell(
      'chain',
      place,
      `"${next.id}" is a moment of the ${next.seats[0]}, so it would not come to the seat that began it. Let one of the ${entry.seats[0]} follow.`,
    );
  for (const role of keep) {
    const kind = entry.cast[role]?.a;
    const wanted = next.cast[role];
    if (kind === undefined) continue;
    if (!wanted)
      tell('chain', place, `"${role}" is kept, but "${next.id}" has no such role. Remove it from "keep", or add the role there.`);
    else if (wanted.a !== kind)
      tell('chain', place, `"${role}" is of kind ${kind} here and of kind ${wanted.a} in "${next.id}". Make them the same.`);
  }
}
