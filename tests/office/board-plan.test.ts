import { describe, expect, test } from 'vitest';
import { boardNotes, countByColumn } from '../../src/office/board-notes.ts';
import type { Box } from '../../src/office/office-types.ts';
import { COLUMNS, planBoard } from '../../src/office/plan/board-plan.ts';
import { planRoom } from '../../src/office/plan/plan-room.ts';
import { viewOf } from './room-views.ts';

const room = planRoom('stage', { width: 900, height: 646, developers: 6, visitor: false, colleague: 'product-owner' });

function meet(a: Box, b: Box): boolean {
  return a.x < b.x + b.width - 1 && b.x < a.x + a.width - 1 && a.y < b.y + b.height - 1 && b.y < a.y + a.height - 1;
}

describe('the wall board', () => {
  const spreads = [
    [0, 0, 0],
    [8, 0, 0],
    [2, 3, 3],
    [10, 5, 3],
    [3, 5, 10],
    [6, 6, 6],
    [18, 0, 0],
    [0, 2, 16],
  ] as const;

  for (const counts of spreads) {
    test(`holds ${counts.join(' + ')} notes inside its frame, none over another, wide enough to read`, () => {
      const plan = planBoard(room, { 'to-do': counts[0], 'in-progress': counts[1], done: counts[2] });
      if (plan === null) throw new Error('the stage has a board');
      const slots = COLUMNS.flatMap((column, c) =>
        Array.from({ length: counts[c] ?? 0 }, (_, i) => plan.slot(column, i, `${column}-${i}`)),
      );
      for (const [i, slot] of slots.entries()) {
        expect(slot.x).toBeGreaterThanOrEqual(plan.box.x);
        expect(slot.x + slot.width).toBeLessThanOrEqual(plan.box.x + plan.box.width);
        expect(slot.y).toBeGreaterThanOrEqual((plan.headings?.y ?? 0) + (plan.headings?.height ?? 0) - 1);
        expect(slot.y + slot.height).toBeLessThanOrEqual(plan.box.y + plan.box.height);
        expect(slots.slice(i + 1).some((other) => meet(slot, other))).toBe(false);
      }
      // All 18 in one column is the narrowest there is: the first morning of a very full Sprint.
      expect(plan.noteWidth).toBeGreaterThanOrEqual(Math.max(...counts) > 12 ? 50 : 58);
    });
  }

  test('gives up to 18 notes two lines of title each in a usual spread', () => {
    const plan = planBoard(room, { 'to-do': 10, 'in-progress': 5, done: 3 });
    expect(plan?.titleLines).toBe(2);
  });

  test('hangs a note askew always the same way', () => {
    const plan = planBoard(room);
    expect(plan?.slot('done', 0, 'refund')).toEqual(plan?.slot('done', 0, 'refund'));
    expect(Math.abs(plan?.slot('done', 0, 'refund').tilt ?? 9)).toBeLessThanOrEqual(1.3);
  });

  test('is not there under the wall of hunches', () => {
    const band = planRoom('band', { width: 912, height: 168, developers: 6, visitor: false, colleague: 'product-owner' });
    expect(planBoard(band)).toBeNull();
  });
});

describe('the notes on it', () => {
  test('are the items of this Sprint, by state', () => {
    expect(countByColumn(boardNotes(viewOf()))).toEqual({ 'to-do': 2, 'in-progress': 3, done: 3 });
  });

  test('leave out what is only in the Product Backlog', () => {
    const view = viewOf();
    const [first, ...rest] = view.items;
    if (!first) throw new Error('the fixture has items');
    const notes = boardNotes({ ...view, items: [{ ...first, sprint: null, state: 'backlog' }, ...rest] });
    expect(notes.map(({ id }) => id)).not.toContain(first.id);
  });

  test('keep their order when the Product Backlog is ordered anew', () => {
    const view = viewOf();
    expect(boardNotes({ ...view, items: view.items.toReversed() })).toEqual(boardNotes(view));
  });

  test('show what is blocked, and only that', () => {
    const blocked = boardNotes(viewOf()).filter((note) => note.blocked);
    expect(blocked.map(({ id }) => id)).toEqual(['refund']);
    expect(boardNotes(viewOf({ blocked: false })).some((note) => note.blocked)).toBe(false);
  });
});
