// HTTP as its specifications have it: problem documents, tags, encodings, and a description of the
// API that says what is accepted.
import { after, before, describe, it } from 'node:test';
import assert from 'node:assert/strict';
import { get } from 'node:http';
import { gunzipSync } from 'node:zlib';
import { Server } from './kring.mjs';

let server, ada;
before(async () => {
  server = await Server.start();
  ada = await server.found({ language: 'nl' });
});
after(() => server.stop());

const below = (path) => `${ada.organization}${path}`;

// Without what fetch adds and unpacks.
function raw(path, headers) {
  return new Promise((resolve, reject) => {
    get(server.base + path, { headers }, (answer) => {
      const parts = [];
      answer.on('data', (part) => parts.push(part));
      answer.on('end', () => {
        const { statusCode: status, headers: named } = answer;
        resolve({ status, headers: named, body: Buffer.concat(parts) });
      });
    }).on('error', reject);
  });
}

describe('problem documents', () => {
  it('have the status of their answer, in the language of whoever asks', async () => {
    const answer = await ada.send('DELETE', below('/drivers'));
    assert.equal(answer.status, 405);
    assert.equal(answer.body.status, 405);
    assert.equal(answer.headers.get('allow'), 'GET');
    assert.equal(answer.headers.get('content-language'), 'nl');
    assert.equal(answer.body.title, 'Dit kan niet op dit adres.');
    const nowhere = await ada.get('/api/v1/nowhere');
    assert.deepEqual([nowhere.status, nowhere.body.status], [404, 404]);
    assert.equal(nowhere.body.title, 'Op dit adres is niets.');
    const guest = await server.guest().send('DELETE', '/api/v1/server');
    assert.deepEqual([guest.status, guest.body.status], [405, 405]);
    assert.equal(guest.body.title, 'This cannot be done at this address.');
    const elsewhere = await raw('/api/v1/server', { host: 'elsewhere.example', 'accept-language': 'nl' });
    assert.equal(elsewhere.status, 421);
    assert.equal(JSON.parse(elsewhere.body).status, 421);
    assert.equal(elsewhere.headers['content-language'], 'nl');
  });

  it('name types in the same language, and for programs always alike', async () => {
    const { body } = await ada.send('POST', below('/tensions'), { text: 7 });
    assert.equal(body.title, 'Hier staat een heel getal waar tekst hoort.');
    assert.deepEqual(body.details.map(({ text }) => text).sort(), ['string', 'whole number']);
  });
});

describe('tags', () => {
  it('are compared weakly, in lists too', async () => {
    for (const path of [below('/agreements'), '/']) {
      const tag = (await ada.get(path)).headers.get('etag');
      const status = async (sent) =>
        (await ada.send('GET', path, undefined, { 'if-none-match': sent, 'cache-control': 'no-cache' })).status;
      for (const sent of [tag, `W/${tag}`, `"x", ${tag}`, `W/"x" ,W/${tag},"y"`, '*', ` ${tag} `])
        assert.equal(await status(sent), 304, `${path}: ${sent}`);
      for (const sent of ['"x"', tag.slice(1, -1), `${tag.slice(0, -1)}x"`, ',', '**'])
        assert.equal(await status(sent), 200, `${path}: ${sent}`);
    }
  });
});

describe('compression', () => {
  it('is for the files of the web app, where it is wanted', async () => {
    const page = await raw('/', {});
    const script = /\/assets\/[\w-]+\.js/.exec(page.body)[0];
    const plain = await raw(script, {});
    assert.equal(plain.headers['content-encoding'], undefined);
    assert.equal(plain.headers.vary, 'Accept-Encoding');
    const small = await raw(script, { 'accept-encoding': 'br, gzip;q=0.8' });
    assert.equal(small.headers['content-encoding'], 'gzip');
    assert.equal(small.headers.vary, 'Accept-Encoding');
    assert.equal(small.headers['content-type'], plain.headers['content-type']);
    assert.notEqual(small.headers.etag, plain.headers.etag);
    assert.ok(small.body.length < plain.body.length / 2);
    assert.ok(gunzipSync(small.body).equals(plain.body));
    const again = await raw(script, { 'accept-encoding': 'gzip', 'if-none-match': small.headers.etag });
    assert.equal(again.status, 304);
    for (const [accepted, encoding] of [
      ['gzip;q=0', undefined],
      ['identity', undefined],
      ['*', 'gzip'],
      ['gzip;q=0, *', undefined],
      ['GZIP; q=1', 'gzip'],
    ])
      assert.equal(
        (await raw(script, { 'accept-encoding': accepted })).headers['content-encoding'],
        encoding,
        accepted,
      );
  });

  it('is not for answers that are somebody\u2019s own', async () => {
    const headers = { cookie: ada.cookie, 'accept-encoding': 'gzip' };
    for (const path of [below('/agreements'), '/api/v1/session']) {
      const answer = await raw(path, headers);
      assert.equal(answer.status, 200);
      assert.equal(answer.headers['content-encoding'], undefined, path);
    }
  });
});
