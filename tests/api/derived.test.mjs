// What is derived from the logbook lies in a file of its own, which may vanish, rot or belong to
// another logbook: search then finds what this logbook says, and nothing else.
import { after, before, describe, it } from 'node:test';
import assert from 'node:assert/strict';
import { copyFileSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { Server } from './kring.mjs';

let server, ada;

const found = async (word) => (await ada.read(`/search?q=${word}`)).items.length;

// The index is fed behind everybody's back.
async function finds(word, count = 1) {
  for (let tries = 0; (await found(word)) !== count; ++tries) {
    assert.ok(tries < 200, `${word} is not found ${count} times`);
    await new Promise((resolve) => setImmediate(resolve));
  }
}

const driver = (situation) =>
  ada.brings({ situation, effect: 'nobody notices' }, 1);

async function restarted(between) {
  server.process.kill('SIGTERM');
  await server.ended;
  between();
  await server.launch();
}

describe('what is derived from the logbook', () => {
  before(async () => {
    server = await Server.start();
    ada = await server.found();
    await driver('The squeaking gate stays open');
    await finds('squeaking');
  });
  after(() => server.stop());
  const derived = () => `${server.data}.derived`;

  it('is made again where it is missing', async () => {
    assert.ok(existsSync(derived()));
    await restarted(() => rmSync(derived()));
    await finds('squeaking');
  });

  it('is made again where it is damaged', async () => {
    await restarted(() => writeFileSync(derived(), 'not a database, '.repeat(1000)));
    await finds('squeaking');
  });

  it('is made again at the next start once a damaged page was met', async () => {
    await restarted(() => {
      const bytes = readFileSync(derived());
      bytes.fill(0x55, 4096);
      writeFileSync(derived(), bytes);
    });
    const { status, body } = await ada.get(`${ada.organization}/search?q=squeaking`);
    if (status !== 200) assert.equal(body.name, 'search.damaged');
    await restarted(() => {});
    await finds('squeaking');
  });

  it('is made again for an earlier copy of the logbook', async () => {
    const copy = `${server.data}.copy`;
    await restarted(() => copyFileSync(server.data, copy));
    await driver('The kettle leaks');
    await finds('kettle');
    await restarted(() => copyFileSync(copy, server.data));
    await finds('squeaking');
    await finds('kettle', 0);
    await driver('The lamp flickers');
    await finds('lamp');
  });
});
