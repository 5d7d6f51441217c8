import { get, lastAnswer, patch, post, put, remove } from './client';
import { live, movedTo } from './live.svelte';
import { inThePast, lookedBackOn, past } from '$lib/past.svelte';
import { exact } from '$lib/i18n/dates';
import { isKey, t } from '$lib/i18n/i18n.svelte';
import { firstHalfTyped, halfTyped } from '$lib/typed';
import { Refusal } from './refusal';
import type { CommandReply } from './shapes';

interface LoadOptions {
  /** As it is today, whatever day in the past is shown. */
  isNow?: boolean;
}

/** After so many milliseconds a read that did not reach the server is tried again. */
const AGAIN = 4_000;

/** What is not there on a day in the past may well be there today. */
function notYet(refusal: Refusal): Refusal {
  const key = `logbook.not_yet_${refusal.name.replace('.not_found', '')}`;
  if (refusal.status !== 404 || !past.day || !isKey(key)) return refusal;
  const title = t(key as 'logbook.not_yet_agreement', { date: exact(past.day) });
  return Refusal.from({ name: refusal.name, title }, refusal.status);
}

/** A read that stays current. `data` keeps its last answer while it is read again. */
export class Loaded<T> {
  data = $state.raw<T | undefined>();
  refusal = $state.raw<Refusal | undefined>();
  isLoading = $state(true);

  /** `path` is reactive; null reads nothing. Call while a component is being set up. */
  constructor(path: () => string | null, { isNow = false }: LoadOptions = {}) {
    let shown: string | null = null;
    $effect(() => {
      const present = path();
      const wanted = present === null || isNow ? present : inThePast(present);
      const seen = (answer: T) => (wanted === present ? answer : lookedBackOn(answer));
      void live.turn;
      if (wanted !== shown) {
        const last = wanted === null ? undefined : lastAnswer<T>(wanted);
        this.data = last && seen(last);
        this.refusal = undefined;
        shown = wanted;
      }
      if (wanted === null) {
        this.isLoading = false;
        return;
      }
      const aborted = new AbortController();
      let again: ReturnType<typeof setTimeout> | undefined;
      // The stream of events may have stayed alive meanwhile: nothing else would ask again.
      const read = async () => {
        await this.#read(wanted, seen, aborted.signal);
        if (!aborted.signal.aborted && this.refusal?.status === 0) again = setTimeout(read, AGAIN);
      };
      void read();
      return () => {
        aborted.abort();
        clearTimeout(again);
      };
    });
  }

  async #read(path: string, seen: (answer: T) => T, signal: AbortSignal) {
    this.isLoading = true;
    try {
      const answer = await get<T>(path, { signal });
      if (signal.aborted) return;
      this.data = seen(answer);
      this.refusal = undefined;
    } catch (error) {
      if (signal.aborted) return;
      if (!(error instanceof Refusal)) throw error;
      this.refusal = path.includes('at=') ? notYet(error) : error;
    }
    this.isLoading = false;
  }
}

/** `const driver = load<DriverView>(() => org(`/drivers/${id}`))`, then `driver.data`. */
export const load = <T>(path: () => string | null, options?: LoadOptions) =>
  new Loaded<T>(path, options);

const isReply = (answer: unknown): answer is CommandReply =>
  typeof (answer as CommandReply | undefined)?.position === 'number';

/** Refuses what the browser would send without a date that is half typed, and leads to it. */
function refusalOfHalfTyped(): Refusal | undefined {
  const input = firstHalfTyped();
  if (!input) return undefined;
  input.focus();
  const problem = { name: 'input.half_typed', title: halfTyped(input), where: `#${input.id}` };
  return Refusal.from(problem, 422);
}

/** A write under way, and the refusal of the last one, for a form or a button. */
export class Submission {
  isBusy = $state(false);
  refusal = $state.raw<Refusal | undefined>();

  #key = '';

  post = <T = CommandReply>(path: string, body?: unknown) =>
    this.run<T>((key) => post<T>(path, body, { key }));
  put = <T = CommandReply>(path: string, body?: unknown) =>
    this.run<T>((key) => put<T>(path, body, { key }));
  patch = <T = CommandReply>(path: string, body: unknown) =>
    this.run<T>((key) => patch<T>(path, body, { key }));
  remove = <T = CommandReply>(path: string) => this.run<T>((key) => remove<T>(path, { key }));

  /**
   * Runs it, once at a time; undefined if it was refused. What is shown is then read again.
   * The key stays the same while the server could not be reached, so that trying again is safe.
   */
  async run<T>(act: (key: string) => Promise<T>): Promise<T | undefined> {
    if (this.isBusy) return undefined;
    if (past.day) {
      const title = t('logbook.past_read_only');
      this.refusal = Refusal.from({ name: 'past.read_only', title }, 409);
      return undefined;
    }
    this.refusal = refusalOfHalfTyped();
    if (this.refusal) return undefined;
    this.isBusy = true;
    this.#key ||= crypto.randomUUID();
    try {
      const answer = await act(this.#key);
      this.#key = '';
      if (isReply(answer)) movedTo(answer.position);
      return answer;
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      this.refusal = error;
      if (error.status !== 0) this.#key = '';
      return undefined;
    } finally {
      this.isBusy = false;
    }
  }

  /** The sentence for the field of this JSON pointer, or undefined: for `<Field error=…>`. */
  at(pointer: string): string | undefined {
    return this.refusal?.isAt(pointer) ? this.refusal.sentence : undefined;
  }

  clear() {
    this.refusal = undefined;
  }
}

export const submission = () => new Submission();
