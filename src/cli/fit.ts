import { scoreLines } from './fit-score.ts';
import { validateFit } from './fit-validate.ts';
import { standardInput } from './standard-input.ts';
import { standardOutput } from './standard-output.ts';

const USAGE = `npm run --silent fit -- score
Reads answer sheets from standard input, one JSON object a line, and writes the role fit of each in the same order.

npm run --silent fit -- validate
Lets synthetic people whose lean is known play the real game, and tries the score on them. --help lists its flags.
`;

async function scoreAll(): Promise<void> {
  const output = standardOutput();
  for await (const line of scoreLines(standardInput())) if (!(await output.write(line))) return;
}

const [command, ...rest] = process.argv.slice(2);
if (command === 'score' && rest.length === 0) await scoreAll();
else if (command === 'validate') await validateFit(rest);
else if (command === '--help' || command === 'help' || rest.includes('--help')) process.stdout.write(USAGE);
else {
  process.stderr.write(command === undefined ? USAGE : `There is no "fit -- ${[command, ...rest].join(' ')}".\n${USAGE}`);
  process.exitCode = 2;
}
