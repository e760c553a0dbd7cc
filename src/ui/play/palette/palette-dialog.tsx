import { useId, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Settings } from '../../../play/game.ts';
import { language } from '../../../words/language.ts';
import { afterNextPaint } from '../../after-paint.ts';
import { Dialog } from '../../paper/dialog.tsx';
import { Icon } from '../../paper/icon.tsx';
import { nextPlace } from '../../paper/keys.ts';
import { type Desk, useDesk } from '../desk.ts';
import { useDoors } from '../doors.ts';
import type { Doors } from '../play-props.ts';
import type { Detail, Entry, PaletteGroup } from './entry.ts';
import { clockEntries, pageEntries, showEntries } from './game-entries.ts';
import { PaletteDetail } from './palette-detail.tsx';
import { type Found, search } from './search.ts';
import { settingEntries } from './setting-entries.ts';
import { actionEntries, thingEntries, wordEntries } from './world-entries.ts';
import './palette.css';
import { useLatest } from '../../use-latest.ts';

type OnSettings = (change: Partial<Settings>) => void;

/** What can be read and switched whatever lies over the page. */
const ANYWHERE: ReadonlySet<PaletteGroup> = new Set(['number', 'term', 'setting', 'page']);

function entriesOf(desk: Desk, doors: Doors, onSettings: OnSettings): Entry[] {
  return [
    ...actionEntries(desk),
    ...clockEntries(desk),
    ...showEntries(desk),
    ...thingEntries(desk),
    ...wordEntries(desk),
    ...settingEntries(desk, onSettings),
    ...pageEntries(desk, doors),
  ];
}

/** Does another question lie under the palette? Then the page behind it cannot be used. Known once the palette itself is open. */
function useCovered(): boolean {
  const [isCovered, setCovered] = useState(false);
  useLayoutEffect(() => setCovered(document.querySelectorAll('dialog[open]').length > 1), []);
  return isCovered;
}

/** A value one picture later; `first` until then. An effect may come before a picture that is late, and would make it later still. */
function useNextPicture<T>(value: T, first: T): T {
  const [shown, show] = useState(first);
  useLayoutEffect(() => afterNextPaint(() => show(value)), [value]);
  return shown;
}

/** Finds every action, person, item, word, page and setting by typing. A list box driven from its field, as screen readers know it. */
export function PaletteDialog({ onSettings }: { onSettings: OnSettings }) {
  const desk = useDesk();
  const doors = useDoors();
  const { say, open } = desk;
  const [typed, setTyped] = useState('');
  const [place, setPlace] = useState(0);
  const [detail, setDetail] = useState<Detail | null>(null);
  /** The entry that was switched. */
  const [done, setDone] = useState<string | null>(null);
  const isCovered = useCovered();
  // The field is there at once, what it looks through comes behind it.
  const isFilled = useNextPicture(true, false);
  const allEntries = () => {
    const all = entriesOf(desk, doors, onSettings);
    const reason = say('palette.covered');
    return isCovered ? all.map((entry) => (ANYWHERE.has(entry.group) ? entry : { ...entry, reason })) : all;
  };
  const entries = useMemo(
    () => (isFilled ? allEntries() : []),
    [desk.snapshot, desk.settings, isCovered, isFilled, language().tag],
  );
  // The letter stands in the field at once, however long it takes to find what fits it.
  const sought = useNextPicture(typed, '');
  const found = useMemo(() => search(entries, sought), [entries, sought]);
  const flat = useMemo(() => flatOf(found), [found]);
  const at = Math.min(place, flat.length - 1);
  const close = () => open(null);
  // Whoever types and confirms in one go means what fits all that was typed.
  const wanted = () => (isFilled && sought === typed ? flat[at] : flatOf(search(isFilled ? entries : allEntries(), typed))[0]);
  const take = (entry: Entry | undefined) => {
    if (!entry || entry.reason !== undefined) return;
    // Closed first: what is picked may open something else in its place.
    close();
    const next = entry.pick();
    if (next === undefined) return;
    open('palette');
    if (next === 'stay') setDone(entry.id);
    else setDetail(next);
  };
  const taken = useLatest(take);
  const list = useMemo(
    () => <List found={found} current={flat[at]} onTake={(entry) => taken.current(entry)} />,
    [found, at, language().tag],
  );
  return (
    <Dialog
      title={say('palette.title')}
      size="wide"
      class="palette"
      closeLabel={say('dialog.close')}
      onClose={close}
      settles="typed"
    >
      {detail !== null ? (
        <PaletteDetail detail={detail} onBack={() => setDetail(null)} onDone={close} />
      ) : (
        <>
          <Field
            typed={typed}
            current={flat[at]}
            count={flat.length + found.reduce((sum, { more }) => sum + more, 0)}
            onType={(text) => {
              setTyped(text);
              setPlace(0);
              setDone(null);
            }}
            onWalk={(key) => setPlace(nextPlace(key, at, flat.length) ?? at)}
            onTake={() => take(wanted())}
          />
          <p class="sr-only" role="status">
            {done !== null && say('palette.done', { what: entries.find(({ id }) => id === done)?.label ?? '' })}
          </p>
          {isFilled && flat.length === 0 ? <p class="t-grey">{say('palette.none')}</p> : list}
        </>
      )}
    </Dialog>
  );
}

const flatOf = (found: readonly Found[]): readonly Entry[] => found.flatMap((group) => group.entries);

const LIST = 'palette-list';
const optionId = (entry: Entry) => `palette-${entry.id.replace(/[^a-zA-Z0-9-]/g, '_')}`;

type FieldProps = {
  typed: string;
  current: Entry | undefined;
  count: number;
  onType: (text: string) => void;
  onWalk: (key: string) => void;
  onTake: () => void;
};

function Field({ typed, current, count, onType, onWalk, onTake }: FieldProps) {
  const { say } = useDesk();
  const own = useRef<HTMLInputElement>(null);
  // Back from what was read: on with the search.
  useLayoutEffect(() => own.current?.focus(), []);
  return (
    <div class="palette__head">
      <label class="search">
        <Icon name="magnifying-glass" />
        <span class="sr-only">{say('palette.field')}</span>
        <input
          ref={own}
          type="text"
          role="combobox"
          class="search__field"
          data-first-focus
          autocomplete="off"
          spellcheck={false}
          aria-expanded={current !== undefined}
          aria-controls={LIST}
          aria-autocomplete="list"
          aria-activedescendant={current && optionId(current)}
          placeholder={say('palette.field')}
          value={typed}
          onInput={(event) => onType(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'ArrowDown' || event.key === 'ArrowUp') onWalk(event.key);
            else if (event.key === 'Enter') onTake();
            else return;
            event.preventDefault();
          }}
        />
      </label>
      <p class="t-second t-grey split">
        <span class="not-narrow">{say(typed === '' ? 'palette.about' : 'palette.keys')}</span>
        <span role="status">{say('palette.found', { n: count })}</span>
      </p>
    </div>
  );
}

type ListProps = { found: readonly Found[]; current: Entry | undefined; onTake: (entry: Entry) => void };

function List({ found, current, onTake }: ListProps) {
  const { say } = useDesk();
  return (
    <div id={LIST} role="listbox" aria-label={say('palette.list')} class="palette__list">
      {found.map(({ group, entries, more }) => (
        <Group key={group} group={group} more={more}>
          {entries.map((entry) => (
            <Option key={entry.id} entry={entry} chosen={entry.id === current?.id} onTake={onTake} />
          ))}
        </Group>
      ))}
    </div>
  );
}

function Group({ group, more, children }: { group: PaletteGroup; more: number; children: preact.ComponentChildren }) {
  const { say } = useDesk();
  const id = useId();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of options in a list box has no element of its own
    <div role="group" aria-labelledby={id} class="palette__group">
      <p id={id} role="presentation" class="t-second t-grey palette__kind">
        {say(`palette.group.${group}`)}
      </p>
      {children}
      {more > 0 && (
        <p role="presentation" class="t-second t-grey palette__more">
          {say('palette.more', { n: more })}
        </p>
      )}
    </div>
  );
}

function Option({ entry, chosen, onTake }: { entry: Entry; chosen: boolean; onTake: (entry: Entry) => void }) {
  const own = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (chosen) own.current?.scrollIntoView({ block: 'nearest' });
  }, [chosen]);
  return (
    // biome-ignore lint/a11y/useFocusableInteractive lint/a11y/useKeyWithClickEvents: the field keeps the focus and takes the keys
    <div
      ref={own}
      id={optionId(entry)}
      role="option"
      aria-selected={chosen}
      aria-disabled={entry.reason === undefined ? undefined : 'true'}
      class={`palette__option${chosen ? ' is-selected' : ''}`}
      onClick={() => onTake(entry)}
    >
      <Icon name={entry.icon} />
      <span>
        <b>{entry.label}</b>
        {entry.note !== undefined && <span class="t-second t-grey palette__note"> {entry.note}</span>}
        {entry.reason !== undefined && <small class="reason">{entry.reason}</small>}
      </span>
    </div>
  );
}
