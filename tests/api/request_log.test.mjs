// One line for each request: who did what and how it ended, and nothing that may not be told.
import { after, before, describe, it } from 'node:test';
import assert from 'node:assert/strict';
import { request } from 'node:http';
import { connect } from 'node:net';
import { Server } from './kring.mjs';

const word = 'zwaluwstaartverbinding';
let server, ada, bo;

// All lines so far, once one of them is like that.
async function lines(isWanted) {
  for (;;) {
    const whole = server.log.split('\n').slice(0, -1).map((line) => JSON.parse(line));
    const requests = whole.filter(({ text }) => text === 'request');
    if (requests.some(isWanted)) return requests;
    await new Promise((resolve) => server.process.stderr.once('data', resolve));
  }
}
const line = async (isWanted) => (await lines(isWanted)).findLast(isWanted);

describe('the log of requests', () => {
  before(async () => {
    server = await Server.start();
    ada = await server.found();
    bo = await ada.invite('Bo');
  });
  after(() => server.stop());

  it('tells route, status, time, organization and member', async () => {
    await ada.read('/domains/1');
    const route = '/api/v1/organizations/{organization}/domains/{domain}';
    const found = await line((one) => one.route === route);
    assert.equal(found.level, 'info');
    assert.match(found.at, /^\d{4}-\d\d-\d\dT/);
    assert.ok(found.request > 0 && found.microseconds >= 0);
    assert.equal(found.method, 'GET');
    assert.equal(found.status, 200);
    assert.equal(found.organization, ada.organization.split('/').at(-1));
    assert.equal(found.member, ada.id);
    assert.equal(found.refusal, undefined);
  });

  it('tells who signed in and who could not', async () => {
    const guest = server.guest();
    await guest.post('/api/v1/session', { email: 'who@example.org', password: word });
    const failed = await line((one) => one.refusal === 'sign_in.wrong');
    assert.equal(failed.status, 401);
    assert.equal(failed.account, undefined);
    await bo.signIn();
    const route = '/api/v1/session';
    const done = await line((one) => one.route === route && one.method === 'POST' && one.account);
    assert.equal(done.status, 200);
  });

  it('tells of invitations made, accepted and revoked, and of memberships that ended', async () => {
    const below = '/api/v1/organizations/{organization}';
    const is = (method, route, status) => (one) =>
      one.method === method && one.route === route && one.status === status;
    const made = await line(is('POST', `${below}/invitations`, 201));
    assert.equal(made.member, ada.id);
    const accepted = await line(is('POST', '/api/v1/invitations/acceptance', 201));
    assert.equal(accepted.member, bo.id);
    const { invitation } = await ada.does('POST', '/invitations', { name: 'Cas' });
    await ada.send('DELETE', `${ada.organization}/invitations/${invitation}`);
    await line(is('DELETE', `${below}/invitations/{invitation}`, 204));
    const cleo = await ada.invite('Cleo');
    await cleo.does('POST', `/members/${cleo.id}/departure`, { reason: 'Moving away.' });
    const left = await line(is('POST', `${below}/members/{member}/departure`, 200));
    assert.equal(left.member, cleo.id);
  });

  it('tells of refused access without the organization that was asked for', async () => {
    const other = await server.found({ name: 'Elsewhere' });
    const answer = await other.get(ada.organization);
    assert.equal(answer.status, 404);
    const refused = await line((one) => one.refusal === 'organization.not_found');
    assert.equal(refused.organization, undefined);
    assert.ok(refused.account > 0);
    await server.guest().get(ada.organization);
    assert.equal((await line((one) => one.refusal === 'session.not_signed_in')).status, 401);
  });

  it('tells of a limit that was hit', async () => {
    for (let i = 0; i < 12; ++i)
      await server.guest().post('/api/v1/session', { email: 'limit@example.org', password: word });
    assert.equal((await line((one) => one.refusal === 'sign_in.too_many')).status, 429);
  });

  it('tells of what was refused before it was a request', async () => {
    const { port } = new URL(server.base);
    const socket = connect(port, '127.0.0.1');
    socket.end('GET / HTTP/1.1\r\nHost: localhost\r\nbad header\r\n\r\n');
    socket.resume();
    const refused = await line((one) => one.refusal === 'request.head_is_malformed');
    assert.equal(refused.status, 400);
    assert.equal(refused.route, undefined);
  });

  it('leaves probes and pages out where they went well', async () => {
    await server.guest().get('/healthz');
    await server.guest().get('/sign-in');
    await server.guest().get('/nothing.js');
    const all = await lines((one) => one.route === '/' && one.status === 404);
    assert.deepEqual(all.filter((one) => one.route === '/healthz'), []);
    assert.deepEqual(all.filter((one) => one.route === '/' && one.status === 200), []);
  });

  it('tells nothing that people wrote, and no token, address or control character', async () => {
    const { token } = await ada.does('POST', '/invitations', { name: word });
    await ada.does('POST', '/tensions', { text: word });
    await ada.read(`/search?q=${word}`);
    await ada.send('GET', `${ada.organization}/drivers/${word}%0a%1b%5b31m`);
    await ada.send('GET', `/api/v1/${word}%0Afake`);
    const { port } = new URL(server.base);
    await new Promise((resolve) => {
      const headers = { host: 'localhost', 'idempotency-key': word, cookie: ada.cookie };
      request({ port, method: 'GET', path: `/api/v1/session?x=${word}`, headers })
        .on('response', (reply) => reply.resume().on('end', resolve))
        .end();
    });
    await line((one) => one.refusal === 'request.unknown_parameter');
    assert.ok(!server.log.includes(word));
    assert.ok(!server.log.includes(token));
    assert.ok(!server.log.includes('example.org'));
    assert.ok(!server.log.includes(ada.cookie.split('=')[1]));
    // eslint-disable-next-line no-control-regex
    assert.doesNotMatch(server.log, /[\0-\x09\x0b-\x1f\x7f]/);
  });
});

it('has its last line when the server has ended', async () => {
  const ending = await Server.start();
  await ending.found();
  ending.process.stdout.resume();
  const closed = new Promise((resolve) => ending.process.on('close', resolve));
  await ending.stop();
  await closed;
  const all = ending.log.trim().split('\n').map((line) => JSON.parse(line));
  assert.equal(all.at(-1).text, 'stopping on signal 15');
  assert.ok(all.some(({ route }) => route === '/api/v1/organizations'));
});

it('is left out at the level warn', async () => {
  const quiet = await Server.start({ options: ['--log-level', 'warn'] });
  const founder = await quiet.found();
  await founder.read('');
  assert.equal((await quiet.stop()).code, 0);
  assert.equal(quiet.log, '');
});
