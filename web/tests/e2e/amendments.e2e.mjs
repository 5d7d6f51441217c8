// Ways to meet an objection, by clicks: an amendment of an amendment, folded in innermost first; a
// task for somebody, with and without waiting for it; leaving it and keeping an eye on it.
import assert from 'node:assert/strict';
import { chain, nl, openWindow, signInto } from './harness.mjs';
import { decision, kersenhof, logbookSays } from './walk.mjs';

const day = '2027-04-05';
let yard, amira, chiel, made;

const step = chain('Amendments:', () => {
  for (const window of [amira, chiel]) assert.deepEqual(window?.faults ?? [], []);
});

/** A decision, facilitated by Amira, in which an argument of Chiel has turned out an objection. */
async function objectedTo(title, more = {}) {
  const { people } = yard;
  made = await decision(yard, people.amira, title, more);
  await made.room.toCheck();
  await made.room.answers(new Map([[people.chiel, ['possible_objection', 'de kas']]]));
  await objects(people.chiel);
}
async function objects(person) {
  await made.room.choose(person);
  await made.room.present(person, ['er is € 400 in kas'], 'we kunnen de rekening niet betalen');
  await made.room.ask();
  await made.room.test(person);
}

const none = (window) =>
  window.pressBig(`${nl('decision.stance_none')} ${nl('decision.stance_none_hint')}`);

step('the objector suggests other words, and somebody objects to these', async () => {
  yard = await kersenhof(day);
  await objectedTo('Warmtepomp', { text: 'Contract met Noor, € 3.900 per jaar.' });
  chiel = await openWindow(yard.server, { person: yard.people.chiel, day });
  amira = await openWindow(yard.server, { person: yard.people.amira, day });
  await chiel.go(made.page);
  await chiel.heading('decision.ask_amendment');
  await chiel.write('decision.amendment_text', 'met onderdelen, hooguit € 4.600');
  await chiel.write('proposal.text', 'Contract met onderdelen, hooguit € 4.600.');
  await chiel.press('decision.suggest_send');
  await chiel.toast('decision.suggested');
  await amira.go(made.page);
  await amira.press('decision.put_to_check');
  await amira.heading('decision.ask_stance_amendment');
  await none(amira);
  await amira.press('decision.give');
  const { room } = made;
  await room.stance(yard.people.chiel, 'none');
  await room.stance(yard.people.dewi, 'none');
  await room.stance(yard.people.bas, 'possible_objection', 'we hebben geen offerte');
  await amira.press('decision.take_up');
  await amira.button('decision.take_up').waitFor({ state: 'detached' });
  await room.present(yard.people.bas, ['we hebben geen offerte'], 'een maximum bindt ons blind');
  await amira.press('decision.open_argument_check');
  await amira.pressBig(`${nl('decision.stance_agree')} ${nl('decision.stance_agree_hint')}`);
  await amira.press('decision.give');
  for (const person of [yard.people.chiel, yard.people.dewi]) await room.stance(person, 'none');
  await amira.isAtStep('resolve_objection');
});

step('a task needs who and when; written into the text, nothing waits for it', async () => {
  await amira.press('decision.suggest');
  await amira.select('decision.kind', 'delegate_task');
  await amira.write('decision.amendment_text', 'twee offertes met onderdelen');
  await amira.select('decision.who', yard.people.amira.id);
  await amira.write('decision.then_what', 'hooguit € 4.600, anders terug naar de kring');
  await amira.press('decision.suggest_send');
  await amira.sees(nl('shell.rule', { rule: 'P-ACC-7' }));
  assert.equal(await amira.field('decision.by_when').getAttribute('aria-invalid'), 'true');
  await amira.write('decision.by_when', '2027-04-26');
  await amira.press('decision.edit_text');
  assert.equal(
    await amira.field('proposal.text').inputValue(),
    'Contract met onderdelen, hooguit € 4.600.',
    'the text of the amendment that is being amended',
  );
  await amira.write('proposal.text', 'Contract met onderdelen na twee offertes, hooguit € 4.600.');
  await amira.press('decision.suggest_send');
  await chiel.sees(nl('decision.nested_of', { name: 'Amira' }));
  await amira.press('decision.put_to_check');
  await amira.heading('decision.ask_stance_amendment');
  for (const person of yard.everybody.slice(1)) await made.room.stance(person, 'none');
  await none(amira);
  await amira.press('decision.give');
});

step('the inner one goes into the outer, that into the text, and all is asked anew', async () => {
  const outer = chiel.page.getByRole('article', {
    name: nl('decision.amendment_of', { name: 'Chiel' }), exact: true,
  });
  await outer.getByText(nl('decision.amendment_applied'), { exact: true }).first().waitFor();
  await chiel.heading('decision.ask_stance_amendment');
  const { process } = await made.room.see();
  assert.equal(process.amendments[0].revisions.length, 2);
  await none(chiel);
  await chiel.press('decision.give');
  for (const person of yard.everybody.filter((one) => one !== yard.people.chiel)) {
    await made.room.stance(person, 'none');
  }
  await chiel.heading('decision.ask_stance_proposal');
  await chiel.sees('Contract met onderdelen na twee offertes, hooguit € 4.600.');
  await chiel.sees(nl('decision.answered', { n: 0, all: 4 }));
  await made.room.answers();
  await amira.press('decision.to_celebrate');
  await amira.follow('decision.see_agreement');
  await amira.sees('Contract met onderdelen na twee offertes, hooguit € 4.600.');
  await amira.go('/');
  await amira.sees('twee offertes met onderdelen');
});

step('a task alone puts the decision on hold, with the objection still open', async () => {
  await objectedTo('Zonnepanelen');
  await chiel.go(made.page);
  await chiel.select('decision.kind', 'delegate_task');
  await chiel.write('decision.amendment_text', 'eerst uitzoeken wat de verzekering zegt');
  await chiel.select('decision.who', yard.people.dewi.id);
  await chiel.write('decision.by_when', '2027-04-20');
  await chiel.write('decision.then_what', 'dan praten we verder');
  await chiel.press('decision.suggest_send');
  await chiel.toast('decision.suggested');
  await amira.go(made.page);
  await amira.press('decision.put_to_check');
  await amira.heading('decision.ask_stance_amendment');
  await made.room.answers();
  await chiel.heading('decision.held');
  await chiel.sees(nl('decision.held_until', { date: '20 apr 2027' }));
  await chiel.sees('decision.resolution_open');
  await amira.press('decision.resume');
  await amira.isAtStep('resolve_objection');
});

step('left as it is and watched: a criterion more at the review', async () => {
  await amira.press('decision.suggest');
  await amira.select('decision.kind', 'leave_and_monitor');
  await amira.write('decision.amendment_text', 'zo laten');
  await amira.press('decision.suggest_send');
  await amira.page.getByRole('alert').first().waitFor();
  assert.equal(await amira.field('decision.watch').getAttribute('aria-invalid'), 'true');
  await amira.write('decision.watch', 'de kas blijft boven € 300');
  await amira.write('decision.until', '2027-09-01');
  await amira.press('decision.suggest_send');
  await amira.press('decision.put_to_check');
  await amira.heading('decision.ask_stance_amendment');
  await made.room.answers();
  await amira.sees('decision.resolution_left_and_monitored');
  await made.room.answers();
  await amira.press('decision.to_celebrate');
  await amira.follow('decision.see_agreement');
  await amira.sees('de kas blijft boven € 300');
  const agreed = nl('logbook.say_consent_amendment_agreed', { title: 'Zonnepanelen' });
  await logbookSays(amira, 'consent', agreed);
});

step('an objection is taken back though it holds, where nothing need meet it any more', async () => {
  await objectedTo('Regenton');
  await chiel.go(made.page);
  await chiel.heading('decision.ask_amendment');
  await chiel.press('decision.withdraw_objection');
  const dialog = chiel.dialog('decision.withdraw_objection');
  await chiel.write('decision.withdraw_reason', 'De kas is aangevuld.', dialog);
  await chiel.press('decision.withdraw_objection', dialog);
  await chiel.heading('decision.ask_stance_proposal');
});

step('what was promised comes back by itself when its day has passed', async () => {
  await yard.server.goesOnTo('2027-04-28', yard.everybody);
  await yard.people.amira.does('POST', '/tensions', { text: 'De tijd gaat voort.' });
  await signInto(amira.context, yard.server, yard.people.amira);
  await amira.go(`/d/${yard.circle}/backlog`);
  await amira.sees('twee offertes met onderdelen');
  const row = amira.page.locator('.row-line', { hasText: 'twee offertes met onderdelen' });
  await row.getByRole('button', { name: nl('today.do_follow_up') }).first().click();
  const dialog = amira.dialog('today.fulfil');
  await amira.write('today.what_done', 'Ze liggen er.', dialog);
  await amira.press('today.fulfil', dialog);
  await amira.toast('today.fulfilled');
  await row.first().waitFor({ state: 'detached' });
  await yard.server.stop();
});
