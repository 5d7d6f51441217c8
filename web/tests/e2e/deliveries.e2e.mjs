// What domains deliver each other, by clicks: said by the one with all that belongs to it, seen and
// taken over by the other, on desk and phone.
import assert from 'node:assert/strict';
import { delegate } from '../../../tests/api/kring.mjs';
import { chain, nl, openWindow } from './harness.mjs';
import { kersenhof } from './walk.mjs';

const day = '2027-03-01';
let yard, amira, bas, shed;

const step = chain('Deliveries:', () => {
  for (const window of [amira, bas]) assert.deepEqual(window?.faults ?? [], []);
});

const aspect = (window, key) =>
  window.page.getByRole('group', { name: new RegExp(`^${nl(`domain.${key}`)}`) });

step('a description says why, by what, and on which domain it counts', async () => {
  yard = await kersenhof(day, ['Bas']);
  shed = await yard.people.amira.creates(1, 'Schuur');
  amira = await openWindow(yard.server, { person: yard.people.amira, day });
  await amira.go(`/d/${shed}?do=describe`);
  const responsibilities = aspect(amira, 'key_responsibilities');
  await amira.press('domain.more_fields', responsibilities);
  await amira.write('domain.entry_driver_situation', 'Gereedschap raakt zoek.', responsibilities);
  await amira.write('domain.entry_driver_effect', 'We kopen het twee keer.', responsibilities);
  const here = `${yard.server.base}/a/1\nhttps://voorbeeld.nl/gereedschap`;
  await amira.write('domain.entry_links', here, responsibilities);

  await amira.page.getByText(nl('domain.further')).click();
  const dependencies = aspect(amira, 'dependencies');
  await amira.write('domain.dependencies_provider', 'ho', dependencies);
  await amira.press('Hof', dependencies);
  assert.equal(await amira.field('domain.dependencies_provider', dependencies).inputValue(), 'Hof');
  await amira.write('domain.dependencies_deliverable', 'Ruimte voor de ladder', dependencies);
  await amira.press('domain.more_fields', dependencies);
  await amira.write('domain.entry_links', 'javascript:alert(1)', dependencies);
  await amira.press('shell.save');
  await dependencies.getByText(/Dit is geen link/).waitFor();
  await amira.write('domain.entry_links', 'https://voorbeeld.nl/contract', dependencies);
  await amira.press('shell.save');
  await amira.toast('domain.described');

  await amira.sees(`${nl('domain.because')} Gereedschap raakt zoek. We kopen het twee keer.`);
  const hrefs = await amira.page
    .locator('main a[rel~="noopener"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  assert.deepEqual(hrefs, ['/a/1', 'https://voorbeeld.nl/gereedschap', 'https://voorbeeld.nl/contract']);
  await amira.sees(nl('domain.only_said_by', { name: 'Schuur' }));
});

step('another name is no longer that domain', async () => {
  await amira.go(`/d/${shed}?do=describe`);
  await amira.page.getByText(nl('domain.further')).click();
  const dependencies = aspect(amira, 'dependencies');
  await amira.link('Hof', dependencies).waitFor();
  await amira.write('domain.dependencies_provider', 'De gemeente', dependencies);
  assert.equal(await amira.link('Hof', dependencies).count(), 0);
});

step('the other domain sees it, on a phone, and proposes to take it over', async () => {
  await delegate(yard.people.amira, shed, [yard.people.amira]);
  bas = await openWindow(yard.server, { person: yard.people.bas, day, size: 'phone' });
  await bas.go(`/d/${yard.circle}`);
  await bas.sees('domain.deliveries');
  await bas.sees(nl('domain.only_said_by', { name: 'Schuur' }));
  await bas.follow('domain.take_over');
  await bas.write('domain.what_changes', 'De schuur krijgt ruimte van ons.');
  const customers = aspect(bas, 'customers_and_deliverables');
  await bas.press('Schuur: Ruimte voor de ladder', customers);
  await bas.link('Schuur', customers).waitFor();
  const wide = await bas.page.evaluate(() => document.documentElement.scrollWidth);
  assert.ok(wide <= 390, `nothing sticks out on a phone: ${wide}`);
  await bas.press('domain.make_proposal');
  await bas.reaches(/^\/p\/\d+$/);
  await bas.sees('domain.check_too');
  await bas.link('Schuur').first().waitFor();
  const { proposal } = await yard.people.bas.read(`/proposals/${bas.number()}`);
  const taken = proposal.revisions.at(-1).content.design.customers_and_deliverables.at(-1);
  assert.deepEqual(taken, {
    customer: 'Schuur', customer_domain: shed, deliverable: 'Ruimte voor de ladder', links: [],
  });
  await yard.server.stop();
});
