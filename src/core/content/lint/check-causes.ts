import type { Linting } from './finding.ts';
import { TO_WRITE } from './to-write.ts';

/** Three cues confirm a hunch; with fewer than these a second season shows nothing new. */
const ENOUGH_CUES = 8;
/** Ways in which the cues of a cause can be met: one habit alone should not find all. */
const ENOUGH_WAYS = 3;
/** Cues of other causes, or of nothing, that point to a hunch: it has to look likely where it is wrong as well. */
const ENOUGH_FALSE = 3;
const FILE = 'causes.yaml';

/** Each cause can be found, in several ways, and none by a single cue. */
export function checkCauses({ pack, languages, tell }: Linting): void {
  const { causes, noise } = pack.documents[FILE];
  for (const [at, { id, cues }] of causes.entries()) {
    const place = { file: FILE, path: `causes.${at}` };
    if (cues.length < ENOUGH_CUES)
      tell('few-cues', place, `"${id}" has ${cues.length} cues. Give it ${ENOUGH_CUES}, so that a second season shows others.`);
    const ways = new Set(cues.flatMap(({ by }) => by));
    if (ways.size < ENOUGH_WAYS)
      tell(
        'few-cues',
        place,
        `The cues of "${id}" are met in ${ways.size} ways (${[...ways].join(', ')}). Give it cues of ${ENOUGH_WAYS}.`,
      );
    for (const [n, cue] of cues.entries()) {
      if ((cue.fits ?? []).length === 0)
        tell(
          'few-cues',
          { file: FILE, path: `causes.${at}.cues.${n}` },
          `"${cue.id}" fits no other hunch, so it gives the cause away. Name one with "fits".`,
        );
    }
    const others = [...causes.filter((cause) => cause.id !== id).flatMap((cause) => cause.cues), ...noise];
    const wrong = others.filter(({ fits }) => fits?.includes(id)).length;
    const isWritten = languages.get('en')?.get(`cause.${id}.story`)?.text.includes(TO_WRITE) !== true;
    if (wrong < ENOUGH_FALSE && isWritten)
      tell(
        'few-cues',
        place,
        `${wrong} cues of something else fit the hunch "${id}", so it is hardly ever a wrong one. Let ${ENOUGH_FALSE} fit it.`,
      );
  }
}
