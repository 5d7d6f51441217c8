import { t } from '$lib/i18n/i18n.svelte';

const isHalfTyped = (target: EventTarget | null): target is HTMLInputElement =>
  target instanceof HTMLInputElement && target.validity.badInput;

/** What is wrong with an input of which the browser can make nothing; empty if it can. */
export function halfTyped(target: EventTarget | null): string {
  if (!isHalfTyped(target)) return '';
  return t(target.type === 'date' ? 'shell.no_whole_date' : 'shell.no_number');
}

/**
 * The first input in sight that is half typed and would be sent as nothing. It is looked for in the
 * form or dialog that has the focus, or beside its problem: what is half typed elsewhere is not
 * being sent.
 */
export function firstHalfTyped(): HTMLInputElement | undefined {
  const place = document.activeElement?.closest('form, dialog, :has(> [data-problem])') ?? document;
  const isInSight = (one: Element) => one.checkVisibility?.() ?? true;
  return [...place.querySelectorAll('input')].find((one) => isHalfTyped(one) && isInSight(one));
}

/**
 * What is wrong with a text that is longer than may be sent; empty if it is not. Counted in whole
 * characters without space around them, as it is sent and the server counts.
 */
export function tooLong(text: string, limit: number | null | undefined): string {
  if (!limit || !text || text.length <= limit) return '';
  const count = [...text.trim()].length;
  return count > limit ? t('shell.too_long', { limit, count }) : '';
}
