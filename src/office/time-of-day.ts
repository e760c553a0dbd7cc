import type { View } from '../core/sim/view.ts';

/**
 * Minutes since midnight of a moment in the Sprint. Days run from 9:00 to 17:00. The first half hour holds the Daily Scrum and reads 9:15 all
 * through, on the page as well (`clockAt`), so that no clock ever goes back.
 */
export function minutesOfDay({ hour, phase }: Pick<View['at'], 'hour' | 'phase'>): number {
  if (phase === 'review' || phase === 'retrospective') return 15 * 60 + (phase === 'review' ? 0 : 90);
  return 9 * 60 + hour * 30 + (hour === 0 ? 15 : 0);
}

/** Angles of the clock's hands in radians, from twelve o'clock, clockwise. */
export function clockHands(minutes: number): { readonly hour: number; readonly minute: number } {
  return { hour: ((minutes % 720) / 720) * Math.PI * 2, minute: ((minutes % 60) / 60) * Math.PI * 2 };
}

/** Share of the working day that is over, 0..1. */
export function shareOfDay(minutes: number): number {
  return Math.max(0, Math.min(1, (minutes - 540) / 480));
}

/** Sun (or moon) in the window as shares of its width and height: up on the left, high at noon, low on the right. */
export function sunAt(share: number): { readonly x: number; readonly y: number } {
  const fromNoon = share * 2 - 0.9;
  return { x: 0.14 + share * 0.72, y: 0.2 + 0.24 * fromNoon * fromNoon };
}

/** Sky over the day: fresh in the morning, blue, warm before the evening. One flat colour at a time. */
export function skyColour(share: number): string {
  if (share < 0.1) return '#DDEBEF';
  if (share < 0.7) return '#CFE8F7';
  if (share < 0.88) return '#E3E4DC';
  return '#F6CFB8';
}

/**
 * How far the patch of light has slid over the wall, as a share of the room's width. It goes in four steps a day: light that
 * crept all the time would keep the picture moving all the time.
 */
export function lightSlide(share: number): number {
  return 0.34 - (Math.min(3, Math.floor(share * 4)) / 3) * 0.36;
}
