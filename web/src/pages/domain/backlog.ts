import type { BacklogLine } from '$lib/api/shapes';

/** Where the next step of an item is done. */
export function placeOf(item: BacklogLine): string {
  if (item.proposal && item.next_step === 'test_proposal') return `/p/${item.proposal}`;
  if (item.agreement && item.next_step === 'review_agreement') return `/a/${item.agreement}/review`;
  if (item.driver) return `/drivers/${item.driver}`;
  if (item.proposal) return `/p/${item.proposal}`;
  if (item.promise) return `/decide/${item.promise.process}`;
  return item.agreement ? `/a/${item.agreement}` : `/d/${item.domain}/backlog`;
}
