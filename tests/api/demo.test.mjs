// The demonstration organization: whoever starts it, today or the day after, is told how to get in.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Server } from './kring.mjs';

async function signsInAsTold(server) {
  const [, email, password] = await server.tells(/(\S+@\S+) [^\n]+ (\S+)\n/);
  const person = server.guest();
  person.credentials = { email, password };
  await person.signIn();
  const { body } = await person.get('/api/v1/session');
  assert.equal(body.organizations.length, 1);
}

test('the demonstration tells how to sign in, each time it is started', async () => {
  const server = await Server.start({ options: ['--demo'] });
  await signsInAsTold(server);
  await server.kill();
  await server.launch();
  await signsInAsTold(server);
  await server.stop();
});
