// The browser tests: node web/tests/e2e/run.mjs [as1 start keyboard …]
// KRING names the program; build/release/kring otherwise. E2E_ALL=1 checks pages in all languages
// and themes. A picture of each window of a failed test is left in build/e2e/.
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { endAll, runTests } from './harness.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const ending = '.e2e.mjs';
const all = readdirSync(here)
  .filter((file) => file.endsWith(ending))
  .map((file) => file.slice(0, -ending.length))
  .sort();
const wanted = process.argv.slice(2);
for (const name of wanted.length ? wanted : all) {
  if (!all.includes(name)) {
    console.error(`There is no ${name}${ending}; there are ${all.join(', ')}.`);
    process.exit(2);
  }
  await import(`${here}${name}${ending}`);
}
const isGood = await runTests();
await endAll();
process.exitCode = isGood ? 0 : 1;
