import type { Id, MemberLine } from '$lib/api/shapes';
import { t } from '$lib/i18n/i18n.svelte';

export interface Person extends MemberLine {
  /** Whether the name is one that somebody gave. */
  isNamed: boolean;
}

/** Whose name was erased or never told is called by their number: two of them are not the same. */
export const named = (one: MemberLine): Person => ({
  ...one,
  name: one.name || t('shell.member_number', { number: one.id }),
  isNamed: !!one.name,
});

/** As names are compared: neither capitals nor accents count. */
export const plain = (text: string) =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase();

/** Whether a name has these words in it; without any, every name has. */
export const isCalled = (name: string, words: string) => plain(name).includes(plain(words.trim()));

const unspaced = (name: string) => plain(name).replace(/\s/g, '');

/** Whose place waits and is called so: perhaps the very person who is about to be invited. */
export const placesFor = (people: Iterable<MemberLine>, name: string) =>
  [...people].filter(
    (one) => one.status === 'invited' && unspaced(name) && unspaced(one.name) === unspaced(name),
  );

export interface Count {
  n: number;
  all: number;
}

/** How many of those who hold a domain, or of all people, have not come in yet. */
export function notYetIn(people: Iterable<MemberLine>, domain?: Id): Count {
  const among = [...people].filter(
    ({ status, domains }) => status !== 'left' && (!domain || domains.includes(domain)),
  );
  return { n: among.filter(({ status }) => status === 'invited').length, all: among.length };
}
