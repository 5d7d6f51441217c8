// The first steps of a decision, by clicks: what is answered about can be read where it is asked,
// and a driver that is not clear to somebody is put into other words first.
import assert from 'node:assert/strict';
import { chain, nl, openWindow } from './harness.mjs';
import { decision, driverOf, kersenhof } from './walk.mjs';

const day = '2027-03-01';
let yard, made, amira, bas;

const step = chain('Driver:', () => {
  for (const window of [amira, bas]) assert.deepEqual(window?.faults ?? [], []);
});

const now = ({ page }) => page.locator('section.now');
const all = (what) => nl(`decision.all_${what}`);
const offered = async (window) => {
  await window.heading('decision.ask_driver');
  const words = await now(window).getByRole('radio').all();
  return Promise.all(words.map((one) => one.evaluate((it) => it.labels[0].innerText.trim())));
};

step('everybody is asked whether the driver is theirs, and what is needed fits', async () => {
  yard = await kersenhof(day, ['Bas'], 'driver_and_requirement');
  made = await decision(yard, yard.people.amira, 'Fietsenrek', { form: 'over_time' });
  bas = await openWindow(yard.server, { person: yard.people.bas, day, size: 'phone' });
  await bas.go(made.page);
  assert.deepEqual(await offered(bas), [
    nl('decision.driver_accept'), nl('decision.driver_unclear'),
    nl('decision.driver_not_ours'), nl('decision.driver_not_a_driver'),
    nl('decision.driver_requirement_unsuitable'),
  ]);
});

step('on a phone the driver stands where it is asked about; on a desk beside it, once', async () => {
  const situation = 'Fietsenrek: dat loopt niet';
  await now(bas).getByText(situation).waitFor();
  await now(bas).getByText('het kost ons elke week een avond').waitFor();
  amira = await openWindow(yard.server, { person: yard.people.amira, day });
  await amira.go(made.page);
  await amira.heading('decision.ask_driver');
  assert.equal(await amira.page.getByText(situation).count(), 1);
  assert.equal(await now(amira).getByText(situation).count(), 0);
});

step('where it is not clear to somebody, other words come before an argument', async () => {
  await bas.choose('decision.driver_unclear');
  await bas.write('decision.driver_more', 'Om welk rek gaat het?');
  await bas.press('decision.give');
  await amira.choose('decision.driver_accept');
  await amira.press('decision.give');
  await amira.heading('decision.ask_facilitate');
  const words = await now(amira).getByRole('button').allInnerTexts();
  const [first, second] = ['clarify_driver', 'take_up_argument'].map((key) =>
    words.findIndex((text) => text.trim() === nl(`decision.${key}`)));
  assert.ok(first >= 0 && second > first, words.join(' | '));
  await amira.press('decision.clarify_driver', now(amira));
  const dialog = amira.dialog('decision.clarify_driver');
  await amira.write('proposal.situation', 'Het rek bij de poort is vol.', dialog);
  await amira.press('shell.save', dialog);
  await dialog.waitFor({ state: 'detached' });
  await bas.heading('decision.ask_driver');
  await now(bas).getByText('Het rek bij de poort is vol.').waitFor();
});

step('on a phone the proposal stands where it is presented and has to be clear', async () => {
  for (const window of [bas, amira]) {
    await window.choose('decision.driver_accept');
    await window.press('decision.give');
  }
  const text = 'Fietsenrek: zo doen we het.';
  for (const window of [bas, amira]) await now(window).getByText(all('accept_driver')).waitFor();
  await amira.press('decision.to_present_proposal');
  await bas.heading('decision.present_now_over_time');
  await now(bas).getByText(nl('method.prompt_present_proposal_over_time')).waitFor();
  await now(bas).getByText(text).waitFor();
  await now(amira).getByText(nl('method.prompt_present_proposal_over_time')).waitFor();
  await amira.press('decision.to_understand_proposal_over_time');
  await bas.heading('decision.ask_understanding');
  await now(bas).getByText(text).waitFor();
  assert.equal(await amira.page.getByText(text).count(), 1);
});

step('later it can be read again, folded away', async () => {
  for (const window of [bas, amira]) await window.press('decision.understood');
  await now(amira).getByText(all('understand')).waitFor();
  await amira.press('decision.to_brief_response');
  await bas.heading('decision.ask_response');
  const text = now(bas).getByText('Fietsenrek: zo doen we het.');
  assert.equal(await text.isVisible(), false);
  await now(bas).getByText(nl('decision.proposal'), { exact: true }).click();
  await text.waitFor();
});

step('a decision about a requirement speaks of no proposal', async () => {
  const { people } = yard;
  const about = await driverOf(people.amira, yard.circle, 'Trappenhuis', yard.driver_model);
  await people.amira.does('POST', `/drivers/${about}/response`, {});
  await people.amira.does('POST', `/drivers/${about}/requirements`, {
    text: 'We hebben een schoon trappenhuis nodig, zodat niemand uitglijdt.',
    anticipated_impact: 'Niemand glijdt uit.',
  });
  const { proposals } = await people.amira.read(`/drivers/${about}`);
  const page = `/decide/${proposals.at(-1).process}`;
  await bas.go(page);
  await bas.heading('decision.ask_stance_proposal_of_requirement');
  await now(bas).getByText('We hebben een schoon trappenhuis nodig').first().waitFor();
  await amira.go(page);
  await amira.heading('decision.proposal_of_requirement');
  for (const { page: shown } of [bas, amira]) {
    await shown.getByText(nl('decision.why_step')).first().click();
    const main = await shown.locator('main').innerText();
    assert.doesNotMatch(main, /voorstel/i);
  }
  await yard.server.stop();
});
