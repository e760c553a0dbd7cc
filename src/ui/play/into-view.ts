import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** A part that opens because something was pressed elsewhere comes into sight by itself. */
export function useIntoView<T extends HTMLElement>(): RefObject<T | null> {
  const own = useRef<T>(null);
  useEffect(() => own.current?.scrollIntoView({ block: 'nearest' }), []);
  return own;
}
