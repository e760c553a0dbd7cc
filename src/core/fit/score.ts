import type { Seat } from '../sim/basics.ts';
import type { AnswerSheet, Grade } from './answer-sheet.ts';
import { chanceAbove, fuse, interval90, type Lead } from './fusion.ts';
import { type Estimate, rounded, roundedEstimate } from './normal.ts';
import { likingBelief } from './preference.ts';
import { logBayesAgainstClicking, type Reading, readSheet } from './reading.ts';
import { beliefsWithout, type SkillBelief, skillBelief } from './skill.ts';
import { barFor, type Level, levelOf, sprintsBySeat, type Verdict, verdictOf } from './verdict.ts';

/** How far one decision moved the lead: positive = towards Scrum Master. `index` = its place on the sheet. */
export interface DecisionWeight {
  readonly index: number;
  readonly seat: Seat;
  readonly sprint: number;
  readonly grade: Grade;
  readonly weight: number;
}

/** Lead with all evidence minus lead without this piece. */
export interface Evidence {
  readonly decisions: readonly DecisionWeight[];
  readonly cards: number;
  readonly ratings: number;
}

/** Role fit without the story behind it. All figures carry six decimals, and the verdict is taken from them as they stand here. */
export interface Figures {
  /** Positive = Scrum Master, in standard deviations of the population. */
  readonly lead: number;
  readonly sd: number;
  readonly interval90: readonly [number, number];
  readonly pScrumMaster: number;
  readonly verdict: Verdict;
  /** How sure a lead outside the middle zone has to be on this sheet to be named. */
  readonly bar: number;
  readonly skill: Readonly<Record<Seat, Estimate>>;
  /** Skill as Scrum Master minus skill as Product Owner, from decisions alone. */
  readonly skillDifference: Estimate;
  /** Liking of Scrum Master work against Product Owner work, from free hours and sliders alone. */
  readonly preference: Estimate;
  readonly levels: Readonly<Record<Seat, Level | null>>;
  /** Log Bayes factor of a player against uniform clicking. */
  readonly logBayes: number;
}

export interface FitResult extends Figures {
  readonly evidence: Evidence;
}

/** Role fit of one sheet with the weight of every piece of evidence. */
export function score(sheet: AnswerSheet): FitResult {
  const reading = readSheet(sheet);
  const figures = figuresOf(sheet, reading);
  return { ...figures, evidence: weigh(reading) };
}

/** Role fit of one sheet, without weighing its pieces: for many sheets at once. */
export function scoreFigures(sheet: AnswerSheet): Figures {
  return figuresOf(sheet, readSheet(sheet));
}

function figuresOf(sheet: AnswerSheet, reading: Reading): Figures {
  const belief = skillBelief(reading.skill);
  const exactLiking = likingBelief([reading.cards, reading.sliders]);
  const lead = roundedLead(fuse(belief.difference, exactLiking));
  const skill = roundedSkill(belief);
  const difference = roundedEstimate(belief.difference);
  const liking = roundedEstimate(exactLiking);
  const logBayes = rounded(logBayesAgainstClicking(reading));
  const sprints = sprintsBySeat(sheet);
  return {
    lead: lead.lead,
    interval90: interval90(lead),
    pScrumMaster: rounded(chanceAbove(lead, 0)),
    verdict: verdictOf({ sheet, logBayes, difference, liking, lead }),
    skill,
    preference: liking,
    skillDifference: difference,
    sd: lead.sd,
    bar: barFor(sheet),
    levels: {
      'scrum-master': levelOf(skill['scrum-master'], sprints['scrum-master']),
      'product-owner': levelOf(skill['product-owner'], sprints['product-owner']),
    },
    logBayes,
  };
}

function roundedLead({ lead, sd }: Lead): Lead {
  return { lead: rounded(lead), sd: rounded(sd) };
}

function roundedSkill(belief: SkillBelief): Readonly<Record<Seat, Estimate>> {
  return {
    'scrum-master': roundedEstimate(belief['scrum-master']),
    'product-owner': roundedEstimate(belief['product-owner']),
  };
}

/** Re-scores without each piece. The other decisions keep their places on the learning curve: they were played all the same. */
function weigh(reading: Reading): Evidence {
  const { difference } = skillBelief(reading.skill);
  const liking = likingBelief([reading.cards, reading.sliders]);
  const lead = fuse(difference, liking).lead;
  const without = beliefsWithout(reading.skill);
  const decisions = reading.decisions.map(({ index, decision: { seat, sprint, grade }, says }) => ({
    index,
    seat,
    sprint,
    grade,
    weight: rounded(lead - fuse(without(seat, says).difference, liking).lead),
  }));
  return {
    decisions,
    cards: rounded(lead - fuse(difference, likingBelief([reading.sliders])).lead),
    ratings: rounded(lead - fuse(difference, likingBelief([reading.cards])).lead),
  };
}
