import { session } from '$lib/api/session.svelte';

export type StartStep = 'people' | 'driver' | 'proposal';
export const startSteps: StartStep[] = ['people', 'driver', 'proposal'];

export interface Kept {
  skipped: StartStep[];
  /** The example that was chosen, so that its proposal can be suggested; empty for own words. */
  example: string;
  tension: number;
  driver: number;
  proposal: number;
}

const address = () => `kring.start.${session.organization}`;
const nothing: Kept = { skipped: [], example: '', tension: 0, driver: 0, proposal: 0 };

function read(): Kept {
  try {
    const kept = localStorage.getItem(address()) ?? '{}';
    return { ...nothing, ...(JSON.parse(kept) as Partial<Kept>) };
  } catch {
    return nothing;
  }
}

/** Whether somebody has begun here with the first decision, however far they came. */
export const isBegun = ({ skipped, tension, driver }: Kept) => !!(skipped.length || tension || driver);

/** How far this device has come with starting this organization: kept, to be resumed. */
export function startProgress() {
  let kept = $state.raw(read());
  return {
    get now() {
      return kept;
    },
    keep(more: Partial<Kept>) {
      kept = { ...kept, ...more };
      localStorage.setItem(address(), JSON.stringify(kept));
    },
  };
}

export type StartProgress = ReturnType<typeof startProgress>;
