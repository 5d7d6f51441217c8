// Acceptance scenario AS-1, "Duinwater Software", over HTTP, in Dutch, driver_only.
import { after, before, test } from 'node:test';
import assert from 'node:assert/strict';
import { Room, Server, delegate } from './kring.mjs';

let server, amira, bas, chiel, dewi, esra, femke, everybody, kern, service, driver, proposal, room;

before(async () => {
  server = await Server.start({ day: '2027-03-01' });
  amira = await server.found({
    name: 'Duinwater Software',
    language: 'nl',
    driver_model: 'driver_only',
    your_name: 'Amira',
  });
  [bas, chiel, dewi, esra, femke] = [
    await amira.invite('Bas'),
    await amira.invite('Chiel'),
    await amira.invite('Dewi'),
    await amira.invite('Esra'),
    await amira.invite('Femke'),
  ];
  everybody = [amira, bas, chiel, dewi, esra, femke];
  kern = await amira.creates(1, 'Kern');
  await delegate(amira, kern, everybody);
  service = await amira.creates(kern, 'Klantenservice', { domain_kind: 'team' });
  await delegate(amira, service, [dewi, esra]);
});
after(() => server.stop());

const words = {
  title: 'Meldingen buiten kantooruren',
  situation:
    'Sinds januari komt 4 op de 10 meldingen buiten kantooruren binnen; ' +
    'die worden de volgende ochtend gelezen',
  effect: 'klanten wachten gemiddeld 14 uur; drie klanten zegden op',
  effect_kind: 'current',
  need: 'we hebben een manier nodig om dringende meldingen dezelfde avond op te merken',
  impact: 'zodat klanten met een storing niet vertrekken',
};
const content = {
  title: 'Avondpiket',
  text: 'Dewi en Esra wisselen per week, telefoon 18–22 uur, vergoeding € 30 per avond.',
  deliverables: [],
  responsibilities: [],
  evaluation_criteria: [],
  affected: { domains: [], members: [], only_us: false },
};

test('1: a tension is seen by nobody but its owner', async () => {
  await bas.does('POST', '/tensions', { text: 'Ik schrok vanmorgen weer van een boze klant.' });
  assert.equal((await bas.read('/tensions')).items.length, 1);
  assert.equal((await amira.read('/tensions')).items.length, 0);
  assert.equal((await amira.read('/search?q=boze+klant')).items.length, 0);
  await amira.refused('tension.not_found', 'POST', '/tensions/1/notes', { note: 'nieuwsgierig' });
  const entry = (await amira.read('/entries?limit=1')).items[0];
  assert.equal(entry.kind, 'withheld');
  assert.equal(entry.data, undefined);
});

test('2: need and impact are kept with the driver; judging words only warn', async () => {
  const judging = await bas.does('POST', '/hints', {
    draft: { ...words, situation: 'we letten te weinig op de avonden' },
  });
  assert.ok(
    judging.hints.some((hint) => hint.kind === 'judging_word' && hint.found === 'te weinig'),
  );
  await bas.does('PUT', '/tensions/1/situation', { draft: words });
});

test('3: it goes to the inbox of the domain that accounts for it', async () => {
  await bas.does('PUT', '/tensions/1/qualification', { answer: 'yes', benefits: ['avoided_harm'] });
  driver = (await bas.does('PUT', '/tensions/1/assignment', { whose: 'pass_on', domain: service }))
    .created.id;
  const view = await dewi.read(`/drivers/${driver}`);
  assert.equal(view.driver.stage, 'in_inbox');
  assert.equal(view.requirements[0].embedded, true);
  assert.equal(view.requirements[0].text, words.need);
  assert.ok((await dewi.read('/today')).inbox.some((line) => line.id === driver));
  assert.ok((await bas.read('/today')).my_drivers.some((line) => line.id === driver));
});

test('4: discarding needs a reason, which the sender sees', async () => {
  const refusal = await dewi.refused('P-ACC-6', 'POST', `/drivers/${driver}/discarding`, {
    reason: '',
  });
  assert.match(refusal.title, /reason/i);
});

test('5: ranks are a strict order', async () => {
  await dewi.does('POST', `/drivers/${driver}/confirmation`);
  await dewi.does('PUT', `/drivers/${driver}/backlog-item`, { rank: 1 });
  const second = await esra.brings(
    {
      situation: 'De handleiding is van 2024',
      effect: 'nieuwe mensen vragen na',
      need: 'we hebben een handleiding van nu nodig',
      impact: 'zodat inwerken sneller gaat',
    },
    service,
  );
  await dewi.does('POST', `/drivers/${second}/confirmation`);
  await dewi.does('PUT', `/drivers/${second}/backlog-item`, { rank: 1 });
  const { items } = await dewi.read(`/domains/${service}/backlog`);
  assert.deepEqual(
    items.map((item) => [item.driver, item.rank]),
    [
      [second, 1],
      [driver, 2],
    ],
  );
});

test('6: sharing asks for review date, criteria and who is affected', async () => {
  content.responsibilities = [
    { member: dewi.id, what: 'rooster' },
    { member: femke.id, what: 'vergoeding' },
  ];
  proposal = (
    await dewi.does('POST', '/proposals', {
      driver,
      domain: kern,
      target: { target_kind: 'new_agreement' },
      content,
    })
  ).created.id;
  const revise = () => dewi.does('POST', `/proposals/${proposal}/revisions`, { content });
  await dewi.refused('P-IMP-1', 'POST', `/proposals/${proposal}/sharing`);
  content.review_on = '2027-05-03';
  await revise();
  await dewi.refused('P-EMP-1', 'POST', `/proposals/${proposal}/sharing`);
  content.evaluation_criteria = [
    'mediaan wachttijd avondstoring < 60 minuten in april; mislukt als > 3 uur',
  ];
  await revise();
  await dewi.refused('P-EQUIV-1', 'POST', `/proposals/${proposal}/sharing`);
  content.affected = { domains: [kern], members: [femke.id], only_us: false };
  await revise();
  await dewi.does('POST', `/proposals/${proposal}/sharing`);
  const view = await amira.read(`/proposals/${proposal}`);
  assert.equal(view.proposal.stage, 'shared');
  assert.equal(view.domain.id, kern);
  assert.ok(
    (await amira.read(`/domains/${kern}/backlog`)).items.some((item) => item.proposal === proposal),
  );
  assert.equal((await amira.read(`/drivers/${driver}`)).driver.domain, service);
});

test('7: why-questions wait, and brief responses get no replies', async () => {
  const { created } = await chiel.does('POST', `/proposals/${proposal}/processes`, {
    form: 'live',
  });
  room = new Room(chiel, everybody, created.id);
  await room.answers();
  await room.enter('present_proposal');
  await room.enter('understand_proposal');
  await femke.does('POST', `${room.path}/questions`, { text: 'Waarom niet uitbesteden?' });
  assert.equal((await room.see()).process.questions[0].why, true);
  await dewi.refused('consent.why_question_waits', 'POST', `${room.path}/questions/1/answers`, {
    answer: 'Omdat.',
  });
  for (const person of everybody) await person.does('POST', `${room.path}/understandings`);
  await room.enter('brief_response');
  for (const person of everybody)
    await person.does('POST', `${room.path}/responses`, { text: 'Goed.' });
  await bas.refused('P-EQUIV-3', 'POST', `${room.path}/responses`, { text: 'Nog iets.' });
  await room.enter('check_for_possible_objections');
});

test('8: stances are hidden until all are in; a possible objection stops the rest', async () => {
  await room.stance(femke, 'possible_objection', 'te duur');
  await room.stance(bas, 'concern', 'het weekend');
  const seen = await room.see(amira);
  assert.deepEqual(seen.process.checks.at(-1).answers, []);
  assert.deepEqual(seen.answered.sort(), [bas.id, femke.id].sort());
  const stream = (await amira.read('/entries?limit=2')).items;
  assert.ok(stream.every((entry) => entry.kind === 'withheld'));
  for (const person of [amira, chiel, dewi, esra]) await room.stance(person, 'none');
  const revealed = await room.see(amira);
  assert.equal(revealed.process.checks.at(-1).answers.filter((answer) => answer.counts).length, 6);
  assert.deepEqual(revealed.hands, [femke.id]);
  await chiel.refused('P-CONSENT-2', 'PUT', `${room.path}/step`, { step: 'celebrate' });
});

test('9: an argument needs a premise; what nobody disputes qualifies', async () => {
  await room.choose(femke);
  await femke.refused('P-CONSENT-12', 'PUT', `${room.path}/argument`, {
    premises: [],
    conclusion: 'ik vind het niks',
    aspects: ['efficiency'],
  });
  await room.present(
    femke,
    ['€ 30 × 28 avonden = € 840 per maand', 'het servicebudget is € 500 per maand'],
    'het voorstel overschrijdt het kader en laat ons op iets anders korten',
  );
  await room.ask();
  await room.test(femke);
  const { process } = await room.see();
  assert.equal(process.arguments[0].stage, 'qualified');
  assert.equal(process.step, 'resolve_objection');
});

test('10: an amendment without objections is applied; everybody is asked again', async () => {
  const amended = { ...content, text: 'Piket ma–do, 16 avonden, € 480 per maand.' };
  const { created } = await dewi.does('POST', `${room.path}/amendments`, {
    suggestion: {
      amendment_kind: 'change_text',
      text: 'piket ma–do, 16 avonden, € 480',
      content: amended,
    },
  });
  await chiel.does('POST', `${room.path}/amendments/${created.id}/check`);
  await room.answers();
  const view = await room.see();
  assert.equal(view.process.step, 'check_for_possible_objections');
  assert.equal(view.proposal.revisions.at(-1).number, 5);
  assert.equal(view.process.checks.at(-1).answers.length, 0);
  assert.equal(view.process.arguments[0].resolution, 'resolved');
});

test('11: a concern blocks nothing and is kept with the agreement', async () => {
  await room.answers(new Map([[bas, ['concern', 'in het weekend gebeurt het ook']]]));
  const { created } = await room.enter('celebrate');
  assert.equal(created.noun, 'agreement');
  const view = await amira.read(`/agreements/${created.id}`);
  assert.equal(view.version, 1);
  assert.equal(view.content.text, 'Piket ma–do, 16 avonden, € 480 per maand.');
  assert.deepEqual(
    view.agreement.versions[0].decided_by.sort(),
    everybody.map((person) => person.id).sort(),
  );
  assert.ok(
    view.agreement.concerns.some((concern) => concern.text === 'in het weekend gebeurt het ook'),
  );
  const { moments } = await amira.read(`/agreements/${created.id}/story`);
  for (const kind of [
    'driver_described',
    'consent_started',
    'argument_tested',
    'amendment_agreed',
    'agreement_made',
  ])
    assert.ok(
      moments.some((moment) => moment.kind === kind),
      kind,
    );
});

test('12: on its date it is reviewed and evolves; version 1 stays readable', async () => {
  await server.goesOnTo('2027-05-03', everybody);
  assert.equal((await amira.read('/agreements/1')).review_standing, 'due');
  const { created } = await amira.does('POST', '/agreements/1/reviews', {});
  const review = await amira.read(`/reviews/${created.id}`);
  assert.deepEqual(review.criteria, content.evaluation_criteria);
  assert.ok(review.concerns.some((concern) => concern.text === 'in het weekend gebeurt het ook'));
  await bas.does('POST', `/reviews/${created.id}/answers`, {
    criteria: [{ criterion: review.criteria[0], met: 'yes' }],
    concerns: [{ concern: review.concerns.length - 1, came_true: true }],
    helped: 'rustiger avonden',
  });
  const evolved = { ...content, text: 'Piket ma–do en zaterdag.' };
  const conclusion = { outcome: 'evolve', content: evolved, because: 'het weekend', form: 'live' };
  await amira.refused('P-IMP-2', 'POST', `/reviews/${created.id}/conclusion`, conclusion);
  const ended = await amira.does('POST', `/reviews/${created.id}/conclusion`, {
    ...conclusion,
    review_on: '2027-08-02',
  });
  const second = new Room(amira, everybody, ended.created.id);
  await second.toCheck();
  await second.answers();
  await second.enter('celebrate');
  const view = await amira.read('/agreements/1');
  assert.equal(view.version, 2);
  assert.equal(
    view.agreement.versions[0].content.text,
    'Piket ma–do, 16 avonden, € 480 per maand.',
  );
  assert.equal((await amira.read('/agreements/1?at=2027-03-02')).version, 1);
  // The index follows the present; Saturdays came in with version 2.
  const found = async (at) =>
    (await amira.read(`/search?q=zaterdag&noun=agreement${at}`)).items.map(({ number }) => number);
  assert.deepEqual(await found('&at=2027-03-02'), []);
  assert.deepEqual(await found('&at=2027-05-03'), [1]);
  await server.goesOnTo('2027-08-10', everybody);
  const overdue = await amira.read('/agreements/1');
  assert.equal(overdue.review_standing, 'overdue');
  assert.equal(overdue.agreement.stage, 'active');
  assert.ok((await dewi.read('/today')).reviews.some((line) => line.id === 1));
});

test('13: the driver model goes there and back by consent and changes no text', async () => {
  const before = await amira.read(`/drivers/${driver}`);
  for (const model of ['driver_and_requirement', 'driver_only']) {
    const { created } = await amira.does('POST', '/proposals', {
      driver,
      target: { target_kind: 'driver_model', driver_model: model },
      content: {
        ...content,
        title: `Wij werken met ${model}`,
        review_on: '2028-01-01',
        affected: { domains: [], members: [], only_us: true },
      },
    });
    await amira.does('POST', `/proposals/${created.id}/sharing`);
    const process = await amira.does('POST', `/proposals/${created.id}/processes`, {
      form: 'live',
    });
    const switching = new Room(amira, everybody, process.created.id);
    await switching.toCheck();
    await switching.answers();
    await switching.enter('celebrate');
    assert.equal((await amira.read('')).profile.driver_model, model);
  }
  const { driver: now, requirements } = await amira.read(`/drivers/${driver}`);
  assert.deepEqual(now.text, before.driver.text);
  assert.equal(requirements[0].text, words.need);
  assert.equal(requirements[0].anticipated_impact, words.impact);
});
