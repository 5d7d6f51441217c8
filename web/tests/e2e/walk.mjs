// What the walks along single paths share: a small organization whose set-up goes over the API, so
// that a window is opened only for what the path is about.
import { Room, delegate } from '../../../tests/api/kring.mjs';
import { nl, startServer } from './harness.mjs';

/** "Kersenhof": Amira and the others named, who all hold the circle Hof. */
export async function kersenhof(
  day,
  names = ['Bas', 'Chiel', 'Dewi'],
  driver_model = 'driver_only',
) {
  const server = await startServer(day);
  const amira = await server.found({
    name: 'Kersenhof', language: 'nl', driver_model, your_name: 'Amira',
  });
  const people = { amira };
  for (const name of names) people[name.toLowerCase()] = await amira.invite(name);
  const circle = await amira.creates(1, 'Hof');
  await delegate(amira, circle, Object.values(people));
  return { server, people, everybody: Object.values(people), circle, driver_model };
}

/** A complete content; `more` says otherwise. */
export const contentOf = (by, title, more = {}) => ({
  title,
  text: `${title}: zo doen we het.`,
  responsibilities: [{ member: by.id, what: 'houdt het bij' }],
  deliverables: [],
  evaluation_criteria: ['minder dan twee klachten per maand'],
  review_on: '2027-06-01',
  affected: { domains: [], members: [], only_us: true },
  ...more,
});

/** A confirmed driver on the backlog of the domain; what is needed stands in it in one model only. */
export async function driverOf(by, domain, title, driver_model = 'driver_only') {
  const words = {
    title, situation: `${title}: dat loopt niet`, effect: 'het kost ons elke week een avond',
  };
  const need = {
    need: 'we hebben een vaste afspraak nodig', impact: 'zodat de avonden vrij zijn',
  };
  const isTold = driver_model === 'driver_only';
  const about = await by.brings(isTold ? { ...words, ...need } : words, domain);
  await by.does('POST', `/drivers/${about}/confirmation`);
  await by.does('PUT', `/drivers/${about}/backlog-item`, { rank: 1 });
  return about;
}

/** A shared proposal of `by` and its process, at its first step; `more` goes into the content. */
export async function decision(yard, by, title, options = {}) {
  const { facilitator = by, form = 'live', people = yard.everybody, ...more } = options;
  // A proposal answers what is needed, in either model.
  const driver = await driverOf(by, yard.circle, title);
  const content = contentOf(by, title, more);
  const target = { target_kind: 'new_agreement' };
  const { created } = await by.does('POST', '/proposals', { driver, target, content });
  await by.does('POST', `/proposals/${created.id}/sharing`);
  const begun = await by.does('POST', `/proposals/${created.id}/processes`, {
    form, facilitator: facilitator.id,
  });
  const room = new Room(facilitator, people, begun.created.id);
  return { room, driver, content, proposal: created.id, page: `/decide/${begun.created.id}` };
}

/** An agreement in force. */
export async function agreement(yard, by, title, options = {}) {
  const { concern, ...more } = options;
  const { room } = await decision(yard, by, title, more);
  await room.toCheck();
  await room.answers(concern ? new Map([[concern.by, ['concern', concern.text]]]) : undefined);
  return (await room.enter('celebrate')).created.id;
}

/** Opens the menu that is called so, and takes what it offers. */
export async function fromMenu({ page }, menu, item) {
  await page.getByRole('button', { name: nl(menu), exact: true }).first().click();
  await page.getByRole('menuitem', { name: nl(item), exact: true }).click();
}

/** What the newest lines of one kind in the logbook say. */
export async function logbookSays(window, kind, ...sentences) {
  await window.go(`/logbook?kind=${kind}`);
  for (const sentence of sentences) await window.sees(sentence);
}
