import { describe, expect, it } from 'vitest';
import type { Entry } from '$lib/api/shapes';
import { isShared, worthTelling } from './since';

const entry = (position: number, kind: string, title?: string): Entry => ({
  position,
  at: '2027-03-01T09:30:00.000Z',
  kind,
  title,
});

describe('what happened lately', () => {
  it('tells of each matter once, the last thing first, and leaves out the steps between', () => {
    const told = worthTelling([
      entry(9, 'consent.started', 'Stille uren'),
      entry(8, 'consent.step_entered', 'Stille uren'),
      entry(7, 'proposal.shared', 'Stille uren'),
      entry(6, 'member.joined'),
      entry(5, 'member.joined'),
    ]);
    expect(told.map(({ position }) => position)).toEqual([9, 6, 5]);
  });

  it('knows what everybody did together', () => {
    expect(isShared('agreement.made')).toBe(true);
    expect(isShared('agreement.objection_raised')).toBe(false);
    expect(isShared('proposal.shared')).toBe(false);
  });
});
