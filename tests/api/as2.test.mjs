// Acceptance scenario AS-2, "Cherry Yard": consent over time, a disputed argument, nested
// amendments.
// Step 8 (restricted visibility) is not part of Kring yet.
import { after, before, test } from 'node:test';
import assert from 'node:assert/strict';
import { Room, Server, delegate } from './kring.mjs';

let server,
  ada,
  ben,
  cleo,
  dov,
  eve,
  finn,
  gus,
  circle,
  buildings,
  commons,
  driver,
  room,
  everybody;

const content = {
  title: 'Heat pump maintenance',
  text: 'Contract with Noor BV, € 3,900 a year.',
  responsibilities: [],
  deliverables: [],
  evaluation_criteria: ['no cold day in winter'],
  review_on: '2028-04-01',
  affected: { domains: [], members: [], only_us: false },
};

before(async () => {
  server = await Server.start({ day: '2027-04-05' });
  ada = await server.found();
  [ben, cleo, dov, eve, finn, gus] = [
    await ada.invite('Ben'),
    await ada.invite('Cleo'),
    await ada.invite('Dov'),
    await ada.invite('Eve'),
    await ada.invite('Finn'),
    await ada.invite('Gus'),
  ];
  circle = [ada, ben, cleo, dov, eve, finn];
  everybody = [...circle, gus];
  commons = await ada.creates(1, 'Commons');
  await delegate(ada, commons, everybody);
  buildings = await ada.creates(commons, 'Buildings');
  await delegate(ada, buildings, circle);
  driver = await ada.brings(
    {
      situation: 'The heat pump has no contract', effect: 'a failure in winter takes weeks',
      need: 'We need somebody who comes the same day.', impact: 'Nobody sits in the cold.',
    },
    buildings,
  );
  await ada.does('POST', `/drivers/${driver}/confirmation`);
});
after(() => server.stop());

// Buildings agrees how missing answers count.
async function agreeOnAbsence() {
  const { created } = await ada.does('POST', '/proposals', {
    driver,
    target: { target_kind: 'new_agreement' },
    content: {
      ...content,
      title: 'How silence counts',
      text: 'After 4 days a reminded member counts as absent.',
      responsibilities: [{ member: ada.id, what: 'reminds' }],
      affected: { domains: [], members: [], only_us: true },
      absence_rule: { wait_days: 4, minimum_answers: 4 },
    },
  });
  await ada.does('POST', `/proposals/${created.id}/sharing`);
  const process = await ada.does('POST', `/proposals/${created.id}/processes`, { form: 'live' });
  const first = new Room(ada, circle, process.created.id);
  await first.toCheck();
  await first.answers();
  await first.enter('celebrate');
}

test('1: everybody affected is part of it', async () => {
  await agreeOnAbsence();
  content.responsibilities = [{ member: ada.id, what: 'signs' }];
  content.affected = { domains: [commons], members: [], only_us: false };
  const { created } = await ada.does('POST', '/proposals', {
    driver,
    target: { target_kind: 'new_agreement' },
    content,
  });
  await ada.does('POST', `/proposals/${created.id}/sharing`);
  const process = await ada.does('POST', `/proposals/${created.id}/processes`, {
    form: 'over_time',
  });
  room = new Room(ada, circle, process.created.id);
  const { process: started } = await room.see();
  assert.deepEqual(started.affected, [gus.id]);
  assert.ok(started.step_closes_on > '2027-04-05');
});

test('2: a question is answered and the text clarified before anybody gives a stance', async () => {
  await room.answers();
  await room.enter('present_proposal');
  await room.enter('understand_proposal');
  await dov.does('POST', `${room.path}/questions`, { text: 'Does € 3,900 include parts?' });
  await ada.refused('consent.question_is_open', 'PUT', `${room.path}/step`, {
    step: 'brief_response',
  });
  await ada.does('POST', `${room.path}/questions/1/answers`, { answer: 'Labour only.' });
  content.text = 'Contract with Noor BV, € 3,900 a year, labour only.';
  await ada.does('POST', `${room.path}/clarifications`, { content, reason: 'labour only' });
  for (const person of circle) await person.does('POST', `${room.path}/understandings`);
  await room.enter('brief_response');
  for (const person of circle) await person.does('POST', `${room.path}/responses`, {});
  await room.enter('check_for_possible_objections');
});

test('3: silence counts only as agreed, and by name; the affected may object', async () => {
  await room.stance(cleo, 'possible_objection', 'parts');
  await room.stance(gus, 'possible_objection', 'the garden pays too');
  for (const person of [ada, dov, eve]) await room.stance(person, 'none');
  await ada.refused('P-CONSENT-15', 'POST', `${room.path}/check-closure`);
  await server.goesOnTo('2027-04-09', everybody);
  await ada.does('POST', `${room.path}/check-closure`);
  const { process, hands } = await room.see();
  const absent = process.checks
    .at(-1)
    .answers.filter((answer) => answer.absent)
    .map((answer) => answer.member);
  assert.deepEqual(absent.sort(), [ben.id, finn.id].sort());
  assert.deepEqual(hands.sort(), [cleo.id, gus.id].sort());
});

test('4: results travel up one level at a time', async () => {
  await room.choose(cleo);
  await room.present(
    cleo,
    ['parts cost € 2,000 in 2025', 'the reserve fund is € 400'],
    'we could face an unpayable bill',
  );
  await room.ask();
  await room.test(cleo, [eve]);
  await room.choose(eve);
  await room.present(
    eve,
    ['the € 2,000 was a one-off replacement under the old pump'],
    'premise 1 does not recur',
  );
  await room.ask();
  await room.test(eve, [dov]);
  await room.choose(dov);
  await room.present(dov, ['the invoice lists two parts, one of them yearly'], 'part of it recurs');
  await room.ask();
  await room.test(dov);
  assert.equal((await room.see()).process.arguments[2].stage, 'sound');
  const premise = (text, standing = 'open') => ({ text, standing });
  await eve.does('POST', `${room.path}/argument/revisions`, {
    premises: [premise('only the compressor part was one-off', 'added')],
    conclusion: 'part of premise 1 does not recur',
  });
  await room.test(eve);
  assert.equal((await room.see()).process.arguments[1].stage, 'sound');
  const unchanged = {
    premises: [premise('parts cost € 2,000 in 2025'), premise('the reserve fund is € 400')],
    conclusion: 'we could face an unpayable bill',
  };
  await cleo.refused('argument.unchanged', 'POST', `${room.path}/argument/revisions`, unchanged);
  unchanged.premises[0].standing = 'struck';
  unchanged.premises.push(premise('about € 600 of parts recur each year', 'added'));
  await cleo.does('POST', `${room.path}/argument/revisions`, unchanged);
  await room.test(cleo);
  const { process } = await room.see();
  assert.equal(process.arguments.length, 3);
  assert.deepEqual(
    process.arguments.map((argument) => argument.revisions.length),
    [2, 2, 1],
  );
  assert.equal(process.arguments[0].stage, 'qualified');
  assert.equal(process.step, 'resolve_objection');
});

test('5: an amendment of the amendment is folded in, innermost first', async () => {
  const suggest = async (person, suggestion) =>
    (await person.does('POST', `${room.path}/amendments`, { suggestion })).created.id;
  const withParts = { ...content, text: 'Contract with parts included, at most € 4,600.' };
  const outer = await suggest(cleo, {
    amendment_kind: 'change_text',
    text: 'with parts, max. € 4,600',
    content: withParts,
  });
  await ada.does('POST', `${room.path}/amendments/${outer}/check`);
  await room.answers(new Map([[ben, ['possible_objection', 'we have no quote']]]));
  await room.choose(ben);
  await room.present(ben, ['we have no quote'], 'naming a maximum binds us blind');
  await room.ask();
  await room.test(ben);
  const provision = {
    who: ada.id,
    by_when: '2027-04-26',
    then_what: 'ceiling € 4,600, else back to the circle',
  };
  const nested = {
    amendment_kind: 'delegate_task',
    text: 'two quotes including parts',
    content: {
      ...withParts,
      text: 'Contract with parts included, after two quotes, at most € 4,600.',
    },
    provisions: [],
  };
  await ada.refused('P-ACC-7', 'POST', `${room.path}/amendments`, { suggestion: nested });
  const inner = await suggest(ada, { ...nested, provisions: [provision] });
  await ada.does('POST', `${room.path}/amendments/${inner}/check`);
  await room.answers();
  let { process } = await room.see();
  assert.equal(process.amendments[0].revisions.length, 2);
  assert.equal(process.step, 'resolve_objection');
  await room.answers();
  ({ process } = await room.see());
  assert.equal(process.step, 'check_for_possible_objections');
  assert.equal(process.checks.at(-1).answers.length, 0);
});

test('6: no command judges an argument; the circle agrees', async () => {
  await ada.refused('request.no_such_address', 'PUT', `${room.path}/arguments/1/stage`, {
    stage: 'not_qualified',
  });
  await room.stance(gus, 'none');
  await room.answers(new Map([[finn, ['concern', 'who rings Noor?']]]));
  const { created } = await room.enter('celebrate');
  const view = await gus.read(`/agreements/${created.id}`);
  assert.equal(
    view.content.text,
    'Contract with parts included, after two quotes, at most € 4,600.',
  );
});

test('7: what was promised returns by itself on its date', async () => {
  await server.goesOnTo('2027-04-27', everybody);
  await ada.does('POST', '/tensions', { text: 'Time goes on.' });
  const { items } = await ada.read(`/domains/${buildings}/backlog`);
  assert.ok(
    items.some((item) => item.title.includes('two quotes')),
    JSON.stringify(items),
  );
});
