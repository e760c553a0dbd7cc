import { describe, expect, test } from 'vitest';
import { burndownLine } from '../../src/office/burndown-line.ts';
import { thingAt } from '../../src/office/hit-test.ts';
import { glideTime } from '../../src/office/pace.ts';
import { type BubblePlan, planBubble } from '../../src/office/plan/bubble-plan.ts';
import { planTag } from '../../src/office/plan/tag-plan.ts';
import { jitter, roughLine, roughOval, seedOf, smooth } from '../../src/office/sketch.ts';
import { clockHands, lightSlide, minutesOfDay, shareOfDay, sunAt } from '../../src/office/time-of-day.ts';
import { wrapText } from '../../src/office/wrap-text.ts';

describe('the clock', () => {
  test('shows the time of the game', () => {
    expect(minutesOfDay({ hour: 0, phase: 'work' })).toBe(9 * 60 + 15);
    expect(minutesOfDay({ hour: 0, phase: 'stop' })).toBe(9 * 60 + 15);
    expect(minutesOfDay({ hour: 8, phase: 'stop' })).toBe(13 * 60);
    expect(minutesOfDay({ hour: 15, phase: 'work' })).toBe(16 * 60 + 30);
  });

  test('has the hour hand between nine and ten at half past nine', () => {
    const { hour, minute } = clockHands(9 * 60 + 30);
    expect(minute).toBeCloseTo(Math.PI);
    expect(hour).toBeCloseTo(((9.5 / 12) * 2 - 0) * Math.PI);
  });

  test('moves sun and light over the day, and both stay where they can be seen', () => {
    const hours = Array.from({ length: 16 }, (_, hour) => shareOfDay(minutesOfDay({ hour, phase: 'work' })));
    for (const share of hours) {
      const { x, y } = sunAt(share);
      expect(x > 0.1 && x < 0.9 && y > 0.1 && y < 0.5).toBe(true);
    }
    expect(lightSlide(hours[0] ?? 0)).toBeGreaterThan(lightSlide(hours[15] ?? 1));
    expect(new Set(hours.map(lightSlide)).size).toBe(4);
  });
});

describe('the burndown', () => {
  const area = { x: 10, y: 10, width: 100, height: 50 };

  test('starts at the top left and tells what is left', () => {
    const line = burndownLine({ burndown: [36, 30, 18] }, 10, area);
    expect(line?.line[0]).toEqual({ x: 10, y: 10 });
    expect(line?.line[2]).toEqual({ x: 30, y: 35 });
    expect(line?.ideal).toEqual([
      { x: 10, y: 10 },
      { x: 110, y: 60 },
    ]);
  });

  test('has nothing to show before the Sprint has begun', () => {
    expect(burndownLine({ burndown: [] }, 10, area)).toBeNull();
  });

  test('stays in its frame when scope grows', () => {
    const line = burndownLine({ burndown: [20, 26, 24] }, 10, area);
    for (const { y } of line?.line ?? []) expect(y >= 10 && y <= 60).toBe(true);
  });
});

describe('pointing', () => {
  const far = {
    thing: { kind: 'board', id: 'board' },
    box: { x: 0, y: 0, width: 400, height: 200 },
    depth: 1,
    shows: '',
  } as const;
  const near = {
    thing: { kind: 'person', id: 'mei' },
    box: { x: 50, y: 100, width: 80, height: 150 },
    depth: 400,
    shows: '',
  } as const;
  const small = {
    thing: { kind: 'item', id: 'note' },
    box: { x: 500, y: 10, width: 20, height: 20 },
    depth: 30,
    shows: '',
  } as const;

  test('finds what is nearest', () => {
    expect(thingAt([far, near], 60, 120)).toEqual(near.thing);
    expect(thingAt([far, near], 300, 120)).toEqual(far.thing);
  });

  test('gives small things room for a finger', () => {
    expect(thingAt([far, small], 530, 30)).toEqual(small.thing);
    expect(thingAt([far, small], 560, 30)).toBeNull();
  });
});

describe('bubbles and tags', () => {
  const room = { width: 900, height: 646, taken: [], faces: [], notes: [] };
  const size = { width: 150, height: 36 };
  const placed = (...asked: Parameters<typeof planBubble>): BubblePlan => {
    const bubble = planBubble(...asked);
    if (bubble === null) throw new Error('this room has a place for a bubble');
    return bubble;
  };

  test('a bubble stands over the head where there is room', () => {
    const bubble = placed({ x: 400, y: 250, width: 60, height: 70 }, size, room);
    expect(bubble.side).toBe('bottom');
    expect(bubble.box.y + bubble.box.height).toBeLessThan(250);
  });

  test('a bubble at the edge stays inside the room', () => {
    for (const x of [0, 30, 850]) {
      const { box } = placed({ x, y: 20, width: 60, height: 70 }, size, room);
      expect(box.x >= 0 && box.x + box.width <= 900 && box.y >= 0).toBe(true);
    }
  });

  test('a bubble rather covers notes than a face', () => {
    const head = { x: 400, y: 250, width: 60, height: 70 };
    const { box } = placed(head, size, {
      ...room,
      notes: [{ x: 300, y: 180, width: 300, height: 60 }],
      faces: [
        { x: 480, y: 250, width: 60, height: 70 },
        { x: 320, y: 250, width: 60, height: 70 },
      ],
    });
    expect(box.y).toBeLessThan(240);
  });

  test('a tag hangs on the far side of the desk’s other seat, and over the head if there is somebody too', () => {
    const head = { x: 400, y: 250, width: 60, height: 70 };
    const tag = { width: 90, height: 30 };
    const seat = { width: 900, height: 646, desk: 420 };
    expect(planTag(head, tag, { ...seat, faces: 'right', others: [] }).x).toBeLessThan(head.x);
    expect(planTag(head, tag, { ...seat, faces: 'left', others: [] }).x).toBeGreaterThan(head.x);
    const crowd = [
      { x: 320, y: 250, width: 60, height: 70 },
      { x: 470, y: 250, width: 60, height: 70 },
    ];
    expect(planTag(head, tag, { ...seat, faces: 'left', others: crowd }).y).toBeGreaterThanOrEqual(seat.desk);
    const below = [{ x: 380, y: seat.desk - 10, width: 60, height: 70 }];
    expect(planTag(head, tag, { ...seat, faces: 'left', others: [...crowd, ...below] }).y).toBeLessThan(head.y);
  });
});

describe('text on notes', () => {
  const measure = (text: string): number => text.length * 10;

  test('breaks at words', () => {
    expect(wrapText('Refund in app', { width: 70, lines: 2, measure })).toEqual(['Refund', 'in app']);
  });

  test('ends in an ellipsis where it is cut', () => {
    expect(wrapText('Refund in the app', { width: 70, lines: 2, measure })).toEqual(['Refund', 'in the…']);
    expect(wrapText('Offline', { width: 50, lines: 1, measure })).toEqual(['Offl…']);
  });

  test('is nothing where there is nothing to say', () => {
    expect(wrapText('', { width: 50, lines: 2, measure })).toEqual([]);
  });
});

describe('the marker', () => {
  test('draws the same thing the same way each time', () => {
    const draw = () => roughLine({ x: 0, y: 0 }, { x: 100, y: 0 }, { next: jitter(seedOf('desk')), rough: 1 });
    expect(draw()).toEqual(draw());
  });

  test('misses by no more than its roughness, on lines of any length', () => {
    for (const length of [2, 30, 900]) {
      for (const { from, curves } of roughLine({ x: 0, y: 0 }, { x: length, y: 0 }, { next: jitter(length), rough: 1 })) {
        expect(Math.abs(from.y)).toBeLessThanOrEqual(1);
        for (const [, c1y, , c2y, , y] of curves)
          for (const value of [c1y, c2y, y]) expect(Math.abs(value)).toBeLessThanOrEqual(5);
      }
    }
  });

  test('closes a circle', () => {
    const [stroke] = roughOval({ x: 50, y: 50 }, { x: 20, y: 20 }, { next: jitter(1), rough: 1 });
    const end = stroke?.curves.at(-1);
    expect(Math.hypot((end?.[4] ?? 0) - (stroke?.from.x ?? 99), (end?.[5] ?? 0) - (stroke?.from.y ?? 99))).toBeLessThan(3);
  });

  test('runs a curve through its points', () => {
    const { curves } = smooth([
      { x: 0, y: 0 },
      { x: 10, y: 5 },
      { x: 20, y: 0 },
    ]);
    expect(curves.map(([, , , , x, y]) => [x, y])).toEqual([
      [10, 5],
      [20, 0],
    ]);
  });
});

test('a slide takes between 120 and 420 milliseconds', () => {
  expect(glideTime(0)).toBe(120);
  expect(glideTime(200)).toBeLessThanOrEqual(250);
  expect(glideTime(5000)).toBe(420);
});
