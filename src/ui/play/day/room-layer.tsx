import type { Signal } from '@preact/signals';
import { useContext, useMemo, useRef, useState } from 'preact/hooks';
import type { ItemView } from '../../../core/sim/view.ts';
import { language } from '../../../words/language.ts';
import { useLatest } from '../../use-latest.ts';
import { type Desk, isSelected, type Target, useDesk } from '../desk.ts';
import { columnOf } from '../people/board-columns.ts';
import { workSentence } from '../people/team-list.tsx';
import type { DrawnThing } from '../play-props.ts';
import { MarkInk, markWords } from './mark-chip.tsx';
import { MarksContext } from './marks-context.ts';
import { type Mark, marksOf } from './room-marks.ts';
import './room.css';

/** Narrower notes are too small for a finger; they open from the board on the page. */
const NARROWEST_NOTE = 44;

/** Somebody drawn narrower than this has no room for a word. */
const ROOM_FOR_WORDS = 96;

/** Real buttons over the people and things of the drawn room: one stop for Tab, arrows between them. */
export function RoomLayer({ drawn }: { drawn: Signal<readonly DrawnThing[]> }) {
  const desk = useDesk();
  const kind = useContext(MarksContext)?.value ?? null;
  const own = useRef<HTMLDivElement>(null);
  const things = drawn.value.filter(isButton);
  const marks = kind === null ? [] : marksOf(kind, desk.view);
  /** Left and right go through all of them from left to right. */
  const onKey = (event: KeyboardEvent) => {
    const step =
      event.key === 'ArrowRight' || event.key === 'ArrowDown' ? 1 : event.key === 'ArrowLeft' || event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0 || !own.current) return;
    event.preventDefault();
    const all = [...own.current.querySelectorAll('button')].toSorted((a, b) => a.offsetLeft - b.offsetLeft);
    const at = all.indexOf(document.activeElement as HTMLButtonElement);
    all[(at + step + all.length) % all.length]?.focus();
  };
  /** Tab comes back to where one was, else to what is selected, else to what stands leftmost. */
  const [last, setLast] = useState<string | null>(null);
  const stop =
    things.find((thing) => keyOf(thing) === last) ??
    things.find(({ kind: what, id }) => what !== 'way' && what !== 'board' && what !== 'door' && isSelected(desk, what, id)) ??
    things.toSorted((a, b) => a.box.x - b.box.x)[0];
  return (
    // biome-ignore lint/a11y/useSemanticElements: buttons that belong together, no form
    <div ref={own} class="room-layer" role="group" aria-label={desk.say('room.label')} onKeyDown={onKey}>
      {things.map((thing) => (
        <RoomButton key={keyOf(thing)} thing={thing} desk={desk} isStop={thing === stop} onReach={setLast} />
      ))}
      {marks.map((mark) => (
        <RoomMark key={`${mark.on} ${mark.id}`} mark={mark} desk={desk} thing={things.find((one) => isOn(mark, one))} />
      ))}
    </div>
  );
}

function isButton({ kind, box }: DrawnThing): boolean {
  if (kind === 'item') return box.width >= NARROWEST_NOTE;
  return kind === 'person' || kind === 'stakeholder' || kind === 'way';
}

const keyOf = ({ kind, id }: DrawnThing): string => `${kind} ${id}`;

const isOn = ({ on, id }: Mark, thing: DrawnThing): boolean => thing.id === id && (on === thing.kind || on === 'team');

type ButtonProps = {
  thing: DrawnThing;
  desk: Desk;
  /** The one that Tab comes to. */
  isStop: boolean;
  onReach: (key: string) => void;
};

/** Drawn anew only when something of it has changed: there are some thirty, and the clock ticks on. */
function RoomButton({ thing, desk, isStop, onReach }: ButtonProps) {
  const { kind, id, box, shows } = thing;
  const latest = useLatest(desk);
  const state = stateOf(thing, desk);
  const label = useMemo(() => labelOf(thing, desk), [kind, id, state, language().tag]);
  const target = targetOf(thing, desk);
  const isOn = target !== null && isSelected(desk, target.kind, target.id);
  const press = () => {
    const now = targetOf(thing, latest.current);
    if (now) latest.current.select(isSelected(latest.current, now.kind, now.id) ? null : now);
  };
  return useMemo(() => {
    if (target === null || label === null) return null;
    const isPerson = kind === 'person' || kind === 'stakeholder';
    return (
      <button
        type="button"
        class={`room-button room-button--${kind}`}
        style={placeOf(thing)}
        data-thing={id}
        data-shows={shows}
        aria-label={label}
        // A note on the wall has room for the beginning of a long title only.
        title={isPerson ? undefined : label}
        aria-pressed={isOn}
        tabIndex={isStop ? 0 : -1}
        onFocus={() => onReach(keyOf(thing))}
        onClick={press}
      >
        {isPerson && <span class="room-button__name">{desk.name(id)}</span>}
      </button>
    );
  }, [kind, id, box.x, box.y, box.width, box.height, shows, label, isOn, isStop, target === null]);
}

/** Of a person what is over the neighbours' shoulders stays free for them. */
function placeOf({ kind, box: { x, y, width, height } }: DrawnThing) {
  const own = kind === 'person' || kind === 'stakeholder' ? Math.min(width, height * 0.6) : width;
  return { left: `${x + (width - own) / 2}px`, top: `${y}px`, width: `${own}px`, height: `${height}px` };
}

/** What the label depends on, in one text. */
function stateOf({ kind, id }: DrawnThing, { view }: Desk): string {
  if (kind === 'way') return String(view.impediments.length);
  if (kind === 'item') return view.items.find((one) => one.id === id)?.state ?? '';
  const person = view.people.find((one) => one.id === id);
  if (person) return `${person.mood} ${person.item} ${person.away} ${person.blocked?.item} ${person.blocked?.days}`;
  return `${view.colleague.id === id ? view.colleague.mood : ''} ${view.stakeholders.some((one) => one.id === id)}`;
}

function targetOf({ kind, id }: DrawnThing, { view }: Desk): Target | null {
  if (kind === 'way') {
    const oldest = view.impediments.toSorted((a, b) => b.days - a.days)[0];
    return oldest ? { kind: 'impediment', id: oldest.id } : null;
  }
  return kind === 'person' || kind === 'item' || kind === 'stakeholder' ? { kind, id } : null;
}

/** What a screen reader says: the name, and what the picture shows of it. */
function labelOf({ kind, id }: DrawnThing, desk: Desk): string | null {
  const { view, say, name } = desk;
  if (kind === 'way') return say('room.way', { n: view.impediments.length });
  const item = kind === 'item' ? view.items.find((one) => one.id === id) : undefined;
  if (kind === 'item') return item ? itemLabel(item, desk) : null;
  const person = view.people.find((one) => one.id === id);
  if (person) {
    return say('room.person', { who: name(id), mood: say(`mood.${person.mood}`), work: workSentence(person, desk) });
  }
  if (view.colleague.id === id) {
    const { mood, seat } = view.colleague;
    return say('room.person', { who: name(id), mood: say(`mood.${mood}`), work: say(`seat.${seat}`) });
  }
  return view.stakeholders.some((one) => one.id === id) ? say('room.visitor', { who: name(id) }) : null;
}

function itemLabel(item: ItemView, { say, name }: Desk): string {
  const where = item.state === 'blocked' ? say('board.blocked') : say(`board.${columnOf(item)}`);
  return say('room.note', { item: name(item.id), where });
}

type MarkProps = { mark: Mark; desk: Desk; thing: DrawnThing | undefined };

/** A slip of paper below the face, or on the note. The list beside the room says the same to a screen reader. */
function RoomMark({ mark, desk, thing }: MarkProps) {
  if (!thing) return null;
  const { box, kind } = thing;
  const isNote = kind === 'item' || kind === 'way';
  const left = kind === 'way' ? box.x : box.x + box.width / 2;
  const at = { left: `${left}px`, top: `${isNote ? box.y + box.height - 12 : box.y + box.height * 0.68}px` };
  // Where people sit close together the ink has to do; the words stand in the list.
  const isClose = kind === 'person' && box.width < ROOM_FOR_WORDS && (mark.sign !== null || mark.strokes !== null);
  return (
    <span class={`mark mark--${mark.on}`} style={at} aria-hidden="true" data-mark={mark.id}>
      <MarkInk mark={mark} />
      {isClose ? null : markWords(mark.short, desk)}
    </span>
  );
}
