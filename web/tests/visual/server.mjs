// Serves web/dist with the server's content policy, and an API that answers from the fixtures.
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { answers, organization, session } from './fixtures.mjs';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
};
export const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; " +
  "font-src 'self'; connect-src 'self'; manifest-src 'self'; worker-src 'self'; " +
  "base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

function json(response, status, body, headers = {}) {
  const type = status < 400 ? 'application/json' : 'application/problem+json';
  response.writeHead(status, { 'Content-Type': type, ...headers });
  response.end(JSON.stringify(body));
}

function answer(request, response, url, state) {
  const path = url.pathname.slice('/api/v1'.length);
  if (path === '/session' && request.method === 'GET') {
    return state.signedIn
      ? json(response, 200, state.session)
      : json(response, 401, { name: 'session.none', title: 'Niemand is ingelogd.' });
  }
  const inside = path.slice(`/organizations/${organization}`.length);
  if (inside === '/entries' && url.searchParams.has('stream')) {
    response.writeHead(200, { 'Content-Type': 'text/event-stream' });
    response.write(': here\n\n');
    return undefined;
  }
  if (request.method !== 'GET') {
    return json(response, 201, { position: 413, created: { noun: 'tension', id: 5 } });
  }
  const all = { ...answers, ...state.answers };
  const ids = (inside.match(/\d+/g) ?? []).map(Number);
  const known = all[inside] ?? all[inside.replaceAll(/\d+/g, ':id')];
  const body = typeof known === 'function' ? known(url.searchParams, ...ids) : known;
  if (body === undefined) {
    return json(response, 404, { name: 'path.unknown', title: 'Dit is hier niet bekend.' });
  }
  return json(response, 200, body, { ETag: '"412"' });
}

function file(response, url) {
  const wanted = join(dist, normalize(url.pathname));
  const isThere = wanted.startsWith(dist) && existsSync(wanted) && statSync(wanted).isFile();
  const path = isThere ? wanted : join(dist, 'index.html');
  response.writeHead(200, {
    'Content-Type': types[extname(path)] ?? 'application/octet-stream',
    'Content-Security-Policy': policy,
  });
  createReadStream(path).pipe(response);
}

/** Starts on a free port of this machine. `state` may be changed while it runs. */
export function serve(state = {}) {
  Object.assign(state, { signedIn: true, session, answers: {}, ...state });
  const server = createServer((request, response) => {
    const url = new URL(request.url, 'http://localhost');
    if (url.pathname.startsWith('/api/')) answer(request, response, url, state);
    else file(response, url);
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const close = () => {
        server.closeAllConnections();
        server.close();
      };
      resolve({ url: `http://127.0.0.1:${server.address().port}`, state, close });
    });
  });
}
