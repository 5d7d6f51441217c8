// Acceptance scenarios AS-4 and AS-5 as far as they use what Kring has: an objection to an agreement
// in force (AS-4.4), what a member takes along (AS-4.7; export and import by the organization are in
// tests/cli/round_trip_test.cpp), and the family (AS-5.1, .3, .6). Representatives, role selection,
// breaking agreements and asking for help come later.
import { after, before, test } from 'node:test';
import assert from 'node:assert/strict';
import { Room, Server, delegate, minimumSet } from './kring.mjs';

let server, ngozi, jelle, tobi, lieke, family, home, agreement;

before(async () => {
  server = await Server.start({ day: '2027-10-02' });
  ngozi = await server.found({ name: 'Familie Okafor-Visser', language: 'nl', your_name: 'Ngozi' });
  [jelle, tobi, lieke] = [
    await ngozi.invite('Jelle'),
    await ngozi.invite('Tobi'),
    await ngozi.invite('Lieke'),
  ];
  family = [ngozi, jelle, tobi, lieke];
  home = await ngozi.creates(1, 'Home', { description: minimumSet('2028-01-01') });
  await delegate(ngozi, home, family);
});
after(() => server.stop());

const content = {
  title: 'Kok van de week',
  text: 'Aan tafel om 18:15, maandag tot donderdag.',
  responsibilities: [],
  deliverables: [],
  evaluation_criteria: ['10 van 12 keer voor 18:30 aan tafel'],
  review_on: '2027-10-23',
  affected: { domains: [], members: [], only_us: true },
};

test('AS-5.1: a tension becomes a driver, and what is needed is agreed by everybody', async () => {
  const driver = await lieke.brings(
    { situation: 'Vorige week aten we op 4 dagen na 19:30', effect: 'ik val op school in slaap' },
    home,
  );
  await lieke.does('POST', `/drivers/${driver}/confirmation`);
  await lieke.does('PUT', `/drivers/${driver}/backlog-item`, { rank: 1 });
  await lieke.does('POST', `/drivers/${driver}/response`, {});
  const { created } = await lieke.does('POST', `/drivers/${driver}/requirements`, {
    text: 'Vroeg genoeg eten op schooldagen',
    anticipated_impact: 'iedereen slaapt genoeg',
  });
  assert.equal(created.noun, 'process');
  const check = new Room(lieke, family, created.id);
  await check.answers();
  const view = await lieke.read(`/drivers/${driver}`);
  assert.equal(view.driver.stage, 'requirement_accepted');
  assert.equal(view.requirements.at(-1).stage, 'accepted');
});

test('AS-5.3: an undisputed argument amends the proposal; nobody overrules', async () => {
  content.responsibilities = [{ what: 'wie aan de beurt is, kookt' }];
  const { created } = await lieke.does('POST', '/proposals', {
    driver: 1,
    target: { target_kind: 'new_agreement' },
    content,
  });
  await lieke.does('POST', `/proposals/${created.id}/sharing`);
  const process = await lieke.does('POST', `/proposals/${created.id}/processes`, {
    form: 'live',
    facilitator: jelle.id,
  });
  const room = new Room(jelle, family, process.created.id);
  assert.equal(
    (await room.see()).process.step,
    'present_proposal',
    'the same people had accepted driver and requirement',
  );
  await room.toCheck();
  await room.answers(new Map([[tobi, ['possible_objection', 'dinsdag']]]));
  await ngozi.refused('consent.not_the_facilitator', 'PUT', `${room.path}/step`, {
    step: 'celebrate',
  });
  await room.choose(tobi);
  await room.present(
    tobi,
    ['training duurt tot 18:20 op dinsdag'],
    'ik zou nooit mee-eten op dinsdag',
  );
  await room.ask();
  await room.test(tobi);
  const amendment = await tobi.does('POST', `${room.path}/amendments`, {
    suggestion: {
      amendment_kind: 'change_text',
      text: 'dinsdag 18:45',
      content: { ...content, text: 'Aan tafel om 18:15, dinsdag 18:45.' },
    },
  });
  await jelle.does('POST', `${room.path}/amendments/${amendment.created.id}/check`);
  await room.answers();
  await room.answers();
  agreement = (await room.enter('celebrate')).created.id;
  assert.equal(
    (await tobi.read(`/agreements/${agreement}`)).content.text,
    'Aan tafel om 18:15, dinsdag 18:45.',
  );
});

test('AS-4.4: an agreement in force can be objected to, and stays in force meanwhile', async () => {
  await tobi.refused('P-CONSENT-12', 'POST', `/agreements/${agreement}/objections`, {
    premises: [],
    conclusion: 'te vroeg',
    aspects: ['side_effects'],
    form: 'live',
  });
  const { created } = await tobi.does('POST', `/agreements/${agreement}/objections`, {
    premises: ['de bus komt om 18:40'],
    conclusion: 'ook woensdag haal ik niet',
    aspects: ['side_effects'],
    form: 'live',
  });
  const pending = await ngozi.read(`/agreements/${agreement}`);
  assert.equal(pending.objection_pending, true);
  assert.equal(pending.agreement.stage, 'active');
  const facilitator = family.find((person) => person.id !== tobi.id);
  const room = new Room(facilitator, family, created.id);
  await room.ask();
  await room.test(tobi);
  const amendment = await tobi.does('POST', `${room.path}/amendments`, {
    suggestion: {
      amendment_kind: 'change_text',
      text: 'woensdag 18:45',
      content: { ...content, text: 'Aan tafel om 18:15, dinsdag en woensdag 18:45.' },
    },
  });
  await facilitator.does('POST', `${room.path}/amendments/${amendment.created.id}/check`);
  await room.answers();
  await room.answers();
  await room.enter('celebrate');
  const view = await ngozi.read(`/agreements/${agreement}`);
  assert.equal(view.version, 2);
  assert.equal(view.objection_pending, false);
});

test('AS-5.6: a review keeps, evolves or drops; a criterion not met does not decide', async () => {
  await server.goesOnTo('2027-10-23', family);
  const { created } = await lieke.does('POST', `/agreements/${agreement}/reviews`, {});
  await jelle.does('POST', `/reviews/${created.id}/answers`, {
    criteria: [{ criterion: content.evaluation_criteria[0], met: 'no', note: '9 van 12' }],
    concerns: [],
    helped: 'ja',
  });
  await jelle.refused('review.criterion_was_not_agreed', 'POST', `/reviews/${created.id}/answers`, {
    criteria: [{ criterion: 'iets anders', met: 'yes' }],
    concerns: [],
  });
  const check = await lieke.does('POST', `/reviews/${created.id}/conclusion`, {
    outcome: 'keep',
    review_on: '2028-01-08',
    because: '',
    form: 'live',
  });
  const room = new Room(lieke, family, check.created.id);
  await room.answers();
  const view = await lieke.read(`/agreements/${agreement}`);
  assert.equal(view.agreement.review_on, '2028-01-08');
  assert.equal(view.version, 2);
  assert.equal((await lieke.read(`/reviews/${created.id}`)).review.open, false);
});

// The whole logbook as this person may read it, page by page, in the order of positions.
async function exported(person) {
  const entries = [];
  for (let after = ''; ; ) {
    const page = await person.read(`/entries?limit=7${after}`);
    entries.unshift(...page.items.reverse());
    if (!page.next) return entries;
    after = `&after=${page.next}`;
  }
}

test("AS-4.7: an export has every position once, one's own records, and no one else's", async () => {
  const secret = 'Ik eet liever bij oma';
  await tobi.does('POST', '/tensions', { text: secret });
  const { position } = await tobi.read('/entries?limit=1');
  const all = Array.from({ length: position }, (_, at) => at + 1);
  const [own, others] = [await exported(tobi), await exported(lieke)];
  for (const entries of [own, others]) {
    assert.deepEqual(
      entries.map((entry) => entry.position),
      all,
    );
  }
  assert.ok(JSON.stringify(own).includes(secret));
  assert.ok(!JSON.stringify(others).includes(secret));
  const isTension = ({ kind }) => kind.startsWith('tension.');
  for (const [theirs, seen] of [
    [own, others],
    [others, own],
  ]) {
    const kept = theirs.filter(isTension);
    assert.ok(kept.length > 0);
    for (const { position, at } of kept)
      assert.deepEqual(seen[position - 1], { position, at, kind: 'withheld' });
  }
  // What they share is in both, word for word.
  const shared = ({ kind }) => !kind.startsWith('tension.') && kind !== 'withheld';
  assert.deepEqual(own.filter(shared), others.filter(shared));
  assert.ok(own.some(({ data }) => data?.content?.title === content.title));
  const neighbour = await server.found({ name: 'De buren', your_name: 'Noor' });
  assert.ok(!JSON.stringify(await exported(neighbour)).includes(content.title));
  neighbour.organization = ngozi.organization;
  await neighbour.refused('organization.not_found', 'GET', '/entries');
});
