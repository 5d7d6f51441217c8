// People come and go, by clicks: an invitation by link and joining with it; a domain offered,
// declined, offered again, taken on and handed back; a membership ended, and one's own left.
import assert from 'node:assert/strict';
import { agreesForAll } from '../../../tests/api/kring.mjs';
import { chain, nl, openWindow } from './harness.mjs';
import { kersenhof, logbookSays } from './walk.mjs';

const day = '2027-03-01';
let yard, amira, gijs, link, garden;

const step = chain('Members:', () => {
  for (const window of [amira, gijs]) assert.deepEqual(window?.faults ?? [], []);
});

const line = (window, name) => window.page.locator('main li', { hasText: name });

step('an invitation is a link, shown whole', async () => {
  yard = await kersenhof(day, ['Bas']);
  amira = await openWindow(yard.server, { person: yard.people.amira, day });
  await amira.go('/settings/organization');
  await amira.sees('settings.mandate_none');
  assert.equal(await amira.button('shell.save').count(), 0, 'nothing to fill in for nothing');
  assert.equal(await amira.field('settings.organization_name').isDisabled(), true);
  await agreesForAll(yard.everybody, 'Wie onze ledenlijst bijhoudt');
  await amira.field('settings.mandate').waitFor();
  await amira.press('shell.save');
  await amira.sees('settings.mandate_missing');
  await amira.go('/people');
  await amira.follow('people.invite');
  await amira.write('people.name', 'Gijs');
  await amira.press('people.make_link');
  const field = amira.page.getByLabel(nl('people.link_of', { name: 'Gijs' }));
  link = await field.inputValue();
  assert.match(link, /\/invitation#/);
});

step('whoever stands there without an invitation is let in from their own page', async () => {
  await amira.write('people.name', 'Cas');
  await amira.press('people.make_link');
  const field = amira.page.getByLabel(nl('people.link_of', { name: 'Cas' }));
  await field.waitFor();
  await amira.page.getByRole('button', { name: `${nl('people.revoke')} Cas` }).click();
  await amira.page.reload();
  await amira.sees('settings.uninvited');
  await amira.link('Cas').click();
  await amira.heading('people.let_in_title');
  await amira.press(`${nl('people.let_in')} Cas`);
  assert.match(await field.inputValue(), /\/invitation#/);
  await amira.go('/settings/members');
});

step('whoever is invited by name while their place waits is offered that place', async () => {
  const { items } = await yard.people.amira.read('/members');
  // A link that was given out is not made void by a namesake.
  await amira.write('people.name', ' cas');
  await amira.button('people.make_link').waitFor();
  await amira.page.getByRole('button', { name: `${nl('people.revoke')} Cas` }).click();
  await amira.sees(nl('people.place_waits', { name: 'Cas' }));
  await amira.press('people.to_that_place');
  await amira.page.getByLabel(nl('people.link_of', { name: 'Cas' })).waitFor();
  const after = await yard.people.amira.read('/members');
  assert.equal(after.items.length, items.length, 'nobody stands here twice');
  await amira.go('/d/1/people');
  const waiting = after.items.filter(({ status }) => status === 'invited').length;
  await amira.sees(nl('domain.body_not_in', { n: waiting, all: after.items.length }));
  await amira.follow('people.invite_them');
});

step('whose invitation was a mistake is taken off the list, with a reason', async () => {
  await amira.write('people.name', 'Gsij');
  await amira.press('people.make_link');
  await amira.page.getByLabel(nl('people.link_of', { name: 'Gsij' })).waitFor();
  await amira.page.getByRole('button', { name: `${nl('people.revoke')} Gsij` }).click();
  await amira.press(`${nl('settings.take_off')} Gsij`);
  const dialog = amira.dialog(`${nl('settings.take_off')}: Gsij`);
  await amira.write('settings.reason', 'Verkeerd gespeld.', dialog);
  await amira.press('settings.take_off', dialog);
  await amira.toast(nl('settings.taken_off', { name: 'Gsij' }));
  await amira.link('Gsij').waitFor({ state: 'detached' });
});

step('with it somebody joins, on a phone, and is at once among the people', async () => {
  gijs = await openWindow(yard.server, { day, size: 'phone' });
  await gijs.page.goto(yard.server.base + new URL(link).pathname + new URL(link).hash);
  await gijs.heading(nl('start.invited_to', { name: 'Kersenhof' }));
  assert.equal(await gijs.field('start.your_name').inputValue(), 'Gijs');
  await gijs.write('start.email', 'gijs@example.org');
  await gijs.page.getByLabel(nl('start.password'), { exact: true }).fill('plum trees in the rain');
  await gijs.press(nl('start.join', { name: 'Kersenhof' }));
  await gijs.heading('shell.today');
  await line(amira, 'Gijs').getByRole('button', { name: nl('settings.end_membership') }).waitFor();
});

/** Amira offers the garden to Gijs, from the people of the domain. */
async function offer() {
  await amira.go(`/d/${garden}/people`);
  await amira.press('domain.offer');
  const dialog = amira.dialog(nl('domain.offer_title', { name: 'Tuin' }));
  await dialog.getByRole('checkbox', { name: 'Gijs' }).check();
  await amira.press('domain.offer', dialog);
  await amira.toast(nl('domain.did_offer', { n: 1 }));
  await amira.sees('domain.waits');
}

step('a domain is offered and declined, without a reason', async () => {
  garden = await yard.people.amira.creates(1, 'Tuin', { domain_kind: 'role' });
  await offer();
  await gijs.follow('Tuin');
  await gijs.heading(nl('domain.offered_to_you', { name: 'Tuin' }));
  await gijs.press('domain.decline');
  await gijs.toast('domain.declined');
  await amira.page.getByText(nl('domain.waits')).waitFor({ state: 'detached' });
});

step('offered again, it is taken on', async () => {
  await offer();
  await gijs.press('domain.accept');
  await gijs.toast(nl('domain.accepted', { name: 'Tuin' }));
  await gijs.go(`/d/${garden}/people`);
  await gijs.press('domain.hand_back');
  const dialog = gijs.dialog('domain.hand_back');
  await gijs.press('domain.hand_back', dialog);
  await dialog.getByRole('alert').first().waitFor();
  await gijs.write('driver.reason', 'Mijn rug doet niet mee.', dialog);
  await gijs.write('domain.handover', 'De sleutel hangt in de schuur.', dialog);
  await gijs.press('domain.hand_back', dialog);
  await gijs.toast('domain.handed_back');
  await amira.sees('domain.nobody');
  await logbookSays(
    amira,
    'domain',
    nl('logbook.say_domain_declined', { member: 'Gijs', title: 'Tuin' }),
    nl('logbook.say_domain_accepted', { member: 'Gijs', title: 'Tuin' }),
    nl('logbook.say_domain_handed_back', { member: 'Gijs', title: 'Tuin' }),
  );
  await amira.sees('Mijn rug doet niet mee.');
  await amira.sees('De sleutel hangt in de schuur.');
});

step('a membership is ended, with a reason that others read', async () => {
  const bas = await openWindow(yard.server, { person: yard.people.bas, day });
  await bas.go('/');
  await amira.go('/settings/members');
  await line(amira, 'Bas')
    .getByRole('button', { name: nl('settings.end_membership') })
    .click();
  const dialog = amira.dialog(nl('settings.end_of', { name: 'Bas' }));
  const by = dialog.getByLabel(nl('settings.mandate'));
  await amira.press('settings.end_membership', dialog);
  await dialog.getByText(nl('settings.reason_missing')).waitFor();
  await dialog.getByText(nl('settings.mandate_missing')).waitFor();
  await amira.write('settings.reason', 'Verhuisd naar Zwolle.', dialog);
  await amira.press('settings.end_membership', dialog);
  assert.equal(await by.evaluate((one) => one === document.activeElement), true);
  await by.selectOption({ label: 'Wie onze ledenlijst bijhoudt' });
  await amira.press('shell.cancel', dialog);
  await line(amira, 'Bas')
    .getByRole('button', { name: nl('settings.end_membership') })
    .click();
  assert.equal(await by.inputValue(), '0', 'what is chosen is what is shown');
  await by.selectOption({ label: 'Wie onze ledenlijst bijhoudt' });
  await amira.press('settings.end_membership', dialog);
  await amira.toast(nl('settings.member_left', { name: 'Bas' }));
  await line(amira, 'Bas').waitFor({ state: 'detached' });
  await bas.heading('start.nowhere');
  await bas.close();
  await amira.go('/people');
  await line(amira, 'Bas').getByText(nl('terms.member_left')).waitFor();
  const held = await yard.people.amira.read(`/domains/${yard.circle}`);
  assert.deepEqual(held.domain.delegatees, [yard.people.amira.id]);
});

step('somebody leaves, without a reason, and is out', async () => {
  await gijs.go('/settings');
  await gijs.press('settings.leave');
  const dialog = gijs.dialog('settings.leave');
  await gijs.press('settings.leave', dialog);
  await gijs.heading('start.nowhere');
  await gijs.page.reload();
  await gijs.heading('start.nowhere');
  await gijs.link('start.sign_up').waitFor();
  await logbookSays(
    amira,
    'member',
    nl('logbook.say_member_left', { member: 'Gijs' }),
    nl('logbook.say_member_left', { member: 'Bas' }),
  );
  await yard.server.stop();
});
