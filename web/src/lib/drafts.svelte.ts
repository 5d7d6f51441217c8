import { untrack } from 'svelte';
import { session } from '$lib/api/session.svelte';

const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const FORMS = 'kring.draft.';

/** Whether something that was written here, in any form of any organization, was not sent yet. */
export const hasUnsent = () => Object.keys(sessionStorage).some((key) => key.startsWith(FORMS));

const addressOf = (form: string) => `${FORMS}${session.organization}.${session.me}.${form}`;

/** Lets go of what was written in forms that are no more: those of this beginning but one. */
export function letGoOf(beginning: string, but: string) {
  for (const key of Object.keys(sessionStorage))
    if (key.startsWith(addressOf(beginning)) && key !== addressOf(but)) sessionStorage.removeItem(key);
}

/** What was kept, as far as it has the shape of the form as it is now. */
function fitted<T>(fresh: T, kept: unknown): T {
  if (isPlain(fresh) && isPlain(kept)) {
    const both = { ...kept, ...fresh };
    const names = Object.keys(both);
    return Object.fromEntries(
      names.map((name) => [name, name in kept ? fitted(fresh[name], kept[name]) : fresh[name]]),
    ) as T;
  }
  const isSameKind = typeof fresh === typeof kept && Array.isArray(fresh) === Array.isArray(kept);
  return fresh === undefined || isSameKind ? (kept as T) : fresh;
}

function kept(address: string): unknown {
  try {
    return JSON.parse(sessionStorage.getItem(address) ?? 'null');
  } catch {
    return null;
  }
}

/**
 * What somebody writes in a form, kept in this tab until it is sent: a reload, another page or a
 * session that ends loses nothing. No passwords.
 */
export class Kept<T extends object> {
  /** What stands in the form was written earlier. */
  isRestored = $state(false);

  #address: string;
  #fresh: string;
  #take: (value: T) => void;

  /**
   * `read` gives everything that is written in the form, `take` fills it. Call while a component
   * is being set up, when the form stands as it would for somebody who begins.
   */
  constructor(form: string, read: () => T, take: (value: T) => void) {
    this.#address = addressOf(form);
    this.#fresh = JSON.stringify(untrack(read));
    this.#take = take;
    const before = kept(this.#address);
    if (isPlain(before)) {
      take(fitted(JSON.parse(this.#fresh) as T, before));
      this.isRestored = true;
    }
    $effect(() => this.#keep(JSON.stringify(read())));
  }

  #keep(present: string) {
    try {
      if (present === this.#fresh) sessionStorage.removeItem(this.#address);
      else sessionStorage.setItem(this.#address, present);
    } catch {
      // A tab without room keeps nothing.
    }
  }

  /** This is what the form begins with, as when it was filled from an agreement. */
  beginsWith(value: T) {
    this.#fresh = JSON.stringify(value);
  }

  /** It was sent, or let go of. */
  clear() {
    sessionStorage.removeItem(this.#address);
    this.isRestored = false;
  }

  /** Empties the form. */
  startAfresh() {
    this.#take(JSON.parse(this.#fresh) as T);
    this.clear();
  }
}
