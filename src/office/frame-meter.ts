import { Core, type Game } from 'phaser';

/** Tells `measure` how many milliseconds of script each drawn frame took. Only switched on where a bench asks for it. */
export function measureFrames({ events }: Game, measure: (scriptMs: number) => void): void {
  let begun = 0;
  events.on(Core.Events.PRE_STEP, () => {
    begun = performance.now();
  });
  events.on(Core.Events.POST_RENDER, () => measure(performance.now() - begun));
}
