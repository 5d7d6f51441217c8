import type { Tension, TensionStage } from '$lib/api/shapes';
import type { ProcessStep } from '$lib/ui/Steps.svelte';

export type GuidedStep = 'situation' | 'driver' | 'whose';
export type GuideId = 'noticed' | GuidedStep | 'done';

const order: GuideId[] = ['noticed', 'situation', 'driver', 'whose', 'done'];
const settled: TensionStage[] = ['dissolved', 'not_relevant', 'handled', 'became_driver'];

export const isSettled = (stage: TensionStage) => settled.includes(stage);

/** The question that the owner answers next. */
export function stepOf({ stage }: Tension): GuidedStep {
  if (stage === 'is_it_a_driver') return 'driver';
  return stage === 'whose_domain' ? 'whose' : 'situation';
}

type GuideStep = Omit<ProcessStep, 'label'> & { id: GuideId };

/** All questions in their order, with what was passed over where it ended early. */
export function stepsOf(tension: Tension, current: GuideId): GuideStep[] {
  const at = order.indexOf(current);
  const wentAllTheWay = tension.stage === 'became_driver' || tension.stage === 'handled';
  const reached = wentAllTheWay ? 3 : tension.draft ? 2 : 0;
  return order.map((id, place) => {
    if (current === 'done') {
      const standing = id === 'done' || place <= reached ? 'done' : 'skipped';
      return { id, standing };
    }
    return { id, standing: place < at ? 'done' : place === at ? 'current' : 'next' };
  });
}
