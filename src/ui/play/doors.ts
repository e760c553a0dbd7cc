import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Doors } from './play-props.ts';

/** Ways out of the play screens, handed down to the menu. */
export const DoorsContext = createContext<Doors>({ leave: () => undefined });

export function useDoors(): Doors {
  return useContext(DoorsContext);
}
