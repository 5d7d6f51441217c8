#!/usr/bin/env node
// What requests cost over HTTP, beside an empty handler on the same server, in one run. Prints a
// table. Needs wrk. SECONDS: how long each is measured (5); ROUNDS (3): their median counts; ONLY:
// rows whose name contains it, beside (a); KRING: the program; LOG_LEVEL: of the server (info: a line
// for each request, into a file).
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Server } from '../tests/api/kring.mjs';

const seconds = Number(process.env.SECONDS ?? 5);
const rounds = Number(process.env.ROUNDS ?? 3);
const folder = mkdtempSync(join(tmpdir(), 'kring-bench-'));
const server = await Server.start({
  clock: false,
  log: join(folder, 'log'),
  options: ['--log-level', process.env.LOG_LEVEL ?? 'info'],
});
const ada = await server.found();

// Agreements of an ordinary length, made as people make them.
for (let number = 1; number <= 40; ++number) {
  const driver = await ada.brings(
    {
      situation: `Situation ${number} keeps people from working well together`,
      effect: 'time is lost',
    },
    1,
  );
  await ada.does('POST', `/drivers/${driver}/confirmation`);
  const content = {
    title: `Agreement number ${number}`,
    text: 'We meet every two weeks, on Tuesday at ten, and begin with a round. '.repeat(6),
    responsibilities: [{ member: ada.id, what: 'prepares' }],
    deliverables: [],
    evaluation_criteria: ['everybody speaks'],
    review_on: '2099-01-01',
    affected: { domains: [], members: [], only_us: true },
  };
  const { created } = await ada.does('POST', '/proposals', {
    driver,
    target: { target_kind: 'new_agreement' },
    content,
  });
  await ada.does('POST', `/proposals/${created.id}/sharing`);
  const process = (await ada.does('POST', `/proposals/${created.id}/processes`, { form: 'live' }))
    .created.id;
  const path = `/processes/${process}`;
  await ada.does('POST', `${path}/stances`, { stance: 'none', text: '' });
  await ada.does('PUT', `${path}/step`, { step: 'present_proposal' });
  await ada.does('PUT', `${path}/step`, { step: 'understand_proposal' });
  await ada.does('POST', `${path}/understandings`);
  await ada.does('PUT', `${path}/step`, { step: 'brief_response' });
  await ada.does('POST', `${path}/responses`, {});
  await ada.does('PUT', `${path}/step`, { step: 'check_for_possible_objections' });
  await ada.does('POST', `${path}/stances`, { stance: 'none', text: '' });
  await ada.does('PUT', `${path}/step`, { step: 'celebrate' });
}

const script = join(server.folder, 'post.lua');
writeFileSync(
  script,
  [
    'wrk.method = "POST"',
    `wrk.body = '{"text":"${'x'.repeat(180)}"}'`,
    'wrk.headers["Content-Type"] = "application/json"',
  ].join('\n'),
);

// Requests per second and p99 of wrk with that many connections.
function measure(path, { connections = 64, post = false } = {}) {
  const options = [
    '-t1',
    `-c${connections}`,
    `-d${seconds}s`,
    '--latency',
    '-H',
    `Cookie: ${ada.cookie}`,
  ];
  if (post) options.push('-s', script);
  const out = execFileSync('wrk', [...options, server.base + path], { encoding: 'utf8' });
  if (/Non-2xx/.test(out)) throw new Error(`${path}: ${out}`);
  const p99 = /99%\s+([\d.]+)(us|ms|s)/.exec(out);
  return {
    rate: Number(/Requests\/sec:\s+([\d.]+)/.exec(out)[1]),
    p99: Number(p99[1]) * { us: 0.001, ms: 1, s: 1000 }[p99[2]],
  };
}

const rows = [
  ['(a) empty handler', '/healthz'],
  ['(b) one agreement', `${ada.organization}/agreements/20`],
  ['(c) a list of 20', `${ada.organization}/agreements?limit=20`],
  ['(d) search', `${ada.organization}/search?q=agreement`],
  ['(e) durable command, 1 client', `${ada.organization}/tensions`, { connections: 1, post: true }],
  [
    '(e) durable command, 16 clients',
    `${ada.organization}/tensions`,
    { connections: 16, post: true },
  ],
  [
    '(e) durable command, 64 clients',
    `${ada.organization}/tensions`,
    { connections: 64, post: true },
  ],
].filter(([name], row) => row === 0 || name.includes(process.env.ONLY ?? ''));
const results = rows.map(() => []);
for (let round = 0; round < rounds; ++round)
  rows.forEach(([, path, options], row) => results[row].push(measure(path, options)));

const median = (numbers) =>
  numbers.sort((one, other) => one - other)[Math.floor(numbers.length / 2)];
const empty = median(results[0].map((result) => result.rate));
console.log(
  `${''.padEnd(34)}${'requests/s'.padStart(12)}${'p99 ms'.padStart(10)}${'of (a)'.padStart(9)}`,
);
rows.forEach(([name], row) => {
  const rate = median(results[row].map((result) => result.rate));
  const p99 = median(results[row].map((result) => result.p99));
  console.log(
    name.padEnd(34) +
      rate.toFixed(0).padStart(12) +
      p99.toFixed(2).padStart(10) +
      (rate / empty).toFixed(2).padStart(9),
  );
});
await server.stop();
rmSync(folder, { recursive: true });
