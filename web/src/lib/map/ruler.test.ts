import { describe, expect, it } from 'vitest';
import { linesOf, longest } from './ruler';

const ems = (text: string) => text.length * 0.6;

describe('lines', () => {
  it('ends them after spaces and hyphens, and within a word only if it must', () => {
    expect(longest('Long-term care', ems)).toBeCloseTo(5 * 0.6);
    expect(linesOf('Needle in the haystack', 12.1 * 0.6, ems)).toBe(2);
    expect(linesOf('Needle in the haystack', 9.1 * 0.6, ems)).toBe(3);
    expect(linesOf('Long-term', 5.1 * 0.6, ems)).toBe(2);
    expect(linesOf('Verantwoordelijkheid', 7 * 0.6, ems)).toBe(3);
    expect(linesOf('', 5, ems)).toBe(1);
  });
});
