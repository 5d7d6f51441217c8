// What the API tests share: a server of their own on a day of their own, and people who use it.
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, openSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import assert from 'node:assert/strict';

export const program =
  process.env.KRING ?? new URL('../../build/release/kring', import.meta.url).pathname;

const password = 'plum trees in the rain';

// Runs another command of the program to its end, in English.
export const kring = (...words) =>
  spawnSync(program, words, { encoding: 'utf8', env: { ...process.env, LC_ALL: 'C.UTF-8' } });

export class Server {
  static async start({
    day = '2027-03-01',
    data,
    clock = true,
    founding = 'open',
    options = [],
    log,
  } = {}) {
    const server = new Server();
    server.folder = mkdtempSync(join(tmpdir(), 'kring-'));
    server.data = data ?? join(server.folder, 'kring.sqlite');
    server.options = [...(founding ? ['--founding', founding] : []), ...options];
    server.logFile = log; // the log goes into this file instead of `server.log`
    server.clock = clock ? join(server.folder, 'clock') : undefined;
    if (clock) server.today(day);
    await server.launch();
    return server;
  }

  async launch() {
    const options = ['serve', '--data', this.data, '--port', '0', ...this.options];
    if (this.clock) options.push('--clock', this.clock);
    const log = this.logFile ? openSync(this.logFile, 'a') : 'pipe';
    this.process = spawn(program, options, { stdio: ['ignore', 'pipe', log] });
    this.log = '';
    this.process.stderr?.on('data', (text) => (this.log += text));
    this.ended = new Promise((resolve) =>
      this.process.on('exit', (code, signal) => resolve({ code, signal })),
    );
    this.told = '';
    this.process.stdout.on('data', (text) => (this.told += text));
    const [, port] = await this.tells(/http:\/\/localhost:(\d+)/);
    this.base = `http://127.0.0.1:${port}`;
  }

  // Waits until the server has printed this.
  tells = (pattern) => this.#shows(pattern, this.process.stdout, () => this.told);
  // Waits until this stands in its log.
  logs = (pattern) => this.#shows(pattern, this.process.stderr, () => this.log);

  #shows(pattern, stream, text) {
    return new Promise((resolve, reject) => {
      const look = () => {
        const found = pattern.exec(text());
        if (found) resolve(found);
      };
      look();
      stream.on('data', look);
      this.ended.then((how) =>
        reject(new Error(`the server ended: ${JSON.stringify(how)} ${this.log}`)),
      );
    });
  }

  // The clock goes on to another day, on which these people sign in again.
  async goesOnTo(day, people) {
    this.today(day);
    for (const person of people) await person.signIn();
  }

  // Nine in the morning of that day, or the moment itself.
  today(day) {
    writeFileSync(this.clock, day.length === 10 ? `${day}T09:00:00Z` : day);
  }

  async kill() {
    this.process.kill('SIGKILL');
    await this.ended;
  }

  async stop() {
    this.process.kill('SIGTERM');
    const how = await this.ended;
    rmSync(this.folder, { recursive: true, force: true });
    return how;
  }

  guest() {
    return new Person(this);
  }

  // Founds an organization; the founder is signed in.
  async found(fields = {}) {
    const person = new Person(this);
    const answer = await person.post('/api/v1/organizations', {
      name: 'Cherry Yard',
      language: 'en',
      your_name: 'Ada',
      ...person.credentials,
      ...fields,
    });
    assert.equal(answer.status, 201, JSON.stringify(answer.body));
    person.organization = `/api/v1/organizations/${answer.body.organization}`;
    person.id = answer.body.member;
    return person;
  }
}

export class Person {
  constructor(server) {
    this.server = server;
    this.cookie = '';
    this.credentials = { email: `${Math.random().toString(36).slice(2)}@example.org`, password };
  }

  // Sessions end with time; whoever is still there signs in again.
  async signIn() {
    const answer = await this.post('/api/v1/session', this.credentials);
    assert.equal(answer.status, 200, JSON.stringify(answer.body));
  }

  async send(method, path, body, headers = {}) {
    const init = {
      method,
      headers: { cookie: this.cookie, 'accept-language': 'en', ...headers },
      redirect: 'manual',
    };
    if (body !== undefined) {
      init.body =
        typeof body === 'string' || body instanceof Uint8Array ? body : JSON.stringify(body);
      init.headers['content-type'] ??= 'application/json';
    }
    const reply = await fetch(this.server.base + path, init);
    const cookie = reply.headers.get('set-cookie');
    if (cookie) this.cookie = cookie.split(';')[0];
    const text = await reply.text();
    let content = text;
    try {
      content = JSON.parse(text);
    } catch {
      // not JSON: the text itself
    }
    return { status: reply.status, body: content, headers: reply.headers };
  }
  get(path) {
    return this.send('GET', path);
  }
  post(path, body) {
    return this.send('POST', path, body);
  }

  // Below the organization: what succeeds gives its body, what is refused fails the test.
  async read(path) {
    const answer = await this.send('GET', this.organization + path);
    assert.equal(answer.status, 200, `GET ${path}: ${JSON.stringify(answer.body)}`);
    return answer.body;
  }
  async does(method, path, body, headers) {
    const answer = await this.send(method, this.organization + path, body, headers);
    assert.ok(
      answer.status === 200 || answer.status === 201,
      `${method} ${path}: ${JSON.stringify(answer.body)}`,
    );
    return answer.body;
  }
  // The refusal that must come, by its rule or its name.
  async refused(expected, method, path, body) {
    const answer = await this.send(method, this.organization + path, body);
    assert.ok(
      answer.status >= 400 && answer.status < 500,
      `${method} ${path} was not refused: ${answer.status}`,
    );
    assert.equal(answer.headers.get('content-type'), 'application/problem+json');
    const { name, rule, title } = answer.body;
    assert.ok(
      name === expected || rule === expected,
      `expected ${expected}, got ${name} (${rule}): ${title}`,
    );
    assert.notEqual(title, name, `no sentence for ${name}`);
    return answer.body;
  }

  // Invites somebody, who accepts and is signed in.
  async invite(name) {
    const { token } = await this.does('POST', '/invitations', { name });
    const person = new Person(this.server);
    const answer = await person.post('/api/v1/invitations/acceptance', {
      token,
      name,
      ...person.credentials,
    });
    assert.equal(answer.status, 201, JSON.stringify(answer.body));
    person.organization = this.organization;
    person.id = answer.body.member;
    person.name = name;
    return person;
  }

  // A tension told as a driver and passed on to a domain; gives the driver's number.
  async brings(draft, domain, benefits = ['value']) {
    const { created } = await this.does('POST', '/tensions', { text: draft.situation });
    const tension = `/tensions/${created.id}`;
    await this.does('PUT', `${tension}/situation`, {
      draft: { title: draft.situation.slice(0, 60), effect_kind: 'current', ...draft },
    });
    await this.does('PUT', `${tension}/qualification`, { answer: 'yes', benefits });
    const assigned = await this.does('PUT', `${tension}/assignment`, { whose: 'pass_on', domain });
    return assigned.created.id;
  }

  async creates(parent, name, fields = {}) {
    const { created } = await this.does('POST', `/domains/${parent}/subdomains`, {
      name,
      domain_kind: 'circle',
      description: minimumSet(),
      ...fields,
    });
    return created.id;
  }
}

// A domain description with its minimum set and nothing else.
export function minimumSet(review = '2027-06-01') {
  return {
    purpose: {
      situation: 'Something happens here.',
      effect: 'It matters.',
      requirement: 'We need to take care of it.',
      anticipated_impact: 'It goes well.',
    },
    key_responsibilities: [{ requirement: 'We need it looked after every week.' }],
    customers_and_deliverables: [{ customer: 'Everybody', deliverable: 'What they need' }],
    dependencies: [],
    external_constraints: [],
    key_challenges: [],
    key_resources: [],
    delegator_responsibilities: [{ requirement: 'We need the means for it.' }],
    competencies: [],
    key_metrics: [],
    evaluation_schedule: { next_design_review: review },
  };
}

// Offers a domain to people, who all accept.
export async function delegate(delegator, domain, people) {
  await delegator.does('POST', `/domains/${domain}/offers`, {
    to: people.map((person) => person.id),
  });
  for (const person of people) await person.does('POST', `/domains/${domain}/acceptance`);
}

// The course of a consent process, as those in the room take it.
export class Room {
  constructor(facilitator, people, process) {
    Object.assign(this, { facilitator, people, path: `/processes/${process}` });
  }
  see(person = this.facilitator) {
    return person.read(this.path);
  }
  enter(step) {
    return this.facilitator.does('PUT', `${this.path}/step`, { step });
  }
  stance(person, stance, text = '') {
    return person.does('POST', `${this.path}/stances`, { stance, text });
  }
  // Everybody answers the open check; `others` says who answers something else than none.
  async answers(others = new Map()) {
    for (const person of this.people) {
      const [stance, text] = others.get(person) ?? ['none', ''];
      await this.stance(person, stance, text);
    }
  }
  async toCheck() {
    if ((await this.see()).process.step === 'consent_to_driver') {
      await this.answers();
      await this.enter('present_proposal');
    }
    await this.enter('understand_proposal');
    for (const person of this.people) await person.does('POST', `${this.path}/understandings`);
    await this.enter('brief_response');
    for (const person of this.people)
      await person.does('POST', `${this.path}/responses`, { text: 'Fine with me.' });
    await this.enter('check_for_possible_objections');
  }
  choose(author) {
    return this.facilitator.does('POST', `${this.path}/arguments`, { author: author.id });
  }
  present(author, premises, conclusion) {
    return author.does('PUT', `${this.path}/argument`, {
      premises,
      conclusion,
      aspects: ['side_effects'],
    });
  }
  ask() {
    return this.facilitator.does('POST', `${this.path}/argument/check`);
  }
  // Everybody but the author of the argument under test says whether they disagree.
  async test(author, disagreeing = []) {
    for (const person of this.people)
      if (person !== author)
        await this.stance(person, disagreeing.includes(person) ? 'disagree' : 'none');
  }
}

// An agreement of the overall domain, brought and facilitated by the first of those who decide.
export async function agreesForAll(people, title) {
  const [first] = people;
  const situation = 'Letters to those who have left keep coming back to us.';
  const driver = await first.brings(
    {
      situation,
      effect: 'We pay twice.',
      need: 'We need a list that is right.',
      impact: 'Letters arrive.',
    },
    1,
  );
  await first.does('POST', `/drivers/${driver}/confirmation`);
  const content = {
    title,
    text: 'One of us keeps our settings and our list of members.',
    responsibilities: [{ member: first.id, what: 'keeps both' }],
    evaluation_criteria: ['Nobody is surprised by a change.'],
    review_on: '2027-06-01',
    affected: { domains: [], members: [], only_us: true },
  };
  const target = { target_kind: 'new_agreement' };
  const drafted = await first.does('POST', '/proposals', { driver, target, content });
  const proposal = `/proposals/${drafted.created.id}`;
  await first.does('POST', `${proposal}/sharing`);
  const { created } = await first.does('POST', `${proposal}/processes`, { form: 'live' });
  const room = new Room(first, people, created.id);
  await room.toCheck();
  await room.answers();
  await room.enter('celebrate');
  return (await first.read('/agreements')).items[0].id;
}
