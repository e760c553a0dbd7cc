import type { HunchView } from '../../../core/sim/view.ts';
import { cueWords } from '../../../words/names.ts';
import { Link } from '../../paper/button.tsx';
import { CueNote, HunchCard, type HunchCardProps } from '../../paper/hunches.tsx';
import { type Desk, useDesk } from '../desk.ts';
import { hunchCount, hunchTitle } from './hunch-words.ts';
import { PLACES, takesCues, type Wall } from './wall-state.ts';

type Places = HunchCardProps['places'];

type ColumnProps = {
  hunch: HunchView;
  wall: Wall;
  /** Only its places: the row above has the title. */
  bare?: boolean;
};

/** A suspected cause with its cues, the places still free, and where the cue in hand may go. */
export function HunchColumn({ hunch, wall, bare }: ColumnProps) {
  const desk = useDesk();
  const { view, say } = desk;
  const places = placesOf(hunch, wall, desk, bare ?? false);
  if (bare) return <BarePlaces places={places} />;
  const title = hunchTitle(hunch, desk);
  const canClose = takesCues(hunch) && hunch.cues.length === 0;
  const isFound = desk.selected?.kind === 'hunch' && desk.selected.id === hunch.cause;
  return (
    <div class={`hunch-slot${isFound ? ' hunch-slot--found' : ''}`} id={`hunch-${hunch.cause}`}>
      <HunchCard
        id={hunch.cause}
        number={pinKey(hunch, wall, desk)}
        title={title}
        reach={hunch.reach}
        reachWord={say(`wall.reach.${hunch.reach}`)}
        places={places}
        count={
          <>
            {hunchCount(hunch, desk)}
            {canClose && (
              <span class="hunch-slot__close">
                <Link
                  label={say('wall.close', { hunch: title })}
                  onClick={() => desk.send({ by: view.seat, type: 'hunch.close', cause: hunch.cause })}
                >
                  {say('wall.take-down')}
                </Link>
              </span>
            )}
          </>
        }
        confirmed={hunch.state === 'confirmed' || hunch.state === 'in-treatment' || hunch.state === 'treated'}
        treated={hunch.state === 'treated'}
        onOpen={() => desk.select(isFound ? null : { kind: 'hunch', id: hunch.cause })}
        pinTo={pinHere(hunch, wall, desk)}
      />
    </div>
  );
}

/** What pressing the hunch does while a cue that could go there is in hand. */
export function pinHere(hunch: HunchView, wall: Wall, desk: Desk): HunchCardProps['pinTo'] {
  const cue = desk.view.wall.cues.find(({ id, pinned }) => id === wall.held && pinned !== hunch.cause);
  if (!cue || !takesCues(hunch)) return undefined;
  return { label: desk.say('wall.pin-to', { hunch: hunchTitle(hunch, desk) }), onPin: () => wall.pin(cue.id, hunch.cause) };
}

/** Keys go from 1 to 9, in the order of the hunches that still take cues. */
function pinKey(hunch: HunchView, { targets }: Wall, { settings }: Desk): number | undefined {
  const key = targets.findIndex(({ cause }) => cause === hunch.cause) + 1;
  return settings.shortcuts && key >= 1 && key <= 9 ? key : undefined;
}

function BarePlaces({ places }: { places: Places }) {
  return (
    <>
      {places.map((place, at) => {
        if (place.kind === 'cue') return <div key={`${at}`}>{place.cue}</div>;
        if (place.kind === 'empty')
          return (
            <span key={`${at}`} class="place">
              {place.text}
            </span>
          );
        return (
          <button key={`${at}`} type="button" class="place place--target" onClick={place.onPin}>
            {place.text}
          </button>
        );
      })}
    </>
  );
}

function placesOf(hunch: HunchView, wall: Wall, desk: Desk, bare: boolean): Places {
  const { view, say } = desk;
  const isOpen = takesCues(hunch);
  const pinned = view.wall.cues.filter((cue) => cue.pinned === hunch.cause);
  const notes = pinned.map((cue) => ({
    kind: 'cue' as const,
    cue: (
      <div class="cue-slot">
        <CueNote
          id={cue.id}
          text={cueWords(cue, desk)}
          state={isOpen ? 'pinned' : 'confirmed'}
          selected={wall.held === cue.id}
          onSelect={() => isOpen && wall.hold(cue.id)}
        />
      </div>
    ),
  }));
  // What is known takes no more by its places; a cue that was let go on it all the same stays in sight.
  if (!isOpen) return notes;
  const free = Math.max(0, PLACES - notes.length);
  const pin = pinHere(hunch, wall, desk);
  const key = pinKey(hunch, wall, desk);
  const text = key !== undefined && !bare && desk.room !== 'narrow' ? say('wall.place', { n: key }) : say('wall.place-short');
  const target = pin ? [{ kind: 'target' as const, text, onPin: pin.onPin }] : [];
  const empty = Array.from(
    { length: Math.max(0, free - target.length) },
    (_, at, { length } = { length: free - target.length }) =>
      at === length - 1 ? { kind: 'empty' as const, text: <LookLink hunch={hunch} desk={desk} /> } : { kind: 'empty' as const },
  );
  return [...notes, ...target, ...empty];
}

/** A look at the place itself confirms or clears at once; its price stands among the actions. */
function LookLink({ hunch, desk }: { hunch: HunchView; desk: Desk }) {
  const { say } = desk;
  return (
    <Link
      label={say('wall.or-look-label', { hunch: hunchTitle(hunch, desk) })}
      onClick={() => desk.select({ kind: 'hunch', id: hunch.cause })}
    >
      {say('wall.or-look')}
    </Link>
  );
}
