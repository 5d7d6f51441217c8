// Pictures of pages with an invented organization, and what axe and the console say about them:
//   node tests/visual/shots.mjs /today /map --out build/shots [--only phone-dark] [--full]
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { findings, open, sizes } from './browser.mjs';
import { serve } from './server.mjs';

const words = process.argv.slice(2);
const option = (name, otherwise) => {
  const at = words.indexOf(name);
  return at < 0 ? otherwise : words.splice(at, 2)[1];
};
const out = option('--out', 'build/shots');
const only = option('--only', '');
const language = option('--language', 'nl');
const paths = words.filter((word) => word.startsWith('/'));
mkdirSync(out, { recursive: true });

const server = await serve();
server.state.session = { ...server.state.session, language };
let found = 0;
for (const [size, viewport] of Object.entries(sizes)) {
  for (const colorScheme of ['light', 'dark']) {
    const name = `${size}-${colorScheme}`;
    if (only && !name.includes(only)) continue;
    const { context, close } = await open({ viewport, colorScheme, hasTouch: size === 'phone' });
    for (const path of paths) {
      const page = await context.newPage();
      page.on('console', (line) => {
        if (line.type() === 'error') console.log(`${name} ${path}: ${line.text()}`);
      });
      page.on('pageerror', (error) => console.log(`${name} ${path}: ${error.stack}`));
      await page.goto(server.url + path);
      await page.waitForSelector('main h1');
      await page.waitForLoadState('load');
      await page.evaluate(() => document.fonts.ready);
      await page.evaluate(() => new Promise((done) => setTimeout(done, 600)));
      const file = `${path.replace(/[^a-z0-9]+/gi, '_').replace(/^_|_$/g, '') || 'today'}-${name}`;
      const fullPage = words.includes('--full');
      await page.screenshot({ path: join(out, `${file}.png`), fullPage });
      for (const line of await findings(page)) {
        found += 1;
        console.log(`${name} ${path}: ${line}`);
      }
      await page.close();
    }
    await close();
  }
}
server.close();
console.log(`${paths.length} pages, ${found} findings, pictures in ${out}`);
process.exit(found ? 1 : 0);
