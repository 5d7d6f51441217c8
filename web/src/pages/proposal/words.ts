import type { Assignment, Day, ProposalContent } from '$lib/api/shapes';
import { domainName, personName } from '$lib/directory.svelte';
import { exact } from '$lib/i18n/dates';
import { t, type Key } from '$lib/i18n/i18n.svelte';
import { aspectsInWords } from '$pages/domain/words';

/** The field of a content in words: what people compare when a text changes. */
export interface FieldInWords {
  label: Key;
  text: string;
}

/** Without the signs of emphasis, which are not words. */
const unmarked = (text: string) => text.replace(/\*\*|__/g, '');
const bullets = (lines: string[]) => lines.map((line) => `• ${line}`).join('\n');

export function assignee({ member, domain }: Assignment): string {
  return member ? personName(member) : domainName(domain);
}

function responsibility(one: Assignment): string {
  const who = assignee(one);
  return who ? `${who}: ${one.what}` : one.what;
}

/** "op 3 mei 2027, elke 6 maanden"; empty if neither is said. */
export function reviewInWords(on: Day | undefined, every: number | undefined): string {
  const date = on ? t('proposal.review_value', { date: exact(on) }) : '';
  const rhythm = every ? t('proposal.review_value_every', { n: every }) : '';
  return [date, rhythm].filter(Boolean).join(', ');
}

export function affectedInWords({ affected }: ProposalContent): string {
  if (affected.only_us) return t('proposal.only_us_short');
  return [...affected.domains.map(domainName), ...affected.members.map(personName)].join(', ');
}

/** Every field that can differ between two texts, in the order in which pages show them. */
export function inWords(content: ProposalContent): FieldInWords[] {
  const rule = content.absence_rule;
  return [
    { label: 'proposal.title', text: content.title },
    { label: 'proposal.text', text: unmarked(content.text) },
    { label: 'proposal.rationale', text: unmarked(content.rationale ?? '') },
    {
      label: 'proposal.who_does_what',
      text: bullets(content.responsibilities.map(responsibility)),
    },
    {
      label: 'proposal.criteria',
      text: content.no_criteria_because ?? bullets(content.evaluation_criteria),
    },
    {
      label: 'proposal.review',
      text: reviewInWords(content.review_on, content.review_every_months),
    },
    { label: 'proposal.affected', text: affectedInWords(content) },
    { label: 'proposal.intended_outcome', text: content.intended_outcome ?? '' },
    { label: 'proposal.deliverables', text: bullets(content.deliverables) },
    { label: 'proposal.expires_on', text: content.expires_on ? exact(content.expires_on) : '' },
    {
      label: 'proposal.absence',
      text: rule
        ? t('proposal.absence_value', { days: rule.wait_days, answers: rule.minimum_answers })
        : '',
    },
    { label: 'domain.new_name', text: content.domain_name ?? '' },
    ...aspectsInWords(content.design),
  ];
}

export interface FieldChange {
  label: Key;
  before: string;
  after: string;
}

export function changesBetween(before: ProposalContent, after: ProposalContent): FieldChange[] {
  const old = inWords(before);
  return inWords(after)
    .map(({ label, text }, at) => ({ label, before: old[at]!.text, after: text }))
    .filter((change) => change.before !== change.after);
}
