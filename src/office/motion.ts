import type { Tweens } from 'phaser';

export interface Glide {
  readonly ms: number;
  readonly ease?: string;
  readonly delay?: number;
}

/**
 * Moves numbers of things over time, or sets them at once where nothing may move. A glide of the same thing replaces the one
 * under way, so pictures always end where the last order sent them.
 */
export class Motion {
  private readonly tweens: Tweens.TweenManager;
  private readonly running = new Map<object, Tweens.Tween>();
  /** False = still office or reduced motion: every glide jumps to its end. */
  live = true;

  constructor(tweens: Tweens.TweenManager) {
    this.tweens = tweens;
    // The loop sleeps while nothing moves; the first step after a rest must not swallow a whole glide.
    tweens.setLagSmooth(120, 16);
  }

  /** Resolves when there, to false if it was cut short. `each` runs after every step. */
  glide<T extends object>(
    target: T,
    to: { readonly [K in keyof T]?: number },
    how: Glide & { readonly each?: () => void; readonly as?: object },
  ): Promise<boolean> {
    // `as`: in whose name the glide runs, where the numbers are only a share of the way.
    const owner = how.as ?? target;
    this.stop(owner);
    if (!this.live) {
      Object.assign(target, to);
      how.each?.();
      return Promise.resolve(true);
    }
    return new Promise((resolve) => {
      const done = (whole: boolean) => (): void => {
        if (this.running.get(owner) === tween) this.running.delete(owner);
        resolve(whole);
      };
      const tween = this.tweens.add({
        targets: target,
        ...to,
        duration: how.ms,
        delay: how.delay ?? 0,
        ease: how.ease ?? 'Cubic.easeInOut',
        ...(how.each ? { onUpdate: how.each } : {}),
        onComplete: done(true),
        onStop: done(false),
      });
      this.running.set(owner, tween);
    });
  }

  stop(target: object): void {
    this.running.get(target)?.stop();
    this.running.delete(target);
  }

  /** Is a glide of this thing under way? */
  owns(target: object): boolean {
    return this.running.has(target);
  }

  isMoving(): boolean {
    return this.running.size > 0;
  }

  stopAll(): void {
    for (const target of [...this.running.keys()]) this.stop(target);
  }
}
