import { type Flags, listFlags, readFlags, wholeOf } from './flags.ts';
import { FIRST_PACK, openPackById } from './packs-beside.ts';
import { ProtocolGame } from './protocol-game.ts';
import { lineError, type Message } from './protocol-lines.ts';
import { refuse } from './refuse.ts';
import { LAST_SEED, planOf, readSeason, SEASON_FLAGS } from './season-flags.ts';
import { standardInput } from './standard-input.ts';
import { standardOutput } from './standard-output.ts';

const FLAGS = {
  ...SEASON_FLAGS,
  seed: { value: 'N', about: 'which season; default 1' },
  help: { about: 'this list' },
} as const satisfies Flags;

const USAGE = `npm run --silent protocol -- [flags]
One season, played by another program over standard input and output: one JSON object a line.

${listFlags(FLAGS)}
`;

/** Status of a process whose input ended before the season did. */
const UNFINISHED = 3;

function readGame(args: readonly string[]): ProtocolGame | 'help' | { readonly problem: string } {
  const given = readFlags(args, FLAGS);
  if (!given.ok) return given;
  if (given.value.has('help')) return 'help';
  const pack = openPackById(given.value.get('pack') ?? FIRST_PACK);
  if (!pack.ok) return pack;
  const { scenario, words } = pack.value;
  const season = readSeason(given.value, scenario);
  if (!season.ok) return season;
  const seed = wholeOf(given.value, 'seed', { low: 0, high: LAST_SEED, otherwise: 1 });
  if (!seed.ok) return seed;
  return new ProtocolGame({ scenario, words: words.en ?? {}, plan: planOf(season.value, seed.value) });
}

async function play(game: ProtocolGame): Promise<void> {
  const output = standardOutput();
  const say = async (messages: readonly Message[]) => {
    let heard = true;
    for (const message of messages) heard = await output.write(JSON.stringify(message));
    return heard;
  };
  if (!(await say(game.open()))) return;
  for await (const line of standardInput()) {
    const answers = line === null ? [{ ...lineError('too-long', 'The line is too long.') }] : game.take(line);
    if (!(await say(answers)) || game.isOver) return;
  }
  await say([{ type: 'recording', recording: game.recording() }]);
  process.exitCode = UNFINISHED;
}

const game = readGame(process.argv.slice(2));
if (game === 'help') process.stdout.write(USAGE);
else if ('problem' in game) refuse('protocol', game.problem);
else await play(game);
