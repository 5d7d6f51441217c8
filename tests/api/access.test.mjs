// Who may take which route: every operation of the API's own description, by everybody who
// must not.
import { after, before, test } from 'node:test';
import assert from 'node:assert/strict';
import { Server } from './kring.mjs';

let server, member, stranger, former, operations, position;

before(async () => {
  server = await Server.start();
  member = await server.found();
  stranger = await server.found({ name: 'Elsewhere' });
  former = await member.invite('Former');
  await former.does('POST', `/members/${former.id}/departure`, { reason: 'moving away' });
  const { body } = await member.get('/api/v1/openapi.json');
  operations = Object.entries(body.paths).flatMap(([path, verbs]) =>
    Object.entries(verbs).map(([verb, operation]) => ({
      path,
      verb: verb.toUpperCase(),
      operation,
    })),
  );
  position = (await member.read('')).position;
});
after(() => server.stop());

const open = new Set([
  'POST /api/v1/organizations',
  'POST /api/v1/session',
  'DELETE /api/v1/session',
  'POST /api/v1/passwords/preview',
  'POST /api/v1/passwords',
  'POST /api/v1/invitations/preview',
  'POST /api/v1/invitations/acceptance',
  'GET /api/v1/server',
  'GET /api/v1/openapi.json',
  'GET /healthz',
  'GET /readyz',
  'GET /metrics',
  'GET /.well-known/security.txt',
]);

// The path with the member's organization and records numbered 1.
const address = (path, organization) =>
  path.replace('/api/v1/organizations/{organization}', organization).replace(/\{\w+\}/g, '1');

test('every operation that is not open to everybody says so', () => {
  assert.ok(operations.length > 80);
  for (const { path, verb, operation } of operations)
    assert.equal(
      Array.isArray(operation.security) && operation.security.length === 0,
      open.has(`${verb} ${path}`),
      `${verb} ${path}`,
    );
});

test('everybody is told whether somebody has begun here, and no more', async () => {
  const empty = await Server.start();
  const asked = () => empty.guest().get('/api/v1/server');
  assert.deepEqual((await asked()).body, { is_empty: true, may_found: true });
  await empty.found();
  assert.deepEqual((await asked()).body, { is_empty: false, may_found: true });
  await empty.stop();
});

test('who is not signed in gets nowhere', async () => {
  for (const { path, verb } of operations) {
    if (open.has(`${verb} ${path}`)) continue;
    const answer = await server
      .guest()
      .send(verb, address(path, member.organization), verb === 'GET' ? undefined : {});
    assert.equal(answer.status, 401, `${verb} ${path}: ${answer.status}`);
  }
});

test('for members of other organizations, and for who has left, it does not exist', async () => {
  const unknown = await stranger.send('GET', '/api/v1/organizations/00000000000000000000000000');
  for (const person of [stranger, former]) {
    for (const { path, verb } of operations) {
      if (!path.includes('{organization}')) continue;
      const answer = await person.send(
        verb,
        address(path, member.organization),
        verb === 'GET' ? undefined : {},
      );
      assert.equal(answer.status, 404, `${verb} ${path}: ${answer.status}`);
      assert.deepEqual(
        answer.body,
        unknown.body,
        `${verb} ${path} tells more than an unknown address`,
      );
    }
  }
});

test('other web sites cannot make a browser act here', async () => {
  for (const headers of [
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
    { origin: 'https://evil.example' },
    { origin: 'null' },
  ]) {
    const answer = await member.send(
      'POST',
      `${member.organization}/tensions`,
      { text: 'forged' },
      headers,
    );
    assert.equal(answer.status, 403, JSON.stringify(headers));
  }
  for (const type of [
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
  ]) {
    const answer = await member.send(
      'POST',
      `${member.organization}/tensions`,
      '{"text":"forged"}',
      { 'content-type': type },
    );
    assert.equal(answer.status, 400, type);
  }
});

test('nothing of all that has changed anything', async () => {
  assert.equal((await member.read('')).position, position);
});

test('every answer carries the headers that protect its reader', async () => {
  for (const path of ['/', '/api/v1/session', '/nowhere', '/api/v1/nowhere', member.organization]) {
    const { headers } = await member.get(path);
    for (const name of [
      'content-security-policy',
      'x-content-type-options',
      'x-frame-options',
      'referrer-policy',
      'cross-origin-opener-policy',
      'cross-origin-embedder-policy',
      'cross-origin-resource-policy',
      'permissions-policy',
    ])
      assert.ok(headers.get(name), `${path} lacks ${name}`);
  }
});

test('the session is a cookie that scripts cannot read', async () => {
  const answer = await server.guest().send('POST', '/api/v1/session', member.credentials);
  assert.match(answer.headers.get('set-cookie'), /HttpOnly; SameSite=Lax/);
  const wrong = await server
    .guest()
    .post('/api/v1/session', { ...member.credentials, password: 'something else entirely' });
  const nobody = await server
    .guest()
    .post('/api/v1/session', { email: 'nobody@example.org', password: 'something else entirely' });
  assert.equal(wrong.status, nobody.status);
  assert.deepEqual(wrong.body, nobody.body);
});

test('a page that is not sent again keeps the policy that lets it run', async () => {
  const first = await member.get('/map');
  const tag = { 'if-none-match': first.headers.get('etag') };
  const again = await member.send('GET', '/map', undefined, tag);
  assert.equal(again.status, 304);
  const policy = 'content-security-policy';
  assert.equal(again.headers.get(policy), first.headers.get(policy));
});
