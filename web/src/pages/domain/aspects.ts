import type { DeliveryLine, DomainDescription, EntryDriver, Id, Purpose } from '$lib/api/shapes';

const driver = ['driver_situation', 'driver_effect', 'driver_relevance'] as const;
/** The list aspects of a description: the fields of an entry, the first one being its heart. */
export const lists = {
  key_responsibilities: ['requirement', 'anticipated_impact', ...driver],
  customers_and_deliverables: ['customer', 'deliverable', 'requirement'],
  delegator_responsibilities: ['requirement', 'anticipated_impact', ...driver],
  dependencies: ['provider', 'deliverable', 'requirement', 'expectations'],
  external_constraints: ['constraint', 'why'],
  key_challenges: ['situation', 'effect'],
  key_resources: ['resource', 'quantity'],
  competencies: ['competency', 'level', 'why'],
  key_metrics: ['metric', 'purpose', 'monitoring', 'threshold'],
} as const;

export type ListAspect = keyof typeof lists;
export type Aspect = 'purpose' | ListAspect | 'evaluation_schedule';
/**
 * An entry while it is being written: flat, its driver as `driver_situation` and so on, its links as
 * lines of `links`, and the number of the domain that a customer or provider is, 0 for none.
 */
export type Entry = Record<string, string | boolean | number>;

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

/** Who may be a domain of the organization: the field of the name, and that of the number. */
export const named: Partial<Record<ListAspect, { name: string; domain: string }>> = {
  customers_and_deliverables: { name: 'customer', domain: 'customer_domain' },
  dependencies: { name: 'provider', domain: 'provider_domain' },
};

/** Where the API has a field of a draft entry. */
export const pointerTo = (field: string) => field.replace('driver_', 'driver/');

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
  ...(named[aspect] && { [named[aspect].domain]: 0 }),
  ...(aspect === 'external_constraints' && { standard: false, negotiable: false }),
  links: '',
});

/** An entry as the API has it. */
export interface SentEntry {
  [field: string]: string | boolean | number | string[] | EntryDriver | undefined;
  driver?: EntryDriver;
  links?: string[];
}

/** As it is written and told: flat. */
export function flat(aspect: ListAspect, { driver: why, links, ...fields }: SentEntry): Entry {
  const told = Object.entries(why ?? {}).map(([name, text]) => [`driver_${name}`, text]);
  return {
    ...blankEntry(aspect),
    ...(fields as Entry),
    ...Object.fromEntries(told),
    links: (links ?? []).join('\n'),
  };
}

export const entriesOf = (description: DomainDescription | undefined, aspect: ListAspect) =>
  ((description?.[aspect] ?? []) as unknown as SentEntry[]).map((entry) => flat(aspect, entry));

export function draftOf(description: DomainDescription | undefined): Draft {
  const schedule = description?.evaluation_schedule;
  const entries = aspects.map((aspect) => [aspect, entriesOf(description, aspect)]);
  return {
    purpose: {
      situation: '',
      effect: '',
      relevance: '',
      requirement: '',
      anticipated_impact: '',
      ...description?.purpose,
    },
    lists: Object.fromEntries(entries) as Draft['lists'],
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

/** A page of this very server is meant wherever it moves to. */
const isHere = (address: string) => address.startsWith(`${globalThis.location?.origin}/`);
const linksIn = (lines: string) =>
  lines
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line) => (isHere(line) ? line.slice(globalThis.location.origin.length) : line));

function entryOf(aspect: ListAspect, { links, ...entry }: Entry): SentEntry {
  const sent: SentEntry = { links: linksIn(String(links ?? '')) };
  const why: Record<string, string> = {};
  for (const [name, value] of Object.entries(entry)) {
    const kept = typeof value === 'string' ? value.trim() : value;
    if ((kept === '' || kept === 0) && !isNeeded(aspect, name)) continue;
    if (name.startsWith('driver_')) why[name.slice('driver_'.length)] = String(kept);
    else sent[name] = kept;
  }
  // A driver can be kept without its situation, but not sent without one.
  if (Object.keys(why).length) sent.driver = { situation: '', ...why };
  return sent;
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

/**
 * What others say of a domain and its draft does not say yet, as entries for one of its aspects:
 * who counts on it, or what it can count on. `nameOf` a domain.
 */
export function unanswered(
  draft: Draft,
  aspect: ListAspect,
  deliveries: DeliveryLine[],
  nameOf: (id: Id) => string,
): Entry[] {
  const field = named[aspect];
  if (!field) return [];
  const isAsked = aspect === 'dependencies';
  return deliveries
    .filter((line) => (isAsked ? !line.customer_says : !line.provider_says))
    .map((line) => {
      const other = isAsked ? line.provider : line.customer;
      const entry: Entry = {
        ...blankEntry(aspect),
        [field.name]: nameOf(other),
        [field.domain]: other,
        deliverable: line.deliverable,
        requirement: line.requirement ?? '',
      };
      return isAsked ? { ...entry, expectations: line.expectations ?? '' } : entry;
    })
    .filter(
      (entry) =>
        !draft.lists[aspect].some(
          (known) =>
            known[field.domain] === entry[field.domain] && known.deliverable === entry.deliverable,
        ),
    );
}
