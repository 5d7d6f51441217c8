// The course of a decision as a whole, by clicks: more time, another facilitator, a pause, an end
// without agreement, and silence that counts as agreed.
import assert from 'node:assert/strict';
import { agreesForAll } from '../../../tests/api/kring.mjs';
import { chain, nl, openWindow, signInto } from './harness.mjs';
import { decision, agreement, fromMenu, kersenhof, logbookSays } from './walk.mjs';

const day = '2027-03-01';
let yard, chiel, amira, made;

const step = chain('Course:', () => {
  for (const window of [chiel, amira]) assert.deepEqual(window?.faults ?? [], []);
});

step('a step gets more time, with a reason', async () => {
  yard = await kersenhof(day);
  const { people } = yard;
  made = await decision(yard, people.amira, 'Avondrooster', {
    form: 'over_time', facilitator: people.chiel,
  });
  chiel = await openWindow(yard.server, { person: people.chiel, day });
  await chiel.go(made.page);
  await chiel.sees(nl('decision.closes', { date: '4 mrt 2027' }));
  await fromMenu(chiel, 'decision.more_controls', 'decision.extend');
  const dialog = chiel.dialog('decision.extend');
  await chiel.write('decision.extend_reason', 'Bas is op reis.', dialog);
  await chiel.press('decision.save', dialog);
  await chiel.sees('De nieuwe datum is niet later dan de oude.');
  await chiel.write('decision.extend_to', '2027-03-10', dialog);
  await chiel.press('decision.save', dialog);
  await chiel.sees(nl('decision.closes', { date: '10 mrt 2027' }));
});

step('somebody else facilitates from now on', async () => {
  amira = await openWindow(yard.server, { person: yard.people.amira, day });
  await amira.go(made.page);
  await fromMenu(chiel, 'decision.more_controls', 'decision.change_facilitator');
  const dialog = chiel.dialog('decision.change_facilitator');
  await chiel.select('decision.facilitator', yard.people.amira.id, dialog);
  await chiel.press('decision.save', dialog);
  await dialog.waitFor({ state: 'hidden' });
  assert.equal((await made.room.see()).process.facilitator, yard.people.amira.id);
  made.room.facilitator = yard.people.amira;
  const facilitator = chiel.page.locator('.people dd').first();
  await facilitator.getByText('Amira').waitFor();
  await chiel.press('decision.more_controls');
  const offered = await chiel.page.getByRole('menuitem').allInnerTexts();
  assert.deepEqual(offered, [nl('decision.change_facilitator')]);
});

step('it is put on hold, for all to see, and goes on at the same step', async () => {
  await fromMenu(amira, 'decision.more_controls', 'decision.hold');
  const dialog = amira.dialog('decision.hold_title');
  await amira.press('decision.hold', dialog);
  await dialog.getByText(nl('decision.need_hold_reason')).waitFor();
  const reason = amira.field('decision.hold_reason', dialog);
  assert.equal(await reason.evaluate((one) => one === document.activeElement), true);
  assert.equal(await reason.getAttribute('aria-invalid'), 'true');
  await amira.write('decision.hold_reason', 'We wachten op de begroting.', dialog);
  await dialog.getByText(nl('decision.need_hold_reason')).waitFor({ state: 'detached' });
  await amira.write('decision.resume_on', '2027-03-15', dialog);
  await amira.press('decision.hold', dialog);
  for (const window of [amira, chiel]) {
    await window.sees('We wachten op de begroting.');
    await window.sees(nl('decision.held_until', { date: '15 mrt 2027' }));
  }
  assert.equal(await chiel.button('decision.resume').count(), 0);
  await amira.press('decision.resume');
  await chiel.heading('decision.ask_driver');
  assert.equal((await made.room.see()).process.step, 'consent_to_driver');
});

step('the backlog says that it is being decided, and leads there', async () => {
  await chiel.go(`/d/${yard.circle}/backlog`);
  await chiel.page.getByRole('link', { name: nl('backlog.decision_runs') }).click();
  await chiel.heading('decision.ask_driver');
});

step('it ends without agreement; the driver is back on the backlog', async () => {
  await fromMenu(amira, 'decision.more_controls', 'decision.abandon');
  const dialog = amira.dialog('decision.abandon_title');
  await amira.press('decision.abandon', dialog);
  await dialog.getByText(nl('decision.need_abandon_reason')).waitFor();
  await amira.write('decision.abandon_reason', 'De buren lossen het zelf op.', dialog);
  await amira.press('decision.abandon', dialog);
  await chiel.heading('decision.ended_abandoned');
  await chiel.sees('De buren lossen het zelf op.');
  await chiel.go(`/d/${yard.circle}/backlog`);
  await chiel.link('Avondrooster').first().waitFor();
  assert.equal(await chiel.page.getByText(nl('backlog.decision_runs')).count(), 0);
  const { items } = await yard.people.amira.read(`/domains/${yard.circle}/backlog`);
  assert.deepEqual(items.map(({ driver, stage }) => [driver, stage]), [[made.driver, 'ready']]);
  await logbookSays(
    chiel,
    'consent',
    nl('logbook.say_consent_step_extended', { by: 'Chiel', title: 'Avondrooster' }),
    nl('logbook.say_consent_facilitator_changed', { facilitator: 'Amira', title: 'Avondrooster' }),
    nl('logbook.say_consent_held', { by: 'Amira', title: 'Avondrooster' }),
    nl('logbook.say_consent_resumed', { title: 'Avondrooster' }),
  );
});

step('who had not had their turn where steps are skipped is named', async () => {
  const { people } = yard;
  const { profile } = await people.amira.read('');
  const agreement = await agreesForAll(yard.everybody, 'Wie onze instellingen bewaart');
  await people.amira.does('PATCH', '', {
    name: profile.name, language: profile.language, circle_term: profile.circle_term,
    settings: { ...profile.settings, guided_processes: 0 },
    agreement,
  });
  made = await decision(yard, people.amira, 'Snoeidag');
  await made.room.answers();
  await made.room.enter('present_proposal');
  await made.room.enter('understand_proposal');
  for (const one of [people.amira, people.bas]) {
    await one.does('POST', `${made.room.path}/understandings`);
  }
  await amira.go(made.page);
  await amira.press('decision.other_step');
  const check = nl('terms.step_check_for_possible_objections');
  await amira.page
    .getByRole('menuitem', { name: nl('decision.jump_to', { step: check }), exact: true })
    .click();
  await amira.isAtStep('check_for_possible_objections');
  await made.room.answers();
  await made.room.enter('celebrate');
  await amira.follow('decision.see_agreement');
  await amira.page.getByRole('link', { name: nl('agreement.tab_story') }).click();
  await amira.sees(nl('agreement.not_heard', { names: 'Chiel, Dewi' }));
  const title = 'Snoeidag';
  const names = 'Chiel, Dewi';
  const step = check.toLowerCase();
  const said = nl('logbook.say_consent_step_entered_not_heard', { step, names, title });
  await logbookSays(amira, 'consent', said);
});

step('silence counts as agreed: after the days, and by name', async () => {
  const { people } = yard;
  await agreement(yard, people.amira, 'Stilte telt', {
    absence_rule: { wait_days: 4, minimum_answers: 3 },
  });
  made = await decision(yard, people.amira, 'Fietsenstalling', {
    form: 'over_time', facilitator: people.amira,
  });
  await made.room.toCheck();
  for (const person of [people.bas, people.dewi]) await made.room.stance(person, 'none');
  await amira.go(made.page);
  await amira.pressBig(`${nl('decision.stance_none')} ${nl('decision.stance_none_hint')}`);
  await amira.press('decision.give');
  await amira.sees(nl('decision.answered', { n: 3, all: 4 }));
  await amira.sees(nl('decision.silence', { days: 4, answers: 3 }));
  await yard.server.goesOnTo('2027-03-05', yard.everybody);
  await signInto(amira.context, yard.server, people.amira);
  await amira.go(made.page);
  await amira.press('decision.close_check');
  await amira.sees('decision.nobody_objects');
  const silent = amira.page.locator('.answers li', { hasText: nl('decision.absent') });
  assert.match(await silent.innerText(), /Chiel/);
  await amira.press('decision.to_celebrate');
  await amira.follow('decision.see_agreement');
  await amira.page.getByRole('link', { name: nl('agreement.tab_story') }).click();
  await amira.sees(nl('agreement.silent', { names: 'Chiel' }));
  const counted = nl('logbook.say_consent_absence_counted', { title: 'Fietsenstalling' });
  await logbookSays(amira, 'consent', counted);
  await yard.server.stop();
});
