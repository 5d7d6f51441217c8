// What was left open stays in sight: a promise that came back, an objection that holds, a driver
// that was decided on, a requirement nobody has determined.
import { after, before, describe, it } from 'node:test';
import assert from 'node:assert/strict';
import { Room, Server, delegate } from './kring.mjs';

let server, ada, ben, cleo, people, circle, driver, room;

const content = {
  title: 'Gate',
  text: 'The gate is closed at ten.',
  evaluation_criteria: ['Nothing is stolen.'],
  review_on: '2027-06-01',
  affected: { domains: [], members: [], only_us: true },
};
const contentOf = (person) => ({
  ...content, responsibilities: [{ member: person.id, what: 'closes it' }],
});

describe('what was left open', () => {
  before(async () => {
    server = await Server.start();
    ada = await server.found({ driver_model: 'driver_and_requirement' });
    ben = await ada.invite('Ben');
    cleo = await ada.invite('Cleo');
    people = [ada, ben, cleo];
    circle = await ada.creates(1, 'Yard');
    await delegate(ada, circle, people);
    driver = await ben.brings({ situation: 'The gate stays open', effect: 'Bicycles go.' }, circle);
    await ada.does('POST', `/drivers/${driver}/confirmation`);
    await ada.does('PUT', `/drivers/${driver}/backlog-item`, { rank: 1 });
  });
  after(() => server.stop());

  it('keeps a proposal from being shared until it is said what is needed', async () => {
    const { created } = await ada.does('POST', '/proposals', {
      driver, target: { target_kind: 'new_agreement' }, content: contentOf(ada),
    });
    const path = `/proposals/${created.id}`;
    const problem = await ada.refused('proposal.requirement_missing', 'POST', `${path}/sharing`);
    assert.equal(problem.where, '/driver');
    assert.deepEqual(
      (await ada.read(path)).missing.map(({ field, name }) => [field, name]),
      [['/driver', 'proposal.requirement_missing']],
    );
    await ada.does('POST', `/drivers/${driver}/response`, {});
    const asked = await ada.does('POST', `/drivers/${driver}/requirements`, {
      text: 'We need the gate closed at night.', anticipated_impact: 'Bicycles stay.', form: 'live',
    });
    const needed = new Room(ada, people, asked.created.id);
    await needed.answers();
    await ada.does('POST', `${path}/sharing`);
    assert.ok((await ben.read(path)).requirement);
    const begun = await ada.does('POST', `${path}/processes`, { form: 'live' });
    room = new Room(ada, people, begun.created.id);
  });

  it('hints at solutions in the words of a requirement', async () => {
    const { hints } = await ada.does('POST', '/hints', { requirement: 'We should buy a new app.' });
    assert.ok(hints.some(({ kind, field }) => kind === 'names_solution' && field === 'text'));
  });

  it('offers jumps only to those who may jump', async () => {
    await room.enter('present_proposal').catch(() => undefined);
    assert.deepEqual((await room.see()).may.jump_to, []);
  });

  it('lets an objection be taken back though it holds', async () => {
    if ((await room.see()).process.step === 'present_proposal') {
      await room.enter('understand_proposal');
      for (const person of people) await person.does('POST', `${room.path}/understandings`);
      await room.enter('brief_response');
      for (const person of people) await person.does('POST', `${room.path}/responses`, {});
      await room.enter('check_for_possible_objections');
    } else {
      await room.toCheck();
    }
    await room.answers(new Map([[cleo, ['possible_objection', 'too early']]]));
    await room.choose(cleo);
    await room.present(cleo, ['the shop closes at eleven'], 'we cannot get out');
    await room.ask();
    await room.test(cleo);
    assert.equal((await room.see(cleo)).may.withdraw, true);
    assert.equal((await room.see(ben)).may.withdraw, false);
    await cleo.does('POST', `${room.path}/argument/withdrawal`, {
      reason: 'The shop has another door.', keep_as_concern: true,
    });
    await room.stance(cleo, 'concern', 'it may be too early');
  });

  it('shows what was decided until it has been looked at again', async () => {
    await room.enter('celebrate');
    const { decided } = await ben.read(`/domains/${circle}`);
    assert.deepEqual(decided.map(({ id, stage }) => [id, stage]), [[driver, 'decided']]);
    const { moments } = await ben.read('/agreements/1/story');
    const started = moments.find(({ kind, proposal }) => kind === 'consent_started' && proposal === 1);
    assert.deepEqual(started.affected, []);
  });

  it('does not let a facilitator end the objection of another to an agreement', async () => {
    const { created } = await cleo.does('POST', '/agreements/1/objections', {
      premises: ['the shop closes at eleven'], conclusion: 'we cannot get out',
      aspects: ['side_effects'], form: 'live',
    });
    room = new Room(ada, people, created.id);
    assert.equal((await room.see()).may.abandon, false);
    await ada.refused('consent.objection_is_anothers', 'POST', `${room.path}/abandonment`, {
      reason: 'It is summer.',
    });
  });

  it('brings a promise back to the backlog, where it can be kept', async () => {
    await room.ask();
    await room.test(cleo);
    await cleo.does('POST', `${room.path}/amendments`, {
      suggestion: {
        amendment_kind: 'take_time', text: 'Ask the shop.',
        provisions: [{ who: ben.id, by_when: '2027-03-20', then_what: 'bring the answer' }],
        watches: [],
      },
    });
    await ada.does('POST', `${room.path}/amendments/1/check`);
    await room.answers();
    await server.goesOnTo('2027-03-21', people);
    await ada.does('POST', '/tensions', { text: 'Time goes on.' });
    const { backlog } = await ada.read(`/domains/${circle}`);
    assert.equal(backlog[0].promise.then_what, 'bring the answer');
    assert.equal((await ben.read('/today')).follow_ups.length, 1);
    await ben.does('POST', `/follow-ups/${backlog[0].promise.id}/fulfilment`, { what: 'They agree.' });
    assert.deepEqual((await ada.read(`/domains/${circle}`)).backlog, []);
    assert.deepEqual((await ben.read('/today')).follow_ups, []);
  });
});
