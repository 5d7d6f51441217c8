import { Refusal, type ProblemDocument } from './refusal';

const BASE = '/api/v1';
const REMEMBERED = 300;

interface Remembered {
  etag: string;
  body: unknown;
}

const remembered = new Map<string, Remembered>();
let signedOut: () => void = () => {};

/** Called when the server says that nobody is signed in (any more). */
export function onSignedOut(act: () => void) {
  signedOut = act;
}

/** Forgets every answer kept in memory: another person or organization reads from now on. */
export const forgetAnswers = () => remembered.clear();

/** The last answer to a read, without asking; undefined if there was none. */
export const lastAnswer = <T>(path: string) => remembered.get(path)?.body as T | undefined;

export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

async function refusalOf(response: Response): Promise<Refusal> {
  const isProblem = response.headers.get('Content-Type')?.includes('json');
  const problem = isProblem ? ((await response.json().catch(() => ({}))) as ProblemDocument) : {};
  return Refusal.from(problem, response.status);
}

async function ask(path: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(BASE + path, { credentials: 'same-origin', ...init });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw Refusal.unreachable();
  }
}

async function settled(response: Response, quiet: boolean): Promise<Response> {
  if (response.ok || response.status === 304) return response;
  if (response.status === 401 && !quiet) signedOut();
  throw await refusalOf(response);
}

function remember(path: string, answer: Remembered) {
  remembered.delete(path);
  remembered.set(path, answer);
  const oldest = remembered.keys().next();
  if (remembered.size > REMEMBERED && !oldest.done) remembered.delete(oldest.value);
}

export interface ReadOptions {
  signal?: AbortSignal;
  /** A 401 is an answer here and does not lead to the sign-in page. */
  quiet?: boolean;
  /** Nobody reads it a second time: it takes no place among the answers kept in memory. */
  once?: boolean;
}

/** An answer that breaks off on its way has not reached us. */
async function bodyOf(response: Response): Promise<unknown> {
  try {
    return await response.json();
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw Refusal.unreachable();
  }
}

/** Reads; throws a Refusal. An unchanged answer (304) is the very same object as before. */
export async function get<T>(path: string, options: ReadOptions = {}): Promise<T> {
  const known = remembered.get(path);
  const headers: Record<string, string> = { Accept: 'application/json' };
  if (known) headers['If-None-Match'] = known.etag;
  const asked = await ask(path, { headers, signal: options.signal });
  const response = await settled(asked, options.quiet ?? false);
  if (response.status === 304 && known) return known.body as T;
  const body = await bodyOf(response);
  const etag = options.once ? null : response.headers.get('ETag');
  if (etag) remember(path, { etag, body });
  return body as T;
}

export interface WriteOptions {
  /** The same key for a repeated attempt makes the server do it once; null sends none. */
  key?: string | null;
  quiet?: boolean;
}

async function write<T>(method: Method, path: string, body: unknown, options: WriteOptions) {
  const headers: Record<string, string> = {
    Accept: 'application/json',
    'Content-Type': 'application/json',
  };
  if (options.key !== null) headers['Idempotency-Key'] = options.key ?? crypto.randomUUID();
  const init = { method, headers, body: body === undefined ? undefined : JSON.stringify(body) };
  const response = await settled(await ask(path, init), options.quiet ?? false);
  const text = await response.text();
  return (text ? JSON.parse(text) : undefined) as T;
}

export const post = <T>(path: string, body: unknown = {}, options: WriteOptions = {}) =>
  write<T>('POST', path, body, options);
export const put = <T>(path: string, body: unknown = {}, options: WriteOptions = {}) =>
  write<T>('PUT', path, body, options);
export const patch = <T>(path: string, body: unknown, options: WriteOptions = {}) =>
  write<T>('PATCH', path, body, options);
export const remove = <T>(path: string, options: WriteOptions = {}) =>
  write<T>('DELETE', path, undefined, options);
