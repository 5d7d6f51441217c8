import type { DomainDescription, Purpose } from '$lib/api/shapes';

/** The list aspects of a description: the fields of an entry, the first one being its heart. */
export const lists = {
  key_responsibilities: ['requirement', 'anticipated_impact', 'driver'],
  customers_and_deliverables: ['customer', 'deliverable', 'requirement'],
  delegator_responsibilities: ['requirement', 'anticipated_impact', 'driver'],
  dependencies: ['provider', 'deliverable', 'requirement', 'expectations'],
  external_constraints: ['constraint', 'why'],
  key_challenges: ['situation', 'effect'],
  key_resources: ['resource', 'quantity'],
  competencies: ['competency', 'level', 'why'],
  key_metrics: ['metric', 'monitoring'],
} as const;

export type ListAspect = keyof typeof lists;
export type Aspect = 'purpose' | ListAspect | 'evaluation_schedule';
/** An entry while it is being written. */
export type Entry = Record<string, string | boolean>;

/** What a delegator has to fill before offering; the others can wait. */
export const minimum: Aspect[] = [
  'purpose',
  'key_responsibilities',
  'customers_and_deliverables',
  'delegator_responsibilities',
  'evaluation_schedule',
];
export const further: ListAspect[] = [
  'dependencies',
  'external_constraints',
  'key_challenges',
  'key_resources',
  'competencies',
  'key_metrics',
];
/** As numbered by the method. */
export const inOrder: Aspect[] = [
  'purpose', 'key_responsibilities', 'customers_and_deliverables', 'dependencies',
  'external_constraints', 'key_challenges', 'key_resources', 'delegator_responsibilities',
  'competencies', 'key_metrics', 'evaluation_schedule',
];

/** Fields that an entry cannot do without, besides the first. */
const needed: Partial<Record<ListAspect, string[]>> = {
  customers_and_deliverables: ['customer', 'deliverable'],
  dependencies: ['provider', 'deliverable'],
};
export const isNeeded = (aspect: ListAspect, field: string) =>
  field === lists[aspect][0] || !!needed[aspect]?.includes(field);

export interface Draft {
  purpose: Required<Purpose>;
  lists: Record<ListAspect, Entry[]>;
  every_months: number | null | undefined;
  activity: string;
  duration: string;
  participants: string;
  criteria: string;
  next_design_review: string;
}

const aspects = Object.keys(lists) as ListAspect[];
export const blankEntry = (aspect: ListAspect): Entry => ({
  ...Object.fromEntries(lists[aspect].map((field) => [field, ''])),
  ...(aspect === 'external_constraints' && { standard: false, negotiable: false }),
});

export function draftOf(description: DomainDescription | undefined): Draft {
  const schedule = description?.evaluation_schedule;
  const entries = (aspect: ListAspect): Entry[] =>
    (description?.[aspect] ?? []).map((entry) => ({ ...blankEntry(aspect), ...entry }));
  return {
    purpose: {
      situation: '',
      effect: '',
      relevance: '',
      requirement: '',
      anticipated_impact: '',
      ...description?.purpose,
    },
    lists: Object.fromEntries(aspects.map((aspect) => [aspect, entries(aspect)])) as Draft['lists'],
    every_months: schedule?.every_months,
    activity: schedule?.activity ?? '',
    duration: schedule?.duration ?? '',
    participants: schedule?.participants ?? '',
    criteria: schedule?.criteria ?? '',
    next_design_review: schedule?.next_design_review ?? '',
  };
}

const isBlank = (entry: Entry) =>
  Object.values(entry).every((value) => typeof value !== 'string' || !value.trim());

/** Forgets entries that were left empty, so that a refusal points at the line that is shown. */
export function tidy(draft: Draft) {
  for (const aspect of aspects) {
    draft.lists[aspect] = draft.lists[aspect].filter((entry) => !isBlank(entry));
  }
}

function entryOf(aspect: ListAspect, entry: Entry): Entry {
  const kept = Object.entries(entry).map(
    ([name, value]) => [name, typeof value === 'string' ? value.trim() : value] as const,
  );
  return Object.fromEntries(kept.filter(([name, value]) => value !== '' || isNeeded(aspect, name)));
}

/** As the API takes it. */
export function descriptionOf(draft: Draft): DomainDescription {
  const { relevance, ...purpose } = Object.fromEntries(
    Object.entries(draft.purpose).map(([name, text]) => [name, text.trim()]),
  ) as unknown as Required<Purpose>;
  const isDescribed = Object.values(purpose).some(Boolean) || relevance;
  const schedule = {
    ...(draft.every_months && { every_months: draft.every_months }),
    ...(draft.activity.trim() && { activity: draft.activity.trim() }),
    ...(draft.duration.trim() && { duration: draft.duration.trim() }),
    ...(draft.participants.trim() && { participants: draft.participants.trim() }),
    ...(draft.criteria.trim() && { criteria: draft.criteria.trim() }),
    ...(draft.next_design_review && { next_design_review: draft.next_design_review }),
  };
  const entries = aspects.map((aspect) => [
    aspect,
    draft.lists[aspect].filter((entry) => !isBlank(entry)).map((entry) => entryOf(aspect, entry)),
  ]);
  return {
    ...(isDescribed && { purpose: { ...purpose, ...(relevance && { relevance }) } }),
    ...Object.fromEntries(entries),
    evaluation_schedule: schedule,
  } as DomainDescription;
}
