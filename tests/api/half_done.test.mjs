// What a crash cuts off between the accounts and the logbook is put right.
import { after, before, describe, it } from 'node:test';
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { Server } from './kring.mjs';

let server;

// Changes the accounts while the server is not there, as a crash leaves them.
function inAccounts(sql, ...values) {
  const script =
    'import sqlite3, sys\n' +
    'with sqlite3.connect(sys.argv[1]) as db: db.execute(sys.argv[2], sys.argv[3:])';
  const done = spawnSync('python3', ['-c', script, server.data, sql, ...values.map(String)]);
  assert.equal(done.status, 0, String(done.stderr));
}
const idOf = (person) => person.organization.split('/').at(-1);
const taking =
  'insert into membership (organization, member, identity, since)' +
  ' select ?1, ?2, id, 0 from identity where email = ?3';

describe('a crash between accounts and logbook', () => {
  let ada, bo;
  before(async () => {
    server = await Server.start();
    ada = await server.found();
    bo = await server.found({ name: 'Elsewhere', your_name: 'Bo' });
  });
  after(() => server.stop());

  it('lets somebody join whose acceptance was cut off', async () => {
    const { member } = await ada.does('POST', '/invitations', { name: 'Bo' });
    await server.kill();
    inAccounts(taking, idOf(ada), member, bo.credentials.email);
    inAccounts('delete from invitation where member = ?1', member);
    await server.launch();

    const session = await bo.get('/api/v1/session');
    assert.equal(session.status, 200);
    assert.equal(session.body.organizations.length, 2);
    const here = Object.assign(server.guest(), { cookie: bo.cookie, organization: ada.organization });
    const { items } = await here.read('/members');
    assert.equal(items.find(({ id }) => id === member).status, 'active');
    await here.does('POST', '/tensions', { text: 'The gate squeaks.' });
  });

  it('lets them join at the next sign-in as well', async () => {
    const cas = await server.found({ name: 'Third', your_name: 'Cas' });
    const { member } = await ada.does('POST', '/invitations', { name: 'Cas' });
    await server.kill();
    inAccounts(taking, idOf(ada), member, cas.credentials.email);
    inAccounts('delete from invitation where member = ?1', member);
    await server.launch();
    await cas.signIn();
    const { items } = await ada.read('/members');
    assert.equal(items.find(({ id }) => id === member).status, 'active');
  });

  it('lets nobody in whose membership the logbook has ended', async () => {
    const cleo = await ada.invite('Cleo');
    const elsewhere = await cleo.post('/api/v1/organizations', {
      name: 'Own',
      language: 'en',
      your_name: 'Cleo',
    });
    assert.equal(elsewhere.status, 201);
    await cleo.does('POST', `/members/${cleo.id}/departure`, { reason: 'Moving away.' });
    await server.kill();
    inAccounts(`insert or ignore ${taking.slice(7)}`, idOf(ada), cleo.id, cleo.credentials.email);
    await server.launch();

    for (const path of ['', '/members', '/invitations', '/entries', '/entries?stream=1'])
      assert.equal((await cleo.get(ada.organization + path)).status, 404, path);
    const past = await cleo.get(`${ada.organization}/members?at=2027-03-01`);
    assert.equal(past.status, 404);
    const session = await cleo.get('/api/v1/session');
    assert.deepEqual(session.body.organizations.map(({ name }) => name), ['Own']);
  });
});
