import { post } from '$lib/api/client';
import { Refusal } from '$lib/api/refusal';
import { org } from '$lib/api/session.svelte';
import type { DriverText, Hint } from '$lib/api/shapes';

const PAUSE = 500;

/** Hints that follow words while they are written; none while `read` gives none. */
export function hintsOn(read: () => { draft?: DriverText; requirement?: string } | undefined) {
  let hints = $state.raw<Hint[]>([]);
  $effect(() => {
    const words = read();
    if (!words) {
      hints = [];
      return;
    }
    const aborted = new AbortController();
    const waiting = setTimeout(async () => {
      try {
        const answer = await post<{ hints: Hint[] }>(org('/hints'), words, { quiet: true });
        if (!aborted.signal.aborted) hints = answer.hints;
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
      }
    }, PAUSE);
    return () => {
      clearTimeout(waiting);
      aborted.abort();
    };
  });
  return {
    get all() {
      return hints;
    },
  };
}
