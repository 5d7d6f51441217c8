import { describe, expect, it } from 'vitest';
import { moved, placeAt } from './order';

describe('moved', () => {
  it('keeps everything, in the new order', () => {
    expect(moved(['a', 'b', 'c', 'd'], 0, 2)).toEqual(['b', 'c', 'a', 'd']);
    expect(moved(['a', 'b', 'c', 'd'], 3, 0)).toEqual(['d', 'a', 'b', 'c']);
  });

  it('changes nothing for a place that is not there', () => {
    expect(moved(['a', 'b'], 5, 0)).toEqual(['a', 'b']);
  });
});

describe('placeAt', () => {
  it('counts the lines that are above', () => {
    expect(placeAt(5, [10, 30, 50])).toBe(0);
    expect(placeAt(31, [10, 30, 50])).toBe(2);
    expect(placeAt(99, [10, 30, 50])).toBe(3);
  });
});
