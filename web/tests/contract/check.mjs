// Does the API answer what the pages read? Asks a running server for its description:
//   node tests/contract/check.mjs http://localhost:8080
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import openapi, { astToString } from 'openapi-typescript';

const base = process.argv[2];
if (!base) throw new Error('wants the address of a running server');
const here = (path) => fileURLToPath(new URL(path, import.meta.url));

const response = await fetch(new URL('/api/v1/openapi.json', base));
const description = await response.json();
writeFileSync(here('schema.gen.d.ts'), astToString(await openapi(description)));

const compiler = here('../../node_modules/typescript/bin/tsc');
const run = spawnSync(process.execPath, [compiler, '-p', here('tsconfig.json')], {
  encoding: 'utf8',
});
process.stdout.write(run.stdout);
if (run.status === 0) console.log('The pages read what the server answers.');
process.exit(run.status ?? 1);
