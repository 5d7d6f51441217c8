// What the browser tests share: one Chromium, a window per person, words of the app, and a watch
// on what no page may ever do.
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const root = new URL('../../../', import.meta.url);
const pictures = fileURLToPath(new URL('build/e2e/', root));
const patience = 15_000;

export const sizes = { desktop: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } };

/** The sentences of the app in one language, by `area.key`; a missing one is its own key. */
export function words(language) {
  const folder = new URL('../../messages/', import.meta.url);
  const catalogue = new Map();
  for (const name of readdirSync(folder).filter((name) => name.endsWith(`.${language}.json`))) {
    const area = name.split('.')[0];
    const messages = JSON.parse(readFileSync(new URL(name, folder), 'utf8'));
    for (const [key, message] of Object.entries(messages)) {
      catalogue.set(`${area}.${key}`, message);
    }
  }
  return (key, values = {}) => {
    const message = catalogue.get(key) ?? key;
    const text = typeof message === 'string' ? message : message[values.n === 1 ? 'one' : 'other'];
    return text
      .replace(/\{([Cc]ircles?)\}/g, (_, name) => circle[language][name])
      .replace(/\{(\w+)\}/g, (whole, name) => String(values[name] ?? whole));
  };
}
const circle = {
  nl: { circle: 'cirkel', circles: 'cirkels', Circle: 'Cirkel', Circles: 'Cirkels' },
  en: { circle: 'circle', circles: 'circles', Circle: 'Circle', Circles: 'Circles' },
};
export const nl = words('nl');

let running;
const windows = new Set();

async function browser() {
  running ??= await chromium.launch({
    executablePath: process.env.KRING_CHROMIUM ?? '/usr/bin/chromium',
    headless: true,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
  return running;
}

export async function closeBrowser() {
  await running?.close();
}

/**
 * A window with a browser profile of its own, in which `person` (of the API tests) is signed in if
 * given. `faults` collects what no page may do: errors, breaches of the content policy, requests
 * to any other host.
 */
export async function openWindow(server, options = {}) {
  const { person, language = 'nl', theme = 'light', size = 'desktop', day } = options;
  const context = await (await browser()).newContext({
    viewport: sizes[size],
    colorScheme: theme,
    locale: language,
    timezoneId: 'Europe/Amsterdam',
    reducedMotion: 'reduce',
    hasTouch: size === 'phone',
  });
  context.setDefaultTimeout(patience);
  if (day) await context.clock.setFixedTime(new Date(`${day}T09:00:00Z`));
  if (person) await signInto(context, server, person);
  const page = await context.newPage();
  const window = { context, page, server, faults: watch(context, server), ...actions(page, server) };
  window.close = async () => {
    windows.delete(window);
    await context.close();
  };
  windows.add(window);
  return window;
}

export async function signInto(context, server, person) {
  const [name, value] = person.cookie.split('=');
  await context.addCookies([{ name, value, url: server.base }]);
}

const expected = /the server responded with a status of (401|403|404|409|422)/;

function watch(context, server) {
  const faults = [];
  const say = (page, text) => faults.push(`${new URL(page?.url() ?? server.base).pathname}: ${text}`);
  context.on('console', (line) => {
    if (line.type() === 'error' && !expected.test(line.text())) say(line.page(), line.text());
  });
  context.on('weberror', (error) => say(error.page(), error.error().stack));
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (/^(data|blob):$/.test(url.protocol)) return;
    if (url.origin !== server.base) faults.push(`asked ${url.origin} for something`);
  });
  return faults;
}

/** What tests do in a window, by the names that people see and hear. */
function actions(page, server) {
  const part = (key) => (key instanceof RegExp || !/^[a-z]+\.[a-z_]+$/.test(key) ? key : nl(key));
  return {
    async go(path) {
      await page.goto(server.base + path);
      await page.getByRole('heading', { level: 1 }).waitFor();
    },
    button: (key, inside = page) => inside.getByRole('button', { name: part(key), exact: true }),
    link: (key, inside = page) => inside.getByRole('link', { name: part(key), exact: true }),
    field: (key, inside = page) => inside.getByLabel(part(key), { exact: true }),
    radio: (key) => page.getByRole('radio', { name: part(key) }),
    press: (key, inside = page) =>
      inside.getByRole('button', { name: part(key), exact: true }).click(),
    follow: (key, inside = page) =>
      inside.getByRole('link', { name: part(key), exact: true }).first().click(),
    write: (key, text, inside = page) =>
      inside.getByLabel(part(key), { exact: true }).fill(text),
    choose: (key, label, inside = page) =>
      inside.getByLabel(part(key), { exact: true }).selectOption({ label }),
    sees: (text) => page.getByText(part(text)).first().waitFor(),
    heading: (text) => page.getByRole('heading', { name: part(text) }).first().waitFor(),
  };
}

const tests = [];

export function test(name, body) {
  tests.push({ name, body });
}

/** Runs what the imported files declared; true if all of it passed. */
export async function runTests() {
  mkdirSync(pictures, { recursive: true });
  const count = { passed: 0, failed: 0 };
  for (const { name, body } of tests) {
    const started = Date.now();
    try {
      await body();
      count.passed += 1;
      console.log(`ok ${name} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
    } catch (error) {
      count.failed += 1;
      console.log(`not ok ${name}\n  ${String(error.stack ?? error).replaceAll('\n', '\n  ')}`);
      await picture(name);
    }
  }
  for (const window of [...windows]) await window.close();
  console.log(`\n${count.passed} passed, ${count.failed} failed`);
  return count.failed === 0 && count.passed > 0;
}

async function picture(name) {
  const file = name.toLowerCase().replace(/[^a-z0-9]+/g, '-').slice(0, 60);
  let number = 0;
  for (const { page } of windows) {
    const path = join(pictures, `${file}-${(number += 1)}.png`);
    try {
      await page.screenshot({ path, fullPage: true, timeout: 5_000 });
      console.log(`  # ${page.url()}: ${path}`);
    } catch (error) {
      console.log(`  # ${page.url()}: no picture: ${error.message.split('\n')[0]}`);
    }
  }
}
