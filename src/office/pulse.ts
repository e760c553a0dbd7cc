import type { Core } from 'phaser';

/**
 * Lets the picture be drawn only while something changes: a room in which nobody moves costs nothing. Whoever changes anything
 * calls `stir`; the scene calls `rest` after each frame in which nothing moved.
 */
export class Pulse {
  private readonly loop: Core.TimeStep;
  private framesLeft = 4;
  private asked = 0;

  constructor(loop: Core.TimeStep) {
    this.loop = loop;
  }

  /** Draws at least the next frame. */
  stir(): void {
    this.framesLeft = Math.max(1, this.framesLeft);
    if (this.loop.running || this.asked !== 0) return;
    this.asked = requestAnimationFrame(() => {
      this.asked = 0;
      this.loop.resetDelta();
      this.loop.wake(true);
    });
  }

  /** Draws in this frame still: a canvas that has just changed its size would be shown empty, and empty is black. */
  beat(): void {
    this.loop.resetDelta();
    this.loop.tick();
  }

  rest(isMoving: boolean): void {
    this.framesLeft -= 1;
    if (isMoving) this.framesLeft = 1;
    if (this.framesLeft <= 0) this.loop.sleep();
  }

  dispose(): void {
    cancelAnimationFrame(this.asked);
  }
}
