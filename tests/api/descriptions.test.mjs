// The eleven aspects of a domain, each entry with all that belongs to it, and what domains say that
// they deliver each other.
import { after, before, describe, it } from 'node:test';
import assert from 'node:assert/strict';
import { Server, delegate, minimumSet } from './kring.mjs';

let server, ada, ben, shop, workshop;

const whole = () => ({
  ...minimumSet(),
  key_responsibilities: [
    {
      requirement: 'We need the stairs clean.',
      anticipated_impact: 'Nobody slips.',
      driver: { situation: 'Leaves fall.', effect: 'The stairs are slippery.', relevance: 'One broke a leg.' },
      links: ['https://example.org/stairs', '/a/12'],
    },
  ],
  customers_and_deliverables: [
    { customer: 'Shop', customer_domain: shop, deliverable: 'Stairs', requirement: 'Get in', links: [] },
  ],
  dependencies: [
    {
      provider: 'Shop', provider_domain: shop, deliverable: 'Brooms', requirement: 'To sweep',
      expectations: 'In October', links: ['https://example.org/contract'],
    },
    { provider: 'The city', deliverable: 'Salt', links: [] },
  ],
  external_constraints: [
    { constraint: 'No salt', why: 'Plants die', standard: true, negotiable: false, links: [] },
  ],
  key_challenges: [{ situation: 'Snow', effect: 'More work', links: [] }],
  key_resources: [{ resource: 'Brooms', quantity: 'Two', links: [] }],
  delegator_responsibilities: [{ requirement: 'Pays for brooms', links: [] }],
  competencies: [{ competency: 'A strong back', level: 'some', why: 'Stairs', links: [] }],
  key_metrics: [
    { metric: 'Falls', purpose: 'Safe stairs', monitoring: 'Monthly', threshold: 'At one', links: [] },
  ],
  evaluation_schedule: {
    every_months: 6, activity: 'Peer review', duration: 'An hour', participants: 'All',
    criteria: 'Falls', next_design_review: '2027-06-01',
  },
});

describe('descriptions of domains', () => {
  before(async () => {
    server = await Server.start();
    ada = await server.found();
    ben = await ada.invite('Ben');
    shop = await ada.creates(1, 'Shop');
    await delegate(ada, shop, [ben]);
    workshop = await ada.creates(1, 'Workshop');
  });
  after(() => server.stop());

  it('come back as they were said, and as it was then', async () => {
    server.today('2027-03-02');
    const description = whole();
    await ada.does('PUT', `/domains/${workshop}/description`, { name: 'Workshop', description });
    const { domain } = await ben.read(`/domains/${workshop}`);
    assert.deepEqual(domain.description, description);
    const earlier = await ben.read(`/domains/${workshop}?at=2027-03-01`);
    assert.deepEqual(earlier.domain.description.dependencies, []);
  });

  it('take a driver as one text, as older ones have it', async () => {
    const description = minimumSet();
    description.key_responsibilities[0].driver = 'Leaves fall.';
    const id = await ada.creates(1, 'Garden', { description });
    const { domain } = await ben.read(`/domains/${id}`);
    assert.deepEqual(domain.description.key_responsibilities[0].driver, { situation: 'Leaves fall.' });
  });

  it('are refused where a link leads elsewhere, or a domain is not there or serves itself', async () => {
    const path = `/domains/${workshop}/description`;
    const refusing = async (rule, where, change) => {
      const description = whole();
      change(description);
      const problem = await ada.refused(rule, 'PUT', path, { name: 'Workshop', description });
      assert.equal(problem.where, `/description${where}`);
      assert.ok(problem.accepted, rule);
    };
    await refusing('text.is_no_link', '/key_challenges/0/links/0', (one) => {
      one.key_challenges[0].links = ['javascript:alert(1)'];
    });
    await refusing('domain.not_found', '/dependencies/0/provider_domain', (one) => {
      one.dependencies[0].provider_domain = 99;
    });
    await refusing('domain.serves_itself', '/customers_and_deliverables/0/customer_domain', (one) => {
      one.customers_and_deliverables[0].customer_domain = workshop;
    });
  });

  it('show at both domains what one says of the other, until both do', async () => {
    assert.deepEqual((await ben.read(`/domains/${shop}`)).deliveries, [], 'a draft does not ask');
    await ada.does('POST', `/domains/${workshop}/offers`, { to: [ada.id] });
    await ada.does('POST', `/domains/${workshop}/acceptance`);
    const saidBy = async (id) =>
      (await ben.read(`/domains/${id}`)).deliveries.map((line) => [
        line.provider, line.customer, line.deliverable, line.provider_says, line.customer_says,
      ]);
    assert.deepEqual(await saidBy(shop), [
      [shop, workshop, 'Brooms', false, true],
      [workshop, shop, 'Stairs', true, false],
    ]);
    const depot = await ada.creates(1, 'Depot', {
      description: {
        ...minimumSet(),
        dependencies: [
          { provider: 'Workshop', provider_domain: workshop, deliverable: 'Stairs', links: [] },
        ],
      },
    });
    assert.deepEqual(await saidBy(depot), [[workshop, depot, 'Stairs', false, true]]);
  });
});
