// Pictures of the pages, in Dutch, for the README and the manual:
//   node web/tests/e2e/screenshots.mjs [page…]
// writes docs/screenshots/<page>-1440.png and -390.png.
import { mkdirSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { duinwater, founded, today } from './duinwater.mjs';
import { endAll, openWindow, sizes, startServer } from './harness.mjs';
import { settled } from './pages.mjs';

const folder = fileURLToPath(new URL('../../../docs/screenshots/', import.meta.url));
const most = 300 * 1024;

const pages = ({ domains, drivers, tensions, proposals, decisions, agreement, plain }) => ({
  today: '/',
  map: '/map',
  domain: `/d/${domains.service}`,
  tension: `/t/${tensions.about}`,
  driver: `/drivers/${drivers.inbox}`,
  proposal: `/p/${proposals.draft}`,
  decision: `/decide/${decisions.check_for_possible_objections}`,
  argument: `/decide/${decisions.test_argument}`,
  agreement: `/a/${agreement}`,
  review: `/a/${plain}/review`,
  logbook: '/logbook',
  settings: '/settings',
  start: '/start',
});

/** The tree of arguments stands in its own part of the room on phones. */
async function before(window, name, size) {
  if (name === 'argument' && size === 'phone') await window.press('decision.view_course');
}

const server = await startServer(founded);
try {
  const state = await duinwater(server);
  mkdirSync(folder, { recursive: true });
  const wanted = process.argv.slice(2);
  for (const size of Object.keys(sizes)) {
    const window = await openWindow(server, { person: state.people.amira, size, day: today });
    for (const [name, path] of Object.entries(pages(state))) {
      if (wanted.length && !wanted.includes(name)) continue;
      await window.go(path);
      await settled(window.page);
      await before(window, name, size);
      const file = `${folder}${name}-${sizes[size].width}.png`;
      await window.page.screenshot({ path: file });
      const bytes = statSync(file).size;
      const remark = bytes > most ? ': too large' : '';
      if (remark) process.exitCode = 1;
      console.log(`${name}-${sizes[size].width}.png ${Math.round(bytes / 1024)} kB${remark}`);
    }
    for (const fault of window.faults) console.log(fault);
    await window.close();
  }
} finally {
  await endAll();
}
