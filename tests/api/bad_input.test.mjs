// Bad input for every route: always a problem document that names what is wrong, never a fault of
// the server, and nothing changed.
import { after, before, test } from 'node:test';
import assert from 'node:assert/strict';
import { Server } from './kring.mjs';

let server, member, operations;

before(async () => {
  server = await Server.start();
  member = await server.found();
  const { body } = await member.get('/api/v1/openapi.json');
  operations = Object.entries(body.paths).flatMap(([path, verbs]) =>
    Object.entries(verbs).map(([verb, operation]) => ({
      path,
      verb: verb.toUpperCase(),
      schema: operation.requestBody?.content['application/json'].schema,
    })),
  );
});
after(() => server.stop());

// A value of the schema's type, filled as little as it allows.
function sample(schema) {
  if (schema.const !== undefined) return schema.const;
  if (schema.enum) return schema.enum[0];
  if (schema.oneOf) return sample(schema.oneOf[0]);
  switch (schema.type) {
    case 'object':
      return Object.fromEntries(
        (schema.required ?? []).map((name) => [name, sample(schema.properties[name])]),
      );
    case 'array':
      return [];
    case 'boolean':
      return false;
    case 'integer':
    case 'number':
      return 1;
    default:
      return schema.format === 'date'
        ? '2027-05-01'
        : schema.format === 'date-time'
          ? '2027-05-01T00:00:00Z'
          : 'x';
  }
}

const address = (path) =>
  path
    .replace('/api/v1/organizations/{organization}', member.organization)
    .replace(/\{\w+\}/g, '1');
const wrong = {
  string: 7,
  integer: 'seven',
  number: 'seven',
  boolean: 'yes',
  array: {},
  object: [],
};

// Bodies that are each wrong in one way.
function* badBodies(schema) {
  yield ['no JSON', '{"a":'];
  yield ['a list', []];
  yield ['text', '"text"'];
  yield ['null', 'null'];
  yield ['duplicate names', '{"a":1,"a":2}'];
  yield ['too deep', '['.repeat(200) + ']'.repeat(200)];
  yield [
    'invalid UTF-8',
    new Uint8Array([0x7b, 0x22, 0x61, 0x22, 0x3a, 0x22, 0xff, 0xfe, 0x22, 0x7d]),
  ];
  yield ['infinite', '{"a":1e999}'];
  const good = sample(schema);
  yield ['an unknown field', { ...good, unknown_field: 1 }];
  yield ['the actor', { ...good, actor: 1, by: 1, at: '2020-01-01T00:00:00Z' }];
  for (const [name, property] of Object.entries(schema.properties ?? {})) {
    yield [`${name} of another type`, { ...good, [name]: wrong[property.type] ?? 7 }];
    if (property.type === 'string' && !property.enum && !property.format) {
      yield [`${name} with NUL`, { ...good, [name]: 'a\u0000b' }];
      yield [`${name} far too long`, { ...good, [name]: 'x'.repeat(300 * 1024) }];
    }
    if (property.type === 'integer') yield [`${name} out of range`, { ...good, [name]: 1e15 }];
    if (property.enum) yield [`${name} not one of them`, { ...good, [name]: 'no_such_name' }];
  }
  for (const name of schema.required ?? []) {
    const { [name]: left, ...rest } = good;
    yield [`without ${name}`, rest];
  }
}

test('every body that is wrong in one way is refused with what and where', async () => {
  const { position } = await member.read('');
  let tried = 0;
  for (const { path, verb, schema } of operations) {
    if (!schema || path === '/api/v1/organizations' || path === '/api/v1/session') continue;
    for (const [what, body] of badBodies(schema)) {
      const answer = await member.send(verb, address(path), body);
      const told = JSON.stringify(answer.body).slice(0, 200);
      const where = `${verb} ${path} with ${what}: ${answer.status} ${told}`;
      assert.ok(answer.status >= 400 && answer.status < 500, where);
      assert.equal(answer.headers.get('content-type'), 'application/problem+json', where);
      assert.notEqual(answer.body.title, answer.body.name, `no sentence for ${answer.body.name}`);
      ++tried;
    }
  }
  assert.ok(tried > 700, `${tried} bodies`);
  assert.equal((await member.read('')).position, position);
});

test('records that do not exist are not there, for every route', async () => {
  const { position } = await member.read('');
  for (const { path, verb, schema } of operations) {
    if (!/\{(?!organization)\w+\}/.test(path)) continue;
    for (const number of ['999999', '0', 'x', '-1', '4294967297']) {
      const target = path
        .replace('/api/v1/organizations/{organization}', member.organization)
        .replace(/\{\w+\}/g, number);
      const answer = await member.send(verb, target, schema ? sample(schema) : undefined);
      assert.ok(answer.status >= 400 && answer.status < 500, `${verb} ${target}: ${answer.status}`);
    }
  }
  assert.equal((await member.read('')).position, position);
});

test('parameters that are unknown or out of range are refused', async () => {
  for (const query of [
    'limit=0',
    'limit=201',
    'limit=x',
    'limit=-1',
    'after=zzz',
    'colour=red',
    'stage=none_such',
    'domain=x',
    'at=yesterday',
    'at=2027-02-30',
    'limit=99999999999999999999',
  ])
    assert.equal(
      (await member.get(`${member.organization}/agreements?${query}`)).status,
      400,
      query,
    );
  for (const text of [
    '"',
    '*',
    'a AND',
    'NEAR(',
    "'; drop table entry; --",
    '\u0000'.replace('\u0000', '%'),
    'x'.repeat(2000),
  ])
    assert.equal(
      (await member.get(`${member.organization}/search?q=${encodeURIComponent(text)}`)).status,
      200,
      text,
    );
});

test('too much at once is refused before it is read', async () => {
  const answer = await member
    .send(
      'POST',
      `${member.organization}/tensions`,
      JSON.stringify({ text: 'x'.repeat(2 * 1024 * 1024) }),
    )
    .catch((error) => ({ status: 413, error }));
  assert.equal(answer.status, 413);
});

test('asking again with the same key does nothing twice', async () => {
  const key = { 'idempotency-key': 'once' };
  const first = await member.does('POST', '/tensions', { text: 'only once' }, key);
  const again = await member.does('POST', '/tensions', { text: 'only once' }, key);
  assert.deepEqual(again, first);
  const other = await member.send(
    'POST',
    `${member.organization}/tensions`,
    { text: 'something else' },
    key,
  );
  assert.equal(other.status, 422);
  assert.equal(other.body.name, 'request.key_was_used_otherwise');
});

test('inviting again with the same key invites nobody twice', async () => {
  const key = { 'idempotency-key': 'once' };
  const body = { name: 'Bo', email: 'bo@example.org' };
  const path = `${member.organization}/invitations`;
  const open = async () => (await member.read('/invitations')).items.filter(({ name }) => name === 'Bo');
  const first = await member.does('POST', '/invitations', body, key);
  const again = await member.does('POST', '/invitations', body, key);
  assert.equal(again.member, first.member);
  assert.equal((await open()).length, 1);
  const preview = (token) => server.guest().post('/api/v1/invitations/preview', { token });
  assert.equal((await preview(first.token)).status, 404, 'one link only is good');
  assert.equal((await preview(again.token)).status, 200);

  const other = await member.send('POST', path, { name: 'Cy' }, key);
  assert.equal(other.body.name, 'request.key_was_used_otherwise');
  const long = await member.send('POST', path, body, { 'idempotency-key': 'x'.repeat(129) });
  assert.equal(long.body.name, 'request.key_is_too_long');
  const bo = server.guest();
  await bo.post('/api/v1/invitations/acceptance', { token: again.token, ...bo.credentials, email: body.email });
  const late = await member.send('POST', path, body, key);
  assert.equal(late.status, 409);
  assert.equal(late.body.name, 'membership.exists');
});

test('importing again with the same key imports nothing twice', async () => {
  const keeper = await server.found({ name: 'Import Yard', your_name: 'Kit' }); // alone, and needs no mandate
  const key = { 'idempotency-key': 'once' };
  const body = {
    domains: [],
    people: [{ name: 'Dee' }, { name: 'Eli' }],
    memberships: [],
    evidence: 'the list on the door',
  };
  const people = async () =>
    (await keeper.read('/members')).items.filter(({ name }) => /^(Dee|Eli|Dora)$/.test(name));
  const unusable = await keeper.send('POST', `${keeper.organization}/imports`, { ...body, people: [{ name: '' }] });
  assert.equal(unusable.body.name, 'identity.name_missing');
  assert.equal(unusable.body.where, '/people/0/name');
  const first = await keeper.does('POST', '/imports', body, key);
  assert.deepEqual(await keeper.does('POST', '/imports', body, key), first);
  const [dee, eli] = await people();
  assert.deepEqual([dee.name, eli.name], ['Dee', 'Eli']);

  const { token } = await keeper.does('POST', '/invitations', { name: 'Dee', member: dee.id });
  const guest = server.guest();
  await guest.post('/api/v1/invitations/acceptance', { token, name: 'Dora', ...guest.credentials });
  assert.deepEqual(await keeper.does('POST', '/imports', body, key), first);
  assert.deepEqual((await people()).map(({ name }) => name), ['Dora', 'Eli']);
  const other = await keeper.send('POST', `${keeper.organization}/imports`, { ...body, people: [] }, key);
  assert.equal(other.body.name, 'request.key_was_used_otherwise');
});

test('founding takes no key, and the description says where keys count', async () => {
  const guest = server.guest();
  const body = { name: 'Plum Yard', language: 'en', your_name: 'Flo', ...guest.credentials };
  const refused = await guest.send('POST', '/api/v1/organizations', body, { 'idempotency-key': 'once' });
  assert.equal(refused.status, 400);
  assert.equal(refused.body.name, 'request.takes_no_key');
  assert.equal((await guest.post('/api/v1/session', guest.credentials)).body.name, 'sign_in.wrong');

  const { body: api } = await member.get('/api/v1/openapi.json');
  const takesKey = (path, verb = 'post') =>
    api.paths[path][verb].parameters.some(({ name }) => name === 'Idempotency-Key');
  const below = '/api/v1/organizations/{organization}';
  for (const path of ['/tensions', '/invitations', '/imports']) assert.ok(takesKey(below + path), path);
  for (const path of ['/api/v1/organizations', '/api/v1/session', `${below}/hints`])
    assert.ok(!takesKey(path), path);
  assert.match(api.info.description, /Idempotency-Key/);
  assert.match(api.paths['/api/v1/organizations'].post.description, /request\.takes_no_key/);
});

test('what a reader has already is not sent again', async () => {
  const first = await member.get(`${member.organization}/agreements`);
  const again = await member.send('GET', `${member.organization}/agreements`, undefined, {
    'if-none-match': first.headers.get('etag'),
  });
  assert.equal(again.status, 304);
});

test('hosts that are not this server are not answered', async () => {
  const { request } = await import('node:http');
  const status = await new Promise((resolve) =>
    request(server.base + '/api/v1/session', { headers: { host: 'evil.example' } }, (reply) =>
      resolve(reply.statusCode),
    ).end(),
  );
  assert.equal(status, 421);
});
