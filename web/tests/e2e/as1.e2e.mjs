// Acceptance scenario AS-1, "Duinwater Software", in Dutch and in browsers: Chiel notices and
// facilitates, Dewi decides and writes, each in a window of their own; Femke comes in to object.
// The others answer over the API.
import assert from 'node:assert/strict';
import { Room, delegate } from '../../../tests/api/kring.mjs';
import { chain, nl, openWindow, startServer } from './harness.mjs';

const day = '2027-03-01';
const title = 'Meldingen buiten kantooruren';
const words = {
  situation:
    'Sinds januari komt 4 op de 10 meldingen buiten kantooruren binnen; ' +
    'die worden de volgende ochtend gelezen',
  effect: 'klanten wachten gemiddeld 14 uur; drie klanten zegden op',
  need: 'we hebben een manier nodig om dringende meldingen dezelfde avond op te merken',
  impact: 'zodat klanten met een storing niet vertrekken',
};

let server, people, kern, service, chiel, dewi, room;
const step = chain('AS-1', () => {
  for (const window of [chiel, dewi]) assert.deepEqual(window.faults, []);
});

const everybody = () => Object.values(people);
const others = () => everybody().filter((one) => one !== people.dewi && one !== people.chiel);

step('begins with six people, a circle and a team', async () => {
  server = await startServer(day);
  const amira = await server.found({
    name: 'Duinwater Software', language: 'nl', driver_model: 'driver_only', your_name: 'Amira',
  });
  people = { amira };
  for (const name of ['Bas', 'Chiel', 'Dewi', 'Esra', 'Femke']) {
    people[name.toLowerCase()] = await amira.invite(name);
  }
  kern = await amira.creates(1, 'Kern');
  await delegate(amira, kern, everybody());
  service = await amira.creates(kern, 'Klantenservice', { domain_kind: 'team' });
  await delegate(amira, service, [people.dewi, people.esra]);
  chiel = await openWindow(server, { person: people.chiel, day });
  dewi = await openWindow(server, { person: people.dewi, day });
  await dewi.go('/');
});

step('1: a tension is noted from anywhere, and seen by nobody else', async () => {
  await chiel.go('/map');
  await chiel.press('shell.note_tension');
  const dialog = chiel.dialog('shell.note_tension');
  await chiel.write('shell.tension_prompt', 'Ik schrok vanmorgen weer van een boze klant.', dialog);
  await chiel.press('shell.note', dialog);
  await chiel.toast('shell.tension_noted');
  assert.equal((await people.amira.read('/search?q=boze+klant')).items.length, 0);
  await chiel.follow('shell.open', chiel.page.getByRole('status'));
  await chiel.reaches(/^\/t\/1$/);
});

step('2: it is guided to a driver; judging words only warn', async () => {
  await chiel.write('tension.situation', 'we letten te weinig op de avonden');
  await chiel.sees(nl('tension.hint_judging_word', { found: 'te weinig' }));
  for (const [field, text] of Object.entries(words)) await chiel.write(`tension.${field}`, text);
  await chiel.page.getByText(nl('tension.more_words')).click();
  await chiel.write('tension.title', title);
  await chiel.press('tension.next');
  await chiel.choose('tension.driver_yes');
  await chiel.tick('tension.benefit_avoided_harm');
  await chiel.press('tension.next');
});

step('3: passed on, it arrives in the inbox of Klantenservice without a reload', async () => {
  await chiel.choose('tension.whose_pass_on');
  await chiel.choose('Klantenservice');
  await chiel.press('tension.make_driver');
  await chiel.follow('tension.to_driver');
  await chiel.sees('terms.driver_in_inbox');
  await dewi.follow(title);
  await dewi.reaches(/^\/drivers\/1$/);
  const view = await people.dewi.read('/drivers/1');
  assert.equal(view.requirements[0].text, words.need);
});

step('5: confirmed and put on the backlog, as its bringer sees at once', async () => {
  await dewi.press('driver.confirm');
  await dewi.press('driver.prioritize');
  await dewi.sees('terms.driver_prioritized');
  await chiel.sees('terms.driver_prioritized');
  const { items } = await people.dewi.read(`/domains/${service}/backlog`);
  assert.deepEqual(items.map(({ driver, rank }) => [driver, rank]), [[1, 1]]);
  await dewi.press('driver.take_up');
  await dewi.choose('terms.route_consent');
  await dewi.write('driver.route_why', 'Het raakt iedereen.');
  await dewi.press('driver.choose_route');
  await dewi.follow('shell.new_proposal');
});

step('6: a proposal without review date, criteria or affected people is not shared', async () => {
  const { page } = dewi;
  await dewi.select('proposal.decides', kern);
  await dewi.write('proposal.title', 'Avondpiket');
  const text = 'Dewi en Esra wisselen per week, telefoon 18–22 uur, vergoeding € 30 per avond.';
  await dewi.write('proposal.text', text);
  await page.getByLabel(`${nl('proposal.who')} 1`).selectOption(`m${people.dewi.id}`);
  await page.getByLabel(`${nl('proposal.what')} 1`, { exact: true }).fill('rooster');
  await dewi.press('proposal.add_responsibility');
  await page.getByLabel(`${nl('proposal.who')} 2`).selectOption(`m${people.femke.id}`);
  await page.getByLabel(`${nl('proposal.what')} 2`, { exact: true }).fill('vergoeding');
  await dewi.write('proposal.review_on', '');
  await dewi.press('proposal.create');
  await dewi.reaches(/^\/p\/1$/);
  await refusedToShare('P-IMP-1', 'proposal.missing_review_on', async () => {
    assert.equal(await dewi.field('proposal.review_on').evaluate(isFocused), true);
    await dewi.write('proposal.review_on', '2027-05-03');
  });
  await refusedToShare('P-EMP-1', 'proposal.missing_evaluation_criteria', () =>
    page
      .getByLabel(`${nl('proposal.criteria')} 1`)
      .fill('mediaan wachttijd avondstoring < 60 minuten in april; mislukt als > 3 uur'),
  );
  await refusedToShare('P-EQUIV-1', 'proposal.missing_affected', async () => {
    await page.getByLabel(nl('proposal.add_domain'), { exact: true }).selectOption(String(kern));
    const add = page.getByLabel(nl('proposal.add_person'), { exact: true });
    await add.selectOption(String(people.femke.id));
  });
  await dewi.press('proposal.share');
  await dewi.sees('terms.proposal_shared');
});

const isFocused = (one) => one === document.activeElement;
let revision = 1;

/** Sharing is refused with a Dutch sentence; the list of what is missing leads to the field. */
async function refusedToShare(rule, missing, fill) {
  await dewi.press('proposal.share');
  const alert = dewi.page.getByRole('alert').filter({ hasText: nl('shell.rule', { rule }) });
  await alert.waitFor();
  assert.doesNotMatch(await alert.innerText(), /\b(the|and|must|without)\b/i, 'said in Dutch');
  await dewi.page.getByRole('button', { name: nl(missing) }).click();
  await dewi.field('proposal.title').waitFor();
  await fill();
  revision += 1;
  await dewi.press(nl('proposal.save', { n: revision }));
  await dewi.button('proposal.share').waitFor();
}

step('7: consent begins with Chiel as facilitator, who finds it where he is awaited', async () => {
  await dewi.press('proposal.start');
  await dewi.select('proposal.facilitator', people.chiel.id);
  await dewi.press('proposal.begin');
  await dewi.reaches(/^\/decide\/1$/);
  room = new Room(people.chiel, everybody(), 1);
  await chiel.go('/');
  await chiel.follow('Avondpiket');
  await chiel.reaches(/^\/decide\/1$/);
  for (const person of others()) await room.stance(person, 'none');
  for (const window of [dewi, chiel]) {
    await window.choose('decision.driver_accept');
    await window.press('decision.give');
  }
  await chiel.press('decision.to_present_proposal');
  await dewi.isAtStep('present_proposal');
});

step('7: a why-question waits, and brief responses have no reply', async () => {
  await chiel.press('decision.to_understand_proposal');
  await dewi.isAtStep('understand_proposal');
  await people.femke.does('POST', `${room.path}/questions`, { text: 'Waarom niet uitbesteden?' });
  await dewi.sees('Waarom niet uitbesteden?');
  await dewi.sees('decision.why_waits');
  assert.equal(await dewi.button('decision.answer').count(), 0);
  for (const person of others()) await person.does('POST', `${room.path}/understandings`);
  for (const window of [dewi, chiel]) await window.press('decision.understood');
  await chiel.press('decision.to_brief_response');
  await dewi.isAtStep('brief_response');
  for (const person of others()) {
    await person.does('POST', `${room.path}/responses`, { text: 'Goed.' });
  }
  for (const window of [dewi, chiel]) {
    await window.write('decision.response', 'Fijn dat het er ligt.');
    await window.press('decision.respond');
  }
  assert.equal(await dewi.button('decision.answer').count(), 0);
  await chiel.press('decision.to_check_for_possible_objections');
  await dewi.isAtStep('check_for_possible_objections');
});

const shown = async (window) =>
  (await window.page.locator('main').innerText()).replace(/\s+/g, ' ');

/** Dewi and Chiel answer in their windows, with a sign from the three or the two. */
async function bothGive(sign) {
  for (const window of [dewi, chiel]) {
    await window.pressBig(`${nl(sign)} ${nl(`${sign}_hint`)}`);
    await window.press('decision.give');
  }
}

step('8: stances are hidden, then revealed to both at once, without a reload', async () => {
  await dewi.page.evaluate(() => (globalThis.sameDocument = true));
  await room.stance(people.femke, 'possible_objection', 'te duur');
  await room.stance(people.bas, 'concern', 'het weekend');
  for (const person of [people.amira, people.esra]) await room.stance(person, 'none');
  await dewi.sees(nl('decision.answered', { n: 4, all: 6 }));
  assert.doesNotMatch(await shown(dewi), /te duur|het weekend/);
  await bothGive('decision.stance_none');
  for (const window of [dewi, chiel]) {
    await window.sees('te duur');
    await window.sees('het weekend');
  }
  assert.equal(await dewi.page.evaluate(() => globalThis.sameDocument), true);
  assert.equal(await chiel.button('decision.to_celebrate').count(), 0);
});

step('9: an argument needs a reason; what nobody disputes is an objection', async () => {
  await chiel.press('decision.take_up');
  await dewi.isAtStep('test_argument');
  const femke = await openWindow(server, { person: people.femke, day });
  await femke.go('/decide/1');
  await femke.write('decision.conclusion', 'ik vind het niks');
  await femke.page.getByRole('checkbox', { name: nl('decision.aspect_efficiency') }).check();
  await femke.press('decision.present');
  await femke.sees(nl('shell.rule', { rule: 'P-CONSENT-12' }));
  const reason = (n) => femke.page.getByLabel(`${nl('decision.premises')} ${n}`);
  assert.equal(await reason(1).getAttribute('aria-invalid'), 'true');
  await reason(1).fill('€ 30 × 28 avonden = € 840 per maand');
  await reason(1).press('Enter');
  await reason(2).fill('het servicebudget is € 500 per maand');
  const conclusion = 'het voorstel overschrijdt het kader en laat ons op iets anders korten';
  await femke.write('decision.conclusion', conclusion);
  await femke.press('decision.present');
  await femke.sees('decision.stage_presented');
  await femke.close();
  await chiel.press('decision.open_argument_check');
  for (const person of others()) {
    if (person !== people.femke) await room.stance(person, 'none');
  }
  await bothGive('decision.stance_agree');
  await dewi.isAtStep('resolve_objection');
  await dewi.sees('decision.stage_qualified');
});

step('10: an amendment without objections is applied, and everybody is asked again', async () => {
  await dewi.press('decision.suggest');
  await dewi.write('decision.amendment_text', 'piket ma–do, 16 avonden, € 480');
  await dewi.write('proposal.text', 'Piket ma–do, 16 avonden, € 480 per maand.');
  await dewi.press('decision.suggest_send');
  await chiel.press('decision.put_to_check');
  for (const person of others()) await room.stance(person, 'none');
  await bothGive('decision.stance_none');
  await dewi.isAtStep('check_for_possible_objections');
  const { process, proposal } = await room.see();
  assert.equal(proposal.revisions.at(-1).number, revision + 1);
  assert.equal(process.checks.at(-1).answers.length, 0);
});

step('11: a concern blocks nothing; the agreement is made and tells its story', async () => {
  for (const person of others()) {
    const isBas = person === people.bas;
    const text = isBas ? 'in het weekend gebeurt het ook' : '';
    await room.stance(person, isBas ? 'concern' : 'none', text);
  }
  await bothGive('decision.stance_none');
  await chiel.press('decision.to_celebrate');
  for (const window of [dewi, chiel]) await window.sees('decision.celebrate_title');
  await dewi.follow('decision.see_agreement');
  await dewi.reaches(/^\/a\/1$/);
  await dewi.sees('Piket ma–do, 16 avonden, € 480 per maand.');
  await dewi.sees('in het weekend gebeurt het ook');
  const view = await people.amira.read('/agreements/1');
  assert.deepEqual(view.agreement.versions[0].decided_by.length, 6);
});

step('11: the story goes from the driver to the agreement', async () => {
  await dewi.page.getByRole('link', { name: nl('agreement.tab_story') }).click();
  for (const moment of [
    'driver_described', 'consent_started', 'argument_tested', 'amendment_agreed', 'agreement_made',
  ]) {
    await dewi.sees(`agreement.moment_${moment}`);
  }
});

step('after it: whose concern it is can change the agreement for it, or object after all', async () => {
  const concern = { text: 'de bonus is nog niet begroot', watch_for: 'Is er geld voor?' };
  await people.dewi.does('POST', `${room.path}/concerns`, concern);
  await dewi.go('/a/1');
  const own = dewi.page.getByRole('listitem').filter({ hasText: concern.text });
  await own.waitFor();
  assert.equal(await dewi.page.getByRole('link', { name: nl('agreement.change_for_concern') }).count(), 1);
  await dewi.press('agreement.object_after_all', own);
  const dialog = dewi.dialog('agreement.object_title');
  const premise = dialog.getByLabel(`${nl('decision.premises')} 1`);
  assert.equal(await premise.inputValue(), concern.text);
  await dewi.press('shell.cancel', dialog);
  await dewi.follow('agreement.change_for_concern', own);
  await dewi.reaches(/^\/proposals\/new/);
  await dewi.sees('proposal.criteria');
  const rationale = dewi.page.getByLabel(nl('proposal.rationale'));
  await rationale.waitFor();
  assert.equal(await rationale.inputValue(), concern.text);
  assert.equal(
    await dewi.page.locator('#field-evaluation_criteria').getByRole('textbox').last().inputValue(),
    concern.watch_for,
  );
  await server.stop();
});
