import { useMemo, useRef, useState } from 'preact/hooks';
import { pagesCompare } from '../../../words/en/pages-compare.ts';
import { pagesFrame } from '../../../words/en/pages-frame.ts';
import { sayFrom } from '../../../words/say.ts';
import { Icon } from '../../paper/icon.tsx';
import { Sheet } from '../../paper/sheet.tsx';
import { FileButton } from '../file-button.tsx';
import type { LaterPageProps } from '../later-page.tsx';
import { backFrom } from '../manual/back-from.ts';
import { PageFrame } from '../page-frame.tsx';
import { MOST_GIVEN, withGiven } from '../report/given-results.ts';
import { type ReadResult, readResultFile } from '../report/result-file.ts';
import { unpackResult } from '../report/result-link.ts';
import { useLoaded } from '../use-loaded.ts';
import { type ComparedSeason, compareSeasons, pooledSeason, remembered } from './compare-data.ts';
import { CompareTable } from './compare-table.tsx';
import { LinkField } from './link-field.tsx';
import { SpreadSheet } from './spread-sheet.tsx';
import './compare.css';

const say = sayFrom(pagesCompare);
const sayFrame = sayFrom(pagesFrame);

interface Lists {
  readonly own: readonly ComparedSeason[];
  readonly files: readonly ComparedSeason[];
  readonly pooled: ComparedSeason | null;
}

/** Attempts side by side: the own ones of this device, and files of others, without names. */
export function ComparePage({ ports, state }: LaterPageProps) {
  const files = state.given.value;
  const score = useMemo(() => remembered(ports.score), [ports]);
  const [problems, setProblems] = useState<readonly string[]>([]);
  const own = useMemo(() => [...(state.results.value ?? [])].sort((a, b) => b.finishedAt - a.finishedAt), [state.results.value]);
  const loaded = useLoaded(
    async () => {
      const lines = await compareSeasons(own, score);
      return { own: lines, files: await compareSeasons(files, score), pooled: await pooledSeason(own, lines, score) };
    },
    [...own, ...files].map(({ id }) => id).join(' '),
  );
  const add = (read: ReadResult, name: string) => {
    if (!('result' in read)) return setProblems((all) => [...all, say(`compare.problem.${read.code}`, { name })]);
    const given = state.given.peek();
    state.given.value = withGiven(given, read.result);
    if (state.given.value !== given) return;
    const code = given.length >= MOST_GIVEN ? 'full' : 'twice';
    setProblems((all) => [...all, say(`compare.problem.${code}`, { name, most: MOST_GIVEN })]);
  };
  const addLinks = async (packed: readonly string[]) => {
    setProblems(packed.length === 0 ? [say('compare.problem.no-link')] : []);
    for (const [at, one] of packed.entries()) add(await unpackResult(one, 'link'), say('compare.link', { n: at + 1 }));
  };
  // What was there stays while the next list is worked out: a line that is open stays open, and nothing jumps.
  const last = useRef<Lists | null>(null);
  if (loaded.state === 'here') last.current = loaded.value;
  const shown = last.current;
  const isEmpty = own.length === 0 && files.length === 0;
  return (
    <PageFrame
      short
      title={say('compare.title')}
      appName={sayFrame('app.name')}
      about={say('compare.about')}
      actions={
        <FileButton
          icon="upload-simple"
          accept=".json,application/json"
          multiple
          onText={(text, name) => add(readResultFile(text, name), name)}
        >
          {say('compare.open')}
        </FileButton>
      }
      back={backFrom(state)}
    >
      <div role="status" class="stack">
        {problems.map((problem, at) => (
          <p key={`${at}`} class="row field__error">
            <Icon name="warning" /> {problem}
          </p>
        ))}
        {isEmpty && state.results.value !== null && (
          <Sheet icon="scales" title={say('compare.none.title')} tape class="compare__none">
            <p class="t-lead">{say('compare.none')}</p>
          </Sheet>
        )}
        {!isEmpty && shown === null && <p>{say('compare.waiting')}</p>}
      </div>
      {shown && shown.own.length > 0 && (
        <CompareTable
          title={say('compare.own')}
          note={say('compare.own.note')}
          rows={withPooled(shown.own, shown.pooled)}
          file="two-seats-my-seasons.csv"
          onOpen={(id) => state.go({ page: 'report', id })}
        />
      )}
      <LinkField onLinks={(packed) => void addLinks(packed)} />
      {shown && !isEmpty && (
        <>
          {shown.files.length > 1 && <SpreadSheet rows={shown.files} />}
          {shown.files.length > 0 && (
            <CompareTable
              title={say('compare.files')}
              note={say('compare.files.note')}
              rows={shown.files}
              file="two-seats-results.csv"
              onOpen={(id) => state.go({ page: 'report', id })}
              onRemove={(id) => {
                state.given.value = state.given.peek().filter((one) => one.id !== id);
              }}
            />
          )}
          <p class="t-grey">{say('compare.not-a-ranking')}</p>
        </>
      )}
    </PageFrame>
  );
}

function withPooled(own: readonly ComparedSeason[], pooled: ComparedSeason | null): readonly ComparedSeason[] {
  return pooled ? [pooled, ...own] : own;
}
