// What two domains share stands at both, until it ends; who governs neither has no say in it.
import { after, before, describe, it } from 'node:test';
import assert from 'node:assert/strict';
import { Server, delegate } from './kring.mjs';

let server, ada, ben, cleo, shop, workshop;

const overlapsOf = async (person, domain, query = '') =>
  (await person.read(`/domains/${domain}${query}`)).domain.overlaps;

describe('overlaps of domains', () => {
  before(async () => {
    server = await Server.start();
    ada = await server.found({ overall_delegator: 'delegatees' });
    ben = await ada.invite('Ben');
    cleo = await ada.invite('Cleo');
    shop = await ada.creates(1, 'Shop');
    workshop = await ada.creates(1, 'Workshop');
    await delegate(ada, shop, [ada]);
    await delegate(ada, workshop, [ben]);
  });
  after(() => server.stop());

  it('are recorded once and stand at both domains, and on the map', async () => {
    const body = { shared: 'Repairs', decided_by: workshop };
    const path = `/domains/${shop}/overlaps/${workshop}`;
    await cleo.refused('domain.overlap_not_governed', 'PUT', path, body);
    await ada.does('PUT', path, body);
    assert.deepEqual(await overlapsOf(cleo, shop), [{ with: workshop, ...body }]);
    assert.deepEqual(await overlapsOf(cleo, workshop), [{ with: shop, ...body }]);
    const { domains } = await cleo.read('/domains?view=map');
    assert.deepEqual(domains.map(({ overlaps }) => overlaps), [[], [workshop], [shop]]);
  });

  it('are said anew from the other side', async () => {
    const body = { shared: 'Repairs and their bills', decided_by: 1 };
    await ben.does('PUT', `/domains/${workshop}/overlaps/${shop}`, body);
    assert.deepEqual(await overlapsOf(ada, shop), [{ with: workshop, ...body }]);
    await ben.refused('domain.overlap_is_nested', 'PUT', `/domains/${workshop}/overlaps/1`, body);
    await ben.refused('domain.not_found', 'PUT', `/domains/${workshop}/overlaps/77`, body);
  });

  it('end with a reason, and the history of both domains tells it', async () => {
    const path = `/domains/${workshop}/overlaps/${shop}/end`;
    await cleo.refused('domain.overlap_not_governed', 'POST', path, { reason: 'No more.' });
    await ben.refused('reason.is_missing', 'POST', path, { reason: ' ' });
    await ben.does('POST', path, { reason: 'The workshop repairs on its own.' });
    await ben.refused('domain.overlap_not_found', 'POST', path, { reason: 'Again.' });
    assert.deepEqual(await overlapsOf(cleo, shop), []);
    assert.deepEqual(await overlapsOf(cleo, workshop), []);
    for (const domain of [shop, workshop]) {
      const { items } = await cleo.read(`/entries?domain=${domain}`);
      assert.deepEqual(
        items.map(({ kind }) => kind).filter((kind) => kind.includes('overlap')),
        ['domain.overlap_ended', 'domain.overlap_recorded', 'domain.overlap_recorded'],
      );
    }
  });
});
