// Every address of the app with real data behind it, and what may stand on none of them.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What a member sees: a name for each address of the organization that `duinwater` drove. */
export function addresses({ domains, agreement, plain, proposals, decisions, drivers, tensions }) {
  const list = {
    today: '/',
    map: '/map',
    map_reviews: `/map?show=reviews&d=${domains.service}`,
    map_drivers: '/map?show=drivers&view=map',
    map_outline: '/map?view=outline',
    map_list: '/map?view=list',
    map_earlier: '/map?at=2027-03-01',
    domain: `/d/${domains.service}`,
    domain_overall: '/d/1',
    domain_offered: `/d/${domains.duty}`,
    domain_agreements: `/d/${domains.kern}/agreements`,
    domain_backlog: `/d/${domains.kern}/backlog`,
    domain_create: `/d/${domains.kern}?do=create`,
    domain_propose: `/d/${domains.service}?do=propose`,
    domain_people: `/d/${domains.kern}/people`,
    domain_history: `/d/${domains.kern}/history`,
    agreements: '/agreements',
    agreement: `/a/${agreement}`,
    version: `/a/${agreement}/v/1`,
    agreement_reviewed: `/a/${plain}`,
    review: `/a/${plain}/review`,
    backlog: '/backlog',
    backlog_all: '/backlog?of=all',
    tension_new: '/tensions/new',
    proposal_new: '/proposals/new',
    proposal_change: `/proposals/new?agreement=${agreement}`,
    proposal: `/p/${proposals.shared}`,
    proposal_draft: `/p/${proposals.draft}`,
    proposal_edit: `/p/${proposals.draft}?edit=1`,
    people: '/people',
    person: '/people/4',
    me: '/people/1',
    logbook: '/logbook',
    search: '/search?q=avond',
    search_empty: '/search?q=niets-hiervan',
    settings: '/settings',
    settings_organization: '/settings/organization',
    settings_members: '/settings/members',
    start: '/start',
    nowhere: '/nergens',
    nothing: '/a/9999',
  };
  for (const [name, id] of Object.entries(tensions)) list[`tension_${name}`] = `/t/${id}`;
  for (const [name, id] of Object.entries(drivers)) list[`driver_${name}`] = `/drivers/${id}`;
  for (const [name, id] of Object.entries(decisions)) list[`decision_${name}`] = `/decide/${id}`;
  return list;
}

/** What somebody sees who is not signed in. */
export const openAddresses = ({ invitation }) => ({
  sign_in: '/sign-in',
  sign_up: '/sign-up',
  invitation: `/invitation#${invitation}`,
  invitation_unknown: '/invitation#nothing',
  password_unknown: '/password#nothing',
});

/** Until nothing on the page is being fetched any more. */
export async function settled(page) {
  await page.getByRole('heading', { level: 1 }).first().waitFor({ state: 'attached' });
  await page.waitForFunction(
    () => !document.querySelector('[aria-busy="true"], [role="status"].waiting') &&
      document.fonts.status === 'loaded',
  );
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
}

/** What axe finds on the page as it stands, one line each. */
export async function axeFindings(page) {
  await page.evaluate(axe);
  const violations = await page.evaluate(
    async (tags) => (await globalThis.axe.run(document, { runOnly: tags })).violations,
    rules,
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.slice(0, 3).map(({ target, failureSummary }) => {
      const why = failureSummary.split('\n').slice(1).join(' ').trim();
      return `${id}: ${target.join(' ')}: ${why}`;
    }),
  );
}

/** Headings, width and words of the page as it stands: one line for each thing wrong. */
export async function plainFindings(page, areas) {
  return page.evaluate((names) => {
    const found = [];
    const shown = (one) => one.checkVisibility();
    const headings = [...document.querySelectorAll('h1')].filter(shown);
    if (headings.length !== 1) found.push(`${headings.length} headings of the first level`);
    if (!document.title.endsWith('Kring')) found.push(`title "${document.title}"`);
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth > clientWidth) {
      const wide = [...document.querySelectorAll('body *')]
        .filter((one) => one.getBoundingClientRect().right > clientWidth + 1 && shown(one))
        .slice(0, 3)
        .map((one) => `${one.tagName.toLowerCase()}.${one.classList[0] ?? ''}`);
      found.push(`${scrollWidth} wide where ${clientWidth} fit: ${wide.join(', ')}`);
    }
    const said = [...document.querySelectorAll('[aria-label], [placeholder], [title]')].flatMap(
      (one) => ['aria-label', 'placeholder', 'title'].map((name) => one.getAttribute(name) ?? ''),
    );
    const text = [document.title, document.body.innerText, ...said].join('\n');
    const keys = text.match(new RegExp(`\\b(${names.join('|')})\\.[a-z][a-z_]+\\b`, 'g')) ?? [];
    for (const key of new Set(keys)) found.push(`${key} has no words`);
    for (const gap of new Set(text.match(/\{\w+\}/g) ?? [])) found.push(`${gap} is not filled in`);
    for (const odd of new Set(text.match(/\b(undefined|NaN|\[object Object\])\b/g) ?? [])) {
      found.push(`it says ${odd}`);
    }
    return found;
  }, areas);
}
