import { describe, expect, it } from 'vitest';
import type { DomainDescription } from '$lib/api/shapes';
import { blankEntry, descriptionOf, draftOf, tidy, unanswered } from './aspects';

const nothing = {
  key_responsibilities: [], customers_and_deliverables: [], dependencies: [],
  external_constraints: [], key_challenges: [], key_resources: [], delegator_responsibilities: [],
  competencies: [], key_metrics: [], evaluation_schedule: {},
} satisfies DomainDescription;

const garden: DomainDescription = {
  ...nothing,
  purpose: { situation: 'S', effect: 'E', requirement: 'R', anticipated_impact: 'I' },
  key_responsibilities: [
    {
      requirement: 'Paden begaanbaar',
      anticipated_impact: 'Minder vallen',
      driver: { situation: 'Het is glad', relevance: 'Ook voor wie slecht loopt' },
      links: ['https://voorbeeld.nl/paden', '/a/12'],
    },
  ],
  dependencies: [
    { provider: 'Bestuur', provider_domain: 7, deliverable: 'Budget', expectations: 'In mei', links: [] },
  ],
  external_constraints: [{ constraint: 'Geen gif', standard: true, negotiable: false, links: [] }],
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
    Object.assign(draft.lists.key_responsibilities[1]!, {
      anticipated_impact: '  ', driver_situation: '', driver_relevance: ' ', links: ' \n',
    });
    tidy(draft);
    const { key_responsibilities: kept } = descriptionOf(draft);
    expect(kept).toEqual([{ requirement: 'Paden begaanbaar', links: [] }]);
    expect(draft.lists.key_responsibilities).toHaveLength(1);
  });

  it('keeps what an entry cannot do without, so that the server can ask for it', () => {
    const draft = draftOf(nothing);
    draft.lists.dependencies = [{ ...blankEntry('dependencies'), provider: 'Gemeente' }];
    expect(descriptionOf(draft).dependencies).toEqual([
      { provider: 'Gemeente', deliverable: '', links: [] },
    ]);
  });

  it('keeps no address of this server in a link to one of its pages', () => {
    const draft = draftOf(nothing);
    const links = ` ${location.origin}/a/3\n\nhttps://voorbeeld.nl/ `;
    draft.lists.key_resources = [{ ...blankEntry('key_resources'), resource: 'Bus', links }];
    expect(descriptionOf(draft).key_resources[0]!.links).toEqual(['/a/3', 'https://voorbeeld.nl/']);
  });

  it('can take over what another domain says, once', () => {
    const said = { deliverable: 'Sleutels', provider_says: false, customer_says: true };
    const lines = [
      { ...said, provider: 4, customer: 7, requirement: 'Erin kunnen' },
      { ...said, provider: 9, customer: 4, provider_says: true, customer_says: false },
      { ...said, provider: 4, customer: 8, provider_says: true },
    ];
    const draft = draftOf(nothing);
    const asked = (aspect: 'customers_and_deliverables' | 'dependencies') =>
      unanswered(draft, aspect, lines, (id) => `Domein ${id}`);
    expect(asked('dependencies')).toMatchObject([{ provider: 'Domein 9', provider_domain: 9 }]);
    draft.lists.customers_and_deliverables.push(...asked('customers_and_deliverables'));
    expect(descriptionOf(draft).customers_and_deliverables).toEqual([
      {
        customer: 'Domein 7', customer_domain: 7, deliverable: 'Sleutels',
        requirement: 'Erin kunnen', links: [],
      },
    ]);
    expect(asked('customers_and_deliverables')).toEqual([]);
  });
});
