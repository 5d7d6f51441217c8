/** What organizations of a kind start with; the words are `start.ex_<id>_…` of the catalogue. */
export const kinds = ['housing', 'school', 'coop', 'team'] as const;
export type Kind = (typeof kinds)[number];

export const examples = {
  housing: ['decide', 'quiet', 'chores'],
  school: ['decide', 'phones', 'parents'],
  coop: ['decide', 'spending', 'newcomers'],
  team: ['decide', 'meetings', 'requests'],
} as const satisfies Record<Kind, string[]>;

export type Example = (typeof examples)[Kind][number];

const all: string[] = Object.values(examples).flat();
export const isExample = (id: string): id is Example => all.includes(id);
