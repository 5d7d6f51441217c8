import { afterEach, describe, expect, it } from 'vitest';
import { inTheDay, inThePast, lookedBackOn, past, showDayOf } from './past.svelte';

const url = (path: string) => new URL(path, 'http://kring');
const kept = (path: string) => inTheDay(url(path)).href.slice('http://kring'.length);

describe('the day in the past', () => {
  afterEach(() => showDayOf(url('/')));

  it('is what the address says, and nothing but a day', () => {
    showDayOf(url('/map?at=2026-07-15'));
    expect(past.day).toBe('2026-07-15');
    showDayOf(url('/map?at=yesterday'));
    expect(past.day).toBe('');
    showDayOf(url('/map?at=2026-02-31'));
    expect(past.day).toBe('');
    showDayOf(url('/map?at=2026-13-01'));
    expect(past.day).toBe('');
  });

  it('stays in the address from page to page until an address leaves it', () => {
    expect(kept('/d/4')).toBe('/d/4');
    showDayOf(url('/map?at=2026-07-15'));
    expect(kept('/d/4?x=1')).toBe('/d/4?x=1&at=2026-07-15');
    expect(kept('/d/4?at=2026-07-01')).toBe('/d/4?at=2026-07-01');
    expect(kept('/d/4?x=1&at=')).toBe('/d/4?x=1');
  });

  it('offers nothing to do and asks nothing of anybody', () => {
    const view = { may: { review: true, take_up: [2] }, asks_me: 'stance', title: 'De bel' };
    const nothing = { review: false, take_up: [] };
    expect(lookedBackOn(view)).toEqual({ may: nothing, asks_me: undefined, title: 'De bel' });
    expect(lookedBackOn({ items: [1] })).toEqual({ items: [1] });
  });

  it('is asked of every read of an organization', () => {
    const path = '/organizations/de-linden/members';
    expect(inThePast(path)).toBe(path);
    showDayOf(url('/map?at=2026-07-15'));
    expect(inThePast(path)).toBe(`${path}?at=2026-07-15`);
    expect(inThePast('/session')).toBe('/session');
  });

  it('is the last day of the logbook', () => {
    const path = '/organizations/de-linden/entries';
    showDayOf(url('/map?at=2026-07-15'));
    expect(inThePast(`${path}?limit=50`)).toBe(`${path}?limit=50&to=2026-07-15`);
    expect(inThePast(`${path}?to=2026-07-20`)).toBe(`${path}?to=2026-07-15`);
    expect(inThePast(`${path}?to=2026-07-02`)).toBe(`${path}?to=2026-07-02`);
  });
});
