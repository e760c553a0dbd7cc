import { mkdirSync, writeFileSync } from 'node:fs';
import { playRivalry, RIVALRIES, type RivalryResult } from '../core/lab/rivals.ts';
import { RULES } from '../core/sim/rules-version.ts';
import { FIRST_PACK, openPackById } from './packs-beside.ts';

// `npm run proof -- seats`: plays what the README claims about the two seats, and writes the table that tests hold to the rules.
const seeds = Number(process.argv[2] ?? 1000);
if (!Number.isInteger(seeds) || seeds < 1) {
  console.error(`"${process.argv[2]}" is no number of seeds. Give a whole number from 1, or none for 1000.`);
  process.exit(2);
}
const opened = openPackById(FIRST_PACK);
if (!opened.ok) {
  console.error(opened.problem);
  process.exit(1);
}

function line(result: RivalryResult): string {
  const share = (thousandths: number) => `${Math.round(thousandths / 10)} %`;
  return `| ${result.one} | ${result.other} | ${result.seat} | ${result.meanOne.join(' ')} | ${result.meanOther.join(' ')} | ${result.otherAhead.map(share).join(' ')} | ${share(result.otherAheadSeason)} |`;
}

const results: RivalryResult[] = [];
console.log(`Rules ${RULES}, ${seeds} seeds, single-seat seasons of four Sprints, outcome of the team by Sprint.\n`);
console.log(
  '| one | other | seat | mean of one | mean of other | other ahead, by Sprint | over the season |\n|---|---|---|---|---|---|---|',
);
for (const rivalry of RIVALRIES) {
  const result = playRivalry(opened.value.scenario, rivalry, seeds);
  results.push(result);
  console.log(line(result));
}
mkdirSync('docs/proof', { recursive: true });
writeFileSync('docs/proof/rivals.json', `${JSON.stringify({ rules: RULES, seeds, results }, null, 2)}\n`);
