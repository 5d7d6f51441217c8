// The pages read what the API answers: their types are held against its own description.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { startServer, test } from './harness.mjs';

const check = fileURLToPath(new URL('../contract/check.mjs', import.meta.url));

test('the pages know the answers of the API', async () => {
  const server = await startServer('2027-03-01');
  const run = spawnSync(process.execPath, [check, server.base], { encoding: 'utf8' });
  await server.stop();
  assert.equal(run.status, 0, (run.stdout + run.stderr).slice(0, 4000));
});
