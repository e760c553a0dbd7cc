import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Button } from './button.tsx';
import type { Slot } from './types.ts';

type Hidden = { before: number; after: number };

/** How many of the row's children lie beyond either edge. One that is half in sight counts as hidden. */
export function hiddenSides(box: { left: number; right: number }, parts: readonly { left: number; right: number }[]): Hidden {
  const slack = 8;
  return {
    before: parts.filter(({ left }) => left < box.left - slack).length,
    after: parts.filter(({ left, right }) => left >= box.left - slack && right > box.right + slack).length,
  };
}

/** Counts anew whenever the row is scrolled, the window changes or its children do. */
function useHidden(own: RefObject<HTMLDivElement | null>, children: Slot): Hidden {
  const [hidden, setHidden] = useState<Hidden>({ before: 0, after: 0 });
  const count = () => {
    const row = own.current;
    if (!row) return;
    const next = hiddenSides(
      row.getBoundingClientRect(),
      [...row.children].map((child) => child.getBoundingClientRect()),
    );
    setHidden((last) => (last.before === next.before && last.after === next.after ? last : next));
  };
  // Told after the layout of the coming frame and before its paint: who measures now has the page laid out while it is still being drawn.
  useLayoutEffect(() => {
    const row = own.current;
    if (!row) return;
    const watcher = new ResizeObserver(count);
    watcher.observe(row);
    return () => watcher.disconnect();
  }, [children]);
  useLayoutEffect(() => {
    const row = own.current;
    row?.addEventListener('scroll', count, { passive: true });
    return () => row?.removeEventListener('scroll', count);
  }, []);
  return hidden;
}

type SideScrollProps = {
  class: string;
  children: Slot;
  /** "4 more to the right". */
  before: (count: number) => string;
  after: (count: number) => string;
};

/** A row that may be wider than its place: what lies beyond an edge is counted there, and one press brings it into sight. */
export function SideScroll(props: SideScrollProps) {
  const own = useRef<HTMLDivElement>(null);
  const { before, after } = useHidden(own, props.children);
  const turn = (way: 1 | -1) => {
    const row = own.current;
    const sign = row && getComputedStyle(row).direction === 'rtl' ? -way : way;
    row?.scrollBy({ left: sign * row.clientWidth * 0.9 });
  };
  return (
    <>
      <div ref={own} class={props.class}>
        {props.children}
      </div>
      {before + after > 0 && (
        <p class="side-scroll">
          {before > 0 && (
            <Button kind="quiet" size="small" icon="arrow-left" onClick={() => turn(-1)}>
              {props.before(before)}
            </Button>
          )}
          {after > 0 && (
            <Button kind="quiet" size="small" iconAfter="arrow-right" class="side-scroll__after" onClick={() => turn(1)}>
              {props.after(after)}
            </Button>
          )}
        </p>
      )}
    </>
  );
}
