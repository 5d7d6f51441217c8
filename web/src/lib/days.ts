import { directory } from '$lib/directory.svelte';
import { exact, today } from '$lib/i18n/dates';
import { t } from '$lib/i18n/i18n.svelte';

/** The first day of the organization; undefined while it is unknown. */
export const foundedOn = () => directory.foundedAt?.slice(0, 10);

/** Why the organization cannot be shown as it was on that day; empty if it can. */
export function whyNotOn(day: string): string {
  const first = foundedOn();
  if (day > today()) return t('logbook.day_to_come');
  return first && day < first ? t('logbook.day_before', { date: exact(first) }) : '';
}
