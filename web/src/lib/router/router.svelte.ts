import { tick } from 'svelte';
import { inTheOrganization, showOrganizationOf } from '$lib/api/session.svelte';
import { inTheDay, showDayOf } from '$lib/past.svelte';
import { match, type Match, type PageComponent, type Params, type RouteDefinition } from './match';

interface Place {
  url: URL;
  params: Params;
  key: string;
  page: PageComponent | null;
  isOpen: boolean;
}

const RESTORE_FOR = 2_000;

let routes: RouteDefinition[] = [];
let turn = 0;
const kept = new Map<string, number>();

const state = $state<{ place: Place; isLoading: boolean; failed: boolean }>({
  place: { url: new URL('http://kring/'), params: {}, key: '', page: null, isOpen: false },
  isLoading: true,
  failed: false,
});

/** Where the reader is. `page` is null where nothing has that address. */
export const router = {
  get url() {
    return state.place.url;
  },
  get path() {
    return state.place.url.pathname;
  },
  /** Of the address: `router.query.get('view')`. */
  get query() {
    return state.place.url.searchParams;
  },
  get params() {
    return state.place.params;
  },
  get key() {
    return state.place.key;
  },
  get page() {
    return state.place.page;
  },
  get isOpen() {
    return state.place.isOpen;
  },
  get isLoading() {
    return state.isLoading;
  },
  /** A page's code could not be fetched. */
  get failed() {
    return state.failed;
  },
};

async function pageOf(found: Match<RouteDefinition> | null): Promise<PageComponent | null> {
  return found ? (await found.route.load()).default : null;
}

/** Shows what the address stands for; false if another address was asked for meanwhile. */
async function show(url: URL): Promise<boolean> {
  const mine = ++turn;
  const found = match(routes, url.pathname);
  const loading = setTimeout(() => (state.isLoading = true), 120);
  try {
    // Another query of the same page is there at once: a second key press must not see the first.
    const isHere = state.place.page !== null && url.pathname === state.place.url.pathname;
    const page = isHere ? state.place.page : await pageOf(found);
    if (mine !== turn) return false;
    const { params = {}, key = url.pathname } = found ?? {};
    showDayOf(url);
    if (!found?.route.isOpen) showOrganizationOf(url);
    state.place = { url, params, key, page, isOpen: found?.route.isOpen ?? false };
    state.failed = false;
  } catch {
    if (mine !== turn) return false;
    state.failed = true;
  } finally {
    clearTimeout(loading);
    if (mine === turn) state.isLoading = false;
  }
  await tick();
  return true;
}

const entryKey = () => (history.state as { key?: string } | null)?.key ?? 'first';
const freshState = () => ({ key: Math.random().toString(36).slice(2) });

/** A new page starts at its heading, so that screen readers and the keyboard go on from there. */
function focusHeading() {
  const heading = document.querySelector<HTMLElement>('main h1') ?? document.querySelector('main');
  if (!(heading instanceof HTMLElement)) return;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
}

/** Scrolls back once the page has grown long enough again. */
function restoreScroll(top: number) {
  scrollTo(0, top);
  if (scrollY >= top - 1) return;
  const watch = new ResizeObserver(() => {
    scrollTo(0, top);
    if (scrollY >= top - 1) watch.disconnect();
  });
  watch.observe(document.body);
  setTimeout(() => watch.disconnect(), RESTORE_FOR);
}

interface NavigateOptions {
  /** Takes the place of the present address in the history. */
  replace?: boolean;
  /** Leaves focus and scroll where they are, as for a filter or a tab. */
  stay?: boolean;
}

/** The address with the day and the organization that are shown; pages open to all have none. */
function placed(to: URL): URL {
  const url = inTheDay(to);
  return match(routes, url.pathname)?.route.isOpen ? url : inTheOrganization(url);
}

/** Says in the address bar whose record is shown, so that it can be passed on as it stands. */
export function nameOrganization() {
  if (router.isOpen || !state.place.key) return;
  const url = inTheOrganization(state.place.url);
  if (url.href === state.place.url.href) return;
  history.replaceState(history.state, '', url);
  state.place = { ...state.place, url };
}

/** Goes to an address of this app, in the day and organization shown: `navigate('/d/5')`. */
export async function navigate(to: string, options: NavigateOptions = {}): Promise<void> {
  const url = placed(new URL(to, location.href));
  const leaves = url.pathname !== router.path;
  kept.set(entryKey(), scrollY);
  if (options.replace) history.replaceState(history.state ?? freshState(), '', url);
  else history.pushState(freshState(), '', url);
  if (!(await show(url)) || options.stay) return;
  const target = url.hash && leaves ? document.getElementById(url.hash.slice(1)) : null;
  if (target) target.scrollIntoView();
  else scrollTo(0, 0);
  focusHeading();
}

/** Changes the query only, in place: `setQuery({ view: 'list', d: null })`. */
export function setQuery(values: Record<string, string | null>, options: NavigateOptions = {}) {
  const url = new URL(router.url);
  for (const [name, value] of Object.entries(values)) {
    if (name === 'at') url.searchParams.set(name, value ?? '');
    else if (value === null || value === '') url.searchParams.delete(name);
    else url.searchParams.set(name, value);
  }
  return navigate(url.pathname + url.search, { replace: true, stay: true, ...options });
}

function followedLink(event: MouseEvent): HTMLAnchorElement | null {
  if (event.defaultPrevented || event.button !== 0) return null;
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return null;
  const link = (event.target as Element).closest('a');
  if (!link || link.target || link.hasAttribute('download')) return null;
  return link.origin === location.origin && !link.pathname.startsWith('/api/') ? link : null;
}

/** A link that is opened elsewhere, or copied, says whose it is as the address bar does. */
function touched(event: Event) {
  const link = (event.target as Element).closest?.('a');
  if (!link || link.origin !== location.origin || link.pathname.startsWith('/api/')) return;
  const url = placed(new URL(link.href));
  if (url.href !== link.href) link.href = url.pathname + url.search + url.hash;
}

function clicked(event: MouseEvent) {
  const link = followedLink(event);
  if (!link) return;
  const isSamePage = link.pathname === location.pathname && link.search === location.search;
  if (isSamePage && link.hash) return;
  event.preventDefault();
  void navigate(link.href, {
    replace: isSamePage,
    stay: link.dataset.stay !== undefined,
  });
}

async function wentBack() {
  const before = router.key;
  if (!(await show(new URL(location.href)))) return;
  restoreScroll(kept.get(entryKey()) ?? 0);
  if (router.key !== before) focusHeading();
}

/** Takes over the address bar. Gives back the function that lets go of it. */
export function startRouter(table: RouteDefinition[]): () => void {
  routes = table;
  history.scrollRestoration = 'manual';
  if (!history.state) history.replaceState(freshState(), '');
  const remember = () => kept.set(entryKey(), scrollY);
  const back = () => void wentBack();
  document.addEventListener('click', clicked);
  for (const kind of ['contextmenu', 'pointerdown']) document.addEventListener(kind, touched);
  addEventListener('popstate', back);
  addEventListener('scrollend', remember);
  void show(new URL(location.href));
  return () => {
    document.removeEventListener('click', clicked);
    for (const kind of ['contextmenu', 'pointerdown']) document.removeEventListener(kind, touched);
    removeEventListener('popstate', back);
    removeEventListener('scrollend', remember);
  };
}
