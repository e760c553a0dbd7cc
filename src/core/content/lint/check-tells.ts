import type { MomentSource } from '../read-documents.ts';
import { SEAT_IDS } from '../vocabulary.ts';
import { answersOf, bestOf } from './check-answers.ts';
import type { Linting, LintRule } from './finding.ts';

/** Shares of fewer key variants than this say nothing. */
const LEAST_VIEWS = 8;
const MOST_LONGEST = 0.3;
const MOST_OF_STANCE = 0.25;
const MOST_OF_PLACE = 0.34;
/** So many moments are named where a share is too large. */
const NAMED = 8;

/** One key variant of a moment. */
interface View extends MomentSource {
  readonly best: string;
  readonly at: number;
}

/** What would give the best answer away over a whole seat: length, stance, place in the list. */
export function checkTells(lint: Linting): void {
  for (const seat of SEAT_IDS) {
    const views = lint.pack.moments.filter(({ entry }) => entry.seats[0] === seat).flatMap(viewsOf);
    if (views.length < LEAST_VIEWS) continue;
    checkLongest(views, seat, lint);
    checkStances(views, seat, lint);
    checkPlaces(views, seat, lint);
  }
}

function viewsOf(source: MomentSource): readonly View[] {
  return source.entry.keys.map((key, at) => ({ ...source, best: bestOf(key), at }));
}

interface Share {
  readonly rule: LintRule;
  readonly of: readonly View[];
  readonly most: number;
  readonly says: string;
}

/** Tells of a share that is too large, at the first of its moments. */
function tellShare(views: readonly View[], { rule, of, most, says }: Share, { tell }: Linting): void {
  const [first] = of;
  if (!first || of.length <= views.length * most) return;
  const names = [...new Set(of.map(({ entry }) => entry.id))];
  const shown = names.slice(0, NAMED).join(', ');
  const change = `Change ${of.length - Math.floor(views.length * most)} of them: ${shown}${names.length > NAMED ? ', …' : ''}.`;
  const share = `${of.length} of ${views.length} key variants, at most ${Math.floor(views.length * most)}`;
  tell(rule, { file: first.file, path: `${first.path}.keys.${first.at}` }, `${says} in ${share}. ${change}`);
}

function checkLongest(views: readonly View[], seat: string, lint: Linting): void {
  for (const [language, lexicon] of lint.languages) {
    const longest = views.filter(({ entry, best }) => {
      const words = answersOf(entry, lexicon);
      const own = words?.[entry.answers.findIndex(({ id }) => id === best)];
      return words && own && words.every(({ text }) => text.length <= own.text.length);
    });
    const says = `In the words "${language}" of the ${seat} the best answer is the longest`;
    tellShare(views, { rule: 'longest-best', of: longest, most: MOST_LONGEST, says }, lint);
  }
}

function checkStances(views: readonly View[], seat: string, lint: Linting): void {
  const stanceOf = ({ entry, best }: View) => entry.answers.find(({ id }) => id === best)?.stance;
  for (const stance of new Set(views.map(stanceOf))) {
    const of = views.filter((view) => stanceOf(view) === stance);
    tellShare(views, { rule: 'best-stance', of, most: MOST_OF_STANCE, says: `To ${stance} is best for the ${seat}` }, lint);
  }
}

function checkPlaces(views: readonly View[], seat: string, lint: Linting): void {
  for (const place of [0, 1, 2, 3]) {
    const of = views.filter(({ entry, best }) => entry.answers.findIndex(({ id }) => id === best) === place);
    const says = `Answer ${place + 1} of the list is best for the ${seat}`;
    tellShare(views, { rule: 'best-place', of, most: MOST_OF_PLACE, says }, lint);
  }
}
