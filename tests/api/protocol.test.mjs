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
    for (const path of [below('/agreements'), below('/members'), '/']) {
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

describe('the query', () => {
  it('takes no word that it does not know, and no day to come', async () => {
    for (const [path, name] of [
      ['/entries?stream=foo', 'json.not_one_of'],
      ['/entries?stream=1&kind=tension.noted', 'stream.shows_all'],
      ['/domains?view=table', 'json.not_one_of'],
      ['/search?q=x&noun=tree', 'json.not_one_of'],
      ['/agreements?stage=none_such', 'json.not_one_of'],
      ['/agreements?at=2099-01-01', 'request.moment_is_to_come'],
      ['/agreements?at=2027-03-02T00:00:00Z', 'request.moment_is_to_come'],
    ]) {
      // By the head alone: a stream that is let in does not end.
      const answer = await fetch(server.base + below(path), { headers: { cookie: ada.cookie } });
      assert.equal(answer.status, 400, path);
      assert.equal((await answer.json()).name, name, path);
    }
    for (const path of ['/domains?view=map', '/search?q=x&noun=driver', '/agreements?at=2027-03-01'])
      assert.equal((await ada.get(below(path))).status, 200, path);
  });
});

describe('the description of the API', () => {
  let document, paths;
  before(async () => {
    document = (await ada.get('/api/v1/openapi.json')).body;
    paths = document.paths;
  });
  // What a reference names: the parts of a JSON pointer in the fragment of a URI.
  const named = ({ $ref }) =>
    $ref
      .slice(2)
      .split('/')
      .map((part) => decodeURIComponent(part).replaceAll('~1', '/').replaceAll('~0', '~'))
      .reduce((within, part) => within[part], document);
  const operation = (path, verb = 'get') => paths[`/api/v1/organizations/{organization}${path}`][verb];
  const parameter = (path, name, verb) => operation(path, verb).parameters.find((one) => one.name === name);

  it('says what each parameter takes', () => {
    const { schema } = parameter('/agreements', 'limit');
    assert.equal(schema.type, 'integer');
    assert.deepEqual([schema.minimum, schema.maximum, schema.default], [1, 200, 20]);
    assert.deepEqual(parameter('/agreements', 'stage').schema.enum, ['active', 'dropped', 'expired']);
    assert.deepEqual(parameter('/agreements', 'review').schema.enum, ['soon', 'due', 'overdue']);
    assert.equal(parameter('/entries', 'from').schema.format, 'date');
    assert.ok(parameter('/search', 'noun').schema.enum.includes('process'));
    assert.deepEqual(
      parameter('/agreements', 'at').schema.anyOf.map(({ format }) => format),
      ['date', 'date-time'],
    );
  });

  it('has a description for each parameter of a query', () => {
    for (const [path, verbs] of Object.entries(paths))
      for (const [verb, { parameters }] of Object.entries(verbs))
        for (const { name, in: place, description } of parameters)
          if (place === 'query') assert.ok(description, `${verb} ${path}: ${name}`);
  });

  it('names the headers that are heeded and the statuses of answers', () => {
    assert.equal(parameter('/agreements', 'If-None-Match').in, 'header');
    assert.equal(parameter('/members', 'If-None-Match'), undefined);
    assert.equal(parameter('/entries', 'Last-Event-ID').in, 'header');
    assert.equal(parameter('/tensions', 'Idempotency-Key', 'post').in, 'header');
    const statuses = (path, verb) => Object.keys(operation(path, verb).responses);
    for (const status of ['200', '304', '400', '401', '404', '503'])
      assert.ok(statuses('/agreements').includes(status), status);
    for (const status of ['201', '409', '422', '507'])
      assert.ok(statuses('/tensions', 'post').includes(status), status);
    for (const [path, verbs] of Object.entries(paths))
      for (const [verb, { responses }] of Object.entries(verbs))
        for (const [status, answer] of Object.entries(responses))
          if (answer.$ref) assert.ok(named(answer)?.description, `${verb} ${path} ${status}`);
    const { responses } = operation('/tensions', 'post');
    assert.equal(named(responses['201']), responses['2XX']);
    assert.ok(named(responses['409']).content['application/problem+json']);
  });

  it('tells of a success that is one', async () => {
    const { status } = await ada.send('POST', below('/tensions'), { text: 'A gap' });
    assert.ok(operation('/tensions', 'post').responses[status]);
    const renamed = await ada.send('PATCH', below(`/members/${ada.id}/name`), { name: 'Ada' });
    assert.equal(renamed.status, 204);
    assert.ok(operation('/members/{member}/name', 'patch').responses[204]);
  });
});
