// Arguments that several people stand for, that are about what is not known, or that wait: the rows
// of method 3.6 that no acceptance scenario walks through.
import { after, before, it } from 'node:test';
import assert from 'node:assert/strict';
import { Room, Server, delegate } from './kring.mjs';

let server, ada, ben, cleo, guest, room;

before(async () => {
  server = await Server.start();
  ada = await server.found();
  [ben, cleo, guest] = [await ada.invite('Ben'), await ada.invite('Cleo'), await ada.invite('Gus')];
  const yard = await ada.creates(1, 'Yard');
  await delegate(ada, yard, [ada, ben, cleo]);
  const need = { need: 'We need the gate to close.', impact: 'Cats stay.' };
  const told = { situation: 'The gate is open.', effect: 'Cats leave.', ...need };
  const driver = await ada.brings(told, yard);
  await ada.does('POST', `/drivers/${driver}/confirmation`);
  const { created } = await ada.does('POST', '/proposals', {
    driver,
    target: { target_kind: 'new_agreement' },
    content: {
      title: 'A gate that closes',
      text: 'We buy a spring.',
      responsibilities: [{ member: ada.id, what: 'buys it' }],
      deliverables: [],
      evaluation_criteria: ['no cat leaves'],
      review_on: '2027-06-01',
      affected: { domains: [], members: [], only_us: true },
    },
  });
  await ada.does('POST', `/proposals/${created.id}/sharing`);
  const begun = await ada.does('POST', `/proposals/${created.id}/processes`, { form: 'live' });
  room = new Room(ada, [ada, ben, cleo], begun.created.id);
  await room.toCheck();
  const hand = ['possible_objection', 'It pinches.'];
  await room.answers(new Map([[ben, hand], [cleo, hand]]));
  await room.choose(cleo);
  await room.present(cleo, ['Springs are strong.'], 'Fingers get hurt.');
});
after(() => server.stop());

it('several people stand for one argument, by leave of its author', async () => {
  const requests = `${room.path}/argument/join-requests`;
  await guest.refused('consent.not_a_participant', 'POST', requests);
  await ada.refused('argument.no_hand_of_yours', 'POST', requests);
  await ben.does('POST', requests);
  const answers = `${room.path}/argument/join-answers`;
  await ben.refused('argument.not_the_author', 'POST', answers, { member: ben.id, joins: true });
  assert.equal((await room.see(cleo)).asks_me, 'joining');
  await cleo.does('POST', answers, { member: ben.id, joins: true });
  assert.deepEqual((await room.see(ben)).process.arguments[0].joined, [ben.id]);
});

it('any of them says that facts are missing', async () => {
  const path = `${room.path}/argument/reframing`;
  const body = { unknown: 'How strong the spring is.', risk: 'Children use the gate.' };
  await ada.refused('argument.not_the_author', 'POST', path, body);
  await ben.refused('text.is_empty', 'POST', path, { ...body, risk: '' });
  await ben.does('POST', path, body);
  const [argument] = (await room.see()).process.arguments;
  assert.equal(argument.revisions.at(-1).reframed, true);
  assert.deepEqual(argument.revisions.at(-1).premises.map(({ text }) => text), Object.values(body));
});

it('it waits until a day, and nothing is agreed meanwhile', async () => {
  const path = `${room.path}/argument/parking`;
  const body = { until: '2027-03-08', owner: ben.id, reason: 'The shop will tell.' };
  await cleo.refused('consent.not_the_facilitator', 'POST', path, body);
  await ada.refused('date.not_ahead', 'POST', path, { ...body, until: '2027-03-01' });
  await ada.does('POST', path, body);
  await ada.refused('P-CONSENT-2', 'PUT', `${room.path}/step`, { step: 'celebrate' });
  const view = await room.see();
  assert.equal(view.blocked_by.name, 'consent.argument_is_parked');
  assert.deepEqual(view.may.take_up, [1]);
  assert.deepEqual((await room.see(cleo)).may.take_back, [1]);
  assert.equal((await ben.read('/today')).answers.length, 0);
  await server.goesOnTo('2027-03-08', [ada, ben, cleo, guest]);
  assert.equal((await ben.read('/today')).answers[0].asks, 'parked');
});

it('it is taken up again, and ends when the last of its authors leaves it', async () => {
  const path = `${room.path}/arguments/1/taking-up`;
  await guest.refused('consent.not_a_participant', 'POST', path);
  await ben.does('POST', path);
  const withdrawal = `${room.path}/argument/withdrawal`;
  await cleo.does('POST', withdrawal, { reason: 'The shop told me.' });
  assert.equal((await room.see()).process.arguments[0].author, ben.id);
  const { created } = await ben.does('POST', '/tensions', { text: 'The hinges are old.' });
  await cleo.refused('argument.not_the_author', 'POST', withdrawal, { reason: 'Again.' });
  await ben.does('POST', withdrawal, { reason: 'It is the hinges.', tension: created.id });
  const [argument] = (await room.see()).process.arguments;
  assert.equal(argument.stage, 'withdrawn');
  assert.equal(argument.tension, created.id);
});
