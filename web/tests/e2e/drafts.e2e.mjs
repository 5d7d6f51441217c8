// What somebody writes outlives a reload, another page and the end of a session, until it is sent.
import assert from 'node:assert/strict';
import { nl, openWindow, startServer, test } from './harness.mjs';
import { decision, kersenhof } from './walk.mjs';

const day = '2027-03-01';
const valueOf = (window, key) => window.field(key).inputValue();

test('the first proposal is still there after a reload and after “later”', async () => {
  const server = await startServer(day);
  const window = await openWindow(server, { day });
  await window.go('/sign-up');
  await window.write('start.organization_name', 'Kersenhof');
  await window.write('start.your_name', 'Ada');
  await window.write('start.email', 'ada@example.org');
  await window.write('start.password', 'pruimen in de regen');
  await window.press('start.found');
  await window.reaches(/^\/start$/);
  await window.press('start.on_to_driver');
  await window.page.getByRole('list', { name: /.+/ }).getByRole('button').first().click();
  assert.notEqual(await valueOf(window, 'start.need'), '');
  await window.press('start.our_driver');
  await window.heading('start.agree');
  const suggested = await valueOf(window, 'start.proposal_text');
  assert.notEqual(suggested, '');
  await window.write('start.proposal_title', 'Elke dinsdag overleg');
  await window.page.reload();
  await window.sees('shell.earlier_text');
  assert.equal(await valueOf(window, 'start.proposal_title'), 'Elke dinsdag overleg');
  assert.equal(await valueOf(window, 'start.proposal_text'), suggested);
  await window.follow('start.later');
  await window.reaches(/^\/$/);
  await window.follow('today.to_go_on');
  await window.sees('shell.earlier_text');
  assert.equal(await valueOf(window, 'start.proposal_title'), 'Elke dinsdag overleg');
  await window.press('shell.start_afresh');
  assert.equal(await valueOf(window, 'start.proposal_title'), nl('start.ex_decide_proposal'));
  const driver = await window.page.evaluate(async () => {
    const { organizations } = await (await fetch('/api/v1/session')).json();
    return (await fetch(`/api/v1/organizations/${organizations[0].id}/drivers/1`)).json();
  });
  assert.deepEqual(driver.requirements.map(({ stage }) => stage), ['accepted']);
  assert.deepEqual(window.faults, []);
  await window.close();
  await server.stop();
});

test('a proposal outlives the session in which it was written', async () => {
  const { server, people } = await kersenhof(day);
  const window = await openWindow(server, { person: people.amira, day });
  await window.go('/tensions/new');
  await window.write('shell.tension_prompt', 'De bel doet het niet.');
  await window.context.clearCookies();
  await window.press('tension.note_only');
  await window.reaches(/^\/sign-in$/);
  await window.write('start.email', people.amira.credentials.email);
  await window.write('start.password', people.amira.credentials.password);
  await window.press('shell.sign_in');
  await window.reaches(/^\/tensions\/new$/);
  await window.sees('shell.earlier_text');
  assert.equal(await valueOf(window, 'shell.tension_prompt'), 'De bel doet het niet.');
  await window.press('tension.note_only');
  await window.reaches(/^\/$/);
  await window.go('/tensions/new');
  assert.equal(await valueOf(window, 'shell.tension_prompt'), '');
  await window.close();
  await server.stop();
});

test('what is written in the room outlives a reload', async () => {
  const yard = await kersenhof(day, ['Bas', 'Chiel']);
  const { room, page } = await decision(yard, yard.people.amira, 'De bel');
  await room.toCheck();
  const window = await openWindow(yard.server, { person: yard.people.chiel, day, size: 'phone' });
  await window.go(page);
  await window.pressBig(`${nl('decision.stance_concern')} ${nl('decision.stance_concern_hint')}`);
  await window.write('decision.concern_text', 'De buren horen hem niet.');
  await window.page.reload();
  assert.equal(await valueOf(window, 'decision.concern_text'), 'De buren horen hem niet.');
  await window.pressBig('decision.stance_none');
  assert.equal(await valueOf(window, 'decision.none_text'), '', 'no word of the opposite answer');
  await window.pressBig('decision.stance_concern');
  assert.equal(await valueOf(window, 'decision.concern_text'), 'De buren horen hem niet.');
  await window.press('decision.give');
  await window.sees('decision.your_answer');
  assert.deepEqual(window.faults, []);
  await window.close();
  await yard.server.stop();
});
