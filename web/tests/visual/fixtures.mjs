// An invented organization, as the API would answer it. Page authors add answers below.

const day = (offset) => new Date(Date.now() + offset * 86_400_000).toISOString().slice(0, 10);
const moment = (hours) => new Date(Date.now() + hours * 3_600_000).toISOString();

export const organization = 'de-linden';

const people = [
  'Esra Yıldız', 'Bram de Wit', 'Chloé Janssen', 'Daan Bakker', 'Femke Visser', 'Goran Ilić',
  'Hanna Mulder', 'Ivo Peters', 'Jamila Haddad', 'Koen Smit', 'Lotte van den Berg', 'Milan Kovač',
];

const tree = [
  [1, 'De Linden', 'organization', 0],
  [2, 'Tuin en buiten', 'circle', 1],
  [3, 'Kookgroep', 'circle', 1],
  [4, 'Gebouw en energie', 'circle', 1],
  [5, 'Financiën', 'circle', 1],
  [6, 'Nieuwe bewoners', 'circle', 1],
  [7, 'Gespreksleider', 'role', 1],
  [8, 'Logboekhouder', 'role', 1],
  [9, 'Buurtcontact', 'open_team', 1],
  [10, 'Afgevaardigdencirkel straat', 'delegate_circle', 1],
  [11, 'Moestuin', 'team', 2],
  [12, 'Fietsenstalling', 'helping_team', 2],
  [13, 'Composthoop', 'role', 2],
  [14, 'Kruidentuin', 'role', 2],
  [15, 'Inkoop', 'role', 3],
  [16, 'Weekmenu', 'role', 3],
  [17, 'Feesten', 'open_team', 3],
  [18, 'Keukenonderhoud', 'role', 3],
  [19, 'Zonnepanelen', 'team', 4],
  [20, 'Onderhoud', 'circle', 4],
  [21, 'Warmtepomp', 'team', 4],
  [22, 'Loodgieter', 'support_role', 20],
  [23, 'Schilderwerk', 'helping_team', 20],
  [24, 'Lift', 'role', 20],
  [25, 'Penningmeester', 'role', 5],
  [26, 'Begroting', 'role', 5],
  [27, 'Solidariteitsfonds', 'circle', 5],
  [28, 'Kennismaking', 'role', 6],
  [29, 'Wachtlijst', 'role', 6],
  [30, 'Meterkast', 'role', 21],
  [31, 'Boekhouding', 'service_circle', 5],
  [32, 'Gastenkamer', 'role', 1],
];

const vacant = new Set([13, 24, 29]);
const dueReviews = { 3: 1, 4: 2, 20: 1 };
const inboxes = { 1: 2, 2: 3, 20: 1, 5: 1 };

export const domains = tree.map(([id, name, kind, parent]) => ({
  id,
  name,
  kind,
  ...(parent && { parent }),
  stage: id === 32 ? 'draft' : 'active',
  people: vacant.has(id) || id === 32 ? 0 : kind === 'role' ? 1 : 2 + ((id * 7) % 6),
  vacant: vacant.has(id),
  agreements: (id * 5) % 7,
  reviews_due: dueReviews[id] ?? 0,
  inbox: inboxes[id] ?? 0,
  backlog: (id * 3) % 4,
  open_proposals: id % 5 === 0 ? 1 : 0,
  overlaps: [],
}));

/** A tree of about so many domains, the same each time. */
export function manyDomains(count) {
  let seed = 7;
  const random = () => (seed = (seed * 48271) % 2147483647) / 2147483647;
  const kinds = ['circle', 'team', 'role', 'role', 'helping_team', 'service_circle'];
  const made = [{ ...domains[0], name: 'Groot', parent: undefined }];
  while (made.length < count) {
    const parent = made[Math.floor(random() ** 2.2 * made.length)];
    const kind = kinds[Math.floor(random() * kinds.length)];
    if (parent.kind === 'role') continue;
    const id = made.length + 1;
    made.push({
      ...domains[1],
      id,
      name: `Domein ${id}`,
      kind,
      parent: parent.id,
      vacant: random() < 0.06,
      reviews_due: random() < 0.05 ? 1 : 0,
      inbox: random() < 0.05 ? 1 : 0,
    });
  }
  return made;
}

const profile = {
  name: 'De Linden',
  language: 'nl',
  driver_model: 'driver_and_requirement',
  overall_delegator: 'everyone',
  settings: {
    inbox_days: 7,
    review_horizon_days: 14,
    objection_days: 5,
    step_working_days: 3,
    guided_processes: 5,
  },
  founded_at: moment(-24 * 400),
};

export const session = {
  name: people[0],
  email: 'esra@voorbeeld.nl',
  language: 'nl',
  organizations: [{ id: organization, name: 'De Linden', member: 1, language: 'nl' }],
};

export const members = people.map((name, at) => ({
  id: at + 1,
  name,
  status: at === 11 ? 'invited' : 'active',
  domains: [1, 2 + (at % 5), ...(at < 4 ? [11 + at * 3] : [])],
  me: at === 0,
}));

const page = (items) => ({ position: 412, items });

function domainView(id) {
  const one = domains.find((domain) => domain.id === id);
  if (!one) return undefined;
  const path = [];
  for (let at = one; at; at = domains.find((other) => other.id === at.parent)) {
    path.unshift({ id: at.id, name: at.name });
  }
  return {
    domain: {
      ...one,
      parent: one.parent ?? 0,
      delegator: one.parent ?? 0,
      version: 2,
      description: {
        purpose: {
          situation: 'De tuin wordt door iedereen gebruikt en door niemand onderhouden.',
          effect: 'Paden groeien dicht en nieuwe bewoners durven er niets te planten.',
          requirement: 'Een tuin die het hele jaar begaanbaar is en waar iedereen kan oogsten.',
          anticipated_impact: 'Meer mensen buiten, minder afval, lagere kosten.',
        },
        key_responsibilities: [
          { requirement: 'De paden zijn begaanbaar, ook in de winter.' },
          { requirement: 'Er is een zaaiplan voor het seizoen begint.' },
          { requirement: 'Gereedschap is compleet en heel.' },
        ],
        customers_and_deliverables: [],
        dependencies: [],
        external_constraints: [],
        key_challenges: [],
        key_resources: [],
        delegator_responsibilities: [],
        competencies: [],
        key_metrics: [],
        evaluation_schedule: { every_months: 6, next_design_review: day(60) },
      },
      delegatees: members.filter((member) => member.domains.includes(id)).map((m) => m.id),
      offered_to: [],
      subdomains: domains.filter((domain) => domain.parent === id).map((domain) => domain.id),
      overlaps: [],
      backlog: [],
      drivers: [],
      proposals: [],
      agreements: [],
      absence_agreement: 0,
      finished_processes: 3,
      changed_at: moment(-300),
    },
    path,
    body: [1, 2, 3],
    governed_by: id,
    may: {
      describe: true,
      offer: true,
      accept: false,
      hand_back: true,
      create_inside: true,
      govern: true,
    },
    minimum_missing: [],
    inbox: [],
    backlog: [],
    agreements: [],
    proposals: [],
    subdomains: domains.filter((domain) => domain.parent === id),
    deliveries: [],
    decided: [],
    design_review_due: false,
  };
}

/**
 * What a read of this path answers, `/organizations/{o}` left out. A function gets the query and
 * the numbers of the path, which the name of the answer shows as `:id`.
 */
export const answers = {
  '': {
    id: organization,
    profile,
    position: 412,
    me: 1,
    governs_overall: true,
    counts: { members: 12, domains: 32, agreements: 18, open_proposals: 3, reviews_due: 4 },
    empty: false,
  },
  '/members': page(members),
  '/domains': () => ({ position: 412, domains }),
  '/domains/:id': (query, id) => domainView(id),
  '/search': (query) =>
    page(
      [
        { noun: 'agreement', number: 4, domain: 3, title: 'Stille uren in huis', snippet: '' },
        { noun: 'driver', number: 7, domain: 2, title: 'Bakken lopen over', snippet: '' },
        { noun: 'proposal', number: 9, domain: 5, title: 'Bestedingslimiet', snippet: '' },
      ].filter(({ title }) => title.toLowerCase().includes((query.get('q') ?? '').toLowerCase())),
    ),
};

export { day, moment, page };
