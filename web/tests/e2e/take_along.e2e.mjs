// The logbook as its reader may see it, saved as a file by clicks: what is in it, what is not, and
// that half a logbook is never saved.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { chain, nl, openWindow } from './harness.mjs';
import { kersenhof } from './walk.mjs';

const day = '2027-03-01';
const secret = 'Ik overweeg te verhuizen';
let yard, amira, bas;
const downloads = [];

const step = chain('Taking the logbook along:', () => {
  for (const window of [amira, bas]) assert.deepEqual(window?.faults ?? [], []);
});

async function opened(person, size) {
  const window = await openWindow(yard.server, { person, day, size });
  window.page.on('download', (download) => downloads.push(download));
  await window.go('/settings');
  return window;
}

/** What the browser saves at the press of the button: its first line, and all others. */
async function saved(window) {
  const arrival = window.page.waitForEvent('download');
  await window.press('settings.take_along_act');
  const download = await arrival;
  const text = readFileSync(await download.path(), 'utf8');
  assert.ok(text.endsWith('\n'));
  const [manifest, ...entries] = text.trimEnd().split('\n').map((line) => JSON.parse(line));
  return { name: download.suggestedFilename(), text, manifest, entries };
}

/** Every position once, in order. */
function holdsAll(entries, position) {
  const all = Array.from({ length: position }, (_, at) => at + 1);
  assert.deepEqual(entries.map((entry) => entry.position), all);
}

/** The same by the API, in the order of positions. */
async function entriesFor(person) {
  const all = [];
  for (let after = ''; ; ) {
    const page = await person.read(`/entries?limit=50${after}`);
    all.unshift(...page.items.reverse());
    if (!page.next) return all;
    after = `&after=${page.next}`;
  }
}

step('others find every position in it, and no word of a tension', async () => {
  yard = await kersenhof(day, ['Bas']);
  const { people } = yard;
  await people.amira.does('POST', '/tensions', { text: secret });
  await people.amira.creates(1, 'Tuin');
  bas = await opened(people.bas);
  const file = await saved(bas);
  const id = people.bas.organization.split('/').pop();
  const { position } = await people.bas.read('/entries?limit=1');
  assert.equal(file.name, `${id}.jsonl`);
  assert.deepEqual(file.manifest, {
    format: 'kring entries 1',
    organization: id,
    position,
    exported_by: people.bas.id,
    at: `${day}T09:00:00.000Z`,
  });
  holdsAll(file.entries, position);
  assert.doesNotMatch(file.text, new RegExp(secret));
  assert.deepEqual(file.entries, await entriesFor(people.bas));
  const withheld = file.entries.filter(({ kind }) => kind === 'withheld');
  assert.deepEqual(withheld.map((entry) => Object.keys(entry)), [['position', 'at', 'kind']]);
  await bas.sees(nl('settings.take_along_saved', { n: position, file: file.name }));
});

step('its owner finds it in their own, on a phone', async () => {
  amira = await opened(yard.people.amira, 'phone');
  const file = await saved(amira);
  assert.match(file.text, new RegExp(secret));
  assert.deepEqual(file.entries, await entriesFor(yard.people.amira));
  assert.equal(file.manifest.exported_by, yard.people.amira.id);
});

step('goes on over many pages, and saves nothing once it is stopped', async () => {
  for (let n = 0; n < 200; n += 1) {
    await yard.people.amira.does('POST', '/tensions', { text: `Spanning ${n}` });
  }
  const { position } = await yard.people.bas.read('/entries?limit=1');
  const file = await saved(bas);
  assert.equal(file.manifest.position, position);
  holdsAll(file.entries, position);

  await bas.page.route(/\/entries\?.*after=/, () => {}); // never answered
  await bas.press('settings.take_along_act');
  await bas.sees(nl('settings.take_along_read', { read: 200, all: position }));
  await bas.press('settings.take_along_stop');
  await bas.sees('settings.take_along_nothing');
  assert.equal(await bas.button('settings.take_along_stop').count(), 0);
  assert.equal(
    await bas.page.evaluate(() => document.activeElement.textContent.trim()),
    nl('settings.take_along_act'),
  );
});

step('says why where it is refused half way, and saves nothing', async () => {
  await bas.page.unrouteAll();
  await bas.page.route(/\/entries\?.*after=/, (route) =>
    route.fulfill({
      status: 403,
      contentType: 'application/problem+json',
      body: JSON.stringify({ name: 'member.left', title: 'Je hoort hier niet meer bij.' }),
    }),
  );
  await bas.press('settings.take_along_act');
  await bas.page.getByRole('alert').getByText('Je hoort hier niet meer bij.').waitFor();
  await bas.sees('settings.take_along_nothing');
  await bas.page.unrouteAll();
  await saved(bas);
  for (const gone of ['Je hoort hier niet meer bij.', nl('settings.take_along_nothing')]) {
    assert.equal(await bas.page.getByText(gone).count(), 0);
  }
  assert.equal(downloads.length, 4, 'one for each time that all of it was read');
});
