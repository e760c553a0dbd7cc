import { describe, expect, test } from 'vitest';
import { boardNotes, countByColumn } from '../../src/office/board-notes.ts';
import { NotePlaces } from '../../src/office/note-places.ts';
import { type BoardPlan, planBoard } from '../../src/office/plan/board-plan.ts';
import { viewOf } from './room-views.ts';

const wall = { board: { x: 120, y: 16, width: 540, height: 240 }, boardKind: 'full', unit: 1 } as const;
const planFor = (counts: Parameters<typeof planBoard>[1]): BoardPlan | null => planBoard(wall, counts);

/** Where each note hangs after these days' work: [items Done, day]. */
function hung(days: readonly (readonly [done: number, day: string])[]) {
  const places = new NotePlaces();
  let at = new Map<string, string>();
  for (const [done, day] of days) {
    const notes = boardNotes(viewOf({ items: 12, done }));
    const plan = places.arrange(notes, { day, planFor });
    at = new Map(notes.map(({ id, column }) => [id, JSON.stringify(plan?.slot(column, places.indexOf(id), id))]));
  }
  return at;
}

describe('notes on the wall', () => {
  test('stay where they hang when another one moves', () => {
    const [before, after] = [
      hung([[3, '1']]),
      hung([
        [3, '1'],
        [4, '1'],
      ]),
    ];
    const moved = [...before].filter(([id, place]) => after.get(id) !== place);
    // What was finished, and what was begun in its stead.
    expect(moved.length).toBeLessThanOrEqual(3);
    expect(new Set(after.values()).size).toBe(after.size);
  });

  test('are tidied over night: no gaps are left', () => {
    const places = new NotePlaces();
    const notes = boardNotes(viewOf({ items: 12, done: 6 }));
    places.arrange(boardNotes(viewOf({ items: 12, done: 3 })), { day: '1', planFor });
    places.arrange(notes, { day: '2', planFor });
    const counts = countByColumn(notes);
    for (const { id, column } of notes) expect(places.indexOf(id)).toBeLessThan(counts[column]);
  });
});
