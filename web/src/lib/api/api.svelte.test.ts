import { flushSync } from 'svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { useLanguage } from '$lib/i18n/i18n.svelte';
import { forgetAnswers, get, lastAnswer, onSignedOut, post } from './client';
import { follow, live, movedTo } from './live.svelte';
import { load, submission } from './load.svelte';
import { Refusal } from './refusal';
import { chooseOrganization, org } from './session.svelte';

const answer = (body: unknown, init: ResponseInit & { etag?: string } = {}) =>
  new Response(init.status === 304 ? null : JSON.stringify(body), {
    status: 200,
    ...init,
    headers: { 'Content-Type': 'application/json', ...(init.etag && { ETag: init.etag }) },
  });

const problem = {
  title: 'Een overeenkomst heeft een reviewdatum.',
  name: 'agreement.review_date_missing',
  rule: 'P-IMP-1',
  where: '/content/review_on',
  accepted: 'Een datum na vandaag.',
  details: [{ name: 'days', text: '90' }],
};

const fetched = vi.fn<typeof fetch>();

beforeEach(async () => {
  await useLanguage('nl');
  forgetAnswers();
  fetched.mockReset();
  vi.stubGlobal('fetch', fetched);
});
afterEach(() => vi.unstubAllGlobals());

describe('get', () => {
  it('asks whether an answer changed, and gives the same one if not', async () => {
    fetched.mockResolvedValueOnce(answer({ a: 1 }, { etag: '"7"' }));
    fetched.mockResolvedValueOnce(answer(null, { status: 304 }));
    const first = await get('/x');
    expect(await get('/x')).toBe(first);
    const headers = fetched.mock.calls[1]?.[1]?.headers as Record<string, string>;
    expect(headers['If-None-Match']).toBe('"7"');
    expect(lastAnswer('/x')).toBe(first);
  });

  it('turns a problem document into a refusal', async () => {
    fetched.mockResolvedValueOnce(answer(problem, { status: 422 }));
    const refusal = await get('/x').catch((error: unknown) => error as Refusal);
    expect(refusal).toBeInstanceOf(Refusal);
    expect(refusal).toMatchObject({
      name: 'agreement.review_date_missing',
      status: 422,
      rule: 'P-IMP-1',
      sentence: problem.title,
      accepted: problem.accepted,
    });
    expect((refusal as Refusal).isAt('/content')).toBe(true);
    expect((refusal as Refusal).isAt('/content/review')).toBe(false);
    expect((refusal as Refusal).details.get('days')).toBe('90');
  });

  it('says so when the server cannot be reached, or answers something else', async () => {
    fetched.mockRejectedValueOnce(new TypeError('failed'));
    await expect(get('/x')).rejects.toMatchObject({ name: 'network.unreachable', status: 0 });
    fetched.mockResolvedValueOnce(new Response('<h1>Bad gateway</h1>', { status: 502 }));
    await expect(get('/x')).rejects.toMatchObject({ name: 'http.502', status: 502 });
    fetched.mockResolvedValueOnce(new Response('{"breaks off'));
    await expect(get('/x')).rejects.toMatchObject({ name: 'network.unreachable', status: 0 });
  });

  it('keeps no answer in memory that is read once', async () => {
    fetched.mockResolvedValueOnce(answer({ a: 1 }, { etag: '"7"' }));
    await get('/x', { once: true });
    expect(lastAnswer('/x')).toBeUndefined();
  });

  it('leads to the sign-in page when nobody is signed in, unless asked quietly', async () => {
    const out = vi.fn();
    onSignedOut(out);
    fetched.mockImplementation(async () => answer({}, { status: 401 }));
    await expect(get('/session', { quiet: true })).rejects.toMatchObject({ status: 401 });
    expect(out).not.toHaveBeenCalled();
    await expect(get('/x')).rejects.toMatchObject({ status: 401 });
    expect(out).toHaveBeenCalledOnce();
  });
});

describe('a write', () => {
  const keyOf = (call: number) =>
    (fetched.mock.calls[call]?.[1]?.headers as Record<string, string>)['Idempotency-Key'];

  it('carries a key of its own', async () => {
    fetched.mockImplementation(async () => answer({ position: 3 }));
    await post('/x', { text: 'a' });
    await post('/x', { text: 'a' });
    expect(keyOf(0)).toBeTruthy();
    expect(keyOf(0)).not.toBe(keyOf(1));
    expect(fetched.mock.calls[0]?.[1]?.body).toBe('{"text":"a"}');
  });

  it('carries none where none is taken', async () => {
    fetched.mockImplementation(async () => answer({}));
    await post('/x', {}, { key: null });
    expect(keyOf(0)).toBeUndefined();
  });

  it('keeps its key while the server cannot be reached, and shows the refusal', async () => {
    const saving = submission();
    fetched.mockRejectedValueOnce(new TypeError('failed'));
    expect(await saving.post('/x')).toBeUndefined();
    expect(saving.refusal?.status).toBe(0);
    fetched.mockResolvedValueOnce(answer(problem, { status: 422 }));
    expect(await saving.post('/x')).toBeUndefined();
    expect(saving.at('/content/review_on')).toBe(problem.title);
    expect(saving.at('/content/text')).toBeUndefined();
    fetched.mockResolvedValueOnce(answer({ position: 5 }));
    expect(await saving.post('/x')).toEqual({ position: 5 });
    expect(keyOf(0)).toBe(keyOf(1));
    expect(keyOf(1)).not.toBe(keyOf(2));
    expect(saving.refusal).toBeUndefined();
    expect(saving.isBusy).toBe(false);
  });

  it('is not sent while a date is half typed, which it leads to', async () => {
    const saving = submission();
    const day = Object.assign(document.createElement('input'), { id: 'day', type: 'date' });
    document.body.replaceChildren(day);
    Object.defineProperty(day, 'validity', { value: { badInput: true } });
    expect(await saving.post('/x')).toBeUndefined();
    expect(fetched).not.toHaveBeenCalled();
    expect(saving.refusal).toMatchObject({ name: 'input.half_typed', where: '#day' });
    expect(document.activeElement).toBe(day);
    document.body.replaceChildren();
    fetched.mockResolvedValueOnce(answer({ position: 1 }));
    expect(await saving.post('/x')).toEqual({ position: 1 });
    expect(saving.refusal).toBeUndefined();
  });

  it('runs once at a time', async () => {
    const saving = submission();
    fetched.mockImplementation(async () => answer({ position: 1 }));
    const [first, second] = await Promise.all([saving.post('/x'), saving.post('/x')]);
    expect(first).toBeTruthy();
    expect(second).toBeUndefined();
    expect(fetched).toHaveBeenCalledOnce();
  });
});

describe('a read that does not reach the server', () => {
  it('is tried again until it does, or until nobody wants it', async () => {
    vi.useFakeTimers();
    let shown!: ReturnType<typeof load<{ a: number }>>;
    const show = () =>
      $effect.root(() => {
        shown = load(() => '/x');
      });
    fetched.mockRejectedValue(new TypeError('failed'));
    let destroy = show();
    flushSync();
    await vi.advanceTimersByTimeAsync(0);
    expect(shown.refusal?.status).toBe(0);
    expect(fetched).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(4_000);
    expect(fetched).toHaveBeenCalledTimes(2);
    fetched.mockImplementation(async () => answer({ a: 1 }));
    await vi.advanceTimersByTimeAsync(4_000);
    expect(shown.data).toEqual({ a: 1 });
    expect(shown.refusal).toBeUndefined();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(fetched).toHaveBeenCalledTimes(3);
    destroy();

    fetched.mockRejectedValue(new TypeError('failed'));
    destroy = show();
    flushSync();
    await vi.advanceTimersByTimeAsync(0);
    destroy();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(fetched).toHaveBeenCalledTimes(4);
    vi.useRealTimers();
  });
});

class FakeSource extends EventTarget {
  static readonly CLOSED = 2;
  static all: FakeSource[] = [];
  readyState = 1;
  url: string;
  constructor(url: string) {
    super();
    this.url = url;
    FakeSource.all.push(this);
  }
  close() {
    this.readyState = FakeSource.CLOSED;
  }
  send(type: string, data: unknown = '') {
    this.dispatchEvent(Object.assign(new Event(type), { data: JSON.stringify(data) }));
  }
}

describe('following the logbook', () => {
  let stop = () => {};
  const source = () => FakeSource.all.at(-1)!;

  beforeEach(() => {
    vi.useFakeTimers();
    vi.stubGlobal('EventSource', FakeSource);
    chooseOrganization('de-linden');
    stop = follow();
  });
  afterEach(() => {
    stop();
    vi.useRealTimers();
  });

  it('counts several entries in a row as one turn, and what was written here as none', () => {
    expect(source().url).toBe('/api/v1/organizations/de-linden/entries?stream=1');
    source().send('open');
    expect(live.standing).toBe('open');
    const before = live.turn;
    source().send('entry', { position: 8 });
    source().send('entry', { position: 9 });
    vi.advanceTimersByTime(200);
    expect(live.turn).toBe(before + 1);
    movedTo(10);
    expect(live.turn).toBe(before + 2);
    source().send('entry', { position: 10 });
    vi.advanceTimersByTime(200);
    expect(live.turn).toBe(before + 2);
  });

  it('reads everything again after a reset, and after it was away', () => {
    source().send('open');
    const before = live.turn;
    source().send('reset');
    expect(live.turn).toBe(before + 1);
    source().close();
    source().send('error');
    expect(live.standing).toBe('reconnecting');
    vi.advanceTimersByTime(1_000);
    expect(FakeSource.all.at(-1)).not.toBe(FakeSource.all.at(-2));
    source().send('open');
    expect(live.standing).toBe('open');
    expect(live.turn).toBe(before + 2);
  });

  it('keeps what is shown current', async () => {
    vi.useRealTimers();
    fetched.mockImplementation(async () => answer({ turn: live.turn }));
    let shown!: ReturnType<typeof load<{ turn: number }>>;
    const destroy = $effect.root(() => {
      shown = load(() => org('/today'));
    });
    flushSync();
    await vi.waitFor(() => expect(shown.data).toBeDefined());
    const first = shown.data!.turn;
    movedTo(1_000_000);
    flushSync();
    await vi.waitFor(() => expect(shown.data!.turn).toBe(first + 1));
    destroy();
  });
});
