import { expect, it } from 'vitest';
import type { MemberLine } from '$lib/api/shapes';
import { useLanguage } from '$lib/i18n/i18n.svelte';
import { isCalled, named, notYetIn, placesFor } from './people';

const person = (id: number, name: string, more: Partial<MemberLine> = {}): MemberLine => ({
  id,
  name,
  status: 'invited',
  domains: [],
  me: false,
  ...more,
});

it('calls who has no name by their number', async () => {
  await useLanguage('en');
  expect(named(person(343, '')).name).toBe('Member 343');
  expect(named(person(344, 'Ada')).name).toBe('Ada');
});

it('finds a name by a part of it, without its accents and capitals', () => {
  expect(isCalled('Zoë van Dijk', ' zoe ')).toBe(true);
  expect(isCalled('Zoe van Dijk', 'Zoë')).toBe(true);
  expect(isCalled('Zoë van Dijk', ' ')).toBe(true);
  expect(isCalled('Zoë van Dijk', 'Bas')).toBe(false);
});

it('knows whose place waits by their name, however it is spaced', () => {
  const people = [
    person(1, 'Person 0342'),
    person(2, 'Person 0342', { status: 'active' }),
    person(3, 'Person 03421'),
    person(4, ''),
  ];
  expect(placesFor(people, ' person  0342 ').map(({ id }) => id)).toEqual([1]);
  expect(placesFor(people, ' ')).toEqual([]);
});

it('counts who has not come in, among those who hold a domain or among all', () => {
  const people = [
    person(1, 'Ada', { status: 'active', domains: [7] }),
    person(2, 'Ben', { domains: [7] }),
    person(3, 'Cleo', { status: 'on_leave', domains: [7] }),
    person(4, 'Dan', { status: 'left', domains: [7] }),
    person(5, 'Eva'),
  ];
  expect(notYetIn(people, 7)).toEqual({ n: 1, all: 3 });
  expect(notYetIn(people)).toEqual({ n: 2, all: 4 });
});
