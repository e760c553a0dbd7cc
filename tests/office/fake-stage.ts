import type { Tweens } from 'phaser';
import { Motion } from '../../src/office/motion.ts';
import type { Spot } from '../../src/office/plan/plan-types.ts';
import type { Studio } from '../../src/office/studio.ts';

interface Order {
  readonly targets: Record<string, number>;
  readonly onUpdate?: () => void;
  readonly onComplete: () => void;
  readonly onStop: () => void;
  readonly [to: string]: unknown;
}

/** Keeps glides until they are told to end, so that a test can cut them in the middle. */
export class FakeTweens {
  private readonly running = new Set<Order>();

  setLagSmooth(): void {
    // Nothing lags here.
  }

  add(order: Order): { stop(): void } {
    this.running.add(order);
    return {
      stop: () => {
        if (this.running.delete(order)) order.onStop();
      },
    };
  }

  /** Half of the way. */
  halve(): void {
    for (const order of this.running) {
      for (const [name, to] of goals(order)) order.targets[name] = ((order.targets[name] ?? 0) + to) / 2;
      order.onUpdate?.();
    }
  }

  finish(): void {
    for (const order of [...this.running]) {
      this.running.delete(order);
      Object.assign(order.targets, Object.fromEntries(goals(order)));
      order.onUpdate?.();
      order.onComplete();
    }
  }
}

/** What a glide moves: the numbers that its target has already. */
function goals(order: Order): (readonly [string, number])[] {
  return Object.entries(order).flatMap(([name, to]) =>
    name in order.targets && typeof to === 'number' ? [[name, to] as const] : [],
  );
}

export const spot = (x: number, more: Partial<Spot> = {}): Spot => ({
  x,
  y: 100,
  tall: 80,
  pose: 'bust',
  faces: 'right',
  depth: 5,
  ...more,
});

/** As much of a studio as people and notes need, without anything that draws. */
export function fakeStudio(more: Partial<Studio> = {}): { studio: Studio; tweens: FakeTweens } {
  const tweens = new FakeTweens();
  const motion = new Motion(tweens as unknown as Tweens.TweenManager);
  const nothing = () => undefined;
  return { studio: { motion, stir: nothing, soon: nothing, ...more } as unknown as Studio, tweens };
}

/** Lets everything go on that waits for nothing but its turn. */
export async function turns(): Promise<void> {
  for (let i = 0; i < 20; i += 1) await Promise.resolve();
}
