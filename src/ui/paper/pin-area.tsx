import { useRef, useState } from 'preact/hooks';
import { useNumberKeys } from './keys.ts';
import { classes, type Slot } from './types.ts';
import { useDragArea } from './use-drag-area.ts';

type PinAreaProps = {
  /** Ids of the hunches in the order they stand: key 1 is the first. */
  hunches: readonly string[];
  /** Ids of all cues on the page; a change makes the area read its notes anew. */
  cues: readonly string[];
  /** The cue picked up, by Enter or a press. */
  selected: string | null;
  onSelect: (cue: string | null) => void;
  /** The one way out of drag, keys and "Pin it here". */
  onPin: (cue: string, hunch: string) => void;
  singleKeys?: boolean;
  class?: string;
  children: Slot;
};

/** The wall: cues inside can be dragged onto hunches; a picked-up cue goes where its number key says, Escape puts it back. */
export function PinArea(props: PinAreaProps) {
  const { hunches, selected, onSelect, onPin } = props;
  const root = useRef<HTMLDivElement>(null);
  const [over, setOver] = useState<string | null>(null);
  useNumberKeys({
    count: selected ? hunches.length : 0,
    enabled: props.singleKeys ?? true,
    onPick: (place) => {
      const hunch = hunches[place];
      if (selected && hunch) onPin(selected, hunch);
    },
  });
  useDragArea(
    root,
    {
      onLift: (cue) => onSelect(cue),
      onOver: (_, hunch) => setOver(hunch),
      onDrop: (cue, hunch) => {
        setOver(null);
        if (hunch) onPin(cue, hunch);
        else onSelect(null);
      },
      onCancel: () => {
        setOver(null);
        onSelect(null);
      },
    },
    `${props.cues.join(' ')} | ${hunches.join(' ')}`,
  );
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape is heard here for the buttons inside
    <div
      ref={root}
      class={classes('pin-area', props.class)}
      data-over={over ?? undefined}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && selected) onSelect(null);
      }}
    >
      {props.children}
    </div>
  );
}
