// Who comes to a decision later, by clicks; a driver that everybody says is not theirs; and what was
// simply done for another domain.
import assert from 'node:assert/strict';
import { delegate } from '../../../tests/api/kring.mjs';
import { chain, nl, openWindow } from './harness.mjs';
import { decision, kersenhof } from './walk.mjs';

const day = '2027-03-01';
let yard, eva, amira, bas, made, garden;

const step = chain('Taking part:', () => {
  for (const window of [eva, amira, bas]) assert.deepEqual(window?.faults ?? [], []);
});

step('who joins the circle takes part once the text is clear to them', async () => {
  yard = await kersenhof(day);
  const { people } = yard;
  made = await decision(yard, people.amira, 'Fietsenhok');
  await made.room.toCheck();
  people.eva = await people.amira.invite('Eva');
  await delegate(people.amira, yard.circle, [people.eva]);
  eva = await openWindow(yard.server, { person: people.eva, day, size: 'phone' });
  await eva.go(made.page);
  await eva.sees('decision.take_part_hint');
  assert.equal(await eva.button(/^Geen bezwaar/).count(), 0);
  await eva.press('decision.take_part');
  await eva.heading('decision.ask_understanding');
  await eva.sees('decision.late');
  await eva.press('decision.understood');
  await eva.pressBig(`${nl('decision.stance_none')} ${nl('decision.stance_none_hint')}`);
  await eva.press('decision.give');
  await made.room.answers();
  await made.room.enter('celebrate');
  await eva.link('decision.see_agreement').first().waitFor();
});

step('a driver that everybody says is not theirs goes to another domain', async () => {
  const { people } = yard;
  garden = await people.amira.creates(1, 'Tuin');
  await delegate(people.amira, garden, [people.bas]);
  const { room, page } = await decision(yard, people.amira, 'Heg snoeien');
  for (const one of [people.bas, people.chiel, people.dewi, people.eva])
    await one.does('POST', `${room.path}/stances`, {
      stance: 'possible_objection', text: '', doubt: 'not_ours',
    });
  amira = await openWindow(yard.server, { person: people.amira, day });
  await amira.go(page);
  await amira.choose('decision.driver_not_ours');
  await amira.press('decision.give');
  await amira.sees('decision.all_say_not_ours');
  await amira.press('driver.pass_on');
  const dialog = amira.dialog('driver.pass_on');
  await amira.write('driver.reason', 'De heg is van de tuin.', dialog);
  await dialog.getByRole('radio', { name: /^Tuin/ }).check();
  await amira.press('driver.pass_on', dialog);
  await amira.heading('decision.ended_passed_on');
  const { inbox } = await people.bas.read(`/domains/${garden}`);
  assert.deepEqual(inbox.map(({ title }) => title), ['Heg snoeien']);
});

step('what somebody simply did is told to the domain', async () => {
  const { people } = yard;
  await amira.go(`/tensions/new?domain=${garden}`);
  await people.eva.does('POST', '/tensions', { text: 'De poort piept.', domain_guess: garden });
  const [tension] = (await people.eva.read('/tensions')).items;
  await people.eva.does('PUT', `/tensions/${tension.id}/situation`, {
    draft: {
      title: 'De poort piept', situation: 'De poort piept.', effect: 'Iedereen wordt wakker.',
      effect_kind: 'current', need: 'We hebben stilte nodig.', impact: 'Iedereen slaapt.',
    },
  });
  await people.eva.does('PUT', `/tensions/${tension.id}/qualification`, {
    answer: 'yes', benefits: ['value'],
  });
  await eva.go(`/t/${tension.id}`);
  await eva.choose('tension.whose_do');
  await eva.page.getByRole('radio', { name: /^Tuin/ }).check();
  await eva.write('tension.what_done', 'Ik heb de poort gesmeerd.');
  await eva.sees(nl('tension.then_told', { name: 'Tuin' }));
  await eva.press('tension.finish');
  bas = await openWindow(yard.server, { person: people.bas, day });
  await bas.go('/');
  await bas.sees('today.deeds');
  await bas.sees('Ik heb de poort gesmeerd.');
  await bas.go(`/d/${garden}`);
  await bas.sees('Ik heb de poort gesmeerd.');
});

step('who has left is not counted among those who have answered', async () => {
  const { people } = yard;
  made = await decision(yard, people.amira, 'Druivenrank');
  for (const one of [people.dewi, people.chiel]) await made.room.stance(one, 'none');
  await amira.go(made.page);
  await amira.sees(nl('decision.answered', { n: 2, all: 5 }));
  await people.dewi.does('POST', `/members/${people.dewi.id}/departure`, { reason: 'Verhuisd.' });
  await amira.sees(nl('decision.answered', { n: 1, all: 4 }));
  const names = await amira.page.locator('.progress .names li').allInnerTexts();
  assert.equal(names.some((name) => name.includes('Dewi')), false, names.join(', '));
});
