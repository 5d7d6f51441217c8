// What is found comes in pages: each goes on where the one before ended, whatever came in between.
import { after, before, describe, it } from 'node:test';
import assert from 'node:assert/strict';
import { Server } from './kring.mjs';

let server, ada;

const search = (query) => ada.read(`/search?q=otter${query}`);
const numbers = ({ items }) => items.map(({ number }) => number);
const driver = (situation) => ada.brings({ situation, effect: 'nobody notices' }, 1);

// The index is fed behind everybody's back.
async function until(count) {
  for (let tries = 0; (await search('')).items.length !== count; ++tries) {
    assert.ok(tries < 200, `not found ${count} times`);
    await new Promise((resolve) => setImmediate(resolve));
  }
}

describe('pages of a search', () => {
  before(async () => {
    server = await Server.start();
    ada = await server.found();
    for (let i = 0; i < 5; ++i) await driver('An otter was seen beneath the bridge');
    await until(5);
  });
  after(() => server.stop());

  it('show everything once, and say when it was all', async () => {
    const first = await search('&limit=2');
    const second = await search(`&limit=2&after=${first.next}`);
    const third = await search(`&limit=2&after=${second.next}`);
    assert.deepEqual([first, second, third].flatMap(numbers), numbers(await search('')));
    assert.equal(third.next, undefined);
    assert.equal((await search('&limit=5')).next, undefined, 'nothing is behind a full page');
  });

  it('repeat nothing because of what came in between', async () => {
    const first = await search('&limit=2');
    server.today('2027-03-02');
    await driver('Otter otter otter');
    await until(6);
    const rest = await search(`&after=${first.next}`);
    assert.ok(!numbers(rest).some((number) => numbers(first).includes(number)));
    assert.ok(rest.items.length >= 3, 'nothing is lost');

    const then = await search(`&limit=2&at=2027-03-01`);
    const later = await search(`&limit=9&at=2027-03-01&after=${then.next}`);
    assert.equal(new Set([then, later].flatMap(numbers)).size, 5);
  });

  it('are refused where they go on after nothing', async () => {
    for (const cursor of ['zzz', '7', 'driver-', 'driver-0', 'driver-x', '-3', 'driver-99999999999'])
      await ada.refused('page.cursor_malformed', 'GET', `/search?q=otter&after=${cursor}`);
    await ada.refused('page.place_gone', 'GET', '/search?q=otter&after=driver-99');
    await ada.refused('page.place_gone', 'GET', `/search?q=otter&after=driver-99&at=2027-03-01`);
  });
});
