// The organization describes drivers otherwise, by consent, and goes back: no word is lost.
import assert from 'node:assert/strict';
import { Room } from '../../../tests/api/kring.mjs';
import { chain, nl, openWindow } from './harness.mjs';
import { driverOf, kersenhof, logbookSays } from './walk.mjs';

const day = '2027-03-01';
let yard, amira, driver, words;

const step = chain('Driver model:', () => assert.deepEqual(amira?.faults ?? [], []));

const texts = async () => {
  const view = await yard.people.amira.read(`/drivers/${driver}`);
  return [view.driver.text, view.requirements.map(({ text, anticipated_impact }) => [
    text, anticipated_impact,
  ])];
};

/** Proposes the other model in the browser, and everybody consents. */
async function switchModel(title, other) {
  await amira.go('/settings/organization');
  await amira.follow('settings.propose_model');
  await amira.select('proposal.driver', driver);
  await amira.field('proposal.model').waitFor();
  assert.equal(await amira.field('proposal.model').inputValue(), other);
  await amira.write('proposal.title', title);
  await amira.write('proposal.text', 'We proberen het drie maanden.');
  await amira.page.getByLabel(`${nl('proposal.who')} 1`).selectOption(`m${yard.people.bas.id}`);
  await amira.page.getByLabel(`${nl('proposal.what')} 1`, { exact: true }).fill('legt het uit');
  await amira.page.getByLabel(`${nl('proposal.criteria')} 1`).fill('iedereen begrijpt de drivers');
  await amira.tick('proposal.only_us');
  await amira.press('proposal.create');
  await amira.reaches(/^\/p\/\d+$/);
  await amira.press('proposal.share');
  await amira.press('proposal.start');
  await amira.press('proposal.begin');
  await amira.reaches(/^\/decide\/\d+$/);
  await amira.sees('terms.target_driver_model');
  const process = amira.number();
  const room = new Room(yard.people.amira, yard.everybody, process);
  await room.toCheck();
  await room.answers();
  await amira.press('decision.to_celebrate');
  await amira.heading('decision.celebrate_title');
  await amira.go('/settings/organization');
  await amira.sees(`settings.model_${other}`);
}

step('drivers get a requirement of their own', async () => {
  yard = await kersenhof(day, ['Bas']);
  driver = await driverOf(yard.people.bas, yard.circle, 'Gladde stoep');
  words = await texts();
  amira = await openWindow(yard.server, { person: yard.people.amira, day });
  await switchModel('Behoefte apart', 'driver_and_requirement');
  await amira.go(`/drivers/${driver}`);
  await amira.sees('we hebben een vaste afspraak nodig');
  assert.deepEqual(await texts(), words);
});

step('and again without: all four texts are as they were', async () => {
  await switchModel('Alles in één', 'driver_only');
  assert.deepEqual(await texts(), words);
  await amira.go(`/drivers/${driver}`);
  for (const text of [
    'Gladde stoep: dat loopt niet', 'het kost ons elke week een avond',
    'we hebben een vaste afspraak nodig', 'zodat de avonden vrij zijn',
  ]) {
    await amira.sees(text);
  }
  await logbookSays(amira, 'organization', 'logbook.say_organization_driver_model_changed');
  await yard.server.stop();
});
