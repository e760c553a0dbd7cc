import { describe, expect, it } from 'vitest';
import { afterKey, lineAt, moveTargets } from '../../../src/ui/paper/sortable-state.ts';

const row = { id: 'refund', at: 2, count: 5 };
const lifted = { id: 'refund', from: 2, to: 2 };

describe('putting a row elsewhere by keys', () => {
  it('Space lifts it, and nothing else does', () => {
    expect(afterKey(null, ' ', row)).toEqual({ lifted });
    expect(afterKey(null, 'ArrowDown', row)).toBeNull();
  });

  it('arrows move where it would land, never over the ends', () => {
    expect(afterKey(lifted, 'ArrowUp', row)?.lifted?.to).toBe(1);
    expect(afterKey({ ...lifted, to: 4 }, 'ArrowDown', row)?.lifted?.to).toBe(4);
    expect(afterKey(lifted, 'Home', row)?.lifted?.to).toBe(0);
    expect(afterKey(lifted, 'End', row)?.lifted?.to).toBe(4);
  });

  it('Space puts it down where the line stands', () => {
    expect(afterKey({ ...lifted, to: 4 }, ' ', row)).toEqual({ lifted: null, drop: { ...lifted, to: 4 } });
  });

  it('Escape, and Tab away, leave it where it was', () => {
    expect(afterKey({ ...lifted, to: 4 }, 'Escape', row)).toEqual({ lifted: null });
    expect(afterKey({ ...lifted, to: 4 }, 'Tab', row)).toEqual({ lifted: null });
  });
});

describe('the blue line', () => {
  it('stands before a row above and after a row below', () => {
    expect(lineAt({ ...lifted, to: 0 }, 0)).toBe('before');
    expect(lineAt({ ...lifted, to: 4 }, 4)).toBe('after');
  });

  it('is not drawn where nothing would change', () => {
    expect(lineAt(lifted, 2)).toBeNull();
    expect(lineAt(null, 2)).toBeNull();
  });
});

describe('the Move menu', () => {
  it('offers only places that are elsewhere', () => {
    expect(moveTargets(0, 3).map(({ id }) => id)).toEqual(['down', 'bottom']);
    expect(moveTargets(2, 3).map(({ id }) => id)).toEqual(['top', 'up']);
    expect(moveTargets(0, 1)).toEqual([]);
  });
});
