import type { RefObject } from 'preact';
import { useRef } from 'preact/hooks';

/** The newest of a value that changes with every drawing: for handlers of what is drawn more rarely. */
export function useLatest<T>(value: T): RefObject<T> & { current: T } {
  const latest = useRef(value);
  latest.current = value;
  return latest;
}
