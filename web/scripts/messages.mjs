// Makes the typed catalogues of src/lib/i18n out of messages/<area>.<language>.json, and refuses
// when the languages differ: node scripts/messages.mjs
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = new URL('../messages/', import.meta.url);
const target = new URL('../src/lib/i18n/', import.meta.url);
export const languages = ['en', 'nl'];

const FILE = /^([a-z]+)\.([a-z]{2})\.json$/;
const PLACEHOLDER = /\{(\w+)\}/g;
/** Filled in by the catalogue itself, so no caller needs to give them. */
const BUILT_IN = new Set(['circle', 'circles', 'Circle', 'Circles']);

/** Every message as `area.key`, by language; a message is a text or {one, other}. */
export function read(from = folder) {
  const catalogues = Object.fromEntries(languages.map((language) => [language, {}]));
  for (const name of readdirSync(from).sort()) {
    const [, area, language] = FILE.exec(name) ?? [];
    if (!area || !catalogues[language]) throw new Error(`messages/${name}: name it <area>.en.json`);
    const text = readFileSync(new URL(name, from), 'utf8');
    let content;
    try {
      content = JSON.parse(text);
    } catch (error) {
      throw new Error(`messages/${name}: ${error.message}`);
    }
    for (const key of twins(text)) throw new Error(`messages/${name}: "${key}" stands there twice`);
    for (const [key, message] of Object.entries(content)) {
      catalogues[language][`${area}.${key}`] = message;
    }
  }
  return catalogues;
}

function twins(text) {
  const keys = [...text.matchAll(/^ {2}"([^"]+)":/gm)].map((match) => match[1]);
  return keys.filter((key, at) => keys.indexOf(key) !== at);
}

const forms = (message) => (typeof message === 'string' ? [message] : Object.values(message));

/** The names a message wants filled in, those of the catalogue itself left out. */
export function placeholders(message) {
  const names = forms(message).flatMap((text) => [...text.matchAll(PLACEHOLDER)].map((m) => m[1]));
  if (typeof message !== 'string') names.push('n');
  return [...new Set(names)].filter((name) => !BUILT_IN.has(name)).sort();
}

/** What is wrong with the catalogues, one sentence each. */
export function findings(catalogues) {
  const found = [];
  const keys = [...new Set(languages.flatMap((language) => Object.keys(catalogues[language])))];
  for (const key of keys.sort()) {
    const missing = languages.filter((language) => catalogues[language][key] === undefined);
    if (missing.length) {
      found.push(`${key}: has no ${missing.join(' and no ')} sentence`);
      continue;
    }
    const texts = languages.map((language) => catalogues[language][key]);
    for (const text of texts) found.push(...wrongWith(key, text));
    const wanted = texts.map((text) => placeholders(text).join(', '));
    if (wanted[0] !== wanted[1]) {
      found.push(`${key}: en fills in "${wanted[0]}", nl "${wanted[1]}": use the same in both`);
    }
  }
  return found;
}

function wrongWith(key, message) {
  if (typeof message !== 'string') {
    const names = Object.keys(message).sort().join();
    if (names !== 'one,other') return [`${key}: a plural has exactly "one" and "other"`];
  }
  const texts = forms(message);
  if (texts.some((text) => typeof text !== 'string' || text.trim() === '')) {
    return [`${key}: is empty or no text`];
  }
  const isLoud = texts.some((text) => text.includes('!'));
  return isLoud ? [`${key}: raises its voice: use a full stop`] : [];
}

function save(name, text) {
  const url = new URL(name, target);
  let present = '';
  try {
    present = readFileSync(url, 'utf8');
  } catch {
    // The first run: there is none.
  }
  if (present !== text) writeFileSync(url, text);
}

/** Reads, checks and writes; throws with all findings when the languages differ. */
export function generate() {
  const catalogues = read();
  const found = findings(catalogues);
  if (found.length) throw new Error(`messages:\n  ${found.join('\n  ')}`);
  const lines = Object.entries(catalogues.en).map(([key, message]) => {
    const names = placeholders(message);
    const type = names.map((name) => `${name}: ${name === 'n' ? 'number' : 'string | number'}`);
    return `  '${key}': ${type.length ? `{ ${type.join('; ')} }` : 'Nothing'};`;
  });
  const nothing = 'export type Nothing = Record<never, never>;';
  save('keys.gen.ts', `${nothing}\nexport interface Messages {\n${lines.join('\n')}\n}\n`);
  const type = "import type { Catalogue } from './i18n.svelte';";
  for (const language of languages) {
    const content = JSON.stringify(catalogues[language], null, 2);
    save(`${language}.gen.ts`, `${type}\n\nexport default ${content} satisfies Catalogue;\n`);
  }
  return Object.keys(catalogues.en).length;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    console.log(`${generate()} messages in ${languages.join(' and ')}`);
  } catch (error) {
    console.error(error.message);
    process.exit(1);
  }
}
