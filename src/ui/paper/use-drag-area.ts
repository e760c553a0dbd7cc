import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useLatest } from '../use-latest.ts';
import type { DragArea, DragEvents } from './drag.ts';

/** Opens a drag area on `root` once its page stands; the library is loaded then, not before. `key` changes when its elements do. */
export function useDragArea(root: RefObject<HTMLElement | null>, events: DragEvents, key: string): void {
  const area = useRef<DragArea | null>(null);
  const latest = useLatest(events);
  useEffect(() => {
    let isGone = false;
    void import('./drag.ts').then(({ openDragArea }) => {
      if (isGone || !root.current) return;
      root.current.dataset.dragReady = '';
      area.current = openDragArea(root.current, {
        onLift: (id) => latest.current.onLift(id),
        onOver: (id, over) => latest.current.onOver(id, over),
        onDrop: (id, over) => latest.current.onDrop(id, over),
        onCancel: (id) => latest.current.onCancel(id),
      });
    });
    return () => {
      isGone = true;
      area.current?.destroy();
      area.current = null;
    };
  }, [root]);
  // The key stands for the elements on the page.
  useEffect(() => area.current?.refresh(), [key]);
}
