// Every page, with an organization in every state behind it: nothing that axe finds, no error, no
// breach of the content policy, no sideways scrolling, one heading, its own title, no bare key.
import { readdirSync } from 'node:fs';
import assert from 'node:assert/strict';
import { duinwater, founded, today } from './duinwater.mjs';
import { nl, openWindow, sizes, startServer, test } from './harness.mjs';
import { addresses, axeFindings, openAddresses, plainFindings, settled } from './pages.mjs';

const normal = [['en', 'dark'], ['nl', 'light']];
const all = [...normal, ['en', 'light'], ['nl', 'dark']];
const areas = readdirSync(new URL('../../messages/', import.meta.url))
  .filter((name) => name.endsWith('.nl.json'))
  .map((name) => name.split('.')[0]);
const only = process.env.E2E_ONLY?.split(',');

let begun;
const organization = () =>
  (begun ??= startServer(founded).then((server) => duinwater(server)));

/** Looks at one page in both sizes; gives its title and what is wrong with it. */
async function look({ page, faults }, base, name, path) {
  const found = [];
  await page.setViewportSize(sizes.desktop);
  await page.goto(base + path);
  await settled(page);
  const title = await page.title();
  const place = new URL(page.url()).pathname;
  for (const [size, viewport] of Object.entries(sizes)) {
    await page.setViewportSize(viewport);
    await settled(page);
    const wrong = [...(await plainFindings(page, areas)), ...(await axeFindings(page))];
    found.push(...wrong.map((line) => `${name} ${path} ${size}: ${line}`));
  }
  found.push(...faults.splice(0).map((line) => `${name}: ${line}`));
  return { title, place, found };
}

async function lookAtAll(window, base, list, titles) {
  const found = [];
  for (const [name, path] of Object.entries(list)) {
    if (only && !only.some((one) => name.startsWith(one))) continue;
    try {
      const seen = await look(window, base, name, path);
      found.push(...seen.found);
      titles.set(seen.title, [...(titles.get(seen.title) ?? []), seen.place]);
    } catch (error) {
      found.push(`${name} ${path}: ${error.message.split('\n')[0]}`, ...window.faults.splice(0));
    }
  }
  return found;
}

/** Different things that the browser's tabs and history would call the same. */
function sameTitles(titles) {
  return [...titles]
    .map(([title, places]) => [title, [...new Set(places)]])
    .filter(([, places]) => places.length > 1)
    .map(([title, places]) => `"${title}" is the title of ${places.join(' and ')}`);
}

for (const [language, theme] of process.env.E2E_ALL ? all : normal) {
  test(`every page in ${language}, ${theme}`, async () => {
    const state = await organization();
    const { server, people } = state;
    const titles = new Map();
    const inside = await openWindow(server, { person: people.amira, language, theme, day: today });
    const found = await lookAtAll(inside, server.base, addresses(state), titles);
    await inside.close();
    const outside = await openWindow(server, { language, theme, day: today });
    found.push(...(await lookAtAll(outside, server.base, openAddresses(state), titles)));
    await outside.close();
    found.push(...sameTitles(titles));
    assert.ok(found.length === 0, `${found.length} findings:\n${found.join('\n')}`);
  });
}

/** What opens over a page: where, and the keys or the button that open it. */
const opened = ({ proposals, drivers }) => [
  ['the palette', '/', ({ page }) => page.keyboard.press('Control+k')],
  ['a new tension', '/', ({ page }) => page.keyboard.press('c')],
  ['the shortcuts', '/', ({ page }) => page.keyboard.press('?')],
  ['the account', '/', ({ page }) => accountButton(page).click()],
  ['the start of consent', `/p/${proposals.shared}`, (window) => window.press('proposal.start')],
  ['setting aside', `/drivers/${drivers.inbox}`, (window) => window.press('driver.discard')],
];
const accountButton = (page) => page.getByRole('button', { name: nl('shell.account') }).first();

for (const theme of ['light', 'dark']) {
  test(`what opens over a page, ${theme}`, async () => {
    const state = await organization();
    const { server, people } = state;
    const window = await openWindow(server, { person: people.amira, theme, day: today });
    const found = [];
    for (const [name, path, open] of opened(state)) {
      await window.go(path);
      await settled(window.page);
      await open(window);
      await window.page.locator('dialog[open], [role=menu]').first().waitFor();
      const wrong = await axeFindings(window.page);
      found.push(...[...wrong, ...window.faults.splice(0)].map((line) => `${name}: ${line}`));
    }
    await window.close();
    assert.ok(found.length === 0, `${found.length} findings:\n${found.join('\n')}`);
  });
}

test('the server of the pages stops', async () => {
  const how = await (await organization()).server.stop();
  assert.equal(how.code, 0);
});
