import type { Assignment, Id, ProposalContent, Target } from '$lib/api/shapes';
import { descriptionOf, draftOf as designOf, type Draft as Design } from '$pages/domain/aspects';

/** Who does it, in one value of a `<select>`: "m3" a member, "d2" a domain, "" somebody outside. */
export type Who = string;

/** A proposal's content while it is being written: every field there, as forms need it. */
export interface ContentDraft {
  title: string;
  text: string;
  rationale: string;
  responsibilities: { who: Who; what: string }[];
  intended_outcome: string;
  deliverables: string[];
  criteria: string[];
  has_no_criteria: boolean;
  no_criteria_because: string;
  review_on: string;
  review_every: number;
  expires_on: string;
  only_us: boolean;
  domains: Id[];
  members: Id[];
  has_absence_rule: boolean;
  wait_days: number;
  minimum_answers: number;
  /** Of the domain whose design it is about; empty: it keeps its name. */
  domain_name: string;
  design: Design | undefined;
}

export const whoOf = ({ member, domain }: Assignment): Who =>
  member ? `m${member}` : domain ? `d${domain}` : '';

function assignment({ who, what }: { who: Who; what: string }): Assignment {
  const number = Number(who.slice(1));
  if (who.startsWith('m')) return { member: number, what };
  return who.startsWith('d') ? { domain: number, what } : { what };
}

export function draftOf(content?: Partial<ProposalContent>): ContentDraft {
  const { affected, absence_rule: rule } = content ?? {};
  return {
    title: content?.title ?? '',
    text: content?.text ?? '',
    rationale: content?.rationale ?? '',
    responsibilities: (content?.responsibilities ?? []).map((one) => ({
      who: whoOf(one),
      what: one.what,
    })),
    intended_outcome: content?.intended_outcome ?? '',
    deliverables: [...(content?.deliverables ?? [])],
    criteria: [...(content?.evaluation_criteria ?? [])],
    has_no_criteria: !!content?.no_criteria_because,
    no_criteria_because: content?.no_criteria_because ?? '',
    review_on: content?.review_on ?? '',
    review_every: content?.review_every_months ?? 0,
    expires_on: content?.expires_on ?? '',
    only_us: affected?.only_us ?? false,
    domains: [...(affected?.domains ?? [])],
    members: [...(affected?.members ?? [])],
    has_absence_rule: !!rule,
    wait_days: rule?.wait_days ?? 3,
    minimum_answers: rule?.minimum_answers ?? 1,
    domain_name: content?.domain_name ?? '',
    design: content?.design && designOf(content.design),
  };
}

const filled = (lines: string[]) => lines.map((line) => line.trim()).filter(Boolean);

/** What is sent: empty fields are left out. */
export function contentOf(draft: ContentDraft): ProposalContent {
  const optional = (text: string) => text.trim() || undefined;
  const isOnlyUs = draft.only_us;
  return {
    title: draft.title.trim(),
    text: draft.text.trim(),
    rationale: optional(draft.rationale),
    responsibilities: draft.responsibilities
      .filter(({ who, what }) => who || what.trim())
      .map(({ who, what }) => assignment({ who, what: what.trim() })),
    intended_outcome: optional(draft.intended_outcome),
    deliverables: filled(draft.deliverables),
    evaluation_criteria: draft.has_no_criteria ? [] : filled(draft.criteria),
    no_criteria_because: draft.has_no_criteria ? optional(draft.no_criteria_because) : undefined,
    review_on: draft.review_on || undefined,
    review_every_months: draft.review_every || undefined,
    expires_on: draft.expires_on || undefined,
    affected: {
      domains: isOnlyUs ? [] : [...draft.domains],
      members: isOnlyUs ? [] : [...draft.members],
      only_us: isOnlyUs,
    },
    absence_rule: draft.has_absence_rule
      ? { wait_days: draft.wait_days, minimum_answers: draft.minimum_answers }
      : undefined,
    domain_name: draft.design && optional(draft.domain_name),
    design: draft.design && descriptionOf(draft.design),
  };
}

/** What people read of it: a proposal to drop an agreement says why, and nothing that would hold. */
export function toRead(content: ProposalContent, target: Target): ProposalContent {
  if (target.target_kind !== 'drop_agreement') return content;
  const { title, text, affected } = content;
  const nothing = { responsibilities: [], deliverables: [], evaluation_criteria: [] };
  return { title, text, affected, ...nothing };
}

export const sameContent = (one: ProposalContent, other: ProposalContent) =>
  JSON.stringify(contentOf(draftOf(one))) === JSON.stringify(contentOf(draftOf(other)));
