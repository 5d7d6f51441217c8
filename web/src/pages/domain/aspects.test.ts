import { describe, expect, it } from 'vitest';
import type { DomainDescription } from '$lib/api/shapes';
import { blankEntry, descriptionOf, draftOf, tidy } from './aspects';

const nothing = {
  key_responsibilities: [], customers_and_deliverables: [], dependencies: [],
  external_constraints: [], key_challenges: [], key_resources: [], delegator_responsibilities: [],
  competencies: [], key_metrics: [], evaluation_schedule: {},
} satisfies DomainDescription;

const garden: DomainDescription = {
  ...nothing,
  purpose: { situation: 'S', effect: 'E', requirement: 'R', anticipated_impact: 'I' },
  key_responsibilities: [{ requirement: 'Paden begaanbaar', anticipated_impact: 'Minder vallen' }],
  external_constraints: [{ constraint: 'Geen gif', standard: true, negotiable: false }],
  evaluation_schedule: { every_months: 6, next_design_review: '2027-03-01' },
};

describe('a description being written', () => {
  it('is nothing when nothing was written', () => {
    expect(descriptionOf(draftOf(undefined))).toEqual(nothing);
  });

  it('comes back as it was', () => expect(descriptionOf(draftOf(garden))).toEqual(garden));

  it('leaves out entries without words, and fields left empty', () => {
    const draft = draftOf(garden);
    draft.lists.key_responsibilities.unshift(blankEntry('key_responsibilities'));
    draft.lists.key_responsibilities[1]!.anticipated_impact = '  ';
    tidy(draft);
    const { key_responsibilities: kept } = descriptionOf(draft);
    expect(kept).toEqual([{ requirement: 'Paden begaanbaar' }]);
    expect(draft.lists.key_responsibilities).toHaveLength(1);
  });

  it('keeps what an entry cannot do without, so that the server can ask for it', () => {
    const draft = draftOf(nothing);
    draft.lists.dependencies = [{ ...blankEntry('dependencies'), provider: 'Gemeente' }];
    expect(descriptionOf(draft).dependencies).toEqual([{ provider: 'Gemeente', deliverable: '' }]);
  });
});
