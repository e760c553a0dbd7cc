import { otherSeat, type Seat } from '../../../core/sim/basics.ts';
import { pagesFrame } from '../../../words/en/pages-frame.ts';
import { pagesReport } from '../../../words/en/pages-report.ts';
import { sayFrom } from '../../../words/say.ts';
import { numberWords } from '../../../words/written.ts';
import type { Agreement, EvidenceCard, Report } from '../report-data.ts';

export const sayReport = sayFrom(pagesReport);
const sayFrame = sayFrom(pagesFrame);

export function seatName(seat: Seat): string {
  return sayFrame(`seat.${seat}`);
}

export function reportTitle({ verdict }: Report): string {
  if (verdict.kind === 'too-little') return sayReport('report.title.taster');
  return sayReport(verdict.kind === 'play-the-other-seat' ? 'report.title.one-seat' : 'report.title');
}

/** "season of 4 Sprints, 41 decisions, 16 free hours". */
export function aboutWords({ about }: Report): string {
  const length = sayReport(`report.length.${about.length}`, { sprints: about.seats.length });
  const words = sayReport('report.about', { n: about.decisions, length, hours: about.hours });
  const isPractice = !about.counts && (about.length === 'season' || about.length === 'full');
  return isPractice ? `${words}, ${sayReport('report.counted-as-practice')}` : words;
}

/** The answer in one sentence, and how strong it is in the next. */
export function verdictWords(report: Report): { headline: string; lead: string } {
  const { verdict } = report;
  switch (verdict.kind) {
    case 'scrum-master':
    case 'product-owner':
      return { headline: sayReport('verdict.lean', { seat: seatName(verdict.kind) }), lead: leanWords(report) };
    case 'no-clear-lean':
      return noLeanWords(report);
    case 'split':
      return { headline: splitWords(report.agreement), lead: sayReport('verdict.split.lead') };
    case 'noisy':
    case 'too-little':
      return { headline: sayReport(`verdict.${verdict.kind}`), lead: sayReport(`verdict.${verdict.kind}.lead`) };
    case 'play-the-other-seat': {
      const seat = seatName(report.paths[0]?.seat ?? 'scrum-master');
      return { headline: sayReport('verdict.one-seat', { seat }), lead: sayReport('verdict.one-seat.lead') };
    }
  }
}

function leanWords({ verdict }: Report): string {
  const strength = verdict.frequency ? sayReport('verdict.lean.frequency', { ...verdict.frequency }) : '';
  return `${strength} ${sayReport(verdict.otherIsGood ? 'verdict.lean.also' : 'verdict.lean.other')}`;
}

/** From here on a chance sounds like a lean; then it has to be said why it is none. */
const NEARLY_ALL = 17;

function noLeanWords({ verdict, didWell }: Report): { headline: string; lead: string } {
  const levels = [didWell['scrum-master'], didWell['product-owner']];
  const learning = levels.filter((level) => level === 'developing').length;
  const headline = (['both', 'one', 'learning'] as const)[learning] ?? 'learning';
  return { headline: sayReport(`verdict.no-clear-lean.${headline}`), lead: noLeanLead(verdict) };
}

function noLeanLead({ side, frequency }: Report['verdict']): string {
  if (!side || !frequency) return '';
  const fills = { ...frequency, others: frequency.of - frequency.agree, seat: seatName(side), other: seatName(otherSeat(side)) };
  return sayReport(frequency.agree >= NEARLY_ALL ? 'verdict.no-clear-lean.near' : 'verdict.no-clear-lean.frequency', fills);
}

function splitWords(agreement: Agreement): string {
  if (agreement.kind !== 'apart') return sayReport('verdict.no-clear-lean.one');
  return sayReport('verdict.split', { skill: seatName(agreement.skill), liking: seatName(agreement.liking) });
}

/** The line as a sentence: said to everyone, not only to those who cannot see it. */
export function ribbonWords({ ribbon, verdict }: Report): string {
  if (!ribbon) return '';
  const inZone = ribbon.at >= ribbon.zoneLow && ribbon.at <= ribbon.zoneHigh;
  const side = ribbon.at > ribbon.zoneHigh ? 'scrum-master' : 'product-owner';
  const dot = inZone ? sayReport('ribbon.text.middle') : sayReport('ribbon.text.side', { seat: seatName(side) });
  return `${dot} ${sayReport(verdict.crossesZone ? 'ribbon.text.crosses' : 'ribbon.text.clear')}`;
}

export function levelWords(level: Report['didWell'][Seat]): string {
  return sayReport(level === null ? 'level.none' : `level.${level}`);
}

/** "Scrum Master seat: strong". */
export function tellLevel({ didWell }: Report, seat: Seat): string {
  return `${sayReport('well.seat', { seat: seatName(seat) })}: ${levelWords(didWell[seat])}`;
}

export function hoursWords({ drawnTo }: Report): string {
  const { taken, pull } = drawnTo.hours;
  const total = taken['scrum-master'] + taken['product-owner'];
  if (total === 0) return sayReport('drawn.hours.none');
  if (pull) return sayReport(`drawn.hours.${pull.seat}.${pull.much}`, { taken: taken[pull.seat], total });
  return sayReport(total < 3 ? 'drawn.hours.few' : 'drawn.hours.even', { sm: taken['scrum-master'], po: taken['product-owner'] });
}

export function ratingsWords({ drawnTo }: Report): string {
  const { pull, mean } = drawnTo.ratings;
  const tell = (seat: Seat) => tenths(mean[seat] ?? 0);
  if (pull) {
    const means = { more: tell(pull.seat), less: tell(otherSeat(pull.seat)) };
    return sayReport(`drawn.ratings.${pull.much}`, { seat: seatName(pull.seat), ...means });
  }
  const said = (['scrum-master', 'product-owner'] as const).filter((seat) => mean[seat] !== null);
  if (said.length === 1) return sayReport('drawn.ratings.one', { seat: seatName(said[0] ?? 'scrum-master') });
  if (said.length === 0) return sayReport('drawn.ratings.none');
  return sayReport('drawn.ratings.even', { sm: tell('scrum-master'), po: tell('product-owner') });
}

/** What of the liking points to the other seat by itself, though all of it together does not. */
function apartFrom(seat: Seat, { hours, ratings }: Report['drawnTo']): 'hours' | 'ratings' | null {
  if (ratings.pull && ratings.pull.seat !== seat) return 'ratings';
  return hours.pull && hours.pull.seat !== seat ? 'hours' : null;
}

export function agreementWords({ agreement, verdict, drawnTo }: Report): string {
  switch (agreement.kind) {
    case 'same': {
      const apart = apartFrom(agreement.seat, drawnTo);
      const words = { seat: seatName(agreement.seat), other: seatName(otherSeat(agreement.seat)) };
      return sayReport(apart === null ? 'agree.same' : `agree.mostly.${apart}`, words);
    }
    case 'apart':
      return sayReport('agree.apart', { skill: seatName(agreement.skill), liking: seatName(agreement.liking) });
    case 'open':
      if (agreement.skill) return sayReport('agree.open.skill', { seat: seatName(agreement.skill) });
      return agreement.liking ? sayReport('agree.open.liking', { seat: seatName(agreement.liking) }) : sayReport('agree.open');
    case 'unknown':
      return sayReport(verdict.kind === 'noisy' ? 'agree.unknown.noisy' : 'agree.unknown');
  }
}

export function cardsTitle({ verdict, evidence }: Report): string {
  const count = (role: EvidenceCard['role']) => evidence.filter((card) => card.role === role).length;
  switch (verdict.kind) {
    case 'scrum-master':
    case 'product-owner':
      if (count('against') === 0) return sayReport('cards.title.lean.only');
      return sayReport(count('for') === 3 ? 'cards.title.lean' : 'cards.title.lean.some');
    case 'play-the-other-seat':
      return sayReport('cards.title.one-seat');
    default:
      return sayReport(`cards.title.${verdict.kind}`);
  }
}

/** "for, Sprint 2, day 5". */
export function cardLabel(card: EvidenceCard): string {
  return sayReport(`card.${card.role}`, { when: whenWords(card), seat: seatName(card.seat) });
}

function whenWords(card: EvidenceCard): string {
  if (card.kind !== 'decision') return sayReport(`card.when.${card.kind}`);
  const { kind, sprint, day } = card.decision;
  return kind === 'standing' ? sayReport('card.when.standing', { sprint }) : sayReport('card.when', { sprint, day });
}

/** From so many times the middle decision on, a decision says more than most; up to so many, less. */
const MORE = 1.25;
const LESS = 0.75;
/** From here on it is told as a number of decisions. */
const SEVERAL = 1.8;

/** What a piece of evidence weighs, beside this person's other decisions: never as a figure of the model. */
export function weightWords(weight: number | null): string | null {
  if (weight === null) return null;
  if (weight >= SEVERAL) return sayReport('weighs.several', { n: Math.round(weight) });
  return sayReport(weight >= MORE ? 'weighs.more' : weight <= LESS ? 'weighs.less' : 'weighs.most');
}

/** Tenths of a point as a person writes them: 5.7. */
export function tenths(value: number): string {
  return numberWords(value / 10, 1);
}
