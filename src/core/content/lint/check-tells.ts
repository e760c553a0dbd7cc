import type { Seat } from '../../sim/basics.ts';
import { questionsOf, type StanceShare, stanceShares } from '../reach/stance-shares.ts';
import type { MomentSource, ReadPack } from '../read-documents.ts';
import { SEAT_IDS } from '../vocabulary.ts';
import { answersOf, bestOf } from './check-answers.ts';
import type { Linting, LintRule } from './finding.ts';

/** Shares of fewer key variants than this say nothing. */
const LEAST_VIEWS = 8;
const MOST_LONGEST = 0.3;
/** Share of a seat's key variants in which one stance may be best. */
export const MOST_OF_STANCE = 0.25;
const MOST_OF_PLACE = 0.34;
/** Mean grade that a player of one stance may reach; chance alone brings 1.5. */
export const MOST_BY_STANCE = 1.8;
/** So many moments are named where a share is too large. */
const NAMED = 8;

/** One key variant of a moment. */
interface View extends MomentSource {
  readonly best: string;
  readonly at: number;
}

/** The stances of a seat, the one that gets a player furthest first; none where there are too few key variants to speak of shares. */
export function stancesOf(pack: ReadPack, seat: Seat): readonly StanceShare[] {
  const asked = pack.moments.filter(({ entry }) => entry.seats[0] === seat).flatMap(({ entry }) => questionsOf(entry));
  return asked.length < LEAST_VIEWS ? [] : stanceShares(asked);
}

/** What would give the best answer away over a whole seat: length, stance, place in the list. */
export function checkTells(lint: Linting): void {
  for (const seat of SEAT_IDS) {
    const views = lint.pack.moments.filter(({ entry }) => entry.seats[0] === seat).flatMap(viewsOf);
    if (views.length < LEAST_VIEWS) continue;
    checkLongest(views, seat, lint);
    checkStances(views, seat, lint);
    checkOneStance(views, seat, lint);
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

/** Told at the first moment that offers the stance. */
function checkOneStance(views: readonly View[], seat: Seat, { pack, tell }: Linting): void {
  for (const { stance, played } of stancesOf(pack, seat)) {
    if (played <= MOST_BY_STANCE) continue;
    const [first] = views.filter(({ entry }) => entry.answers.some((answer) => answer.stance === stance));
    if (!first) continue;
    const says = `Who always takes “${stance}” as ${seat} averages grade ${played.toFixed(3)}, at most ${MOST_BY_STANCE}.`;
    tell('one-stance', first, `${says} Make it a poorer answer in some key variants, or put another stance in its place.`);
  }
}

function checkPlaces(views: readonly View[], seat: string, lint: Linting): void {
  for (const place of [0, 1, 2, 3]) {
    const of = views.filter(({ entry, best }) => entry.answers.findIndex(({ id }) => id === best) === place);
    const says = `Answer ${place + 1} of the list is best for the ${seat}`;
    tellShare(views, { rule: 'best-place', of, most: MOST_OF_PLACE, says }, lint);
  }
}
