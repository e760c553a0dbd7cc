import type { Game, SeasonResult } from '../../../play/game.ts';
import type { PackSay } from '../../../words/pack-words.ts';
import type { Ports } from '../app-ports.ts';
import type { AppState } from '../app-state.ts';
import { buildReport } from '../build-report.ts';
import type { LaterPageProps } from '../later-page.tsx';
import type { Report } from '../report-data.ts';
import type { StartLink } from '../route.ts';
import { useLoaded } from '../use-loaded.ts';
import { GonePage, WaitingPage } from '../waiting-page.tsx';
import { ReportPage } from './report-page.tsx';
import { resultFileText } from './result-file.ts';

interface Ready {
  readonly report: Report;
  readonly words: PackSay;
  readonly result: SeasonResult;
}

/** `#/report/<id>`: a finished season of this device, or `now`: the one in memory. */
export function ReportRoute({ ports, state, id }: LaterPageProps & { id: string }) {
  const loaded = useLoaded(() => prepare(ports, state, id), id);
  const toTitle = () => {
    state.go({ page: 'title' });
    state.leaveGame();
  };
  if (loaded.state !== 'here') return <WaitingPage loaded={loaded} onTitle={toTitle} />;
  if (loaded.value === null) return <GonePage onTitle={toTitle} />;
  const { report, words, result } = loaded.value;
  return (
    <ReportPage
      report={report}
      words={words}
      version={ports.version}
      game={gameOf(state.game.peek(), result)}
      file={resultFileText(result)}
      onMethod={() => state.go({ page: 'method' })}
      onNext={() => state.begin(nextLink(report, result))}
      onTitle={toTitle}
    />
  );
}

async function prepare(ports: Ports, state: AppState, id: string): Promise<Ready | null> {
  const result = await resultOf(ports, state, id);
  if (!result) return null;
  const [words, fit] = await Promise.all([ports.words(result.pack), ports.score([result])]);
  return { words, result, report: reportOf(result, fit) };
}

/** The report of one season and its score. */
export function reportOf(season: SeasonResult, result: Parameters<typeof buildReport>[0]['result']): Report {
  const { id, length, seed, counts, facts, finishedAt } = season;
  return buildReport({
    id,
    length,
    seed,
    counts,
    facts,
    finishedAt: finishedAt || null,
    seasons: 1,
    days: length === 'taster' ? 5 : 10,
    result,
  });
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
  return { id: 'now', pack: game.pack, finishedAt: 0, length, seed, counts, facts };
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
