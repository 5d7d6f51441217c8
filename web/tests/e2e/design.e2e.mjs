// An active domain is designed anew, by clicks: drafted, written again, amended within the decision
// (on a phone), and in the end the description of the domain.
import assert from 'node:assert/strict';
import { Room } from '../../../tests/api/kring.mjs';
import { chain, nl, openWindow } from './harness.mjs';
import { kersenhof, logbookSays } from './walk.mjs';

const day = '2027-03-01';
let yard, amira, chiel, room;

const step = chain('Design:', () => {
  for (const window of [amira, chiel]) assert.deepEqual(window?.faults ?? [], []);
});

const none = (window) =>
  window.pressBig(`${nl('decision.stance_none')} ${nl('decision.stance_none_hint')}`);

step('a new description is proposed, and shown with what it changes', async () => {
  yard = await kersenhof(day, ['Bas', 'Chiel']);
  amira = await openWindow(yard.server, { person: yard.people.amira, day });
  await amira.go(`/d/${yard.circle}`);
  await amira.follow('domain.propose_change');
  await amira.write('domain.what_changes', 'De tuin hoort er voortaan bij.');
  await amira.write('domain.purpose_requirement', 'Iemand zorgt voor hof en tuin.');
  await amira.press('domain.make_proposal');
  await amira.reaches(/^\/p\/\d+$/);
  await amira.heading('domain.new_description');
  await amira.heading('domain.would_change');
  const changes = amira.page.locator('dl.changes');
  assert.match(await changes.innerText(), /We need to take care of it/);
  assert.match(await changes.innerText(), /Iemand zorgt voor hof en tuin/);
  assert.doesNotMatch(await changes.innerText(), new RegExp(nl('domain.key_responsibilities')));
});

step('its draft is written again; sharing needs the minimum set', async () => {
  await amira.press('proposal.edit');
  const responsibility = amira.page.locator('#field-design textarea').nth(5);
  await responsibility.fill('Het hek gaat elke avond dicht.');
  const review = amira.field('domain.next_design_review');
  await review.fill('');
  await amira.press(nl('proposal.save', { n: 2 }));
  await amira.sees('proposal.missing_design');
  await amira.press('proposal.share');
  await amira.sees('De beschrijving van het domein is nog niet compleet.');
  await amira.page.getByRole('button', { name: nl('proposal.missing_design') }).click();
  await review.fill('2027-09-01');
  await amira.press(nl('proposal.save', { n: 3 }));
  await amira.press('proposal.share');
  await amira.sees('terms.proposal_shared');
  await amira.sees('Het hek gaat elke avond dicht.');
});

step('those who delegate and those who hold it decide; an amendment writes it anew', async () => {
  const { people } = yard;
  await amira.press('proposal.start');
  await amira.press('proposal.begin');
  await amira.reaches(/^\/decide\/\d+$/);
  await amira.sees('terms.target_domain_design');
  await amira.heading('domain.would_change');
  room = new Room(people.amira, yard.everybody, amira.number());
  await room.toCheck();
  await room.answers(new Map([[people.chiel, ['possible_objection', 'en de schuur?']]]));
  await room.choose(people.chiel);
  await room.present(people.chiel, ['de schuur hoort bij niemand'], 'het dak rot door');
  await room.ask();
  await room.test(people.chiel);
  chiel = await openWindow(yard.server, { person: people.chiel, day, size: 'phone' });
  await chiel.go(room.path.replace('/processes', '/decide'));
  await chiel.heading('decision.ask_amendment');
  await chiel.write('decision.amendment_text', 'de schuur erbij');
  const needed = chiel.field('domain.purpose_requirement');
  assert.equal(await needed.inputValue(), 'Iemand zorgt voor hof en tuin.');
  await needed.fill('Iemand zorgt voor hof, tuin en schuur.');
  await chiel.write('domain.new_name', 'Hof en tuin');
  const diff = chiel.page.getByRole('region', { name: nl('decision.live_diff') });
  await diff.getByText('Hof en tuin', { exact: true }).filter({ visible: true }).waitFor();
  const wide = await chiel.page.evaluate(() => document.documentElement.scrollWidth);
  assert.ok(wide <= 390, `nothing sticks out on a phone: ${wide}`);
  await chiel.press('decision.suggest_send');
  await chiel.toast('decision.suggested');
  await amira.press('decision.put_to_check');
  await amira.heading('decision.ask_stance_amendment');
  await room.answers();
  await amira.heading('decision.ask_stance_proposal');
  await chiel.press('decision.view_text');
  await chiel.sees('Iemand zorgt voor hof, tuin en schuur.');
});

step('agreed: the domain is described so, and its history says it', async () => {
  for (const person of yard.everybody.slice(1)) await room.stance(person, 'none');
  await none(amira);
  await amira.press('decision.give');
  await amira.press('decision.to_celebrate_of_domain_design');
  await amira.follow('decision.see_domain');
  await amira.reaches(/^\/d\/\d+$/);
  await amira.page.getByRole('heading', { level: 1, name: 'Hof en tuin' }).waitFor();
  await amira.sees('Iemand zorgt voor hof, tuin en schuur.');
  await amira.sees('Het hek gaat elke avond dicht.');
  const { domain } = await yard.people.bas.read(`/domains/${yard.circle}`);
  assert.equal(domain.version, 2);
  await logbookSays(
    amira,
    'domain',
    nl('logbook.say_domain_described', { by: 'Amira', title: 'Hof en tuin' }),
  );
});

step('at its review everybody is asked whether it is still right', async () => {
  const { people } = yard;
  await chiel.go(`/d/${yard.circle}`);
  await chiel.press('domain.keep_design');
  await chiel.write('domain.next_design_review', day);
  await chiel.press('domain.keep_design_ask');
  await chiel.sees('De datum van de ontwerpreview is voorbij.');
  await chiel.write('domain.next_design_review', '2028-03-01');
  await chiel.write('domain.keep_design_because', 'Hof en schuur zijn op orde.');
  await chiel.press('domain.keep_design_ask');
  await chiel.reaches(/^\/decide\/\d+$/);
  await chiel.sees('terms.target_keep_design');
  await amira.go(`/d/${yard.circle}`);
  await amira.follow('domain.keep_design_asked');
  await amira.heading('domain.would_change');
  await none(amira);
  await amira.press('decision.give');
  room = new Room(people.chiel, yard.everybody, chiel.number());
  for (const person of [people.bas, people.chiel]) await room.stance(person, 'none');
  await amira.heading('decision.ended_design_kept');
  const { domain } = await people.bas.read(`/domains/${yard.circle}`);
  assert.equal(domain.description.evaluation_schedule.next_design_review, '2028-03-01');
  await yard.server.stop();
});
