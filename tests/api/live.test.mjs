// The live stream of entries: what it tells whom, how it resumes, and when it ends.
import { after, before, test } from 'node:test';
import assert from 'node:assert/strict';
import { Server } from './kring.mjs';

let server, ada, ben;
before(async () => {
  server = await Server.start();
  ada = await server.found();
  ben = await ada.invite('Ben');
});
after(() => server.stop());

// An open stream; `next()` waits for its next event.
class Stream {
  static async open(person, lastEventId) {
    const stream = new Stream();
    stream.stopping = new AbortController();
    const headers = { cookie: person.cookie, accept: 'text/event-stream' };
    if (lastEventId !== undefined) headers['last-event-id'] = String(lastEventId);
    const address = `${person.server.base}${person.organization}/entries`;
    stream.reply = await fetch(address, { headers, signal: stream.stopping.signal });
    stream.reader = stream.reply.body?.getReader();
    stream.text = '';
    return stream;
  }
  async next() {
    for (;;) {
      const end = this.text.indexOf('\n\n');
      if (end >= 0) {
        const lines = this.text.slice(0, end).split('\n');
        this.text = this.text.slice(end + 2);
        const field = (name) =>
          lines.find((line) => line.startsWith(`${name}: `))?.slice(name.length + 2);
        if (!field('event')) continue;
        return { id: Number(field('id')), event: field('event'), data: JSON.parse(field('data')) };
      }
      const { done, value } = await this.reader.read();
      if (done) return undefined;
      this.text += new TextDecoder().decode(value);
    }
  }
  close() {
    this.stopping.abort();
  }
}

test('entries come as they become durable, each as its reader may see it', async () => {
  const [own, other] = [await Stream.open(ada), await Stream.open(ben)];
  assert.equal(own.reply.headers.get('content-type'), 'text/event-stream');
  const { position } = await ada.does('POST', '/tensions', { text: 'only mine' });
  const seen = await own.next();
  assert.deepEqual([seen.id, seen.event, seen.data.kind], [position, 'entry', 'tension.noted']);
  assert.equal(seen.data.data.text, 'only mine');
  const withheld = await other.next();
  assert.deepEqual([withheld.id, withheld.data.kind], [position, 'withheld']);
  assert.ok(!JSON.stringify(withheld).includes('only mine'));
  own.close();
  other.close();
});

test('a stream goes on after the last entry that was seen', async () => {
  const { position } = await ada.read('');
  await ada.does('POST', '/tensions', { text: 'one' });
  await ada.does('POST', '/tensions', { text: 'two' });
  const stream = await Stream.open(ada, position);
  assert.equal((await stream.next()).data.data.text, 'one');
  assert.equal((await stream.next()).data.data.text, 'two');
  await ada.does('POST', '/tensions', { text: 'three' });
  assert.equal((await stream.next()).data.data.text, 'three');
  stream.close();
});

test('too many streams of one member are refused', async () => {
  const streams = [];
  for (let i = 0; i < 8; ++i) streams.push(await Stream.open(ben));
  const refused = await Stream.open(ben);
  assert.equal(refused.reply.status, 429);
  for (const stream of [...streams, refused]) stream.close();
});

test('a stream ends with its session', async () => {
  const stream = await Stream.open(ada);
  const again = ada.cookie;
  await ada.send('DELETE', '/api/v1/session');
  assert.equal(await stream.next(), undefined);
  ada.cookie = again;
  assert.equal((await ada.get('/api/v1/session')).status, 401);
  await ada.signIn();
});

test('who leaves sees nothing more', async () => {
  const cleo = await ada.invite('Cleo');
  const stream = await Stream.open(cleo);
  await cleo.does('POST', `/members/${cleo.id}/departure`, { reason: 'moving' });
  while (await stream.next());
  assert.equal((await cleo.get(cleo.organization)).status, 404);
});

test('a server that stops answers what is in flight and ends its streams', async () => {
  const other = await Server.start();
  const person = await other.found();
  const stream = await Stream.open(person);
  const writes = Array.from({ length: 50 }, (_, n) =>
    person.send('POST', `${person.organization}/tensions`, { text: `number ${n}` }),
  );
  await Promise.race(writes);
  const stopped = other.stop();
  const outcomes = await Promise.allSettled(writes);
  assert.ok(outcomes.some((outcome) => outcome.value?.status === 201));
  while (await stream.next().catch(() => undefined));
  assert.equal((await stopped).code, 0);
});
