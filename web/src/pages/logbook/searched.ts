/** Groups of entries whose texts can be searched, with the noun that the search knows them by. */
export const nounOf = {
  domain: 'domain',
  driver: 'driver',
  proposal: 'proposal',
  consent: 'process',
  agreement: 'agreement',
} as const;

export type SearchedKind = keyof typeof nounOf;

export const isSearched = (kind: string): kind is SearchedKind =>
  Object.hasOwn(nounOf, kind);
