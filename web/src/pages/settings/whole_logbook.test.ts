import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { forgetAnswers, lastAnswer } from '$lib/api/client';
import { Refusal } from '$lib/api/refusal';
import { fileOf, wholeLogbook } from './whole_logbook';

const MOST = 200;
const fetched = vi.fn<typeof fetch>();
const onread = vi.fn();
let stopping: AbortController;

beforeEach(() => {
  forgetAnswers();
  fetched.mockReset();
  onread.mockReset();
  stopping = new AbortController();
  vi.stubGlobal('fetch', fetched);
});
afterEach(() => vi.unstubAllGlobals());

const json = (body: unknown, init: ResponseInit = {}) =>
  new Response(JSON.stringify(body), {
    ...init,
    headers: { 'Content-Type': 'application/json', ETag: '"1"' },
  });
const entry = (position: number) => ({ position, at: '2027-03-01T09:00:00.000Z', kind: 'withheld' });

/** A logbook of `all` entries, the newest first, that gets one more whenever a page is asked for. */
function serving(all: number) {
  let grown = all;
  fetched.mockImplementation(async (address) => {
    const query = new URL(String(address), 'http://kring').searchParams;
    const from = Number(query.get('after') ?? grown + 1) - 1;
    const length = Math.min(from, Number(query.get('limit')));
    const items = Array.from({ length }, (_, at) => entry(from - at));
    const next = from > length ? { next: String(from - length + 1) } : {};
    return json({ position: grown++, items, ...next });
  });
}

const taken = () => wholeLogbook('yard', { signal: stopping.signal, onread });
const asked = () => fetched.mock.calls.map(([address]) => String(address));

it('walks all pages and has every entry once, in the order of positions', async () => {
  serving(2 * MOST + 5);
  const logbook = await taken();
  expect(asked()).toEqual([
    `/api/v1/organizations/yard/entries?limit=${MOST}`,
    `/api/v1/organizations/yard/entries?limit=${MOST}&after=206`,
    `/api/v1/organizations/yard/entries?limit=${MOST}&after=6`,
  ]);
  const lines = logbook.lines.join('').split('\n').slice(0, -1);
  expect(lines).toEqual(
    Array.from({ length: 2 * MOST + 5 }, (_, at) => JSON.stringify(entry(at + 1))),
  );
  expect(logbook.position).toBe(2 * MOST + 5);
  expect(onread.mock.calls).toEqual([[200, 405], [400, 405], [405, 405]]);
});

it('keeps no page in memory: nobody reads it a second time', async () => {
  serving(3);
  await taken();
  expect(lastAnswer(asked()[0]!.slice('/api/v1'.length))).toBeUndefined();
});

it('says in the first line what the file is', async () => {
  serving(1);
  const lines = fileOf(await taken(), 4, new Date('2027-03-01T09:00:00Z')).join('').split('\n');
  expect(JSON.parse(lines[0]!)).toEqual({
    format: 'kring entries 1',
    organization: 'yard',
    position: 1,
    exported_by: 4,
    at: '2027-03-01T09:00:00.000Z',
  });
  expect(lines.slice(1)).toEqual([JSON.stringify(entry(1)), '']);
});

it('breaks off the page under way when it is stopped', async () => {
  serving(3 * MOST);
  fetched.mockImplementationOnce(fetched.getMockImplementation()!);
  fetched.mockImplementation(
    (_, init) =>
      new Promise((_, reject) => {
        const stopped = () => reject(new DOMException('stopped', 'AbortError'));
        init!.signal!.addEventListener('abort', stopped);
      }),
  );
  const taking = taken();
  await vi.waitFor(() => expect(fetched).toHaveBeenCalledTimes(2));
  stopping.abort();
  await expect(taking).rejects.toMatchObject({ name: 'AbortError' });
  expect(fetched).toHaveBeenCalledTimes(2);
});

it('gives nothing when it is stopped while the last page comes in', async () => {
  fetched.mockImplementation(async () => {
    stopping.abort();
    return json({ position: 1, items: [entry(1)] });
  });
  await expect(taken()).rejects.toMatchObject({ name: 'AbortError' });
});

it.each([
  ['is refused', 'member.left', async () => json({ name: 'member.left' }, { status: 403 })],
  ['does not come', 'network.unreachable', async () => Promise.reject(new TypeError('failed'))],
  ['breaks off', 'network.unreachable', async () => new Response('{"position":600,"ite')],
])('gives nothing when a page in the middle %s', async (_, name, failing) => {
  serving(3 * MOST);
  const answer = fetched.getMockImplementation()!;
  fetched.mockImplementation((address, init) =>
    String(address).endsWith('after=401') ? failing() : answer(address, init),
  );
  await expect(taken()).rejects.toMatchObject({ name });
  expect(fetched).toHaveBeenCalledTimes(2);
});

it.each([
  ['one is left out', { position: 3, items: [entry(3), entry(1)] }],
  ['one stands in the place of another', { position: 3, items: [entry(3), entry(1), entry(1)] }],
  ['one is given twice', { position: 2, items: [entry(2), entry(2), entry(1)] }],
  ['the last ones are not given', { position: 3, items: [entry(3)] }],
  ['a page is empty', { position: 3, items: [], next: '4' }],
])('refuses a logbook where %s', async (_, page) => {
  fetched.mockImplementation(async () => json(page));
  const refusal = await taken().catch((error: unknown) => error);
  expect(refusal).toBeInstanceOf(Refusal);
  expect(refusal).toMatchObject({ name: 'logbook.entries_missing' });
});
