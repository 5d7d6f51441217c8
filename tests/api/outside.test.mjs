// What strangers try: bytes that are no request, requests that mean two things, links and keys that
// are not theirs.
import { after, before, describe, it } from 'node:test';
import assert from 'node:assert/strict';
import { connect } from 'node:net';
import { Server } from './kring.mjs';

let server, ada, ben, elsewhere;
before(async () => {
  server = await Server.start();
  ada = await server.found();
  ben = await ada.invite('Ben');
  elsewhere = await server.found({ name: 'Elsewhere', your_name: 'Eve' });
});
after(() => server.stop());

// Sends bytes and reads until the server closes; gives the replies' heads and all of the text.
function say(bytes, { port = new URL(server.base).port } = {}) {
  return new Promise((resolve, reject) => {
    let text = '';
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes));
    socket.on('data', (part) => (text += part));
    socket.on('error', reject);
    socket.on('close', () =>
      resolve({ text, statuses: [...text.matchAll(/HTTP\/1\.1 (\d{3}) /g)].map(([, s]) => +s) }),
    );
  });
}
const head = (first, ...lines) => [first, 'Host: localhost', ...lines, '', ''].join('\r\n');
const closing = 'Connection: close';
const chunked = 'Transfer-Encoding: chunked';
const json = 'Content-Type: application/json';
const headersOnAll = [
  'Content-Security-Policy',
  'X-Content-Type-Options: nosniff',
  'X-Frame-Options: DENY',
  'Referrer-Policy: no-referrer',
  'Cross-Origin-Opener-Policy: same-origin',
  'Cross-Origin-Embedder-Policy: require-corp',
  'Cross-Origin-Resource-Policy: same-origin',
  'Permissions-Policy',
  'Cache-Control',
];

describe('bytes', () => {
  const bad = [
    ['both lengths', 400, head('POST / HTTP/1.1', 'Content-Length: 5', chunked) + '0\r\n\r\n'],
    ['two lengths', 400, head('POST / HTTP/1.1', 'Content-Length: 1', 'Content-Length: 2') + 'ab'],
    ['the same length twice', 400, head('POST / HTTP/1.1', 'Content-Length: 2', 'Content-Length: 2') + 'ab'],
    ['a list of lengths', 400, head('POST / HTTP/1.1', 'Content-Length: 2, 2') + 'ab'],
    ['a signed length', 400, head('POST / HTTP/1.1', 'Content-Length: +2') + 'ab'],
    ['another coding', 400, head('POST / HTTP/1.1', 'Transfer-Encoding: gzip, chunked') + '0\r\n\r\n'],
    ['a hidden coding', 400, head('POST / HTTP/1.1', 'Transfer-Encoding: xchunked') + '0\r\n\r\n'],
    ['a coding twice', 400, head('POST / HTTP/1.1', chunked, chunked) + '0\r\n\r\n'],
    ['a blank before the colon', 400, head('POST / HTTP/1.1', 'Transfer-Encoding : chunked')],
    ['a folded header', 400, head('GET / HTTP/1.1', 'X-A: one', ' two')],
    ['bare line feeds', 400, 'GET / HTTP/1.1\nHost: localhost\n\n'],
    ['a bare return', 400, head('GET / HTTP/1.1', 'X-A: one\rX-B: two')],
    ['a chunk size that is none', 400, head('POST / HTTP/1.1', chunked) + '0x2\r\nab\r\n0\r\n\r\n'],
    ['a chunk that is too long', 400, head('POST / HTTP/1.1', chunked) + '2\r\nabc\r\n0\r\n\r\n'],
    ['no host', 400, 'GET / HTTP/1.1\r\n\r\n'],
    ['two hosts', 400, head('GET / HTTP/1.1', 'Host: localhost')],
    ['another address', 400, head('GET http://localhost/ HTTP/1.1')],
    ['an encoded slash', 400, head('GET /api/v1%2fsession HTTP/1.1')],
    ['dots', 400, head('GET /assets/../../etc/passwd HTTP/1.1')],
    ['encoded dots', 400, head('GET /assets/%2e%2e/%2e%2e/etc/passwd HTTP/1.1')],
    ['a NUL', 400, head('GET /a%00b HTTP/1.1')],
    ['overlong UTF-8', 400, head('GET /%c0%ae%c0%ae/ HTTP/1.1')],
    ['half a percent', 400, head('GET /% HTTP/1.1')],
    ['a backslash', 400, head('GET /..\\etc HTTP/1.1')],
    ['TRACE', 405, head('TRACE / HTTP/1.1')],
    ['CONNECT', 405, head('CONNECT localhost:80 HTTP/1.1')],
    ['a method nobody knows', 501, head('BREW / HTTP/1.1')],
    ['a version nobody knows', 505, head('GET / HTTP/3.0')],
    ['a long target', 414, head(`GET /${'a'.repeat(9000)} HTTP/1.1`)],
    ['many headers', 431, head('GET / HTTP/1.1', ...Array.from({ length: 70 }, (_, n) => `X-${n}: 1`))],
    ['long headers', 431, head('GET / HTTP/1.1', `X-A: ${'a'.repeat(17_000)}`)],
    ['a large body', 413, head('POST /api/v1/session HTTP/1.1', 'Content-Length: 1048577')],
    ['TLS', 400, Buffer.from('160301020001000001fc0303', 'hex') + '\r\n'],
  ];
  for (const [what, status, bytes] of bad)
    it(`${what}: refused, closed, and protected like every answer`, async () => {
      // What follows must never be taken for a request of its own.
      const { text, statuses } = await say(bytes + head('GET /healthz HTTP/1.1', closing));
      assert.deepEqual(statuses, [status], text);
      assert.match(text, /Content-Type: application\/problem\+json/);
      assert.match(text, /Connection: close/);
      for (const header of headersOnAll) assert.ok(text.includes(header), header);
    });

  it('requests one behind the other are answered in their order', async () => {
    const body = '{"email":"a@b","password":"x"}';
    const post = head('POST /api/v1/session HTTP/1.1', json, `Content-Length: ${body.length}`) + body;
    const get = head('GET /healthz HTTP/1.1');
    const { statuses } = await say(post + get + post + head('GET /readyz HTTP/1.1', closing));
    assert.deepEqual(statuses, [401, 200, 401, 200]);
  });

  it('nothing is sent but the head where only the head is asked for', async () => {
    for (const path of ['/', '/healthz', '/api/v1/openapi.json', '/nothing.js', '/api/v1/session']) {
      const { text } = await say(head(`HEAD ${path} HTTP/1.1`, closing));
      assert.ok(text.endsWith('\r\n\r\n'), path);
    }
  });

  it('what an address does not do is said with what it does', async () => {
    for (const [method, path, allowed] of [
      ['OPTIONS', '/api/v1/session', /^Allow: .*GET.*DELETE|Allow: .*POST/m],
      ['PUT', '/api/v1/session', /^Allow: /m],
      ['POST', '/', /^Allow: GET, HEAD/m],
      ['DELETE', '/healthz', /^Allow: GET/m],
    ]) {
      const { text, statuses } = await say(head(`${method} ${path} HTTP/1.1`, closing));
      assert.deepEqual(statuses, [405], `${method} ${path}`);
      assert.match(text, allowed);
    }
  });

  it('nobody unknown may send much', async () => {
    const large = 'Content-Length: 2000000';
    const here = `${ada.organization}/imports`;
    for (const [path, cookie, status] of [
      ['/api/v1/organizations/x/imports', '', 413],
      ['/imports', '', 413],
      [here, '', 413],
      [here, elsewhere.cookie, 413],
    ]) {
      const { statuses } = await say(head(`POST ${path} HTTP/1.1`, large, `Cookie: ${cookie}`));
      assert.deepEqual(statuses, [status], path);
    }
    const known = head(`POST ${here} HTTP/1.1`, large, closing, `Cookie: ${ada.cookie}`, json);
    assert.deepEqual((await say(known + 'x'.repeat(2_000_000))).statuses, [400]);
  });
});

describe('names of this server', () => {
  const status = async (host) =>
    (await say(`GET /healthz HTTP/1.1\r\nHost: ${host}\r\n${closing}\r\n\r\n`)).statuses[0];
  it('letter case makes no difference, everything else does', async () => {
    for (const host of ['localhost', 'LOCALHOST:1', '127.0.0.1', '[::1]:8080'])
      assert.equal(await status(host), 200, host);
    for (const host of ['', 'localhost.evil.example', 'evil.example', 'localhost@evil.example', '[::1', '127.0.0.1.'])
      assert.ok([400, 421].includes(await status(host)), host);
  });
});

describe('over TLS', () => {
  it('the cookie is for TLS and this host only, and no page of plain HTTP can act', async () => {
    const behind = await Server.start({ options: ['--over-tls'] });
    const found = await behind.guest().post('/api/v1/organizations', {
      name: 'Cherry Yard',
      language: 'en',
      your_name: 'Ada',
      email: 'ada@example.org',
      password: 'plum trees in the rain',
    });
    assert.equal(found.status, 201);
    const cookie = found.headers.get('set-cookie');
    assert.match(cookie, /^__Host-kring=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax; Max-Age=\d+; Secure$/);
    assert.match(found.headers.get('strict-transport-security'), /max-age=63072000/);
    const path = `/api/v1/organizations/${found.body.organization}/tensions`;
    const { host } = new URL(behind.base);
    const person = Object.assign(behind.guest(), { cookie: cookie.split(';')[0] });
    for (const [origin, status] of [
      [`http://${host}`, 403],
      [`https://${host}`, 201],
    ]) {
      const answer = await person.send('POST', path, { text: 'A gap' }, { origin });
      assert.equal(answer.status, status, origin);
    }
    await behind.stop();
  });
});

describe('what belongs to others', () => {
  it('keys are each member’s own, in each organization', async () => {
    const key = { 'idempotency-key': 'shared' };
    const note = (person) => person.does('POST', '/tensions', { text: 'The same words' }, key);
    const [one, two, three] = [await note(ada), await note(ben), await note(elsewhere)];
    assert.notEqual(one.created.id, two.created.id);
    assert.equal(three.created.id, 1);
    assert.deepEqual(await note(ada), one);
  });

  it('tags and places of another reader or organization give nothing away', async () => {
    const tag = (await elsewhere.get(`${elsewhere.organization}/agreements`)).headers.get('etag');
    for (const person of [ada, ben]) {
      const answer = await person.send('GET', `${person.organization}/tensions`, undefined, { 'if-none-match': tag });
      assert.equal(answer.status, 200);
      assert.ok(answer.body.items.every((tension) => tension.owner === person.id));
    }
    const own = await ada.get(`${ada.organization}/tensions`);
    const others = await ben.send('GET', `${ben.organization}/tensions`, undefined, {
      'if-none-match': own.headers.get('etag'),
    });
    assert.equal(others.status, 200);
  });

  it('the address an invitation is for is told to those only who may invite', async () => {
    const eve = await server.found({ overall_delegator: 'delegatees', your_name: 'Eve' });
    const fay = await eve.invite('Fay');
    await eve.does('POST', '/invitations', { name: 'Cas', email: 'cas@example.org' });
    const emailFor = async (person) => (await person.read('/invitations')).items.at(-1).email;
    assert.equal(await emailFor(eve), 'cas@example.org');
    assert.equal(await emailFor(fay), undefined);
  });

  it('who has an address is told to those only who may invite, and there they are once', async () => {
    const eve = await server.found({ overall_delegator: 'delegatees', your_name: 'Eve' });
    const fay = await eve.invite('Fay');
    const twin = { name: 'Fay', email: fay.credentials.email };
    await eve.refused('membership.exists', 'POST', '/invitations', twin);
    await fay.refused('domain.not_governed', 'POST', '/invitations', { ...twin, email: eve.credentials.email });
    assert.equal((await eve.read('/members')).items.length, 2);
  });
});

describe('links', () => {
  const accept = (token, fields = {}) => {
    const guest = server.guest();
    return guest.post('/api/v1/invitations/acceptance', { token, name: 'Guest', ...guest.credentials, ...fields });
  };

  it('let one person in, once', async () => {
    const { token } = await ada.does('POST', '/invitations', { name: 'Cas' });
    const answers = await Promise.all(Array.from({ length: 6 }, () => accept(token)));
    assert.equal(answers.filter(({ status }) => status === 201).length, 1);
    for (const { status, body } of answers)
      if (status !== 201) assert.equal(body.name, 'invitation.not_valid');
    assert.equal((await accept(token)).status, 404);
    assert.equal((await server.guest().post('/api/v1/invitations/preview', { token })).status, 404);
  });

  it('that were withdrawn, replaced, or for somebody else let nobody in', async () => {
    const withdrawn = await ada.does('POST', '/invitations', { name: 'Dee' });
    await ada.send('DELETE', `${ada.organization}/invitations/${withdrawn.invitation}`);
    assert.equal((await accept(withdrawn.token)).status, 404);
    const first = await ada.does('POST', '/invitations', { name: 'Dee', member: withdrawn.member });
    const forDee = { name: 'Dee', member: withdrawn.member, email: 'dee@example.org' };
    const second = await ada.does('POST', '/invitations', forDee);
    assert.equal((await accept(first.token)).status, 404);
    assert.equal((await accept(second.token)).body.name, 'invitation.for_somebody_else');
    assert.equal((await accept(second.token, { email: 'dee@example.org' })).status, 201);
  });

  it('of another organization cannot be withdrawn', async () => {
    const { token, invitation } = await ada.does('POST', '/invitations', { name: 'Flo' });
    const answer = await elsewhere.send('DELETE', `${elsewhere.organization}/invitations/${invitation}`);
    assert.equal(answer.status, 404);
    assert.equal((await accept(token)).status, 201);
  });

  it('expire after seven days', async () => {
    const { token } = await ada.does('POST', '/invitations', { name: 'Gijs' });
    server.today('2027-03-08T08:59:00Z');
    assert.equal((await server.guest().post('/api/v1/invitations/preview', { token })).status, 200);
    server.today('2027-03-08T09:01:00Z');
    assert.equal((await accept(token)).body.name, 'invitation.not_valid');
    server.today('2027-03-01');
  });
});

describe('sessions', () => {
  const streamOf = async (person) => {
    const headers = { cookie: person.cookie, accept: 'text/event-stream' };
    const reply = await fetch(`${server.base}${person.organization}/entries`, { headers });
    assert.equal(reply.headers.get('content-type'), 'text/event-stream');
    return reply.body;
  };
  const ended = async (stream) => {
    for await (const part of stream) void part;
  };

  it('end, with their pages, when somebody else signs in with the same browser', async () => {
    const before = ben.cookie;
    const stream = await streamOf(ben);
    const other = Object.assign(server.guest(), { cookie: before, credentials: elsewhere.credentials });
    await other.signIn();
    await ended(stream);
    assert.equal((await Object.assign(server.guest(), { cookie: before }).get('/api/v1/session')).status, 401);
    await ben.signIn();
  });

  it('see nothing more of an organization that ended the membership', async () => {
    const alone = await server.found({ overall_delegator: 'delegatees', your_name: 'Hal' });
    const cleo = await alone.invite('Cleo');
    const stream = await streamOf(cleo);
    const since = Date.now();
    await alone.does('POST', `/members/${cleo.id}/departure`, { reason: 'Moved away.' });
    assert.equal((await cleo.get(`${cleo.organization}/members`)).status, 404);
    await ended(stream);
    assert.ok(Date.now() - since < 2000);
  });
});
