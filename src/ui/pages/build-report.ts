import type { FitResult } from '../../core/fit/score.ts';
import { otherSeat, type Seat } from '../../core/sim/basics.ts';
import type { Fact } from '../../core/sim/fact.ts';
import type { Length } from '../../play/game.ts';
import { decisionsOf, seatsOf } from './report/decisions.ts';
import { evidenceCards } from './report/evidence-cards.ts';
import { frequencyOf } from './report/frequency.ts';
import { levelsOf } from './report/levels.ts';
import { agreementOf, drawnToOf } from './report/liking.ts';
import { pathsOf } from './report/paths.ts';
import { crossesZone, ribbonOf } from './report/ribbon.ts';
import type { Caveat, DebriefSprint, DecisionRef, NextOffer, Report, ReportAbout, VerdictPart } from './report-data.ts';

/** What a report is made of. `facts`: of one season, or of several that count, one after the other. */
export interface ReportInput {
  readonly id: string;
  readonly length: Length;
  readonly seed: number;
  readonly finishedAt: number | null;
  readonly counts: boolean;
  readonly seasons: number;
  /** Working days of a Sprint. */
  readonly days: number;
  readonly facts: readonly Fact[];
  /** The score of the answer sheet that core/fit made of the same facts, in the same order. */
  readonly result: FitResult;
}

/** Turns a score and the facts under it into what may be said about them (FIT.md, reporting rules). Pure. */
export function buildReport(input: ReportInput): Report {
  const { facts, result } = input;
  const decisions = decisionsOf(facts, input.days);
  const drawnTo = drawnToOf(facts);
  const lead: Seat = result.lead >= 0 ? 'scrum-master' : 'product-owner';
  const seat = onlySeat(decisions);
  const levels = levelsOf(result);
  return {
    about: aboutOf(input, decisions),
    verdict: verdictOf(result, lead),
    ribbon: isPlaced(result) ? ribbonOf(result) : null,
    didWell: levels,
    drawnTo,
    agreement: agreementOf(result),
    evidence: evidenceCards({ result, decisions, drawnTo, lead }),
    paths: pathsOf(decisions, levels, seat ?? lead),
    caveats: caveatsOf(input),
    next: nextOf(input),
    debrief: debriefOf(facts, decisions),
  };
}

function aboutOf(input: ReportInput, decisions: readonly DecisionRef[]): ReportAbout {
  return {
    id: input.id,
    length: input.length,
    seed: input.seed,
    finishedAt: input.finishedAt,
    seats: seatsOf(input.facts),
    decisions: decisions.length,
    hours: input.facts.filter((fact) => fact.type === 'hour.chosen').length,
    counts: input.counts,
    seasons: input.seasons,
  };
}

/** Only verdicts about a lean may be placed on the line. */
function isPlaced({ verdict }: FitResult): boolean {
  return verdict === 'scrum-master' || verdict === 'product-owner' || verdict === 'no-clear-lean' || verdict === 'split';
}

function verdictOf(result: FitResult, lead: Seat): VerdictPart {
  const kind = result.verdict;
  const side = kind === 'scrum-master' || kind === 'product-owner' ? kind : kind === 'no-clear-lean' ? lead : null;
  const chance = side === 'product-owner' ? 1 - result.pScrumMaster : result.pScrumMaster;
  const other = otherSeat(lead);
  const level = result.levels[other];
  return {
    kind,
    side,
    frequency: side === null ? null : frequencyOf(chance),
    crossesZone: crossesZone(result.interval90),
    otherIsGood: level === 'solid' || level === 'strong',
  };
}

function onlySeat(decisions: readonly DecisionRef[]): Seat | null {
  const seats = new Set(decisions.map(({ seat }) => seat));
  return seats.size === 1 ? ([...seats][0] as Seat) : null;
}

function caveatsOf({ length, counts, facts }: ReportInput): readonly Caveat[] {
  const rated = facts.some((fact) => fact.type === 'seat.rated' && fact.values.some((value) => value !== null));
  const extra: readonly (Caveat | false)[] = [
    length === 'taster' && 'taster',
    !counts && length !== 'taster' && 'practice',
    !rated && 'sliders-skipped',
  ];
  return ['experimental', 'one-game', 'not-hiring', 'not-a-forecast', 'names', ...extra.filter((one) => one !== false)];
}

function nextOf({ result, length }: ReportInput): NextOffer {
  if (result.verdict === 'noisy') return 'slower';
  if (result.verdict === 'play-the-other-seat') return 'other-seat';
  if (result.verdict === 'too-little') return 'first-season';
  return length === 'full' ? 'another-season' : 'full-season';
}

function debriefOf(facts: readonly Fact[], decisions: readonly DecisionRef[]): readonly DebriefSprint[] {
  const sprints = [...new Set(decisions.map(({ sprint }) => sprint))].sort((a, b) => a - b);
  return sprints.map((sprint) => {
    const own = decisions.filter((decision) => decision.sprint === sprint);
    const hours = facts.filter((fact) => fact.type === 'hour.chosen').filter((fact) => fact.sprint === sprint);
    const rated = facts.filter((fact) => fact.type === 'seat.rated').find((fact) => fact.sprint === sprint);
    return {
      sprint,
      seat: own[0]?.seat ?? 'scrum-master',
      decisions: own,
      hours: hours.map(({ hour, chose }) => ({ hour, chose })),
      ratings: rated?.values ?? null,
    };
  });
}
