// "Duinwater Software", driven over the API into every state that the app shows. In Dutch.
import { Room, delegate, minimumSet } from '../../../tests/api/kring.mjs';
import { matters, spare } from './duinwater_words.mjs';

export const founded = '2027-03-01';
export const today = '2027-05-03';

/** Drives everything. What tests need to find comes back: people, numbers, the server. */
export async function duinwater(server) {
  const amira = await server.found({
    name: 'Duinwater Software',
    language: 'nl',
    driver_model: 'driver_only',
    your_name: 'Amira',
  });
  const people = { amira };
  for (const name of ['Bas', 'Chiel', 'Dewi', 'Esra', 'Femke']) {
    people[name.toLowerCase()] = await amira.invite(name);
  }
  const state = { server, people, everybody: Object.values(people), decisions: {} };
  await draw(state);
  await agree(state);
  await server.goesOnTo(today, state.everybody);
  await review(state);
  await notice(state);
  await propose(state);
  for (const each of courses) await course(state, ...each);
  const { token } = await amira.does('POST', '/invitations', { name: 'Gijs' });
  return Object.assign(state, { invitation: token });
}

const purposes = {
  Kern: ['Zes mensen maken samen software voor kleine waterbedrijven.', 'Ieder ziet een deel.'],
  Klantenservice: ['Klanten melden vragen en storingen.', 'Wie wacht, raakt vertrouwen kwijt.'],
  Techniek: ['De software verandert elke week.', 'Fouten raken 140 bedrijven tegelijk.'],
  Platform: ['Klanten vertrouwen ons hun gegevens toe.', 'Een dag zonder is een droge dag.'],
  Financiën: ['Geld komt per kwartaal en gaat per dag.', 'Een tekort zien we anders te laat.'],
};

function described([situation, effect], review = '2027-09-01') {
  const set = minimumSet(review);
  set.purpose = {
    situation,
    effect,
    requirement: 'Iemand moet hier elke dag zorg voor dragen.',
    anticipated_impact: 'Zodat anderen erop kunnen bouwen.',
  };
  set.key_responsibilities = [
    { requirement: 'Elke week zien wat er speelt en het oppakken.' },
    { requirement: 'Anderen laten weten wat er verandert.' },
  ];
  set.customers_and_deliverables = [{ customer: 'Klanten', deliverable: 'Een antwoord dat klopt' }];
  set.delegator_responsibilities = [{ requirement: 'Zorgen voor tijd en geld.' }];
  set.key_metrics = [{ metric: 'Mediaan wachttijd', monitoring: 'Elke maandag' }];
  set.key_challenges = [{ situation: 'Het werk komt in golven', effect: 'rooster vooruit is lastig' }];
  return set;
}

async function draw(state) {
  const { amira, bas, chiel, dewi, esra, femke } = state.people;
  const make = (within, name, domain_kind, more = {}) =>
    amira.creates(within, name, {
      domain_kind,
      description: described(purposes[name] ?? purposes.Kern),
      ...more,
    });
  const kern = await make(1, 'Kern', 'circle');
  await delegate(amira, kern, state.everybody);
  const service = await make(kern, 'Klantenservice', 'team');
  await delegate(amira, service, [dewi, esra, amira]);
  const tech = await make(kern, 'Techniek', 'circle');
  await delegate(amira, tech, [bas, chiel, amira]);
  const platform = await make(tech, 'Platform', 'team');
  await delegate(bas, platform, [chiel]);
  await make(tech, 'Vormgeving', 'role');
  const money = await make(kern, 'Financiën', 'circle');
  await delegate(amira, money, [femke, amira]);
  const duty = await make(service, 'Avonddienst', 'role');
  await amira.does('POST', `/domains/${duty}/offers`, { to: [amira.id] });
  state.domains = { kern, service, tech, platform, money, duty };
}

async function driver(state, by, matter, domain) {
  const { title, situation, effect, need, impact } = matter;
  return by.brings({ title, situation, effect, need, impact }, domain);
}

function contentOf(state, { title, text, criterion }, more = {}) {
  return {
    title,
    text,
    rationale: 'Klein genoeg om terug te draaien, groot genoeg om iets te leren.',
    responsibilities: [
      { member: state.people.dewi.id, what: 'zorgt dat iedereen het weet' },
      { member: state.people.amira.id, what: 'houdt de cijfers bij' },
    ],
    deliverables: [],
    evaluation_criteria: [criterion],
    review_on: '2027-08-02',
    review_every_months: 3,
    affected: { domains: [state.domains.service], members: [], only_us: false },
    ...more,
  };
}

async function shared(state, matter, more) {
  const { dewi } = state.people;
  const about = await driver(state, dewi, matter, state.domains.kern);
  await dewi.does('POST', `/drivers/${about}/confirmation`);
  await dewi.does('PUT', `/drivers/${about}/backlog-item`, { rank: 1 });
  const content = contentOf(state, matter, more);
  const { created } = await dewi.does('POST', '/proposals', {
    driver: about,
    domain: state.domains.kern,
    target: { target_kind: 'new_agreement' },
    content,
  });
  await dewi.does('POST', `/proposals/${created.id}/sharing`);
  return { proposal: created.id, about, content };
}

async function begin(state, matter, more = {}, form = 'live', facilitator = state.people.chiel) {
  const made = await shared(state, matter, more);
  const { created } = await state.people.dewi.does('POST', `/proposals/${made.proposal}/processes`, {
    form,
    facilitator: facilitator.id,
  });
  return Object.assign(made, { room: new Room(facilitator, state.everybody, created.id), id: created.id });
}

/** The agreement whose story is told: an objection, an amendment, a concern, an agreement. */
async function agree(state) {
  const { amira, bas, dewi, femke } = state.people;
  const { room, content, about, id } = await begin(state, matters.duty, { review_on: today });
  await room.toCheck();
  await room.answers(
    new Map([
      [femke, ['possible_objection', 'te duur']],
      [bas, ['concern', 'het weekend']],
    ]),
  );
  await room.choose(femke);
  await object(room, femke);
  const text = 'Piket ma–do, 16 avonden, **€ 480 per maand**.';
  const { created } = await dewi.does('POST', `${room.path}/amendments`, {
    suggestion: {
      amendment_kind: 'change_text',
      text: 'piket ma–do, 16 avonden, € 480',
      content: { ...content, text },
    },
  });
  await room.facilitator.does('POST', `${room.path}/amendments/${created.id}/check`);
  await room.answers();
  await room.answers(new Map([[bas, ['concern', 'in het weekend gebeurt het ook']]]));
  const made = await room.enter('celebrate');
  Object.assign(state, { agreement: made.created.id, decided: id, driver: about });
  const plain = await begin(state, matters.backups, { review_on: '2027-04-01' }, 'live', amira);
  await plain.room.toCheck();
  await plain.room.answers();
  state.plain = (await plain.room.enter('celebrate')).created.id;
}

async function object(room, author) {
  await room.present(
    author,
    ['€ 30 × 28 avonden = € 840 per maand', 'het servicebudget is € 500 per maand'],
    'het voorstel overschrijdt het kader en laat ons op iets anders korten',
  );
  await room.ask();
  await room.test(author);
}

/** Version 2 by a review; then another review, left open. */
async function review(state) {
  const { amira, bas, chiel } = state.people;
  const { created } = await amira.does('POST', `/agreements/${state.agreement}/reviews`, {});
  const view = await amira.read(`/reviews/${created.id}`);
  await bas.does('POST', `/reviews/${created.id}/answers`, {
    criteria: [{ criterion: view.criteria[0], met: 'partly', note: '48 minuten in de week, 5 uur in het weekend' }],
    concerns: view.concerns.map((_, concern) => ({ concern, came_true: true })),
    helped: 'rustiger avonden',
    better: 'zaterdag erbij',
  });
  const before = (await amira.read(`/agreements/${state.agreement}`)).content;
  const concluded = await amira.does('POST', `/reviews/${created.id}/conclusion`, {
    outcome: 'evolve',
    because: 'het weekend',
    form: 'live',
    review_on: '2027-08-02',
    content: { ...before, text: 'Piket ma–do en zaterdag, 20 avonden, **€ 480 per maand**.' },
  });
  const room = new Room(amira, state.everybody, concluded.created.id);
  await room.toCheck();
  await room.answers();
  await room.enter('celebrate');
  const open = await amira.does('POST', `/agreements/${state.plain}/reviews`, {});
  const asked = await amira.read(`/reviews/${open.created.id}`);
  await chiel.does('POST', `/reviews/${open.created.id}/answers`, {
    criteria: [{ criterion: asked.criteria[0], met: 'yes', note: '3 uur en 10 minuten' }],
    concerns: [],
    helped: 'we slapen beter',
  });
  state.review = open.created.id;
}

/** Tensions in each of their stages, and drivers in theirs. */
async function notice(state) {
  const { amira, bas, dewi, esra } = state.people;
  const { kern, service, tech, money } = state.domains;
  const draft = { title: '', effect_kind: 'current', need: 'we hebben orde nodig', impact: 'zodat het klopt' };
  const note = async (text, more = {}) => (await amira.does('POST', '/tensions', { text, ...more })).created.id;
  const put = (id, step, body) => amira.does('PUT', `/tensions/${id}/${step}`, body);
  const words = ([situation, effect]) => ({ draft: { ...draft, title: situation.slice(0, 60), situation, effect } });
  const handled = await note('De koffie is op.');
  await put(handled, 'situation', words(['De koffie was op', 'drie mensen zochten']));
  await put(handled, 'qualification', { answer: 'yes', benefits: ['value'] });
  await put(handled, 'assignment', { whose: 'just_do_it', what_was_done: 'Nieuwe besteld.' });
  const whose = await note('Niemand weet wie de sleutels heeft.');
  await put(whose, 'situation', words(['Drie sleutels zijn zoek', 'we wachten buiten']));
  await put(whose, 'qualification', { answer: 'yes', benefits: ['less_waste'] });
  const about = await note('De servers waren vannacht warm.', { domain_guess: tech });
  await put(about, 'situation', words(['Twee servers waren 41 graden', 'een schijf viel uit']));
  const fresh = await note('Ik schrok vanmorgen weer van een boze klant.', { domain_guess: service });
  await amira.does('POST', `/tensions/${fresh}/notes`, { note: 'Ik had een rustig gesprek verwacht.' });
  state.tensions = { handled, whose, about, fresh };
  const drivers = [];
  for (const [at, [situation, effect]] of spare.entries()) {
    const domain = [service, money, service, kern, service][at];
    drivers.push(await bas.brings({ ...draft, situation, effect }, domain));
  }
  const [manual, invoices, trial, room, leak] = drivers;
  for (const [at, one] of [manual, trial, leak].entries()) {
    await dewi.does('POST', `/drivers/${one}/confirmation`);
    if (at < 2) await dewi.does('PUT', `/drivers/${one}/backlog-item`, { rank: 1, minutes: 20 });
  }
  await esra.does('POST', `/drivers/${trial}/response`, {});
  const asked = await bas.brings(
    { ...draft, situation: 'De voicemail is vol', effect: 'klanten hangen op' },
    service,
  );
  await esra.does('POST', `/drivers/${asked}/questions`, { question: 'Sinds wanneer?' });
  await esra.does('POST', `/drivers/${room}/discarding`, { reason: 'De dozen zijn weg.' });
  await amira.does('POST', `/drivers/${invoices}/hops`, { domain: kern, reason: 'Het raakt iedereen.' });
  state.drivers = { inbox: asked, ready: manual, determining: trial, confirmed: leak, discarded: room };
}

async function propose(state) {
  const { amira } = state.people;
  const about = await driver(state, amira, matters.office, state.domains.kern);
  await amira.does('POST', `/drivers/${about}/confirmation`);
  await amira.does('PUT', `/drivers/${about}/backlog-item`, { rank: 1 });
  const content = contentOf(state, matters.office, { review_on: undefined, evaluation_criteria: [] });
  const { created } = await amira.does('POST', '/proposals', {
    driver: about,
    domain: state.domains.kern,
    target: { target_kind: 'new_agreement' },
    content,
  });
  state.proposals = { draft: created.id, shared: (await shared(state, matters.support)).proposal };
}

const reach = async (room, step) => {
  const steps = ['present_proposal', 'understand_proposal', 'brief_response'];
  await room.answers();
  for (const one of steps.slice(0, steps.indexOf(step) + 1)) {
    if (one === 'brief_response') {
      for (const person of room.people) await person.does('POST', `${room.path}/understandings`);
    }
    await room.enter(one);
  }
};
const objecting = async (state, room) => {
  const { femke, bas } = state.people;
  await room.toCheck();
  await room.answers(
    new Map([
      [femke, ['possible_objection', 'te duur']],
      [bas, ['concern', 'en in de vakantie?']],
    ]),
  );
};

/** A decision at each of its steps: name, what about, and the way there. */
const courses = [
  [
    'consent_to_driver',
    matters.rooms,
    async (state, room) => {
      for (const person of state.everybody.slice(1, 4)) await room.stance(person, 'none');
    },
  ],
  ['present_proposal', matters.tools, (state, room) => reach(room, 'present_proposal')],
  [
    'understand_proposal',
    matters.newcomers,
    async (state, room) => {
      await reach(room, 'understand_proposal');
      const { femke, bas, dewi } = state.people;
      await femke.does('POST', `${room.path}/questions`, { text: 'Waarom niet uitbesteden?' });
      await bas.does('POST', `${room.path}/questions`, { text: 'Telt een halve dag ook?' });
      await dewi.does('POST', `${room.path}/questions/2/answers`, { answer: 'Ja, een halve dag telt.' });
    },
  ],
  [
    'brief_response',
    matters.budget,
    async (state, room) => {
      await reach(room, 'brief_response');
      await state.people.femke.does('POST', `${room.path}/responses`, { text: 'Fijn, zo kan ik door.' });
    },
  ],
  [
    'check_for_possible_objections',
    matters.release,
    async (state, room) => {
      await room.toCheck();
      for (const person of state.everybody.slice(2)) await room.stance(person, 'none');
    },
  ],
  ['hands', matters.support, objecting, 'amira'],
  [
    'present_argument',
    matters.office,
    async (state, room) => {
      const { amira } = state.people;
      await room.toCheck();
      await room.answers(new Map([[amira, ['possible_objection', 'het past niet in het budget']]]));
      await room.choose(amira);
    },
  ],
  [
    'test_argument',
    matters.quiet,
    async (state, room) => {
      const { femke, bas, dewi } = state.people;
      await objecting(state, room);
      await room.choose(femke);
      await room.present(
        femke,
        ['om 11 uur belt de helft van de klanten', 'wie stil is neemt niet op'],
        'klanten met een storing wachten tot de middag',
      );
      await room.ask();
      for (const person of [dewi, bas]) await room.stance(person, 'disagree', 'Esra neemt op.');
      for (const person of room.people.filter((one) => ![femke, bas, dewi].includes(one))) {
        await room.stance(person, 'none');
      }
      await room.choose(dewi);
      await room.present(dewi, ['Esra heeft die uren dienst'], 'er neemt dus altijd iemand op');
      await room.ask();
    },
  ],
  [
    'resolve_objection',
    matters.weekend,
    async (state, room, { content }) => {
      const { dewi, femke } = state.people;
      await objecting(state, room);
      await room.choose(femke);
      await object(room, femke);
      const suggestion = {
        amendment_kind: 'change_text',
        text: 'alleen zaterdag',
        content: { ...content, text: 'Chiel en Bas dragen alleen zaterdag de telefoon, voor € 30 per dagdeel.' },
      };
      const { created } = await dewi.does('POST', `${room.path}/amendments`, { suggestion });
      await room.facilitator.does('POST', `${room.path}/amendments/${created.id}/check`);
      await room.stance(dewi, 'none');
    },
  ],
  [
    'consider_concerns',
    matters.thanks,
    async (state, room) => {
      await room.toCheck();
      await room.answers(new Map([[state.people.bas, ['concern', 'zes weken is lang']]]));
      await room.enter('celebrate');
    },
    'amira',
  ],
  ['over_time', matters.training, async () => {}, 'chiel', 'over_time'],
  [
    'on_hold',
    matters.insurance,
    async (state, room) => {
      await room.facilitator.does('POST', `${room.path}/hold`, {
        reason: 'We wachten op de prijs van de verzekeraar.',
        resume_on: '2027-05-20',
      });
    },
  ],
];

async function course(state, name, matter, take, facilitator = 'chiel', form = 'live') {
  const made = await begin(state, matter, {}, form, state.people[facilitator]);
  await take(state, made.room, made);
  state.decisions[name] = made.id;
}
