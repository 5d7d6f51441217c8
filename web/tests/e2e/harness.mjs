// What the browser tests share: one Chromium, a window per person, words of the app, and a watch
// on what no page may ever do.
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { Server } from '../../../tests/api/kring.mjs';

const root = new URL('../../../', import.meta.url);
const pictures = fileURLToPath(new URL('build/e2e/', root));
const patience = 30_000;

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
const servers = new Set();
const windows = new Set();

/**
 * A server of its own, which ends at the latest when the tests do. Its windows are closed before it
 * stops: they would go on asking for it.
 */
export async function startServer(day, options = {}) {
  const server = await Server.start({ day, ...options });
  servers.add(server);
  server.ended.then(() => servers.delete(server));
  const stop = server.stop.bind(server);
  server.stop = async () => {
    for (const window of [...windows]) if (window.server === server) await window.close();
    return stop();
  };
  return server;
}

async function browser() {
  running ??= await chromium.launch({
    executablePath: process.env.KRING_CHROMIUM ?? '/usr/bin/chromium',
    headless: true,
    env: { ...process.env, LANGUAGE: 'nl' },
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

/** Ends what still runs: the browser, and servers that a failed test left behind. */
export async function endAll() {
  await running?.close();
  for (const server of [...servers]) await server.stop();
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
  if (person) {
    await person.send('PATCH', '/api/v1/session', { language });
    await signInto(context, server, person);
  }
  const page = await context.newPage();
  const faults = watch(context, server);
  const window = { context, page, server, faults, ...actions(page, server) };
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
  const place = (page) => new URL(page?.url() ?? server.base).pathname;
  const say = (page, text) => faults.push(`${place(page)}: ${text}`);
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

/** What tests do in a window, by the names that people see and hear: keys of messages, or texts. */
function actions(page, server) {
  const named = (key) => (/^[a-z]+\.[a-z_]+$/.test(key) ? nl(key) : key);
  const escaped = (key) => named(key).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const begins = (key) => new RegExp(`^\\s*${escaped(key)}`);
  const label = (key) => new RegExp(`^\\s*${escaped(key)}\\s*(\\(.*\\))?\\s*$`);
  const button = (key, inside = page) =>
    inside.getByRole('button', { name: named(key), exact: true });
  const field = (key, inside = page) => inside.getByLabel(label(key));
  return {
    button,
    field,
    async go(path) {
      await page.goto(server.base + path);
      await page.getByRole('heading', { level: 1 }).first().waitFor({ state: 'attached' });
    },
    press: (key, inside) => button(key, inside).first().click(),
    /** A button whose name only begins so: it says more below its word. */
    pressBig: (key) => page.getByRole('button', { name: begins(key) }).first().click(),
    follow: (key, inside = page) =>
      inside.getByRole('link', { name: named(key), exact: true }).first().click(),
    link: (key, inside = page) => inside.getByRole('link', { name: named(key), exact: true }),
    choose: (key) => page.getByRole('radio', { name: begins(key) }).first().check(),
    tick: (key) => page.getByRole('checkbox', { name: begins(key) }).check(),
    write: (key, text, inside) => field(key, inside).fill(text),
    select: (key, value, inside) => field(key, inside).selectOption(String(value)),
    dialog: (key) => page.getByRole('dialog', { name: named(key) }),
    sees: (key) => page.getByText(named(key)).filter({ visible: true }).first().waitFor(),
    heading: (key) => page.getByRole('heading', { name: named(key), exact: true }).waitFor(),
    toast: (key) => page.getByRole('status').getByText(named(key)).first().waitFor(),
    reaches: (path) => page.waitForURL((url) => path.test(url.pathname)),
    /** Of the record whose page this is. */
    number: () => Number(new URL(page.url()).pathname.split('/').pop()),
    isAtStep: (step) =>
      page
        .locator('[aria-current="step"]', { hasText: nl(`decision.short_${step}`) })
        .first()
        .waitFor(),
  };
}

const tests = [];

class NotReached extends Error {}

/** Tests that each go on where the one before it ended: none is begun after one that failed. */
export function chain(prefix, after = () => {}) {
  let isBroken = false;
  return (name, body) =>
    test(`${prefix} ${name}`, async () => {
      if (isBroken) throw new NotReached('not reached: an earlier one failed');
      isBroken = true;
      await body();
      await after();
      isBroken = false;
    });
}

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
      const isFollowing = error instanceof NotReached;
      const words = isFollowing ? error.message : String(error.stack ?? error);
      console.log(`not ok ${name}\n  ${words.replaceAll('\n', '\n  ')}`);
      if (!isFollowing) await picture(name);
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
