// Without a mouse: signing in, finding the way, noting, answering, ordering, walking the map.
import assert from 'node:assert/strict';
import { Room, delegate } from '../../../tests/api/kring.mjs';
import { chain, nl, openWindow, startServer } from './harness.mjs';

const day = '2027-03-01';
const farthest = 80;
let server, amira, bas, window, page, room;

const step = chain('By keyboard:', () => assert.deepEqual(window.faults, []));

/** What has the focus, as it is called. */
const focused = () =>
  page.evaluate(() => {
    const one = document.activeElement;
    const label = one?.labels?.[0]?.innerText ?? one?.getAttribute('aria-label');
    return (label || one?.innerText || '').replace(/\s+/g, ' ').trim();
  });

/** Tab by Tab to what is called so; fails when it is not on the way. */
async function tabTo(name, isThere = (text) => text.startsWith(name)) {
  for (let tabs = 0; tabs < farthest; tabs += 1) {
    await page.keyboard.press('Tab');
    if (isThere(await focused())) return;
  }
  assert.fail(`Tab never came to "${name}"`);
}

async function proposeTo(domain) {
  const about = await amira.brings({ situation: 'De deur klemt', effect: 'we komen te laat',
    need: 'binnen kunnen komen', impact: 'op tijd zijn' }, domain);
  await amira.does('POST', `/drivers/${about}/confirmation`);
  const content = {
    title: 'Deur schaven', text: 'We schaven de deur.', evaluation_criteria: ['de deur gaat open'],
    responsibilities: [{ member: bas.id, what: 'schaven' }], deliverables: [],
    review_on: '2027-06-01', affected: { domains: [], members: [], only_us: true },
  };
  const target = { target_kind: 'new_agreement' };
  const body = { driver: about, domain, target, content };
  const { created } = await amira.does('POST', '/proposals', body);
  await amira.does('POST', `/proposals/${created.id}/sharing`);
  const path = `/proposals/${created.id}/processes`;
  const begun = await bas.does('POST', path, { form: 'live', facilitator: bas.id });
  room = new Room(bas, [amira, bas], begun.created.id);
  await room.toCheck();
}

step('signs in', async () => {
  server = await startServer(day);
  amira = await server.found({
    name: 'Kersenhof', language: 'nl', driver_model: 'driver_only', your_name: 'Amira',
  });
  bas = await amira.invite('Bas');
  const yard = await amira.creates(1, 'Hof');
  await delegate(amira, yard, [amira, bas]);
  await amira.creates(yard, 'Tuin', { domain_kind: 'team' });
  await amira.creates(1, 'Keuken');
  for (const situation of ['Het dak lekt', 'De bel is stuk', 'De lamp is uit']) {
    const words = { situation, effect: 'het stoort', need: 'heel', impact: 'rust' };
    const id = await amira.brings(words, yard);
    await amira.does('POST', `/drivers/${id}/confirmation`);
    await amira.does('PUT', `/drivers/${id}/backlog-item`, { rank: 1 });
  }
  await proposeTo(yard);
  window = await openWindow(server, { day });
  page = window.page;
  await window.go('/');
  await tabTo(nl('start.email'));
  await page.keyboard.type(amira.credentials.email);
  await page.keyboard.press('Tab');
  assert.equal(await focused(), nl('start.password'), 'what shows the password comes after it');
  await page.keyboard.type(amira.credentials.password);
  await page.keyboard.press('Enter');
  await window.heading('shell.today');
});

step('goes anywhere from the palette', async () => {
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: nl('shell.search_or_go') }).waitFor();
  await page.keyboard.type(nl('shell.people').toLowerCase());
  await page.getByRole('option', { name: nl('shell.people') }).first().waitFor();
  await page.keyboard.press('Enter');
  await window.reaches(/^\/people$/);
  assert.equal(await page.getByRole('dialog').count(), 0);
});

step('notes a tension', async () => {
  await page.keyboard.press('c');
  await window.dialog('shell.note_tension').waitFor();
  await page.keyboard.type('De bel doet het soms wel.');
  await page.keyboard.press('Control+Enter');
  await window.toast('shell.tension_noted');
  assert.equal((await amira.read('/tensions')).items.at(0).text, 'De bel doet het soms wel.');
});

step('answers a check', async () => {
  await page.keyboard.press('g');
  await page.keyboard.press('h');
  await window.link('Deur schaven').first().waitFor();
  await tabTo('Deur schaven');
  await page.keyboard.press('Enter');
  await window.heading('decision.ask_stance_proposal');
  await tabTo(nl('decision.stance_concern'));
  await page.keyboard.press('Space');
  await page.waitForFunction(() => document.activeElement?.matches('textarea'));
  await tabTo(nl('decision.give'));
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.activeElement?.matches('[aria-invalid="true"]'));
  await page.keyboard.type('Als het regent?');
  await page.keyboard.press('Control+Enter');
  await window.button('decision.change_answer').waitFor();
  assert.deepEqual((await room.see()).answered, [amira.id]);
  assert.equal(await focused(), await page.locator('#now-title').innerText());
});

step('orders the backlog', async () => {
  const order = async () => {
    const { items } = await amira.read('/domains/2/backlog');
    return items.filter(({ driver }) => driver).map(({ title }) => title);
  };
  await page.keyboard.press('g');
  await page.keyboard.press('b');
  await page.getByRole('heading', { level: 1, name: nl('shell.backlog') }).waitFor();
  const [first, second] = await order();
  await window.link(first).first().waitFor();
  await tabTo(first);
  await page.keyboard.press('Alt+ArrowDown');
  const moved = page.getByRole('status').filter({ hasText: first });
  await moved.first().waitFor({ state: 'attached' });
  assert.deepEqual((await order()).slice(0, 2), [second, first]);
});

step('walks the map', async () => {
  await page.keyboard.press('g');
  await page.keyboard.press('m');
  const map = page.getByRole('application', { name: nl('map.map_of_domains') });
  await map.getByRole('link').first().waitFor();
  const chosen = () => new URL(page.url()).searchParams.get('d');
  await tabTo('Kersenhof', (text) => text.startsWith('Kersenhof'));
  const within = () => page.evaluate(() => !!document.activeElement?.closest('[role=application]'));
  while (!(await within())) await tabTo('Kersenhof');
  await page.keyboard.press('ArrowRight');
  await page.waitForURL(/[?&]d=\d/);
  const before = chosen();
  await page.keyboard.press('ArrowRight');
  await page.waitForURL((url) => url.searchParams.get('d') !== before);
  await page.keyboard.press('o');
  await window.reaches(/^\/d\/\d+$/);
  await window.close();
  await server.stop();
});
