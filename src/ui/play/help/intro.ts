import { createContext } from 'preact';
import { useContext, useState } from 'preact/hooks';
import type { Snapshot } from '../../../play/game.ts';

export type Side = 'master' | 'owner';
/** The seat that comes second is known by half: its bar, its clock and its meters are the same. */
export const STEPS = { master: [1, 2, 3, 4, 5], owner: [1, 2, 3] } as const satisfies Readonly<Record<Side, readonly number[]>>;
export type Step = (typeof STEPS)[Side][number];

/** How far the page has been shown in the opening; `step` null = all of it. */
export interface Intro {
  readonly side: Side;
  readonly step: Step | null;
  next(): void;
}

export const IntroContext = createContext<Intro | null>(null);

/** The introduction under way; null outside of the opening. */
export const useIntro = (): Intro | null => useContext(IntroContext);

/** The page comes in piece by piece, anew in each seat. */
export function useIntroState({ opening, view }: Snapshot): Intro | null {
  const side: Side = view.seat === 'scrum-master' ? 'master' : 'owner';
  const [place, setPlace] = useState<{ side: Side; step: Step | null }>({ side, step: 1 });
  if (!opening) return null;
  const step = place.side === side ? place.step : 1;
  const isLast = step === null || step === STEPS[side].length;
  const next = () => setPlace({ side, step: isLast ? null : ((step + 1) as Step) });
  return { side, step, next };
}

/** The mark on the page by which the style sheet keeps back what has not been shown yet. */
export function markOfIntro(intro: Intro | null): string | undefined {
  return intro === null || intro.step === null ? undefined : `${intro.side}-${intro.step}`;
}
