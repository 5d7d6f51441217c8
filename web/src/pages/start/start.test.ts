import { describe, expect, it } from 'vitest';
import type { ProposalLine } from '$lib/api/shapes';
import { decidedOf } from './chain';
import { isBegun } from './progress.svelte';

const proposal = (target_kind: ProposalLine['target_kind'], process?: number) =>
  ({ id: 1, target_kind, process }) as ProposalLine;

describe('the first decision', () => {
  it('is not the one about what is needed, nor a draft', () => {
    const first = proposal('new_agreement', 2);
    expect(decidedOf([proposal('requirement', 1), proposal('new_agreement')])).toBeUndefined();
    expect(decidedOf([proposal('requirement', 1), first])).toBe(first);
  });

  it('is begun with the first step that was taken or skipped', () => {
    const nothing = { skipped: [], example: '', tension: 0, driver: 0, proposal: 0 };
    expect(isBegun(nothing)).toBe(false);
    expect(isBegun({ ...nothing, skipped: ['people'] })).toBe(true);
    expect(isBegun({ ...nothing, driver: 1 })).toBe(true);
  });
});
