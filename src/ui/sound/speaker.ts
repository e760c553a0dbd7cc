import type { Sound } from './sound-of-fact.ts';

/** Parameters of the synthesiser by sound: volume, randomness, pitch in Hz (of one pentatonic scale, so that overlaps agree), attack, sustain, release, shape. */
const EFFECTS: Readonly<Record<Sound, readonly number[]>> = {
  card: [0.5, 0, 392, 0.01, 0.04, 0.12, 1],
  note: [0.35, 0, 523, 0, 0.02, 0.05, 1],
  pen: [0.25, 0.02, 660, 0, 0.03, 0.04, 4],
  coffee: [0.18, 0.02, 196, 0.01, 0.03, 0.08, 1],
  alert: [0.4, 0, 587, 0.01, 0.06, 0.14, 0],
  alarm: [0.5, 0, 440, 0.01, 0.1, 0.2, 0],
  'day-bell': [0.3, 0, 784, 0.01, 0.05, 0.3, 0],
  'sprint-end': [0.5, 0, 523, 0.02, 0.18, 0.4, 0, 1, 0, 0, 131, 0.09],
  stamp: [0.45, 0, 262, 0, 0.03, 0.07, 2],
  thud: [0.5, 0, 98, 0, 0.04, 0.12, 2],
  page: [0.2, 0.05, 880, 0, 0.02, 0.06, 4],
  success: [0.4, 0, 392, 0.01, 0.08, 0.2, 0, 1, 0, 0, 131, 0.06],
  setback: [0.4, 0, 294, 0.01, 0.1, 0.24, 0, 1, 0, 0, -66, 0.08],
  tick: [0.3, 0, 784, 0, 0.01, 0.03, 1],
};

export interface Speaker {
  play(sounds: readonly Sound[]): void;
  dispose(): void;
}

type Synth = { readonly zzfx: (...parameters: number[]) => unknown; readonly ZZFX: { volume: number } };

/** Gestures after which a browser lets a page be heard. */
const GESTURES = ['pointerdown', 'keydown'] as const;

/** Silent until the first gesture: only then is the synthesiser fetched. `volume` 0..100 is asked at each sound. */
export function openSpeaker(volume: () => number): Speaker {
  let synth: Synth | null = null;
  const wake = () => {
    for (const gesture of GESTURES) removeEventListener(gesture, wake);
    if (typeof AudioContext === 'undefined') return;
    import('zzfx').then(
      (loaded) => {
        synth = loaded;
      },
      () => undefined,
    );
  };
  for (const gesture of GESTURES) addEventListener(gesture, wake, { passive: true });
  return {
    play(sounds) {
      const loud = volume();
      if (synth === null || loud === 0) return;
      synth.ZZFX.volume = (0.3 * loud) / 100;
      for (const sound of sounds) synth.zzfx(...EFFECTS[sound]);
    },
    dispose() {
      for (const gesture of GESTURES) removeEventListener(gesture, wake);
    },
  };
}
