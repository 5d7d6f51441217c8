// Who may found an organization on a server: anybody the first, and then whoever is signed in.
import { after, before, test } from 'node:test';
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { kring, Server } from './kring.mjs';

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

test('an organization that came by the command line is there as well', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'kring-founding-'));
  const structure = fileURLToPath(new URL('../cli/fixtures/small', import.meta.url));
  const [first, second] = [join(folder, 'first.sqlite'), join(folder, 'second.sqlite')];
  kring('import', '--data', first, '--new', 'Small', '--founder', 'Ada', structure);
  const [id] = kring('verify', '--data', first).stdout.split(' ');
  const lines = join(folder, 'small.jsonl');
  kring('export', '--data', first, '--organization', id, '--to', lines);
  kring('import', '--data', second, lines);
  for (const data of [first, second]) {
    const served = await Server.start({ data, founding: null });
    const guest = served.guest();
    assert.deepEqual(await told(guest), { is_empty: false, may_found: false });
    const answer = await guest.post('/api/v1/organizations', draft(newcomer));
    assert.equal(answer.body.name, 'organization.founding_is_closed');
    await served.stop();
  }
  rmSync(folder, { recursive: true });
});
