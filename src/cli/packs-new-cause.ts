import { TO_WRITE as W } from '../core/content/lint/to-write.ts';
import type { ReadPack } from '../core/content/read-documents.ts';
import type { Lexicon } from '../core/content/read-words.ts';
import type { CauseReach } from '../core/sim/basics.ts';
import { additionOfWords } from './packs-new-words.ts';
import type { Addition } from './packs-new-write.ts';

/** Ways in which the cues of a cause are met, so that no habit alone finds all. */
const CUES = ['seen', 'talk', 'flow', 'daily', 'seen, talk', 'organisation', 'seen', 'talk, daily'];
const LEVERS: Readonly<Record<CauseReach, string>> = { team: 'blocking', product: 'answer-wait', organisation: 'release-wait' };

function structure({ documents }: ReadPack, id: string, reach: CauseReach): readonly string[] {
  const others = documents['causes.yaml'].causes.map((cause) => cause.id);
  const troubles = documents['impediments.yaml'].impediments.filter((one) => one.reach === reach).map((one) => one.id);
  const partner = {
    team: 'team',
    product: 'colleague',
    organisation: documents['stakeholders.yaml'].stakeholders[0]?.id ?? 'team',
  }[reach];
  const cues = CUES.map((by, at) => `    - {id: ${id}-${at + 1}, by: [${by}], fits: [${others[at % others.length] ?? ''}]}`);
  return [
    `- id: ${id}`,
    `  reach: ${reach}`,
    `  lever: ${LEVERS[reach]}  # ${W} what it slows or spoils`,
    '  drag: 100  # in thousandths of the lever',
    `  symptoms: [${troubles.slice(0, 2).join(', ')}]  # ${W} impediments that it keeps making`,
    `  look: {minutes: 60, with: ${partner}}`,
    `  treat: {minutes: 90, with: ${partner}, others: 240, takes: 64, byTeam: ${reach === 'team'}}`,
    `  # ${W} "fits": another hunch that the words of the cue allow; let three cues of other causes or of nothing fit this one`,
    '  cues:',
    ...cues,
  ];
}

function words(id: string): readonly string[] {
  return [
    `${id}:`,
    `  question: "${W} a hunch, 28 letters"`,
    `  name: "${W} once confirmed, 34 letters"`,
    `  story: "${W} how it came about, 60 words at most"`,
    `  look: "${W} what one does to look, 12 words at most"`,
    `  treat: "${W} what one does about it, 12 words at most"`,
    `  after: "${W} how it is once it has ended, 30 words at most"`,
  ];
}

/** A cause with eight cues, marked where its author has to write. */
export function newCause(
  pack: ReadPack,
  english: Lexicon,
  { id, reach }: { id: string; reach: CauseReach },
): readonly Addition[] {
  const cues = CUES.map((_, at) => `${id}-${at + 1}: "${W} something seen or heard, 12 words at most"`);
  return [
    { file: 'causes.yaml', under: 'causes', isList: true, lines: structure(pack, id, reach) },
    additionOfWords(english, { under: 'cause', near: 'cause.', lines: words(id) }),
    additionOfWords(english, { under: 'cue', near: 'cue.', lines: cues }),
  ];
}
