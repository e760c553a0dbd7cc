import { useContext } from 'preact/hooks';
import { type Desk, type Target, useDesk } from '../desk.ts';
import { MarkInk, markWords } from './mark-chip.tsx';
import { MarksContext } from './marks-context.ts';
import { MARK_KINDS, type Mark, type MarkKind, marksOf } from './room-marks.ts';
import './room.css';

/**
 * Marks what one looks for on the people and notes of the room, and lists the same here: so it can be read without the picture, and
 * without an office.
 */
export function Overlays({ bare }: { /** Without its heading: right below the room. */ bare?: boolean }) {
  const desk = useDesk();
  const shown = useContext(MarksContext);
  const kind = shown?.value ?? null;
  const { say } = desk;
  if (!shown) return null;
  const toggle = (one: MarkKind) => {
    shown.value = one === kind ? null : one;
  };
  return (
    <section class="overlays" aria-labelledby="overlays-title" data-piece="overlays">
      <h2 id="overlays-title" class={bare ? 'sr-only' : undefined}>
        {say('marks.title')}
      </h2>
      {/* biome-ignore lint/a11y/useSemanticElements: a row of toggles, no form */}
      <div class="overlays__switch" role="group" aria-labelledby="overlays-title">
        {MARK_KINDS.map((one) => (
          <button key={one} type="button" aria-pressed={one === kind} onClick={() => toggle(one)}>
            {say(`marks.${one}`)}
          </button>
        ))}
      </div>
      {kind !== null && <MarkList kind={kind} desk={desk} />}
    </section>
  );
}

function MarkList({ kind, desk }: { kind: MarkKind; desk: Desk }) {
  const { view, say } = desk;
  const marks = marksOf(kind, view);
  if (marks.length === 0) return <p class="t-grey t-second">{say(`marks.none.${kind}`)}</p>;
  return (
    <ul class="overlays__list" aria-label={say(`marks.list.${kind}`)}>
      {marks.map((mark) => (
        <li key={`${mark.on} ${mark.id}`}>
          <MarkRow mark={mark} desk={desk} />
        </li>
      ))}
    </ul>
  );
}

function MarkRow({ mark, desk }: { mark: Mark; desk: Desk }) {
  const { say, name, select } = desk;
  const row = (
    <>
      <b class="t-hand">{mark.on === 'team' ? say('marks.team') : name(mark.id)}</b>
      <span class="mark-row__words">
        <MarkInk mark={mark} /> {markWords(mark.long, desk)}
      </span>
    </>
  );
  if (mark.on === 'team') return <span class="mark-row">{row}</span>;
  const target: Target = { kind: mark.on, id: mark.id };
  return (
    <button type="button" class="mark-row" onClick={() => select(target)}>
      {row}
    </button>
  );
}
