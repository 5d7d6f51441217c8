import type { DomainDescription } from '$lib/api/shapes';
import { exact } from '$lib/i18n/dates';
import { t, type Key } from '$lib/i18n/i18n.svelte';
import { entriesOf, inOrder, lists, type Aspect, type Entry } from './aspects';

const lines = (texts: (string | undefined)[]) => texts.filter(Boolean).join('\n');

function entryInWords(entry: Entry, fields: readonly string[]): string {
  const words = [...fields, 'links'].map((field) => entry[field]).filter(Boolean);
  if (entry.standard) words.push(t('domain.standard'));
  if (entry.negotiable) words.push(t('domain.negotiable'));
  return `• ${words.join(' · ')}`;
}

function inWords(description: DomainDescription, aspect: Aspect): string {
  if (aspect === 'purpose') {
    const { situation, effect, relevance, requirement, anticipated_impact } =
      description.purpose ?? {};
    return lines([situation, effect, relevance, requirement, anticipated_impact]);
  }
  if (aspect === 'evaluation_schedule') {
    const schedule = description.evaluation_schedule;
    return lines([
      schedule.next_design_review && exact(schedule.next_design_review),
      schedule.every_months ? t('domain.then_every', { n: schedule.every_months }) : undefined,
      schedule.activity,
      schedule.duration,
      schedule.participants,
      schedule.criteria,
    ]);
  }
  return lines(entriesOf(description, aspect).map((entry) => entryInWords(entry, lists[aspect])));
}

/** The eleven aspects, each as one text: what people compare when a design changes. */
export function aspectsInWords(
  description: DomainDescription | undefined,
): { label: Key; text: string }[] {
  return inOrder.map((aspect) => ({
    label: `domain.${aspect}`,
    text: description ? inWords(description, aspect) : '',
  }));
}
