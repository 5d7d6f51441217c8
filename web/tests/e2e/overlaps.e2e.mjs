// What two domains share, by clicks: recorded at one, changed at the other, ended, on desk and phone.
import assert from 'node:assert/strict';
import { delegate } from '../../../tests/api/kring.mjs';
import { chain, nl, openWindow } from './harness.mjs';
import { kersenhof, logbookSays } from './walk.mjs';

const day = '2027-03-01';
let yard, amira, bas, garden;

const step = chain('Overlaps:', () => {
  for (const window of [amira, bas]) assert.deepEqual(window?.faults ?? [], []);
});

step('is recorded at one domain', async () => {
  yard = await kersenhof(day, ['Bas']);
  const { people } = yard;
  garden = await people.amira.creates(1, 'Tuin');
  await delegate(people.amira, garden, [people.bas]);
  amira = await openWindow(yard.server, { person: people.amira, day });
  await amira.go(`/d/${yard.circle}`);
  await amira.press('domain.overlap_add');
  const dialog = amira.dialog(nl('domain.overlap_add_title', { name: 'Hof' }));
  await amira.press('domain.overlap_record', dialog);
  await dialog.getByText(nl('domain.overlap_choose')).waitFor();
  await dialog.getByRole('radio', { name: /Tuin/ }).check();
  await amira.press('domain.overlap_record', dialog);
  await dialog.getByRole('alert').first().waitFor();
  await amira.write('domain.overlap_shared', 'Het hek en het pad', dialog);
  await amira.select('domain.overlap_decided_by', garden, dialog);
  await amira.press('domain.overlap_record', dialog);
  await amira.toast('domain.overlap_recorded');
  await amira.sees('Het hek en het pad');
});

step('stands at the other one, whose people say it anew, on a phone', async () => {
  bas = await openWindow(yard.server, { person: yard.people.bas, day, size: 'phone' });
  await bas.go(`/d/${garden}`);
  await bas.sees('Het hek en het pad');
  await bas.page.getByRole('button', { name: nl('domain.overlap_change') }).click();
  const dialog = bas.dialog(nl('domain.overlap_change_title', { name: 'Tuin', other: 'Hof' }));
  await bas.write('domain.overlap_shared', 'Het hek', dialog);
  await bas.press('domain.overlap_record', dialog);
  await bas.toast('domain.overlap_recorded');
  await amira.page.getByText('Het hek', { exact: true }).waitFor();
});

step('ends with a reason, which the logbook keeps', async () => {
  await amira.page.getByRole('button', { name: nl('domain.overlap_end') }).click();
  const dialog = amira.dialog(nl('domain.overlap_end_title', { name: 'Hof', other: 'Tuin' }));
  await amira.write('driver.reason', 'Het hek is weg.', dialog);
  await amira.press('domain.overlap_end_act', dialog);
  await amira.toast('domain.overlap_ended');
  await amira.sees('domain.overlap_what');
  const names = { by: 'Amira', title: 'Hof', other: 'Tuin' };
  await logbookSays(
    amira,
    'domain',
    nl('logbook.say_domain_overlap_recorded', names),
    nl('logbook.say_domain_overlap_recorded', { by: 'Bas', title: 'Tuin', other: 'Hof' }),
    nl('logbook.say_domain_overlap_ended', names),
  );
  await amira.sees('Het hek is weg.');
});
