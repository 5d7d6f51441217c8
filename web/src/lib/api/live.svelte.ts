import { loadSession, org, session } from './session.svelte';
import type { Entry } from './shapes';

type Standing = 'closed' | 'connecting' | 'open' | 'reconnecting';
type Listener = (entry: Entry) => void;

const SETTLE = 150;
const RETRY = [1_000, 2_000, 5_000, 15_000];
const HIDDEN_FOR = 60_000;

const state = $state<{ turn: number; standing: Standing }>({ turn: 0, standing: 'closed' });

/** Follows the logbook of the present organization. */
export const live = {
  /** Counts up when something has happened: what is shown should be read again. */
  get turn() {
    return state.turn;
  },
  get standing() {
    return state.standing;
  },
};

let source: EventSource | undefined;
let latest = 0;
let shown = 0;
let attempts = 0;
let settling: ReturnType<typeof setTimeout> | undefined;
let retry: ReturnType<typeof setTimeout> | undefined;
const listeners = new Set<Listener>();

/** Everything shown is read again, although nothing may have moved. */
export function refetchAll() {
  clearTimeout(settling);
  settling = undefined;
  shown = latest;
  state.turn += 1;
}

/** Tells that the logbook stands at `position` now: what is shown is read again at once. */
export function movedTo(position: number) {
  latest = Math.max(latest, position);
  if (latest > shown) refetchAll();
}

/** Several entries in a row cause one refetch; one that was already shown causes none. */
function moves(position: number) {
  latest = Math.max(latest, position);
  if (latest > shown) settling ??= setTimeout(refetchAll, SETTLE);
}

/** Hears each entry as it arrives; gives back the function that stops it. */
export function onEntry(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function received(event: MessageEvent<string>) {
  const entry = JSON.parse(event.data) as Entry;
  moves(entry.position);
  listeners.forEach((listener) => listener(entry));
}

function broken() {
  state.standing = 'reconnecting';
  if (source?.readyState !== EventSource.CLOSED) return;
  // It was refused: perhaps the reader has been signed out, or is of this organization no longer.
  void loadSession().catch(() => undefined);
  const wait = RETRY[Math.min(attempts, RETRY.length - 1)];
  attempts += 1;
  clearTimeout(retry);
  retry = setTimeout(connect, wait);
}

function connect() {
  source?.close();
  const isFirst = state.standing === 'closed';
  if (isFirst) state.standing = 'connecting';
  const opened = new EventSource(`/api/v1${org('/entries?stream=1')}`);
  source = opened;
  opened.addEventListener('open', () => {
    attempts = 0;
    if (state.standing === 'reconnecting') refetchAll();
    state.standing = 'open';
  });
  opened.addEventListener('entry', received);
  opened.addEventListener('reset', refetchAll);
  opened.addEventListener('error', broken);
}

function disconnect() {
  clearTimeout(retry);
  source?.close();
  source = undefined;
}

/** A page that nobody looks at gives its connection back after a minute. */
function followVisibility(): () => void {
  let away: ReturnType<typeof setTimeout> | undefined;
  const changed = () => {
    clearTimeout(away);
    if (document.hidden) away = setTimeout(disconnect, HIDDEN_FOR);
    else if (!source) {
      state.standing = 'reconnecting';
      connect();
    }
  };
  document.addEventListener('visibilitychange', changed);
  return () => {
    clearTimeout(away);
    document.removeEventListener('visibilitychange', changed);
  };
}

/** Follows the present organization until the function it gives back is called. */
export function follow(): () => void {
  if (!session.organization || typeof EventSource === 'undefined') return () => {};
  latest = 0;
  shown = 0;
  state.standing = 'closed';
  connect();
  const stopWatching = followVisibility();
  return () => {
    stopWatching();
    disconnect();
    state.standing = 'closed';
  };
}
