// An organization whose logbook is damaged is not one that its people have left.
import { after, before, describe, it } from 'node:test';
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { Server } from './kring.mjs';

describe('a damaged logbook', () => {
  let server, ada;
  before(async () => {
    server = await Server.start();
    ada = await server.found();
    await server.kill();
    const id = ada.organization.split('/').at(-1);
    const damage = `drop trigger entry_is_never_changed;
      update entry set body = 'garbage' where organization = '${id}' and position = 1;`;
    assert.equal(spawnSync('sqlite3', [server.data, damage]).status, 0);
    spawnSync('rm', ['-f', `${server.data}.derived`]);
    await server.launch();
  });
  after(() => server.stop());

  it('is told to whoever signs in, who is shown as a member of nothing else', async () => {
    const { body } = await ada.get('/api/v1/session');
    assert.deepEqual(body.organizations, []);
    assert.equal(body.unreadable, 1);
    const { status, body: problem } = await ada.get(ada.organization);
    assert.equal(status, 503);
    assert.equal(problem.name ?? problem.type, 'logbook.unreadable');
  });
});
