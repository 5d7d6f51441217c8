import { describe, expect, it } from 'vitest';
import type { MapDomain } from '$lib/api/shapes';
import { placeOf } from './tree';

const domain = (id: number, name: string, parent?: number): MapDomain => ({
  id, name, parent, kind: 'circle', stage: 'active', people: 2, vacant: false, agreements: 0,
  reviews_due: 0, inbox: 0, backlog: 0, open_proposals: 0, overlaps: [],
});

describe('where a domain lies', () => {
  const names = ['Federation', 'North', 'Gardens', 'Tools', 'Sheds', 'Keys'];
  const domains = new Map(names.map((name, at) => [at + 1, domain(at + 1, name, at || undefined)]));
  const place = (id: number) => placeOf(domains.get(id)!, domains, 2);

  it('is told by the nearest around it, and that there are more', () => {
    expect(place(6)).toBe('… › Tools › Sheds');
    expect(place(5)).toBe('… › Gardens › Tools');
    expect(place(4)).toBe('North › Gardens');
  });

  it('names the outermost only where nothing is between', () => {
    expect(place(3)).toBe('North');
    expect(place(2)).toBe('Federation');
    expect(place(1)).toBe('');
  });

  it('ends where domains lie in each other', () => {
    const all = [domain(1, 'One', 2), domain(2, 'Two', 3), domain(3, 'Three', 1)];
    const loop = new Map(all.map((one) => [one.id, one]));
    expect(placeOf(loop.get(1)!, loop, 2)).toBe('Two');
  });
});
