#!/usr/bin/env node
// How starting, memory and reading go with the length of a logbook. Prints a table. LENGTHS: entries
// to try (1000,100000,1000000); KRING: the program.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Person, Server } from '../tests/api/kring.mjs';

const program = process.env.KRING ?? new URL('../build/release/kring', import.meta.url).pathname;
const lengths = (process.env.LENGTHS ?? '1000,100000,1000000').split(',').map(Number);
const password = 'plum trees in the rain';

const megabytes = (pid) =>
  Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))[1]) / 1024;

// Starts the server on the data and reads the organization once; milliseconds from the start of the
// process to an answer, and from the first request for the organization to its answer.
async function start(data, organization, email) {
  const begin = performance.now();
  const server = await Server.start({ data, clock: false });
  await fetch(`${server.base}/readyz`);
  const ready = performance.now() - begin;
  const person = new Person(server);
  person.organization = `/api/v1/organizations/${organization}`;
  person.credentials = { email, password };
  const asked = performance.now();
  await person.signIn();
  const folded = performance.now() - asked;
  const memory = megabytes(server.process.pid);
  return { server, person, ready, folded, memory };
}

const row = (cells, widths) => console.log(cells.map((c, i) => String(c).padStart(widths[i])).join(''));
const widths = [10, 12, 18, 20, 12, 16];
row(['entries', 'ready ms', 'first fold ms', 'from snapshot ms', 'MiB', 'agreements/s'], widths);
for (const length of lengths) {
  const folder = mkdtempSync(join(tmpdir(), 'kring-start-'));
  const data = join(folder, 'kring.sqlite');
  execFileSync(program, ['demo', '--data', data, '--events', String(length), '--seed', '1']);
  const listed = execFileSync(program, ['verify', '--data', data], { encoding: 'utf8' });
  const organization = listed.split(/\s+/)[0];
  const email = 'bench@example.org';
  const member = ['member', 'add', '--data', data, '--organization', organization];
  execFileSync(program, [...member, '--name', 'Bench', '--email', email, '--password-from-stdin'], {
    input: password,
  });
  execFileSync('sqlite3', [`${data}.derived`, 'delete from snapshot']); // so that all is folded
  const cold = await start(data, organization, email);
  await cold.person.does('POST', '/tensions', { text: 'one more' });
  cold.server.process.kill('SIGTERM'); // a graceful stop writes the snapshot
  await cold.server.ended;
  const warm = await start(data, organization, email);
  const path = `${warm.server.base}${warm.person.organization}/agreements?limit=1`;
  const wrk = ['-t1', '-c64', '-d2s', '-H', `Cookie: ${warm.person.cookie}`, path];
  const rate = /Requests\/sec:\s+([\d.]+)/.exec(execFileSync('wrk', wrk, { encoding: 'utf8' }))[1];
  row(
    [
      length,
      warm.ready.toFixed(0),
      cold.folded.toFixed(0),
      warm.folded.toFixed(0),
      warm.memory.toFixed(0),
      Number(rate).toFixed(0),
    ],
    widths,
  );
  await warm.server.stop();
  rmSync(folder, { recursive: true, force: true });
}
