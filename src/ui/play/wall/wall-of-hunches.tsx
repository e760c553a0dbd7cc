import { useEffect, useRef, useState } from 'preact/hooks';
import type { Id } from '../../../core/sim/basics.ts';
import { cueWords } from '../../../words/names.ts';
import { Button } from '../../paper/button.tsx';
import { CueNote, HunchRow } from '../../paper/hunches.tsx';
import { PinArea } from '../../paper/pin-area.tsx';
import { SideScroll } from '../../paper/side-scroll.tsx';
import { isSelected, useDesk } from '../desk.ts';
import { HeldBar } from './held-bar.tsx';
import { HunchColumn, pinHere } from './hunch-column.tsx';
import { hunchCount, hunchTitle } from './hunch-words.ts';
import { openHunches, takesCues, type Wall, wallOrder } from './wall-state.ts';

/** The wall: hunches in columns, new cues in the tray. Pinning by drag, by Enter and a number, by a menu, and by pressing the hunch or its free place. */
export function WallOfHunches() {
  const desk = useDesk();
  const { view, say, settings, room } = desk;
  const [held, setHeld] = useState<Id | null>(null);
  const [opened, setOpened] = useState<Id | null>(null);
  const hunches = wallOrder(view.wall.hunches);
  const targets = openHunches(hunches);
  const tray = view.wall.cues.filter((cue) => cue.pinned === null);
  const cue = view.wall.cues.some(({ id }) => id === held) ? held : null;
  const pin = (id: Id, hunch: Id | null) => {
    desk.send({ by: 'scrum-master', type: 'cue.pin', cue: id, hunch });
    setHeld(null);
    if (hunch !== null) setOpened(hunch);
    // Pinned by its number, the hunch may lie beyond the edge of the wall.
    if (hunch !== null) requestAnimationFrame(() => showPinned(hunch, id));
  };
  const wall: Wall = { held: cue, hold: (id) => setHeld(id === cue ? null : id), pin, targets };
  return (
    <PinArea
      class="board wall-board"
      hunches={targets.map((hunch) => hunch.cause)}
      cues={view.wall.cues.map(({ id, pinned }) => `${id} ${pinned ?? ''}`)}
      selected={cue}
      singleKeys={settings.shortcuts}
      onSelect={setHeld}
      onPin={pin}
    >
      <header class="wall-board__head">
        <h2 class="t-title">{say('wall.title')}</h2>
        <span class={room === 'narrow' || desk.canUndo ? 'sr-only' : 't-second t-grey'}>
          {room === 'narrow' ? say('wall.new-cues', { n: tray.length }) : say('wall.rule')}
        </span>
        <span class="wall-board__tools">
          {desk.canUndo && (
            <Button kind="quiet" size="small" icon="arrow-counter-clockwise" onClick={desk.undo}>
              {say('backlog.undo')}
            </Button>
          )}
          <Button kind="quiet" icon="plus" onClick={() => desk.open('hunch')}>
            {say('wall.new')}
          </Button>
        </span>
      </header>
      {room === 'narrow' ? <NarrowWall wall={wall} opened={opened} onOpened={setOpened} /> : <WideWall wall={wall} />}
      <p class="sr-only" role="status">
        {cue !== null && say('wall.cue-picked', { cue: wordsOf(cue), n: targets.length })}
      </p>
    </PinArea>
  );

  function wordsOf(id: Id): string {
    const found = view.wall.cues.find((one) => one.id === id);
    return found ? cueWords(found, desk) : '';
  }
}

/** Brings the hunch into sight, and then no more than its new cue: a column may be higher than the wall. */
function showPinned(cause: Id, cue: Id): void {
  const hunch = document.getElementById(`hunch-${cause}`);
  for (const part of ['.hunch__head', `[data-drag="${CSS.escape(cue)}"]`])
    hunch?.querySelector(part)?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}

function WideWall({ wall }: { wall: Wall }) {
  const { view, say, room } = useDesk();
  const hunches = wallOrder(view.wall.hunches);
  return (
    <>
      {hunches.length === 0 ? (
        <EmptyWall />
      ) : (
        <SideScroll class="hunches" before={(n) => say('wall.before', { n })} after={(n) => say('wall.after', { n })}>
          {hunches.map((hunch) => (
            <HunchColumn key={hunch.cause} hunch={hunch} wall={wall} />
          ))}
          {room === 'wide' && <FreePlaces count={COLUMNS - hunches.length} />}
        </SideScroll>
      )}
      <CueTray wall={wall} />
    </>
  );
}

/** So many columns stand side by side. */
const COLUMNS = 4;

/** Where further hunches will hang. */
function FreePlaces({ count }: { count: number }) {
  return (
    <>
      {Array.from({ length: Math.max(0, count) }, (_, column) => (
        <div key={`free-${column}`} class="wall-places__column" aria-hidden="true">
          <span class="wall-places__head" />
          <span class="place" />
          <span class="place" />
          <span class="place" />
        </div>
      ))}
    </>
  );
}

/** Before the first hunch: the places where they will hang, and a note that says how one gets there. */
function EmptyWall() {
  const { say } = useDesk();
  return (
    <div class="wall-places">
      <FreePlaces count={COLUMNS} />
      <p class="wall-places__words sheet sheet--yellow on-note tilt-l2">
        <span class="tape" aria-hidden="true" />
        {say('wall.empty')}
      </p>
    </div>
  );
}

/** The tray at the foot of the wall: loose cues, and what can be done with the one in hand. */
function CueTray({ wall }: { wall: Wall }) {
  const { view, say, room } = useDesk();
  const how = say(room === 'narrow' ? 'wall.tray-touch' : 'wall.tray-how');
  const loose = view.wall.cues.filter((cue) => cue.pinned === null).length;
  return (
    <div class={`cue-tray${loose > 3 && room !== 'narrow' ? ' cue-tray--many' : ''}`}>
      <div>
        <h3 class="t-body">{say('wall.tray')}</h3>
        <p class="t-second t-grey">{say('wall.tray-free')}</p>
      </div>
      <LooseCues wall={wall} />
      {wall.held !== null && <HeldBar wall={wall} />}
      {wall.held === null && loose > 0 && <p class="t-second t-grey cue-tray__how">{how}</p>}
    </div>
  );
}

function LooseCues({ wall }: { wall: Wall }) {
  const desk = useDesk();
  const { view, say } = desk;
  const tray = view.wall.cues.filter((cue) => cue.pinned === null);
  if (tray.length === 0) return <p class="t-second t-grey">{say('wall.tray-empty')}</p>;
  return (
    <div class="cue-tray__notes">
      {tray.map((cue) => (
        <div key={cue.id} class={`cue-slot${isSelected(desk, 'cue', cue.id) ? ' cue-slot--found' : ''}`}>
          <CueNote id={cue.id} text={cueWords(cue, desk)} selected={wall.held === cue.id} onSelect={() => wall.hold(cue.id)} />
        </div>
      ))}
    </div>
  );
}

/** On a phone: new cues, one hunch open, the others as rows with three dots. */
function NarrowWall({ wall, opened, onOpened }: { wall: Wall; opened: Id | null; onOpened: (cause: Id) => void }) {
  const desk = useDesk();
  const { view, say } = desk;
  const hunches = wallOrder(view.wall.hunches);
  const wanted = desk.selected?.kind === 'hunch' ? desk.selected.id : hunches.find(takesCues)?.cause;
  const open = opened ?? wanted ?? null;
  const rows = useRef<HTMLUListElement>(null);
  // Whoever has a cue in hand is to see where it can go.
  useEffect(() => {
    if (wall.held !== null)
      rows.current?.querySelector('.place--target, .hunch-row--target')?.scrollIntoView({ block: 'nearest' });
  }, [wall.held]);
  return (
    <>
      <CueTray wall={wall} />
      {hunches.length === 0 ? (
        <p class="wall-empty">{say('wall.empty')}</p>
      ) : (
        <ul ref={rows} class="sheet sheet--flush hunch-rows">
          {hunches.map((hunch) => (
            <HunchRow
              key={hunch.cause}
              reach={hunch.reach}
              title={hunchTitle(hunch, desk)}
              cues={hunch.cues.length}
              label={say('wall.count-label', { n: hunch.cues.length })}
              confirmed={hunch.state === 'confirmed' || hunch.state === 'in-treatment'}
              open={open === hunch.cause}
              onOpen={() => onOpened(open === hunch.cause ? '' : hunch.cause)}
              pinTo={pinHere(hunch, wall, desk)}
            >
              <HunchColumn hunch={hunch} wall={wall} bare />
              <p class="t-second">{hunchCount(hunch, desk)}</p>
            </HunchRow>
          ))}
        </ul>
      )}
      <p class="t-second t-grey wall-rule">{say('wall.rule-long')}</p>
    </>
  );
}
