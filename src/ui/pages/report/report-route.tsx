import type { Game, SeasonResult } from '../../../play/game.ts';
import type { PackSay } from '../../../words/pack-words.ts';
import type { Ports } from '../app-ports.ts';
import type { AppState } from '../app-state.ts';
import type { LaterPageProps } from '../later-page.tsx';
import type { Report } from '../report-data.ts';
import type { StartLink } from '../route.ts';
import { reportOf } from '../season-report.ts';
import { useLoaded } from '../use-loaded.ts';
import { GonePage, WaitingPage } from '../waiting-page.tsx';
import { withGiven } from './given-results.ts';
import { ReportPage } from './report-page.tsx';
import { unpackResult } from './result-link.ts';

interface Ready {
  /** It came in a file or a link. */
  readonly isGiven: boolean;
  readonly report: Report;
  readonly words: PackSay;
  readonly result: SeasonResult;
}

type Asked = { readonly id: string; readonly packed: string };

/** `#/report/<id>`: a finished season of this device, one that was opened from a file, or `now`: the one in memory. `#/result/…`: a link. */
export function ReportRoute({ ports, state, id, packed }: LaterPageProps & Asked) {
  const loaded = useLoaded(() => prepare(ports, state, { id, packed }), `${id} ${packed}`);
  const toTitle = () => {
    state.go({ page: 'title' });
    state.leaveGame();
  };
  if (loaded.state !== 'here') return <WaitingPage loaded={loaded} onTitle={toTitle} />;
  if (loaded.value === null) return <GonePage onTitle={toTitle} />;
  const { report, words, result, isGiven } = loaded.value;
  const toCompare = () => {
    if (packed !== '') state.given.value = withGiven(state.given.peek(), result);
    state.go({ page: 'compare' });
  };
  return (
    <ReportPage
      report={report}
      words={words}
      version={ports.version}
      game={gameOf(state.game.peek(), result)}
      result={result}
      isGiven={isGiven}
      onMethod={() => state.go({ page: 'method' })}
      onCompare={toCompare}
      onNext={() => state.begin(nextLink(report, result))}
      onTitle={toTitle}
      onLook={lookAt(state, result)}
    />
  );
}

/** The way to the run itself, where it is kept. */
function lookAt(state: AppState, { run }: SeasonResult): (() => void) | undefined {
  return run === undefined ? undefined : () => state.go({ page: 'replay', packed: run });
}

async function prepare(ports: Ports, state: AppState, { id, packed }: Asked): Promise<Ready | null> {
  const given = packed === '' ? state.given.peek().find((one) => one.id === id) : await resultOfLink(packed);
  const result = given ?? (packed === '' ? await resultOf(ports, state, id) : null);
  if (!result) return null;
  const isGiven = given !== undefined && given !== null;
  const [words, fit] = await Promise.all([wordsOf(ports, result, isGiven), ports.score([result])]);
  return { words, result, isGiven, report: reportOf(result, fit) };
}

/** A result that was given may come from a world that this game does not have: it is told without its scenes' own words. */
async function wordsOf(ports: Ports, { pack }: SeasonResult, isGiven: boolean): Promise<PackSay> {
  const words = ports.words(pack);
  return isGiven ? words.catch(() => ports.words()) : words;
}

async function resultOfLink(packed: string): Promise<SeasonResult | null> {
  const read = await unpackResult(packed, 'link');
  return 'result' in read ? read.result : null;
}

async function resultOf(ports: Ports, state: AppState, id: string): Promise<SeasonResult | null> {
  if (id === 'now') {
    const game = state.game.peek();
    return game ? resultOfGame(game) : null;
  }
  const kept = state.results.peek() ?? (await (await ports.play()).results());
  return kept.find((one) => one.id === id) ?? null;
}

/** A device that keeps nothing still shows the report of the season just played. */
function resultOfGame(game: Game): SeasonResult {
  const { facts, length, seed, counts } = game.snapshot();
  const run = game.packedRun();
  return { id: 'now', pack: game.pack, finishedAt: 0, length, seed, counts, facts, ...(run !== null && { run }) };
}

function gameOf(game: Game | null, result: SeasonResult): Game | null {
  if (!game) return null;
  const { seed, length, over } = game.snapshot();
  return over && game.pack === result.pack && seed === result.seed && length === result.length ? game : null;
}

/** What the report offers next, among the same people. A new seed each time: the same one would be practice. */
function nextLink({ next }: Report, { pack }: SeasonResult): StartLink {
  return { ...(pack !== undefined && { pack }), length: next === 'full-season' || next === 'another-season' ? 'full' : 'season' };
}
