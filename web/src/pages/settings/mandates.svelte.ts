import { load } from '$lib/api/load.svelte';
import { org, session } from '$lib/api/session.svelte';
import type { AgreementLine, Page } from '$lib/api/shapes';
import { OVERALL, directory } from '$lib/directory.svelte';

/**
 * The agreements by which I, one of several, may act for all of them; none are needed by who acts alone.
 * Call while a component is being set up. They are read while `isWanted`.
 */
export function mandates(isWanted = () => true) {
  const isNeeded = $derived(directory.organization?.governs_alone === false && isWanted());
  const inForce = load<Page<AgreementLine>>(() =>
    isNeeded ? org(`/agreements?domain=${OVERALL}&stage=active&responsible=${session.me}&limit=100`) : null,
  );
  const options = $derived(
    (inForce.data?.items ?? []).map(({ id, title }) => ({ value: id, label: title })),
  );
  return {
    get options() {
      return options;
    },
    /** There are some to choose from, and one has to be chosen. */
    get isAsked() {
      return isNeeded && options.length > 0;
    },
    /** One is needed and there is none: nothing can be done yet. */
    get isLacking() {
      return isNeeded && inForce.data !== undefined && options.length === 0;
    },
  };
}

export type Mandates = ReturnType<typeof mandates>;
