// A day in the past: the address says which, the logbook ends there, and everybody has a name.
import assert from 'node:assert/strict';
import { nl, openWindow, test } from './harness.mjs';
import { agreement, kersenhof } from './walk.mjs';

const founded = '2027-03-01';
const later = '2027-04-12';

test('a day in the past is shown, shared and left again', async () => {
  const yard = await kersenhof(founded);
  const { amira } = yard.people;
  await yard.server.goesOnTo(later, yard.everybody);
  const id = await agreement(yard, amira, 'Stille uren', { review_on: '2027-06-01' });
  const window = await openWindow(yard.server, { person: amira, day: later });
  await window.go('/logbook');
  await window.link('Stille uren').first().waitFor();
  await window.press(`${nl('logbook.as_of')}…`);
  await window.write('logbook.as_of', founded, window.dialog('logbook.as_of'));
  await window.press('logbook.as_of_go');
  await window.page.waitForURL(/\/map\?at=2027-03-01/);
  await window.sees(nl('logbook.past', { date: '1 mrt 2027' }));
  assert.equal(await window.page.getByText('1 mrt 2027').count(), 1);
  await window.follow('shell.logbook');
  await window.page.waitForURL(/\/logbook\?at=2027-03-01/);
  await window.page.locator('.entries', { hasText: 'Amira' }).waitFor();
  assert.equal(await window.link('Stille uren').count(), 0);
  assert.equal(await window.page.locator('.entries', { hasText: nl('shell.somebody') }).count(), 0);
  await window.go(`/a/${id}?at=${founded}`);
  await window.sees(nl('logbook.not_yet_agreement', { date: '1 mrt 2027' }));
  await window.press('logbook.back');
  await window.heading('Stille uren');
  assert.doesNotMatch(window.page.url(), /at=/);
  await window.link('agreement.propose_change').waitFor();
  await window.go(`/a/${id}?at=${later}`);
  await window.sees('agreement.next_review');
  assert.equal(await window.link('agreement.propose_change').count(), 0, 'nothing to do in the past');
  assert.deepEqual(window.faults, []);
  await window.close();
  await yard.server.stop();
});

test('the logbook finds words, within its filters', async () => {
  const yard = await kersenhof(founded);
  const { amira } = yard.people;
  await agreement(yard, amira, 'Stille uren', { review_on: '2027-06-01' });
  const window = await openWindow(yard.server, { person: amira, day: founded });
  await window.go('/logbook?kind=agreement');
  await window.write('logbook.search', 'stille');
  await window.heading('logbook.found');
  const found = window.page.locator('section', { hasText: nl('logbook.found') }).getByRole('listitem');
  await found.first().waitFor();
  assert.equal(await found.count(), 1);
  assert.match(window.page.url(), /kind=agreement/);
  assert.match(window.page.url(), /q=stille/);
  assert.deepEqual(window.faults, []);
  await window.close();
  await yard.server.stop();
});
