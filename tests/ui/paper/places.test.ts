import { describe, expect, it } from 'vitest';
import { nextPlace } from '../../../src/ui/paper/keys.ts';
import { placeBeside } from '../../../src/ui/paper/popover.tsx';
import { share } from '../../../src/ui/paper/range.tsx';
import { hasRoom } from '../../../src/ui/paper/season-line.tsx';
import { pageSize } from '../../../src/ui/paper/use-page-size.ts';

const box = (left: number, top: number) => ({ left, top, bottom: top + 44, right: left + 44 }) as DOMRect;

describe('a popover', () => {
  const size = { width: 200, height: 300 };
  const room = { width: 1280, height: 800 };

  it('stands below its anchor', () => {
    expect(placeBeside(box(100, 100), size, room)).toEqual({ left: 100, top: 150 });
  });

  it('goes above where there is no room below', () => {
    expect(placeBeside(box(100, 700), size, room).top).toBe(394);
  });

  it('stays inside the window on every side', () => {
    const right = placeBeside(box(1270, 100), size, room);
    expect(right.left + size.width).toBeLessThanOrEqual(room.width);
    const small = placeBeside(box(10, 200), { width: 340, height: 500 }, { width: 360, height: 520 });
    expect(small.left).toBeGreaterThanOrEqual(0);
    expect(small.top).toBeGreaterThanOrEqual(0);
  });
});

describe('walking a list by keys', () => {
  it('joins the ends', () => {
    expect(nextPlace('ArrowDown', 2, 3)).toBe(0);
    expect(nextPlace('ArrowUp', 0, 3)).toBe(2);
  });

  it('knows no other keys, and no empty list', () => {
    expect(nextPlace('a', 0, 3)).toBeNull();
    expect(nextPlace('ArrowDown', 0, 0)).toBeNull();
  });
});

describe('a range of value', () => {
  it('is drawn in percent of its scale and never outside', () => {
    expect([share(-10), share(0), share(25), share(60)]).toEqual([0, 14.3, 50, 100]);
    expect([share(90), share(-20)]).toEqual([100, 0]);
  });
});

describe('the season line', () => {
  const flags = [
    { id: 'a', day: 15, word: 'audit of the ticket sales' },
    { id: 'b', day: 17, word: 'council' },
    { id: 'c', day: 40, word: 'Line 7 opens', last: true },
  ];

  it('hides a word that would run into the next flag, never the last one', () => {
    expect(flags.map((_, at) => hasRoom(flags, at, 40))).toEqual([false, true, true]);
  });
});

describe('the size of the page', () => {
  it('counts in the letters that were chosen', () => {
    expect(pageSize(1280, 16)).toBe('wide');
    expect(pageSize(1280, 32)).toBe('middle');
    expect(pageSize(360, 16)).toBe('narrow');
    expect(pageSize(768, 32)).toBe('narrow');
  });
});
