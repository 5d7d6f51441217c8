// Words that try to be more than words, in every text that the API takes and a page shows: no
// script runs, no request leaves for another host, and the words are read as they were written.
import assert from 'node:assert/strict';
import { Person } from '../../../tests/api/kring.mjs';
import { duinwater, founded, today } from './duinwater.mjs';
import { openWindow, startServer, test } from './harness.mjs';
import { addresses, openAddresses, settled } from './pages.mjs';

const hook = 'window.__ran=(window.__ran||0)+1';
const foreign = 'http://foreign.example/x';
/** Each calls the hook, or asks a foreign host for something, if a page lets it. */
const payloads = [
  `<script>${hook}</script>`,
  `"><script>${hook}</script>`,
  `'><img src=x onerror="${hook}">`,
  `<img src=x onerror=${hook}>`,
  `<img src="${foreign}.png">`,
  `![picture](${foreign}.png)`,
  `![picture](x"onerror="${hook})`,
  `[press](javascript:${hook})`,
  `[press](JaVaScRiPt:${hook})`,
  `[press](java\tscript:${hook})`,
  `[press](data:text/html,<script>${hook}</script>)`,
  `[press](vbscript:${hook})`,
  `<a href="javascript:${hook}">press</a>`,
  `<a href="&#106;avascript:${hook}">press</a>`,
  `<javascript:${hook}>`,
  `<svg onload=${hook}>`,
  `<svg><script>${hook}</script></svg>`,
  `<svg><animate onbegin=${hook} attributeName=x dur=1s></svg>`,
  `<svg><use href="data:image/svg+xml,<svg id=x onload=${hook}>#x"></svg>`,
  `<math><mtext><table><mglyph><style><img src=x onerror=${hook}></style></table></mtext></math>`,
  `<iframe srcdoc="<script>parent.${hook}</script>"></iframe>`,
  `<iframe src="${foreign}"></iframe>`,
  `<object data="${foreign}"></object>`,
  `<embed src="${foreign}">`,
  `<link rel=stylesheet href="${foreign}.css">`,
  `<style>@import "${foreign}.css"; body{background:url(${foreign}.png)}</style>`,
  `<div style="background:url(${foreign}.png)">x</div>`,
  `<base href="${foreign}/">`,
  `<meta http-equiv=refresh content="0;url=${foreign}">`,
  `<form action="${foreign}"><button autofocus onfocus=${hook}>go</button></form>`,
  `<input autofocus onfocus=${hook}>`,
  `<details open ontoggle=${hook}>`,
  `<video><source onerror=${hook}></video>`,
  `<audio src=x onerror=${hook}>`,
  `<body onload=${hook}>`,
  `<template><script>${hook}</script></template>`,
  `<noscript><p title="</noscript><img src=x onerror=${hook}>">`,
  `</textarea><script>${hook}</script>`,
  `</title><script>${hook}</script>`,
  '{@html "<img src=x onerror=' + hook + '>"}',
  `{{constructor.constructor('${hook}')()}}`,
  `\`\`\`html\n<img src=x onerror=${hook}>\n\`\`\``,
  `<x onclick=${hook} id=content name=body>press</x>`,
  `&#x3c;img src=x onerror=${hook}> <img src=x onerror=${hook}>`,
];


/** Fields that are no text of people, or have to repeat what was read. */
const kept = new Set([
  'language', 'driver_model', 'overall_delegator', 'email', 'password', 'token', 'domain_kind',
  'effect_kind', 'whose', 'target_kind', 'form', 'step', 'stance', 'amendment_kind', 'aspects',
  'benefits', 'outcome', 'met', 'route', 'criterion',
]);
const isWord = /^(\d{4}-\d\d-\d\d|yes|no|unclear)$/;
/** How many characters fit; other texts take what a few sentences need. */
const most = { title: 200, name: 120, your_name: 120, what: 300, reason: 400, requirement: 400 };
const ample = new Set(['text', 'situation', 'effect', 'rationale', 'need', 'impact']);

let turn = 0;
const reached = new Map();

/** The words with as many payloads behind them as fit, beginning with another one each time. */
function tampered(key, words, isBrief) {
  const room = most[key] ?? (ample.has(key) && !isBrief ? 1_800 : 450);
  let text = words;
  turn += 1;
  for (let at = 0; at < payloads.length; at += 1) {
    const one = payloads[(turn + at) % payloads.length];
    const isLine = !ample.has(key) && /[\n\t]/.test(one);
    if (isLine || text.length + one.length + 1 > room) continue;
    text += ` ${one}`;
    reached.set(key, (reached.get(key) ?? new Set()).add(one));
  }
  return text;
}

function tamper(value, isBrief, key = '') {
  if (kept.has(key)) return value;
  if (typeof value === 'string') return isWord.test(value) ? value : tampered(key, value, isBrief);
  if (Array.isArray(value)) return value.map((one) => tamper(one, isBrief, key));
  if (value === null || typeof value !== 'object') return value;
  const fields = Object.entries(value);
  return Object.fromEntries(fields.map(([name, one]) => [name, tamper(one, isBrief, name)]));
}

/** What stands on the page that could do more than be read. */
const live = () =>
  [
    ...document.querySelectorAll('script:not([src^="/"]), iframe, object, embed, base, main style'),
    ...document.querySelectorAll('[href^="javascript:" i], [href^="data:" i]'),
    ...document.querySelectorAll('[href^="vbscript:" i]'),
    ...document.querySelectorAll('img:not([src^="/"]):not([src^="data:"]), [src*="foreign"]'),
    ...[...document.querySelectorAll('*')].filter((one) =>
      one.getAttributeNames().some((name) => name.startsWith('on')),
    ),
  ].map((one) => one.outerHTML.slice(0, 120));

async function visit({ page, faults }, base, name, path) {
  await page.goto(base + path);
  await settled(page);
  const found = await page.evaluate(live);
  if (await page.evaluate(() => window.__ran)) found.push('a script ran');
  return [...found, ...faults.splice(0)].map((line) => `${name} ${path}: ${line}`);
}

test('words that try to run are read, on every page, and nothing runs', async () => {
  const server = await startServer(founded);
  const send = Person.prototype.send;
  Person.prototype.send = function (method, path, body, headers) {
    const isBrief = /(responses|stances)$/.test(path);
    return send.call(this, method, path, body && tamper(body, isBrief), headers);
  };
  let state;
  try {
    state = await duinwater(server);
  } finally {
    Person.prototype.send = send;
  }
  const found = [];
  const inside = await openWindow(server, { person: state.people.amira, day: today });
  for (const [name, path] of Object.entries(addresses(state))) {
    found.push(...(await visit(inside, server.base, name, path)));
  }
  const outside = await openWindow(server, { day: today });
  for (const [name, path] of Object.entries(openAddresses(state))) {
    found.push(...(await visit(outside, server.base, name, path)));
  }
  assert.ok(found.length === 0, `${found.length} findings:\n${found.join('\n')}`);
  assert.ok((reached.get('text')?.size ?? 0) === payloads.length, 'all of them were written');
  assert.ok(reached.size >= 25, `${reached.size} fields were tried`);
  await notices(inside);
  await inside.close();
  await outside.close();
  await server.stop();
});

/** The watch itself sees what it is for: each of these would have been a finding. */
async function notices({ page, faults }) {
  await page.evaluate((one) => document.body.insertAdjacentHTML('beforeend', one), payloads[3]);
  await page.waitForFunction(() => document.querySelector('img[src="x"]')?.complete);
  assert.ok((await page.evaluate(live)).length > 0, 'markup is noticed');
  await page.evaluate((url) => fetch(url).catch(() => {}), foreign);
  assert.ok(faults.some((line) => /Content Security Policy/.test(line)), 'the policy speaks up');
}
