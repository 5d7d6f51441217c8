// Who forgot their password chooses a new one by a link that an administrator makes.
import { after, before, beforeEach, describe, it } from 'node:test';
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { kring, Server } from './kring.mjs';

const fresh = 'a heron stood in the rain';
let server, ada, bo;

// The server gives the file away for that moment.
async function link(email, { day } = {}) {
  await server.kill();
  const made = kring('member', 'password', '--data', server.data, email);
  if (day) server.today(day);
  await server.launch();
  return made;
}
const tokenOf = ({ stdout }) => /\/password#([\w-]{43})$/m.exec(stdout)[1];
const choose = (token, password = fresh) => {
  const guest = server.guest();
  return guest.post('/api/v1/passwords', { token, password }).then((answer) => ({ answer, guest }));
};

describe('a forgotten password', () => {
  before(async () => {
    // The command line goes by the machine's clock, so the server does as well.
    server = await Server.start({ clock: false });
    ada = await server.found();
    bo = await ada.invite('Bo');
  });
  after(() => server.stop());

  it('is replaced by a link, which ends all sessions and begins one', async () => {
    const made = await link(bo.credentials.email);
    assert.equal(made.status, 0, made.stderr);
    const token = tokenOf(made);
    const shown = await server.guest().post('/api/v1/passwords/preview', { token });
    assert.deepEqual(shown.body, { name: 'Bo', email: bo.credentials.email, language: 'en' });

    const stream = await fetch(`${server.base}${bo.organization}/entries?stream=1`, {
      headers: { cookie: bo.cookie },
    });
    assert.equal(stream.status, 200);
    const { answer, guest } = await choose(token);
    assert.equal(answer.status, 200, JSON.stringify(answer.body));
    assert.equal(answer.body.name, 'Bo');
    for await (const part of stream.body) void part;
    assert.equal((await bo.get('/api/v1/session')).status, 401);
    assert.equal((await guest.get('/api/v1/session')).status, 200);
    assert.equal((await ada.get('/api/v1/session')).status, 200);

    const old = await server.guest().post('/api/v1/session', bo.credentials);
    assert.equal(old.body.name, 'sign_in.wrong');
    bo.credentials.password = fresh;
    await bo.signIn();
    const again = await choose(token, 'another good long one');
    assert.equal(again.answer.status, 404);
    assert.equal(again.answer.body.name, 'password_link.not_valid');
  });

  it('is looked at like any other, and the link stays good', async () => {
    const token = tokenOf(await link(bo.credentials.email));
    const { answer } = await choose(token, 'too short');
    assert.equal(answer.status, 422);
    assert.equal(answer.body.name, 'password.too_short');
    assert.equal(answer.body.where, '/password');
    assert.equal((await choose(token)).answer.status, 200);
  });

  it('knows only the latest link', async () => {
    const first = tokenOf(await link(bo.credentials.email));
    const second = tokenOf(await link(bo.credentials.email.toUpperCase()));
    assert.equal((await choose(first)).answer.status, 404);
    assert.equal((await choose(second)).answer.status, 200);
  });

  it('is used once by many at a time', async () => {
    const token = tokenOf(await link(bo.credentials.email));
    const all = await Promise.all(Array.from({ length: 8 }, () => choose(token)));
    assert.equal(all.filter(({ answer }) => answer.status === 200).length, 1);
  });

  it('is refused for an address that nobody has, and for no token', async () => {
    const made = await link('nobody@example.org');
    assert.equal(made.status, 1);
    assert.match(made.stderr, /Nobody signs in/);
    for (const token of ['', 'x', 'A'.repeat(43), 'A'.repeat(5000)])
      assert.equal((await choose(token)).answer.body.name, 'password_link.not_valid');
  });

  it('is not in the file', async () => {
    const token = tokenOf(await link(bo.credentials.email));
    for (const end of ['', '-wal'])
      assert.ok(!readFileSync(server.data + end).includes(token), `the token is in ${end}`);
  });
});

describe('changing a password that is known', () => {
  let elsewhere;
  const change = (person, present_password, password) =>
    person.send('PUT', '/api/v1/password', { present_password, password });

  before(async () => {
    server = await Server.start();
    ada = await server.found();
    bo = await ada.invite('Bo');
    elsewhere = Object.assign(server.guest(), { credentials: { ...bo.credentials } });
    await elsewhere.signIn();
  });
  after(() => server.stop());

  it('ends all other sessions, their open pages too, and goes on with this one', async () => {
    const stream = (person) =>
      fetch(`${server.base}${bo.organization}/entries?stream=1`, {
        headers: { cookie: person.cookie },
      });
    const [here, there] = [await stream(bo), await stream(elsewhere)];
    const done = await change(bo, bo.credentials.password, fresh);
    assert.equal(done.status, 204, JSON.stringify(done.body));
    for await (const part of there.body) void part;
    assert.equal((await elsewhere.get('/api/v1/session')).status, 401);
    assert.equal((await bo.get('/api/v1/session')).status, 200);
    assert.equal((await ada.get('/api/v1/session')).status, 200);
    await bo.does('POST', '/tensions', { text: 'The door sticks.' });
    let told = '';
    for await (const part of here.body) {
      told += new TextDecoder().decode(part);
      if (/id:/.test(told)) break;
    }
    assert.match(told, /id:/);

    const old = await server.guest().post('/api/v1/session', elsewhere.credentials);
    assert.equal(old.body.name, 'sign_in.wrong');
    bo.credentials.password = fresh;
    await bo.signIn();
  });

  it('looks at the new one as at any other', async () => {
    const answer = await change(bo, bo.credentials.password, 'too short');
    assert.equal(answer.status, 422);
    assert.equal(answer.body.name, 'password.too_short');
    assert.equal(answer.body.where, '/password');
  });

  it('takes no guesses at the present one, and signs nobody out for a wrong one', async () => {
    for (const wrong of ['not my password', '', 'x'.repeat(5000)]) {
      const answer = await change(bo, wrong, 'another good long one');
      assert.equal(answer.status, 422);
      assert.equal(answer.body.name, 'password.present_is_wrong');
      assert.equal(answer.body.where, '/present_password');
    }
    let answer;
    for (let tries = 0; tries < 12 && answer?.status !== 429; tries += 1)
      answer = await change(bo, 'not my password', 'another good long one');
    assert.equal(answer.body.name, 'sign_in.too_many');
    assert.ok(Number(answer.headers.get('retry-after')) > 0);
    assert.equal((await bo.get('/api/v1/session')).status, 200);
    const right = await change(bo, bo.credentials.password, 'another good long one');
    assert.equal(right.status, 429);
  });
});

describe('a link for a new password', () => {
  beforeEach(async () => {
    server = await Server.start();
    ada = await server.found();
  });

  it('is good for a day', async () => {
    const now = Date.now();
    const at = (hours) => new Date(now + hours * 3_600_000).toISOString();
    const early = tokenOf(await link(ada.credentials.email, { day: at(23.9) }));
    assert.equal((await server.guest().post('/api/v1/passwords/preview', { token: early })).status, 200);
    const late = tokenOf(await link(ada.credentials.email, { day: at(24.1) }));
    assert.equal((await server.guest().post('/api/v1/passwords/preview', { token: late })).status, 404);
    assert.equal((await choose(late)).answer.body.name, 'password_link.not_valid');
    await server.stop();
  });
});
