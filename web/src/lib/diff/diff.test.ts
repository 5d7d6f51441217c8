import { describe, expect, it } from 'vitest';
import { difference } from './diff';

const old = (pieces: ReturnType<typeof difference>) =>
  pieces.filter(({ kind }) => kind !== 'added').map(({ text }) => text).join('');
const now = (pieces: ReturnType<typeof difference>) =>
  pieces.filter(({ kind }) => kind !== 'removed').map(({ text }) => text).join('');

describe('difference', () => {
  it('finds the words that changed', () => {
    expect(difference('stil na tien uur', 'stil na elf uur')).toEqual([
      { kind: 'same', text: 'stil na ' },
      { kind: 'removed', text: 'tien' },
      { kind: 'added', text: 'elf' },
      { kind: 'same', text: ' uur' },
    ]);
  });

  it('shows phrases as one change', () => {
    const pieces = difference('Wij koken elke dag samen.', 'Wij koken twee keer samen.');
    expect(pieces.filter(({ kind }) => kind === 'removed')).toHaveLength(1);
    expect(pieces.filter(({ kind }) => kind === 'added')).toHaveLength(1);
  });

  it.each([
    ['', ''],
    ['', 'nieuw'],
    ['weg', ''],
    ['a b c d', 'd c b a'],
    ['één café, twee thés', 'één café; drie thés'],
    ['regel een\nregel twee\n', 'regel twee\n\nregel drie\n'],
    ['  veel   wit ', ' veel wit  '],
    ['🌱 groei 🌳', '🌳 groei 🌱'],
  ])('gives both texts back: %j to %j', (before, after) => {
    const pieces = difference(before, after);
    expect(old(pieces)).toBe(before);
    expect(now(pieces)).toBe(after);
  });

  it('gives both back for texts put together at random, and for very long ones', () => {
    let seed = 3;
    const random = () => (seed = (seed * 48271) % 2147483647) / 2147483647;
    const text = (count: number) =>
      Array.from({ length: count }, () => 'ab de, fg\n'.charAt(Math.floor(random() * 10))).join('');
    for (let turn = 0; turn < 200; turn += 1) {
      const [before, after] = [text(40), text(40)];
      const pieces = difference(before, after);
      expect([old(pieces), now(pieces)]).toEqual([before, after]);
    }
    const [before, after] = ['woord '.repeat(4000), 'ander '.repeat(4000)];
    expect(now(difference(before, after))).toBe(after);
  });
});
