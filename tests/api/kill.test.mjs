// kill -9 at random moments under load: what was acknowledged is there, once, and the chain holds.
// KILLS says how often (50), SEED which moments.
import { after, before, test } from 'node:test';
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { Server } from './kring.mjs';

const kills = Number(process.env.KILLS ?? 50);
let seed = Number(process.env.SEED ?? Date.now() % 1_000_000);
const program = process.env.KRING ?? new URL('../../build/release/kring', import.meta.url).pathname;

// A small generator, so that a seed tells the moments.
function random() {
  seed = (seed * 1103515245 + 12345) % 2147483648;
  return seed / 2147483648;
}

let server, member;
before(async () => {
  console.log(`# seed ${seed}`);
  server = await Server.start({ clock: false });
  member = await server.found();
});
after(() => server.stop());

// Notes numbered tensions until the server is gone; gives the numbers that were acknowledged, and
// those of which nobody knows.
async function load(first, acknowledged, unknown, state) {
  for (let number = first; !state.stopped; number += 8) {
    try {
      const answer = await member.send(
        'POST',
        `${member.organization}/tensions`,
        { text: `number ${number}` },
        { 'idempotency-key': `n${number}` },
      );
      if (answer.status === 201) acknowledged.set(number, answer.body.position);
      else if (answer.status !== 503) assert.fail(`unexpected ${answer.status}`);
    } catch (error) {
      if (error.code === 'ERR_ASSERTION') throw error;
      unknown.add(number);
      return;
    }
  }
}

test(`${kills} times killed, nothing acknowledged is lost or doubled`, async () => {
  const acknowledged = new Map();
  const unknown = new Set();
  let next = 0;
  for (let round = 0; round < kills; ++round) {
    const state = { stopped: false };
    const clients = Array.from({ length: 8 }, (_, client) =>
      load(next + client, acknowledged, unknown, state),
    );
    await new Promise((resolve) => setTimeout(resolve, 50 + random() * 250));
    await server.kill();
    state.stopped = true;
    await Promise.all(clients);
    next += 1_000_000;
    await server.launch();
  }
  assert.ok(acknowledged.size > kills * 10, `only ${acknowledged.size} commands`);

  // A client that does not know asks again, with the same key.
  for (const number of unknown) {
    const answer = await member.send(
      'POST',
      `${member.organization}/tensions`,
      { text: `number ${number}` },
      { 'idempotency-key': `n${number}` },
    );
    assert.ok(answer.status === 201 || answer.status === 200);
    acknowledged.set(number, answer.body.position);
  }
  const found = new Map();
  let after;
  do {
    const page = await member.read(`/tensions?limit=200${after ? `&after=${after}` : ''}`);
    for (const tension of page.items) {
      assert.ok(!found.has(tension.text), `${tension.text} is there twice`);
      found.set(tension.text, tension.id);
    }
    after = page.next;
  } while (after);
  for (const number of acknowledged.keys())
    assert.ok(found.has(`number ${number}`), `number ${number} was acknowledged and is gone`);
  assert.equal(found.size, acknowledged.size, 'something is there that nobody was told of');
  console.log(`# ${acknowledged.size} acknowledged, ${unknown.size} asked again`);
});

test('the chain verifies, and folding it again gives the live state', () => {
  const verified = spawnSync(program, ['verify', '--data', server.data], { encoding: 'utf8' });
  assert.equal(verified.status, 0, verified.stdout + verified.stderr);
});
