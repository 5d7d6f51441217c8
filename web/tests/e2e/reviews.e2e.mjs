// Reviews, by clicks: put off, kept, evolved, dropped; and a possible objection to an agreement in
// force, from its test to the new version. On a phone where people would have it in their hands.
import assert from 'node:assert/strict';
import { Room } from '../../../tests/api/kring.mjs';
import { chain, nl, openWindow, signInto } from './harness.mjs';
import { plainFindings } from './pages.mjs';
import { agreement, fromMenu, kersenhof, logbookSays } from './walk.mjs';

const day = '2027-03-01';
const later = '2027-04-12';
let yard, chiel, amira, id;

const step = chain('Reviews:', () => {
  for (const window of [chiel, amira]) assert.deepEqual(window?.faults ?? [], []);
});

const criterion = 'minder dan twee klachten per maand';
const roomOf = (window) =>
  new Room(yard.people.amira, yard.everybody, window.number());

/** Everybody else has answered; then the window's person does. */
async function agrees(window, person) {
  const room = roomOf(window);
  for (const one of yard.everybody) if (one !== person) await room.stance(one, 'none');
  await window.pressBig(`${nl('decision.stance_none')} ${nl('decision.stance_none_hint')}`);
  await window.press('decision.give');
}

step('it is put off, with a reason and only so far', async () => {
  yard = await kersenhof(day);
  const { people } = yard;
  id = await agreement(yard, people.amira, 'Stille uren', {
    review_on: '2027-04-01', concern: { by: people.chiel, text: 'de feestdagen' },
  });
  amira = await openWindow(yard.server, { person: people.amira, day });
  await amira.go(`/a/${id}`);
  await fromMenu(amira, 'decision.more_controls', 'agreement.move_date');
  const dialog = amira.dialog('agreement.move_date');
  await amira.write('agreement.move_date_why', 'Pasen valt ertussen.', dialog);
  await amira.press('agreement.move_date', dialog);
  await amira.sees(nl('shell.rule', { rule: 'P-IMP-3' }));
  await amira.write('agreement.move_date_to', '2027-04-10', dialog);
  await amira.press('agreement.move_date', dialog);
  await amira.sees(
    nl('agreement.postponed', {
      from: '1 apr 2027', to: '10 apr 2027', reason: 'Pasen valt ertussen.',
    }),
  );
});

step('when it is due, it asks exactly what was agreed', async () => {
  await yard.server.goesOnTo(later, yard.everybody);
  await signInto(amira.context, yard.server, yard.people.amira);
  chiel = await openWindow(yard.server, { person: yard.people.chiel, day: later, size: 'phone' });
  await chiel.go('/');
  await chiel.follow('Stille uren');
  await chiel.reaches(/^\/a\/1\/review$/);
  await chiel.press('agreement.start_review');
  await chiel.sees('review.mine');
  const asked = await chiel.page.locator('fieldset legend').allInnerTexts();
  assert.deepEqual(asked.slice(0, 2).map((text) => text.trim()), [criterion, 'de feestdagen']);
  await chiel.sees('review.came_true');
  const choose = (group, option) =>
    chiel.page
      .getByRole('group', { name: group })
      .getByRole('radio', { name: nl(option), exact: true })
      .check();
  await choose(criterion, 'review.met_partly');
  await choose('de feestdagen', 'review.came_true_yes');
  await chiel.write('review.helped', 'De nachten zijn stil.');
  await chiel.press('review.send');
  await chiel.toast('review.sent');
  await chiel.sees('agreement.concern_happened');
});

step('kept: the same version, looked at again on another day', async () => {
  await chiel.choose('review.outcome_keep');
  await chiel.write('review.next_date', '2027-06-12');
  await chiel.press('review.to_check');
  await chiel.reaches(/^\/decide\/\d+$/);
  await chiel.sees('terms.target_keep_agreement');
  await agrees(chiel, yard.people.chiel);
  await chiel.heading('decision.ended_kept');
  await chiel.follow('decision.see_agreement');
  await chiel.sees('12 jun 2027');
  await chiel.sees('agreement.concern_happened');
  const view = await yard.people.amira.read(`/agreements/${id}`);
  assert.equal(view.version, 1);
  assert.equal(view.agreement.review_on, '2027-06-12');
  await chiel.page.getByRole('link', { name: nl('agreement.tab_story') }).click();
  const told = chiel.page.locator('.story > li', { hasText: nl('agreement.moment_review_ended') });
  await told.getByText(nl('review.outcome_keep')).waitFor();
  const found = told.getByRole('region', { name: nl('review.results') });
  assert.match(await found.innerText(), new RegExp(`${criterion}\\s+Chiel[^?]*${nl('review.met_partly')}`));
  const said = told.getByRole('region', { name: nl('review.voices') });
  assert.match(await said.innerText(), /Chiel\s[^?]*opgeleverd\?\s+De nachten zijn stil\./);
  assert.deepEqual(await plainFindings(chiel.page, ['review', 'agreement']), []);
});

step('evolved: looked at early, with a reason; a new version by consent', async () => {
  const { page } = amira;
  await amira.context.clock.setFixedTime(new Date(`${later}T09:00:00Z`));
  await amira.go(`/a/${id}`);
  await amira.press('agreement.start_review');
  const dialog = amira.dialog('agreement.start_review');
  await dialog.getByRole('textbox').fill('De buren klagen.');
  await amira.press('agreement.start_review', dialog);
  await amira.reaches(/^\/a\/\d+\/review$/);
  await amira.sees(nl('review.early', { reason: 'De buren klagen.' }));
  await amira.choose('review.outcome_evolve');
  await amira.write('review.because_evolve', 'De feestdagen horen erbij.');
  await amira.write('proposal.text', 'Stille uren van tien tot zeven, ook op feestdagen.');
  await page.getByLabel(nl('proposal.review_on'), { exact: true }).fill('');
  await amira.press('review.to_check');
  await amira.sees(nl('shell.rule', { rule: 'P-IMP-2' }));
  await page.getByLabel(nl('proposal.review_on'), { exact: true }).fill('2027-08-01');
  await amira.press('review.to_check');
  await amira.reaches(/^\/decide\/\d+$/);
  const room = roomOf(amira);
  await room.toCheck();
  await room.answers();
  await amira.press('decision.to_celebrate_of_change_agreement');
  await amira.follow('decision.see_agreement');
  await amira.sees('Stille uren van tien tot zeven, ook op feestdagen.');
  await amira.sees(nl('agreement.version', { n: 2 }));
  await amira.page.getByRole('link', { name: nl('agreement.tab_versions') }).click();
  await amira.sees('De feestdagen horen erbij.');
});

step('an objection to it in force is tested and met by a new version', async () => {
  const { people } = yard;
  await chiel.go(`/a/${id}`);
  await fromMenu(chiel, 'decision.more_controls', 'agreement.object');
  const dialog = chiel.dialog('agreement.object_title');
  await chiel.press('agreement.object_send', dialog);
  await chiel.sees(nl('shell.rule', { rule: 'P-CONSENT-12' }));
  await dialog.getByLabel(`${nl('decision.premises')} 1`).fill('het kookt pas om half acht');
  await chiel.write('decision.conclusion', 'wie vroeg begint, eet koud', dialog);
  await dialog.getByRole('checkbox', { name: nl('decision.aspect_side_effects') }).check();
  await chiel.press('agreement.object_send', dialog);
  await chiel.reaches(/^\/decide\/\d+$/);
  await amira.go(`/a/${id}`);
  await amira.sees('agreement.banner_objection');
  await amira.follow('review.to_room');
  const { process } = await roomOf(amira).see();
  const room = Object.assign(roomOf(amira), {
    facilitator: yard.everybody.find((one) => one.id === process.facilitator),
  });
  await room.ask();
  await room.test(people.chiel);
  await chiel.heading('decision.ask_amendment');
  await chiel.write('decision.amendment_text', 'tot half zeven');
  await chiel.write('proposal.text', 'Stille uren van tien tot half zeven.');
  await chiel.press('decision.suggest_send');
  await chiel.toast('decision.suggested');
  await room.facilitator.does('POST', `${room.path}/amendments/1/check`);
  for (const one of yard.everybody) if (one !== people.chiel) await room.stance(one, 'none');
  await chiel.pressBig(`${nl('decision.stance_none')} ${nl('decision.stance_none_hint')}`);
  await chiel.press('decision.give');
  await chiel.heading('decision.ask_stance_proposal');
  await agrees(chiel, people.chiel);
  await chiel.button('decision.give').waitFor({ state: 'detached' });
  await room.enter('celebrate');
  await chiel.follow('decision.see_agreement');
  await chiel.sees('Stille uren van tien tot half zeven.');
  await chiel.sees(nl('agreement.version', { n: 3 }));
  await amira.go(`/a/${id}`);
  await amira.sees('Stille uren van tien tot half zeven.');
  assert.equal(await amira.page.getByText(nl('agreement.banner_objection')).count(), 0);
});

step('dropped: it no longer holds, and says why', async () => {
  await amira.press('agreement.start_review');
  const dialog = amira.dialog('agreement.start_review');
  await dialog.getByRole('textbox').fill('Het is rustig geworden.');
  await amira.press('agreement.start_review', dialog);
  await amira.choose('review.outcome_drop');
  await amira.press('review.to_check');
  await amira.page.getByRole('alert').first().waitFor();
  await amira.write('review.because_drop', 'Niemand heeft het nog nodig.');
  await amira.press('review.to_check');
  await amira.reaches(/^\/decide\/\d+$/);
  await amira.sees('terms.target_drop_agreement');
  assert.equal(await amira.page.getByText('houdt het bij').count(), 0, 'nothing to hold to');
  await agrees(amira, yard.people.amira);
  await amira.heading('decision.ended_dropped');
  await amira.follow('decision.see_agreement');
  await amira.sees('agreement.dropped');
  await amira.sees('Niemand heeft het nog nodig.');
  assert.equal(await amira.button('agreement.start_review').count(), 0);
  await amira.page.getByRole('link', { name: nl('agreement.tab_story') }).click();
  for (const moment of ['agreement_evolved', 'review_ended', 'agreement_dropped']) {
    await amira.sees(`agreement.moment_${moment}`);
  }
  await logbookSays(
    amira,
    'agreement',
    nl('logbook.say_agreement_kept', { title: 'Stille uren' }),
    nl('logbook.say_agreement_objection_raised', { by: 'Chiel', title: 'Stille uren' }),
    nl('logbook.say_agreement_dropped', { title: 'Stille uren' }),
  );
});

step('one that would end is renewed by keeping it, until a later day', async () => {
  const dates = { review_on: '2027-05-01', expires_on: '2027-05-10' };
  const ending = await agreement(yard, yard.people.amira, 'Tuinfeest', dates);
  await amira.go('/');
  await amira.sees(nl('today.need_renewal', { date: '10 mei 2027' }));
  await amira.go(`/a/${ending}`);
  await amira.press('agreement.start_review');
  const dialog = amira.dialog('agreement.start_review');
  await dialog.getByRole('textbox').fill('Het was een mooi feest.');
  await amira.press('agreement.start_review', dialog);
  await amira.choose('review.outcome_keep');
  await amira.write('review.next_date', '2027-10-01');
  await amira.press('review.to_check');
  await amira.page.getByText(/De overeenkomst eindigt op/).first().waitFor();
  await amira.write('review.ends_on', '2027-12-31');
  await amira.press('review.to_check');
  await amira.reaches(/^\/decide\/\d+$/);
  await agrees(amira, yard.people.amira);
  await amira.heading('decision.ended_kept');
  await amira.follow('decision.see_agreement');
  await amira.sees('31 dec 2027');
  await yard.server.stop();
});
