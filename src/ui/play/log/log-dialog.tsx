import { useMemo, useState } from 'preact/hooks';
import type { Fact } from '../../../core/sim/fact.ts';
import { placeOfTick } from '../../../core/sim/place.ts';
import { clockAt } from '../../../words/clock-words.ts';
import { factWords } from '../../../words/fact-words.ts';
import { language } from '../../../words/language.ts';
import { Dialog } from '../../paper/dialog.tsx';
import { Icon } from '../../paper/icon.tsx';
import { type Desk, type Target, useDesk } from '../desk.ts';
import { alertKind } from './alert-facts.ts';
import { reasonOf } from './reason.ts';
import { speakingOf } from './speaking.ts';
import { targetOf } from './targets.ts';

interface Entry {
  readonly id: string;
  readonly day: string;
  readonly clock: string;
  readonly text: string;
  readonly why: string | null;
  readonly mark: string;
  readonly target: Target | null;
}

const MARKS = { decision: 'bell', caution: 'warning', news: 'info' } as const;
/** A page of the log; the rest comes by searching or by "more". */
const PAGE = 60;

function entriesOf(desk: Desk): Entry[] {
  const { snapshot, view, say } = desk;
  const entries = snapshot.facts.flatMap((fact: Fact, at): Entry[] => {
    const speaking = speakingOf(fact, desk);
    const text = factWords(fact, speaking.view, speaking.tongue);
    if (text === null) return [];
    const { sprint, day, hour } = placeOfTick(fact.tick, view.at);
    const kind = alertKind(fact);
    return [
      {
        id: `${at}`,
        day: say('log.day', { sprint, day }),
        clock: clockAt(hour),
        text,
        why: reasonOf(fact, text, desk),
        mark: kind === null ? 'circle' : MARKS[kind],
        target: targetOf(fact, view),
      },
    ];
  });
  return entries.reverse().filter((entry, at, all) => entry.text !== all[at - 1]?.text || entry.clock !== all[at - 1]?.clock);
}

function hasWords(entry: Entry, search: string): boolean {
  const text = `${entry.text} ${entry.why ?? ''} ${entry.day}`.toLocaleLowerCase();
  return search
    .toLocaleLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}

/** Everything that happened so far, newest first, with a field to search it. Entries lead to their thing. */
export function LogDialog() {
  const desk = useDesk();
  const { say, snapshot } = desk;
  const [search, setSearch] = useState('');
  const [most, setMost] = useState(PAGE);
  // Entries change with the facts and the language alone; names stay what they were.
  const entries = useMemo(() => entriesOf(desk), [snapshot.facts, language().tag]);
  const found = search.trim() === '' ? entries : entries.filter((entry) => hasWords(entry, search.trim()));
  return (
    <Dialog title={say('log.title')} size="wide" closeLabel={say('dialog.close')} onClose={() => desk.open(null)}>
      <label class="search">
        <Icon name="magnifying-glass" />
        <span class="sr-only">{say('log.search')}</span>
        <input
          type="search"
          class="search__field"
          data-first-focus
          placeholder={say('log.search')}
          value={search}
          onInput={(event) => setSearch(event.currentTarget.value)}
        />
        <span class="t-second t-grey" role="status">
          {say('log.found', { n: found.length })}
        </span>
      </label>
      {found.length === 0 ? (
        <p class="t-grey">{say(entries.length === 0 ? 'log.empty' : 'log.none')}</p>
      ) : (
        <ol class="log divided" aria-label={say('log.label')}>
          {found.slice(0, most).map((entry, at) => (
            <li key={entry.id}>
              {entry.day !== found[at - 1]?.day && <h3 class="log__day">{entry.day}</h3>}
              <LogEntry entry={entry} />
            </li>
          ))}
        </ol>
      )}
      {found.length > most && (
        <button type="button" class="btn btn--quiet" onClick={() => setMost(most + PAGE)}>
          {say('alerts.more', { n: found.length - most })}
        </button>
      )}
    </Dialog>
  );
}

function LogEntry({ entry }: { entry: Entry }) {
  const desk = useDesk();
  const words = (
    <>
      <Icon name={entry.mark} />
      <span>
        {entry.text}
        {entry.why !== null && <small class="log__why">{desk.say('log.because', { why: entry.why })}</small>}
      </span>
      <span class="t-second t-grey t-num">{entry.clock}</span>
    </>
  );
  if (entry.target === null) return <div class="plain-row">{words}</div>;
  const { target } = entry;
  return (
    <button
      type="button"
      class="plain-row"
      onClick={() => {
        desk.open(null);
        desk.select(target);
      }}
    >
      {words}
    </button>
  );
}
