// The first steps of a decision, by clicks: what is answered about can be read where it is asked,
// and a driver that is not clear to somebody is put into other words first.
import assert from 'node:assert/strict';
import { chain, nl, openWindow } from './harness.mjs';
import { decision, kersenhof } from './walk.mjs';

const day = '2027-03-01';
let yard, made, amira, bas;

const step = chain('Driver:', () => {
  for (const window of [amira, bas]) assert.deepEqual(window?.faults ?? [], []);
});

const now = ({ page }) => page.locator('section.now');
const offered = async (window) => {
  await window.heading('decision.ask_driver');
  const words = await now(window).getByRole('radio').all();
  return Promise.all(words.map((one) => one.evaluate((it) => it.labels[0].innerText.trim())));
};

step('without a requirement nobody is asked whether it fits', async () => {
  yard = await kersenhof(day, ['Bas'], 'driver_and_requirement');
  made = await decision(yard, yard.people.amira, 'Fietsenrek', { form: 'over_time' });
  bas = await openWindow(yard.server, { person: yard.people.bas, day, size: 'phone' });
  await bas.go(made.page);
  assert.deepEqual(await offered(bas), [
    nl('decision.driver_accept_alone'), nl('decision.driver_unclear'),
    nl('decision.driver_not_ours'), nl('decision.driver_not_a_driver'),
  ]);
});
