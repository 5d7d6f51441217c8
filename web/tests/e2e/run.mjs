// The browser tests: node web/tests/e2e/run.mjs [as1 start keyboard axe xss]
// KRING names the program; build/release/kring otherwise. E2E_ALL=1 checks pages in all languages
// and themes. A picture of each window of a failed test is left in build/e2e/.
import { existsSync } from 'node:fs';
import { endAll, runTests } from './harness.mjs';

const all = ['as1', 'start', 'keyboard', 'course', 'arguments', 'xss', 'axe'];
const wanted = process.argv.slice(2);
for (const name of wanted.length ? wanted : all) {
  const file = new URL(`${name}.e2e.mjs`, import.meta.url);
  if (!existsSync(file)) {
    console.error(`There is no ${name}.e2e.mjs; there are ${all.join(', ')}.`);
    process.exit(2);
  }
  await import(file);
}
const isGood = await runTests();
await endAll();
process.exitCode = isGood ? 0 : 1;
