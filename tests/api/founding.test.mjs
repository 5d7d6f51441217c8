// Who may found an organization on a server: anybody the first, and then whoever is signed in.
import { after, before, test } from 'node:test';
import assert from 'node:assert/strict';
import { Server } from './kring.mjs';

const draft = (fields) => ({ name: 'Second', language: 'en', your_name: 'Eve', ...fields });
const newcomer = { email: 'eve@example.org', password: 'plum trees in the rain' };

let server, ada;
before(async () => {
  server = await Server.start({ founding: null });
});
after(() => server.stop());

const told = async (person) => (await person.get('/api/v1/server')).body;

test('whoever comes first may found', async () => {
  assert.deepEqual(await told(server.guest()), { is_empty: true, may_found: true });
  ada = await server.found();
});

test('then strangers may not, and are told what to do', async () => {
  assert.deepEqual(await told(server.guest()), { is_empty: false, may_found: false });
  const answer = await server.guest().post('/api/v1/organizations', draft(newcomer));
  assert.equal(answer.status, 403);
  assert.equal(answer.body.name, 'organization.founding_is_closed');
  assert.match(answer.body.accepted, /invitation/);
  const signing_in = await server.guest().post('/api/v1/session', newcomer);
  assert.equal(signing_in.status, 401, 'nobody has come to be');
});

test('and members may', async () => {
  assert.deepEqual(await told(ada), { is_empty: false, may_found: true });
  assert.equal((await ada.post('/api/v1/organizations', draft({ your_name: 'Ada' }))).status, 201);
});

test('a server that is open lets everybody', async () => {
  const open = await Server.start({ founding: 'open' });
  await open.found();
  assert.deepEqual(await told(open.guest()), { is_empty: false, may_found: true });
  await open.found();
  await open.stop();
});
