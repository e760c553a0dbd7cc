import { useId } from 'preact/hooks';
import { Icon } from './icon.tsx';
import { classes, type NoteColour, type Slot } from './types.ts';

/** Tilt of a sheet: texts, tables, inputs and dialogs lie straight, notes lean 0.5 to 1 degree. */
export type Tilt = 'none' | 'l' | 'r' | 'l2' | 'r2';

type SheetProps = {
  children: Slot;
  title?: Slot;
  icon?: string;
  /** Small words or links at the right of the title. */
  aside?: Slot;
  level?: 2 | 3;
  colour?: NoteColour | 'sheet' | 'paper';
  pin?: 'vermilion' | 'blue';
  tape?: boolean;
  tilt?: Tilt;
  dashed?: boolean;
  flush?: boolean;
  class?: string;
};

/** A piece of paper with a thick line and a hard shadow; pinned or taped where it hangs on a wall. */
export function Sheet(props: SheetProps) {
  const { title, colour = 'sheet', tilt = 'none', level = 2 } = props;
  const titleId = useId();
  const Heading = `h${level}` as const;
  const isNote = colour !== 'sheet' && colour !== 'paper';
  const look = classes('sheet', colour !== 'sheet' && `sheet--${colour}`, isNote && 'on-note', tilt !== 'none' && `tilt-${tilt}`);
  return (
    <section
      class={classes(look, props.dashed && 'sheet--dashed', props.flush && 'sheet--flush', props.class)}
      aria-labelledby={title ? titleId : undefined}
    >
      {props.pin && <span class={classes('pin', props.pin === 'blue' && 'pin--blue')} aria-hidden="true" />}
      {props.tape && <span class="tape" aria-hidden="true" />}
      {title && (
        <header class="section-head">
          <Heading id={titleId} class="row row--nowrap t-h3">
            {props.icon && <Icon name={props.icon} />}
            <span>{title}</span>
          </Heading>
          {props.aside && <span class="t-second t-grey row">{props.aside}</span>}
        </header>
      )}
      {props.children}
    </section>
  );
}

/** Green double line, tilted: the Sprint Goal was met. Amber when it was not; the words say which. */
export function Stamp({ children, met }: { children: Slot; met: boolean }) {
  return <span class={classes('stamp', !met && 'stamp--missed')}>{children}</span>;
}

type ReplayProps = { title: Slot; icon?: string; children: Slot; note: Slot; action?: Slot; tilt?: Tilt };

/** Plum sheet of the one re-play: the other decision in bold, what would have been seen, and what was held alike. */
export function ReplaySheet({ title, icon = 'arrow-counter-clockwise', children, note, action, tilt }: ReplayProps) {
  return (
    <Sheet title={title} icon={icon} colour="plum" pin="vermilion" aside={action} tilt={tilt ?? 'r'}>
      <p>{children}</p>
      <p class="t-second t-grey">{note}</p>
    </Sheet>
  );
}
