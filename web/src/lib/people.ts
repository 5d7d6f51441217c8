import type { Id, MemberLine } from '$lib/api/shapes';

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
