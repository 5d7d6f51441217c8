// Arguments that wait for something, by clicks on a phone: two people with the same one answer for
// it together, say that facts are missing, and it is parked and comes back. One about another matter
// goes on as its author's own tension; one against the driver says what was said of it.
import assert from 'node:assert/strict';
import { chain, nl, openWindow } from './harness.mjs';
import { axeFindings, plainFindings, settled } from './pages.mjs';
import { decision, kersenhof, logbookSays } from './walk.mjs';

const day = '2027-03-01';
let yard, made, amira, bas, chiel;

const step = chain('Waiting:', () => {
  for (const window of [amira, bas, chiel]) assert.deepEqual(window?.faults ?? [], []);
});

/** Axe finds nothing, and nothing sticks out on a phone. */
async function isSound({ page }) {
  await settled(page);
  assert.deepEqual(await axeFindings(page), []);
  assert.deepEqual(await plainFindings(page, ['decision', 'today', 'shell']), []);
}

const onPhone = async (person) => {
  const window = await openWindow(yard.server, { person, day, size: 'phone' });
  await window.go(made.page);
  return window;
};

step('whose hand is up as well asks to join, and the author says yes', async () => {
  yard = await kersenhof(day);
  const { people } = yard;
  made = await decision(yard, people.amira, 'Laadpaal delen');
  await made.room.toCheck();
  await made.room.answers(
    new Map([
      [people.bas, ['possible_objection', 'het net kan het niet aan']],
      [people.chiel, ['possible_objection', 'dan valt de stroom uit']],
    ]),
  );
  await made.room.choose(people.chiel);
  await made.room.present(people.chiel, ['de kast is oud'], 'de stroom valt uit');
  bas = await onPhone(people.bas);
  chiel = await onPhone(people.chiel);
  await bas.sees('decision.join_hint');
  await isSound(bas);
  await bas.press('decision.join');
  await bas.sees('decision.join_asked');
  await chiel.heading('decision.ask_joining');
  await isSound(chiel);
  await chiel.press('decision.join_yes');
  await bas.button('decision.withdraw').waitFor();
  await bas.press('decision.view_course');
  await bas.page.getByRole('article', {
    name: nl('decision.possible_objection_of', { name: 'Chiel, Bas' }), exact: true,
  }).waitFor();
  await bas.press('decision.view_now');
});

step('any of them says that the facts are missing', async () => {
  await bas.press('decision.facts_missing');
  await bas.sees('decision.reframe_hint');
  await bas.press('decision.reframe');
  await bas.page.getByRole('alert').first().waitFor();
  await isSound(bas);
  await bas.write('decision.unknown', 'Hoeveel stroom de kast aankan.');
  await bas.write('decision.risk', 'Zonder stroom werkt ook de pomp niet.');
  await bas.press('decision.reframe');
  await bas.sees('decision.reframed');
  await chiel.sees('Hoeveel stroom de kast aankan.');
});

step('the facilitator parks it; it stays open, with a day and who sees to it', async () => {
  amira = await onPhone(yard.people.amira);
  await amira.press('decision.park');
  const dialog = amira.dialog('decision.park_title');
  await amira.press('decision.park', dialog);
  await dialog.getByText(nl('decision.park_day_missing')).waitFor();
  await amira.write('decision.park_reason', 'We wachten op de netbeheerder.', dialog);
  await amira.write('decision.park_until', '2027-03-15', dialog);
  await amira.select('decision.park_owner', yard.people.bas.id, dialog);
  await isSound(amira);
  await amira.press('decision.park', dialog);
  await amira.isAtStep('check_for_possible_objections');
  await amira.sees('decision.parked_hint');
  await amira.sees('We wachten op de netbeheerder.');
  await amira.sees(/Bas zorgt ervoor/);
  await amira.sees(/mogelijk bezwaar geparkeerd, en dus nog open/);
  await isSound(amira);
  assert.equal(await amira.button('decision.to_celebrate').count(), 0);
  await chiel.button('decision.take_up_parked').waitFor();
});

step('from its day on, today asks for it', async () => {
  await yard.server.goesOnTo('2027-03-15', yard.everybody);
  await bas.close();
  bas = await openWindow(yard.server, {
    person: yard.people.bas, day: '2027-03-15', size: 'phone',
  });
  await bas.go('/');
  await bas.sees('today.asks_parked');
  await bas.go(`${made.page}?at=${day}`);
  await bas.sees('We wachten op de netbeheerder.');
  await bas.heading(/^Op 1 mrt 2027/);
  assert.equal(await bas.button('decision.take_up_parked').count(), 0, 'nothing to do in the past');
  assert.equal(await bas.page.getByRole('main').getByRole('textbox').count(), 0);
  await isSound(bas);
  await bas.go(`${made.page}?at=`);
  await bas.heading('decision.ask_parked');
  await isSound(bas);
  await bas.press('decision.take_up_parked');
  await bas.isAtStep('test_argument');
});

step('undisputed it is an objection, and the logbook tells how it went', async () => {
  const { people } = yard;
  await made.room.ask();
  for (const person of [people.amira, people.dewi]) await made.room.stance(person, 'none');
  await bas.isAtStep('resolve_objection');
  await bas.heading('decision.ask_amendment');
  const title = 'Laadpaal delen';
  await logbookSays(
    bas,
    'consent',
    nl('logbook.say_consent_argument_taken_up', { by: 'Bas', title }),
    nl('logbook.say_consent_argument_parked', { by: 'Amira', owner: 'Bas', title }),
    nl('logbook.say_consent_argument_reframed', { by: 'Bas', title }),
    nl('logbook.say_consent_argument_joined', { member: 'Bas', title }),
  );
});

step('a parked one about another matter goes on as a tension of its author', async () => {
  const { people } = yard;
  made = await decision(yard, people.amira, 'Trapverlichting', { review_on: '2027-07-01' });
  const { created: tension } = await people.chiel.does('POST', '/tensions', {
    text: 'De trap is glad.', domain_guess: yard.circle,
  });
  await made.room.toCheck();
  await made.room.answers(new Map([[people.chiel, ['possible_objection', 'ik gleed uit']]]));
  await made.room.choose(people.chiel);
  await made.room.present(people.chiel, ['de trap is glad'], 'licht helpt daar niet tegen');
  await people.amira.does('POST', `${made.room.path}/argument/parking`, {
    until: '2027-03-20', reason: 'Chiel kijkt eerst zelf.',
  });
  await chiel.close();
  chiel = await onPhone(people.chiel);
  await chiel.press('decision.withdraw');
  const dialog = chiel.dialog('decision.withdraw');
  await chiel.write('decision.withdraw_reason', 'Het gaat niet over het licht.', dialog);
  await chiel.select('decision.about_tension', tension.id, dialog);
  await isSound(chiel);
  await chiel.press('decision.withdraw', dialog);
  await dialog.waitFor({ state: 'detached' });
  await chiel.press('decision.view_course');
  await chiel.sees(nl('decision.other_matter', { n: tension.id }));
});

step('an argument against the driver shows in words what was said of it', async () => {
  const { people } = yard;
  made = await decision(yard, people.amira, 'Kippen', { review_on: '2027-07-01' });
  await people.chiel.does('POST', `${made.room.path}/stances`, {
    stance: 'possible_objection', text: 'dat is aan de buren', doubt: 'not_ours',
  });
  for (const person of [people.amira, people.bas, people.dewi]) {
    await made.room.stance(person, 'none');
  }
  await made.room.choose(people.chiel);
  await chiel.go(made.page);
  await chiel.press('decision.view_course');
  await chiel.sees(nl('decision.doubt', { doubt: nl('decision.driver_not_ours') }));
  await yard.server.stop();
});
