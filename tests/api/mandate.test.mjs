// What one of several does for all of them rests on what they agreed.
import { after, before, describe, it } from 'node:test';
import assert from 'node:assert/strict';
import { Server, agreesForAll } from './kring.mjs';

let server, ada, ben, cleo;

async function changed(person, fields = {}) {
  const { profile } = await person.read('');
  const { language, circle_term, settings } = profile;
  return { name: 'Cherry Yard East', language, circle_term, settings, ...fields };
}

describe('acting for all', () => {
  before(async () => {
    server = await Server.start();
    ada = await server.found();
  });
  after(() => server.stop());

  it('needs no agreement of who is alone', async () => {
    assert.equal((await ada.read('')).governs_alone, true);
    await ada.does('PATCH', '', await changed(ada));
  });

  it('needs one where there are others, and the logbook names it', async () => {
    ben = await ada.invite('Ben');
    cleo = await ada.invite('Cleo');
    assert.equal((await ada.read('')).governs_alone, false);
    const departure = `/members/${ben.id}/departure`;
    const reason = 'He has not been seen for a year.';
    await ada.refused('agreement.mandate_missing', 'PATCH', '', await changed(ada));
    await ada.refused('agreement.mandate_missing', 'POST', departure, { reason });
    await ada.refused('agreement.not_found', 'POST', departure, { reason, agreement: 1 });

    const agreement = await agreesForAll([ada, ben, cleo], 'Who keeps our list');
    await ben.refused('agreement.of_others', 'PATCH', '', await changed(ben, { agreement }));
    await ada.does('PATCH', '', await changed(ada, { agreement }));
    await ada.does('POST', departure, { reason, agreement });
    const { items } = await cleo.read('/entries?kind=member.left');
    assert.equal(items[0].data.agreement, agreement);
    assert.equal(items[0].rests_on, 'Who keeps our list');
    assert.equal((await ben.get(`${ben.organization}/members`)).status, 404);
  });

  it('is nothing that one needs to leave', async () => {
    await cleo.refused('member.goes_freely', 'POST', `/members/${cleo.id}/departure`, { reason: '', agreement: 1 });
    await cleo.does('POST', `/members/${cleo.id}/departure`, { reason: '' });
  });
});
