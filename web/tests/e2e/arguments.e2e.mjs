// Arguments, by clicks: taken back and kept as a concern; taken over from somebody who has left;
// disputed to depth 2, refined and in the end given up. The last one on a phone.
import assert from 'node:assert/strict';
import { chain, nl, openWindow } from './harness.mjs';
import { decision, kersenhof } from './walk.mjs';

const day = '2027-03-01';
let yard, chiel, bas, made;

const step = chain('Arguments:', () => {
  for (const window of [chiel, bas]) assert.deepEqual(window?.faults ?? [], []);
});

/** A decision in which these people raise their hands; Amira facilitates. */
async function disputed(title, ...objecting) {
  const { amira } = yard.people;
  made = await decision(yard, amira, title, { people: yard.everybody.filter(isHere) });
  await made.room.toCheck();
  const hands = objecting.map((one) => [one, ['possible_objection', `${one.name} ziet iets`]]);
  await made.room.answers(new Map(hands));
}
const gone = new Set();
const isHere = (person) => !gone.has(person);

const present = async (window, premises, conclusion) => {
  for (const [at, text] of premises.entries()) {
    const line = window.page.getByLabel(`${nl('decision.premises')} ${at + 1}`);
    await line.fill(text);
    await line.press('Enter');
  }
  await window.write('decision.conclusion', conclusion);
};

step('its author takes it back, and it is kept as a concern', async () => {
  yard = await kersenhof(day, ['Bas', 'Chiel', 'Dewi', 'Esra']);
  const { people } = yard;
  await disputed('Poort op slot', people.chiel);
  await made.room.choose(people.chiel);
  chiel = await openWindow(yard.server, { person: people.chiel, day });
  await chiel.go(made.page);
  await present(chiel, ['de bezorger komt na zessen'], 'pakjes blijven liggen');
  await chiel.tick('decision.aspect_side_effects');
  await chiel.press('decision.present');
  await chiel.sees('decision.stage_presented');
  await chiel.press('decision.withdraw');
  const dialog = chiel.dialog('decision.withdraw');
  await chiel.press('decision.withdraw', dialog);
  await dialog.getByRole('alert').first().waitFor();
  await chiel.write('decision.withdraw_reason', 'De winkel neemt ze aan.', dialog);
  const keeps = dialog.getByRole('checkbox', { name: nl('decision.keep_as_concern') });
  assert.equal(await keeps.isChecked(), true, 'kept unless its author says otherwise');
  await chiel.press('decision.withdraw', dialog);
  await chiel.isAtStep('check_for_possible_objections');
  await chiel.sees('decision.stage_withdrawn');
  await chiel.sees('De winkel neemt ze aan.');
  await sign(chiel, 'decision.stance_none');
  await chiel.sees('decision.nobody_objects');
  await made.room.enter('celebrate');
  await chiel.follow('decision.see_agreement');
  await chiel.sees('pakjes blijven liggen');
});

step('whoever it concerns takes over from an author who has left', async () => {
  const { people } = yard;
  await disputed('Fietsen buiten', people.dewi);
  await made.room.choose(people.dewi);
  await made.room.present(people.dewi, ['op maandag staat het vol'], 'de uitgang is versperd');
  await people.dewi.does('POST', `/members/${people.dewi.id}/departure`, { reason: 'Verhuisd.' });
  gone.add(people.dewi);
  made.room.people = yard.everybody.filter(isHere);
  await chiel.go(made.page);
  await chiel.sees('decision.adopt_hint');
  await chiel.press('decision.adopt');
  await chiel.button('decision.withdraw').waitFor();
  await chiel.sees(nl('decision.possible_objection_of', { name: 'Chiel' }));
  await made.room.ask();
  await made.room.test(people.chiel);
  await chiel.isAtStep('resolve_objection');
  await chiel.sees(nl('decision.objection_of', { name: 'Chiel' }));
});

/** An answer to the open check, by its sign. */
const sign = async (window, stance) => {
  await window.pressBig(`${nl(stance)} ${nl(`${stance}_hint`)}`);
  await window.press('decision.give');
};

const disagree = async (window, words) => {
  await window.pressBig(
    `${nl('decision.stance_disagree')} ${nl('decision.stance_disagree_hint')}`,
  );
  await window.write('decision.disagree_text', words);
  await window.press('decision.give');
  await window.button('decision.change_answer').waitFor();
};

step('a disagreement with a disagreement holds; the one between is refined', async () => {
  const { people } = yard;
  await disputed('Contract met onderdelen', people.chiel);
  await made.room.choose(people.chiel);
  await made.room.present(
    people.chiel,
    ['onderdelen kostten € 2.000 in 2025', 'er is € 400 in kas'],
    'we kunnen de rekening niet betalen',
  );
  await made.room.ask();
  bas = await openWindow(yard.server, { person: people.bas, day, size: 'phone' });
  await bas.go(made.page);
  await disagree(bas, 'dat was eenmalig');
  for (const person of [people.amira, people.esra]) await made.room.stance(person, 'none');
  await made.room.choose(people.bas);
  await bas.heading('decision.ask_argument');
  await bas.sees('we kunnen de rekening niet betalen');
  await present(bas, ['het was een oude pomp'], 'reden 1 komt niet terug');
  await bas.press('decision.present');
  await bas.button('decision.present').waitFor({ state: 'detached' });
  await made.room.ask();
  await made.room.test(people.bas, [people.chiel]);
  await made.room.choose(people.chiel);
  await made.room.present(people.chiel, ['één onderdeel is jaarlijks'], 'een deel komt terug');
  await made.room.ask();
  await bas.sees('één onderdeel is jaarlijks');
  await sign(bas, 'decision.stance_agree');
  for (const person of [people.amira, people.esra]) await made.room.stance(person, 'none');
  await bas.heading('decision.ask_refine');
  await bas.sees(nl('decision.disagreement_of', { name: 'Chiel' }));
  await bas.press('decision.refine');
  await bas.page.getByRole('alert').first().waitFor();
  await bas.page.getByLabel(`${nl('decision.premises')} 1`).fill('alleen de compressor was oud');
  await bas.write('decision.conclusion', 'een deel van reden 1 komt niet terug');
  await bas.press('decision.refine');
  await bas.sees('een deel van reden 1 komt niet terug');
});

step('nothing is left: not an objection, but a concern; the tree shows how it went', async () => {
  const { people } = yard;
  for (const person of [people.amira, people.chiel, people.esra]) {
    await made.room.stance(person, 'none');
  }
  await chiel.go(made.page);
  await chiel.heading('decision.ask_refine');
  await chiel.sees(nl('decision.disagreement_of', { name: 'Bas' }));
  await chiel.press('decision.nothing_left');
  const dialog = chiel.dialog('decision.drop_title');
  await chiel.press('decision.nothing_left', dialog);
  await chiel.isAtStep('check_for_possible_objections');
  const tree = chiel.page.getByRole('article', {
    name: nl('decision.possible_objection_of', { name: 'Chiel' }), exact: true,
  });
  await tree.getByText(nl('decision.stage_not_qualified'), { exact: true }).waitFor();
  assert.equal(await tree.getByRole('article').count(), 2);
  assert.equal(await tree.getByText(nl('decision.stage_sound'), { exact: true }).count(), 2);
  await bas.press('decision.view_course');
  await bas.page.getByText(nl('decision.stage_not_qualified'), { exact: true }).waitFor();
  const wide = await bas.page.evaluate(() => document.documentElement.scrollWidth);
  assert.ok(wide <= 390, `nothing sticks out on a phone: ${wide}`);
  const { process } = await made.room.see();
  assert.deepEqual(process.arguments.map(({ stage }) => stage), [
    'not_qualified', 'sound', 'sound',
  ]);
  assert.equal(process.concerns[0].text, 'we kunnen de rekening niet betalen');
  await sign(chiel, 'decision.stance_none');
  await chiel.sees('decision.nobody_objects');
  await made.room.enter('celebrate');
  await chiel.follow('decision.see_agreement');
  await chiel.sees('we kunnen de rekening niet betalen');
  await yard.server.stop();
});
