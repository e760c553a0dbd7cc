import { score } from '../core/fit/score.ts';
import { diceOf } from '../core/fit/trial/dice.ts';
import { personOf } from '../core/fit/trial/people.ts';
import { bankOf, FULL, playSeason } from '../core/fit/trial/season.ts';
import { type Target, targetsOf } from '../core/fit/trial/targets.ts';
import { type Flags, listFlags, readFlags, wholeOf } from './flags.ts';
import { refuse } from './refuse.ts';

const FLAGS = {
  banks: { value: 'N', about: 'sets of items unknown to the score, 2 to 100; default 10' },
  people: { value: 'N', about: 'people of each kind in each, 20 to 100000; default 1000' },
  json: { about: 'prints the table as one line of JSON' },
  help: { about: 'this list' },
} as const satisfies Flags;

const USAGE = `npm run --silent fit -- validate [flags]
Lets synthetic people, whose skills and likings are known, fill answer sheets over items that the score knows nothing about, and prints what
the score has to do, what was measured, and whether it holds. Exit code 1 if something does not.

${listFlags(FLAGS)}
`;

/** Milliseconds that a full season may take to be scored with the weight of every piece. */
const MOST_MS = 20;
const TIMED = 60;

function scoringTime(): Target {
  const dice = diceOf(5);
  const sheet = playSeason({ person: personOf('population', dice), bank: bankOf(dice), plan: FULL, dice });
  const times = Array.from({ length: TIMED }, () => {
    const began = performance.now();
    score(sheet);
    return performance.now() - began;
  }).sort((one, other) => one - other);
  const measured = times[Math.floor(TIMED / 2)] ?? Number.NaN;
  const about = 'milliseconds to score a full season, in the middle';
  return { row: 15, about, low: null, high: MOST_MS, measured, holds: measured <= MOST_MS };
}

function barOf({ low, high }: Target): string {
  if (low === null) return `at most ${high}`;
  return high === null ? `at least ${low}` : `${low} to ${high}`;
}

function lineOf(one: Target): string {
  return `| ${one.row} | ${one.about} | ${barOf(one)} | ${Number(one.measured.toFixed(4))} | ${one.holds ? 'yes' : '**no**'} |`;
}

/** The table of targets of the role fit. */
export function validateFit(args: readonly string[]): void {
  const given = readFlags(args, FLAGS);
  if (!given.ok) return refuse('fit', given.problem);
  if (given.value.has('help')) {
    process.stdout.write(USAGE);
    return;
  }
  const banks = wholeOf(given.value, 'banks', { low: 2, high: 100, otherwise: 10 });
  const people = wholeOf(given.value, 'people', { low: 20, high: 100_000, otherwise: 1000 });
  if (!banks.ok) return refuse('fit', banks.problem);
  if (!people.ok) return refuse('fit', people.problem);
  const targets = [...targetsOf({ banks: banks.value, people: people.value }), scoringTime()];
  const held = targets.filter((one) => one.holds).length;
  if (given.value.has('json')) console.log(JSON.stringify({ banks: banks.value, people: people.value, held, targets }));
  else {
    console.log(`${banks.value} sets of items, ${people.value} people of each kind in each, full seasons of six Sprints.\n`);
    console.log('| # | what | target | measured | holds |\n| --- | --- | --- | --- | --- |');
    for (const one of targets) console.log(lineOf(one));
    console.log(`\n${held} of ${targets.length} hold.`);
  }
  if (held < targets.length) process.exitCode = 1;
}
