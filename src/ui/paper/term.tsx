import { createContext } from 'preact';
import { useContext, useEffect, useId, useRef, useState } from 'preact/hooks';
import { Popover } from './popover.tsx';
import type { Slot } from './types.ts';

export type GlossaryEntry = { title: string /** May hold further terms: they open too. */; body: Slot; source?: Slot };

/** Hands the words of the glossary down, so that a `Term` needs only its id. */
export const Glossary = createContext<(id: string) => GlossaryEntry | undefined>(() => undefined);

/** Terms explain each other in circles: inside an explanation the focus alone opens nothing, or the Tab key would never get out. */
const Inside = createContext(false);

const HOVER_DELAY = 350;
const LEAVE_DELAY = 250;

type TermProps = { id: string; children: Slot /** Overrides what the glossary says. */; entry?: GlossaryEntry };

/** A Scrum term that explains itself on click, focus or hover; Escape or leaving closes it. Unknown terms are plain text. */
export function Term({ id, children, entry }: TermProps) {
  const known = useContext(Glossary);
  const isInside = useContext(Inside);
  const [isOpen, setOpen] = useState(false);
  const anchor = useRef<HTMLButtonElement>(null);
  const timer = useRef(0);
  const boxId = useId();
  const later = (open: boolean) => {
    clearTimeout(timer.current);
    timer.current = window.setTimeout(() => setOpen(open), open ? HOVER_DELAY : LEAVE_DELAY);
  };
  const now = (open: boolean) => {
    clearTimeout(timer.current);
    setOpen(open);
  };
  useEffect(() => () => clearTimeout(timer.current), []);
  const shown = entry ?? known(id);
  if (!shown) return <>{children}</>;
  const isMouse = (event: PointerEvent) => event.pointerType === 'mouse';
  return (
    <>
      <button
        ref={anchor}
        type="button"
        class="term"
        aria-expanded={isOpen}
        aria-describedby={isOpen ? boxId : undefined}
        onClick={() => now(true)}
        onFocus={(event) => !isInside && event.currentTarget.matches(':focus-visible') && now(true)}
        onPointerEnter={(event) => isMouse(event) && later(true)}
        onPointerLeave={(event) => isMouse(event) && later(false)}
      >
        {children}
      </button>
      {isOpen && (
        <Popover
          anchor={anchor}
          id={boxId}
          role="tooltip"
          label={shown.title}
          onClose={() => now(false)}
          onPointerEnter={() => clearTimeout(timer.current)}
          onPointerLeave={() => later(false)}
          class="glossary"
        >
          <span class="t-h3">{shown.title}</span>
          <Inside.Provider value={true}>
            <span class="glossary__body">{shown.body}</span>
            {shown.source && <span class="t-small t-grey">{shown.source}</span>}
          </Inside.Provider>
        </Popover>
      )}
    </>
  );
}
