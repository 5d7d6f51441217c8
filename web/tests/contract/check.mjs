// Does the API answer what the pages read? Looks into web/openapi.json, or asks a running server:
//   node tests/contract/check.mjs [http://localhost:8080]
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import openapi, { astToString } from 'openapi-typescript';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

async function described(base) {
  if (!base) return JSON.parse(readFileSync(here('../../openapi.json'), 'utf8'));
  return (await fetch(new URL('/api/v1/openapi.json', base))).json();
}

const description = await described(process.argv[2]);
writeFileSync(here('schema.gen.d.ts'), astToString(await openapi(description)));

const compiler = here('../../node_modules/typescript/bin/tsc');
const run = spawnSync(process.execPath, [compiler, '-p', here('tsconfig.json')], {
  encoding: 'utf8',
});
process.stdout.write(run.stdout);
if (run.status === 0) console.log('The pages read what the server answers.');
process.exit(run.status ?? 1);
