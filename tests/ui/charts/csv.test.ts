import { describe, expect, it } from 'vitest';
import { toCsv } from '../../../src/ui/charts/csv.ts';
import { dayMarks, layPlot } from '../../../src/ui/charts/plot.tsx';

describe('a chart as CSV', () => {
  const columns = [
    { id: 'day', label: 'day' },
    { id: 'left', label: 'points left' },
  ];

  it('has a heading, a line a row, and CRLF', () => {
    expect(toCsv({ columns, rows: [{ day: 1, left: 36 }] })).toBe('day,points left\r\n1,36\r\n');
  });

  it('quotes what would break a line, and leaves unknown figures empty', () => {
    const rows = [
      { day: 'Friday, late', left: null },
      { day: 'the "last"', left: 0 },
    ];
    expect(toCsv({ columns, rows })).toBe('day,points left\r\n"Friday, late",\r\n"the ""last""",0\r\n');
  });
});

describe('the paper of a chart', () => {
  const plot = layPlot({ width: 320, height: 200, rem: 16 }, [0, 10], 36);

  it('puts nothing outside itself', () => {
    expect(plot.x(0)).toBeGreaterThan(0);
    expect(plot.x(10)).toBeLessThan(320);
    expect(plot.y(36)).toBeGreaterThan(0);
    expect(plot.y(0)).toBeLessThan(200);
  });

  it('counts in whole numbers', () => {
    expect(layPlot({ width: 320, height: 200, rem: 16 }, [0, 2], 2).ticks.every(Number.isInteger)).toBe(true);
  });

  it('stands for a Sprint of one day and one without points', () => {
    const empty = layPlot({ width: 320, height: 200, rem: 16 }, [0, 0], 0);
    expect([empty.x(0), empty.y(0)].every(Number.isFinite)).toBe(true);
  });

  it('names the first, the middle and the last day once each', () => {
    expect(dayMarks(1, 10, String).map(({ at }) => at)).toEqual([1, 6, 10]);
    expect(dayMarks(1, 1, String).map(({ at }) => at)).toEqual([1]);
  });
});
