import { useMemo, useState } from 'preact/hooks';
import type { SeasonResult } from '../../../play/game.ts';
import { pagesCompare } from '../../../words/en/pages-compare.ts';
import { pagesFrame } from '../../../words/en/pages-frame.ts';
import { sayFrom } from '../../../words/say.ts';
import { Icon } from '../../paper/icon.tsx';
import { Sheet } from '../../paper/sheet.tsx';
import { FileButton } from '../file-button.tsx';
import type { LaterPageProps } from '../later-page.tsx';
import { backFrom } from '../manual/back-from.ts';
import { PageFrame } from '../page-frame.tsx';
import { readResultFile } from '../report/result-file.ts';
import { useLoaded } from '../use-loaded.ts';
import { type ComparedSeason, compareSeasons, pooledSeason } from './compare-data.ts';
import { CompareTable } from './compare-table.tsx';
import './compare.css';

const say = sayFrom(pagesCompare);
const sayFrame = sayFrom(pagesFrame);

/** Attempts side by side: the own ones of this device, and files of others, without names. */
export function ComparePage({ ports, state }: LaterPageProps) {
  const [files, setFiles] = useState<readonly SeasonResult[]>([]);
  const [problems, setProblems] = useState<readonly string[]>([]);
  const own = useMemo(() => [...(state.results.value ?? [])].sort((a, b) => b.finishedAt - a.finishedAt), [state.results.value]);
  const loaded = useLoaded(
    async () => {
      const lines = await compareSeasons(own, ports.score);
      return { own: lines, files: await compareSeasons(files, ports.score), pooled: await pooledSeason(own, lines, ports.score) };
    },
    [...own, ...files].map(({ id }) => id).join(' '),
  );
  const add = (text: string, name: string) => {
    const read = readResultFile(text, `file-${files.length + 1}-${text.length}`);
    if ('result' in read) setFiles((all) => [...all, { ...read.result, id: `file-${all.length + 1}` }]);
    else setProblems((all) => [...all, say(`compare.problem.${read.code}`, { name })]);
  };
  const shown = loaded.state === 'here' ? loaded.value : null;
  const isEmpty = own.length === 0 && files.length === 0;
  return (
    <PageFrame
      short
      title={say('compare.title')}
      appName={sayFrame('app.name')}
      about={say('compare.about')}
      actions={
        <FileButton icon="upload-simple" accept=".json,application/json" multiple onText={add}>
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
      {shown && !isEmpty && (
        <>
          {shown.own.length > 0 && (
            <CompareTable
              title={say('compare.own')}
              note={say('compare.own.note')}
              rows={withPooled(shown.own, shown.pooled)}
              onOpen={(id) => state.go({ page: 'report', id })}
            />
          )}
          {shown.files.length > 0 && (
            <CompareTable
              title={say('compare.files')}
              note={say('compare.files.note')}
              rows={shown.files}
              onRemove={(id) => setFiles((all) => all.filter((one) => one.id !== id))}
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
