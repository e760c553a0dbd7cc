import type { AnswerSheet } from '../../fit/answer-sheet.ts';
import { sheetFromFacts } from '../../fit/sheet-from-facts.ts';
import type { Dice } from '../../fit/trial/dice.ts';
import type { Person } from '../../fit/trial/people.ts';
import type { Bank } from '../../fit/trial/season.ts';
import { abba } from '../../game/lengths.ts';
import { ordinaryPlayer, seatsWithOutside } from '../../game/outside.ts';
import { drive, startRun } from '../../game/run.ts';
import { toolsFor } from '../../game/tools.ts';
import type { Seat } from '../../sim/basics.ts';
import type { Fact } from '../../sim/fact.ts';
import type { Scenario } from '../../sim/scenario.ts';
import { personPlayer } from './person-player.ts';

export interface PersonSeason {
  readonly person: Person;
  /** How sharp the person decides and how well hours and sliders show the liking. */
  readonly bank: Bank;
  readonly dice: Dice;
  readonly sprints: number;
  readonly first: Seat;
  readonly seed: number;
  /** Working days of a Sprint; ten unless told otherwise. */
  readonly days?: number;
  /** Practice stays in the first seat; otherwise both are played in turn. */
  readonly isPractice?: boolean;
}

const DAYS = 10;

/** A season of the real game played by a planted person: what the page would keep of it, the person's own seat only. */
export function personFacts(scenario: Scenario, season: PersonSeason): readonly Fact[] {
  const { person, bank, dice, sprints, first, seed, days = DAYS } = season;
  const ordinary = ordinaryPlayer(scenario);
  const played = season.isPractice ? Array.from({ length: sprints }, () => first) : abba(first, sprints);
  const run = startRun(scenario, { seed, sprints, days, played });
  const facts: Fact[] = [];
  for (const seat of played) {
    const scene = { person, bank, seat, dice, luck: dice.normal() };
    const player = personPlayer({ scenario, tools: toolsFor(scenario), ordinary, scene: () => scene });
    drive(run, { ...seatsWithOutside(seat, ordinary), [seat]: player }, 'sprint');
    facts.push(...run.takeFacts().filter((fact) => !('seat' in fact) || fact.seat === seat));
  }
  return facts;
}

/** The same season as the sheet that the score reads. */
export function playPerson(scenario: Scenario, season: PersonSeason): AnswerSheet {
  return sheetFromFacts({ facts: personFacts(scenario, season) });
}
