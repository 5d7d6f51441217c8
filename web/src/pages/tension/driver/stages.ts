import type { DriverStage } from '$lib/api/shapes';
import type { Tone } from '$lib/ui/Pill.svelte';

const tones: Partial<Record<DriverStage, Tone>> = {
  in_inbox: 'info',
  decided: 'consent',
  acted: 'consent',
  closed: 'consent',
};

export const toneOf = (stage: DriverStage): Tone => tones[stage] ?? 'neutral';

export const isOver = (stage: DriverStage) => stage === 'closed' || stage === 'discarded';

/** Nothing was settled about it: the domain can still let go of it. */
const undecided: DriverStage[] = ['in_inbox', 'confirmed', 'prioritized', 'determining'];
export const isUndecided = (stage: DriverStage) => undecided.includes(stage);
