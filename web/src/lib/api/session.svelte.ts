import { forgettingAllButDevice } from '$lib/device';
import { keepLanguage, useLanguage, type Language } from '$lib/i18n/i18n.svelte';
import { forgetAnswers, get, patch, remove } from './client';
import { Refusal } from './refusal';
import type { ServerView, SessionView } from './shapes';

const KEPT = 'kring.organization';

/** The organization that an address names; empty where it names none. */
const namedIn = (url: URL) => url.searchParams.get('in') ?? '';

const state = $state<{
  view: SessionView | null | undefined;
  organization: string;
  isStranger: boolean;
}>({
  view: undefined,
  organization: namedIn(new URL(location.href)) || (localStorage.getItem(KEPT) ?? ''),
  isStranger: false,
});

/** Who reads here: `view` is undefined until asked, null if nobody is signed in. */
export const session = {
  get view() {
    return state.view;
  },
  get isSignedIn() {
    return !!state.view;
  },
  /** Id of the organization that all pages show; empty if there is none. */
  get organization() {
    return state.organization;
  },
  /** The address names an organization of which the reader is no member. */
  get isStranger() {
    return state.isStranger;
  },
  /** The reader's number in that organization; 0 if none. */
  get me() {
    return membership()?.member ?? 0;
  },
  get organizationName() {
    return membership()?.name ?? '';
  },
};

function membership() {
  return state.view?.organizations.find(({ id }) => id === state.organization);
}

/** Path below the organization: `org('/drivers/5')`. */
export const org = (path = '') =>
  `/organizations/${encodeURIComponent(state.organization)}${path}`;

export function chooseOrganization(id: string) {
  if (id !== state.organization) forgetAnswers();
  state.organization = id;
  localStorage.setItem(KEPT, id);
}

/**
 * Shows the organization that this address names: records are numbered in each organization from
 * 1 on, so that an address alone does not say whose it is.
 */
export function showOrganizationOf(url: URL) {
  const id = namedIn(url);
  const isMine = !state.view || state.view.organizations.some((one) => one.id === id);
  state.isStranger = !!id && !isMine;
  if (id && isMine) chooseOrganization(id);
}

/** The same address in the organization that is shown, unless it names one itself. */
export function inTheOrganization(address: URL): URL {
  const url = new URL(address);
  if (state.organization && !namedIn(url)) url.searchParams.set('in', state.organization);
  return url;
}

/** Takes over what a sign-in, sign-up or acceptance answered. */
export function useSession(view: SessionView | null) {
  forgetAnswers();
  state.view = view;
  const ids = view?.organizations.map(({ id }) => id) ?? [];
  const asked = namedIn(new URL(location.href));
  state.isStranger = !!view && !!asked && !ids.includes(asked);
  if (view && !ids.includes(state.organization)) chooseOrganization(ids[0] ?? '');
  if (view) {
    keepLanguage(view.language);
    void useLanguage(view.language);
  }
}

/** The reader belongs to it no longer; another of theirs is shown, if there is one. */
export function forgetOrganization(id: string) {
  if (!state.view) return;
  const organizations = state.view.organizations.filter((one) => one.id !== id);
  useSession({ ...state.view, organizations });
}

/** Asks who is signed in. Throws a Refusal only if the server cannot be reached. */
export async function loadSession(): Promise<void> {
  try {
    useSession(await get<SessionView>('/session', { quiet: true }));
  } catch (error) {
    if (!(error instanceof Refusal) || error.status === 0 || error.status >= 500) throw error;
    useSession(null);
  }
}

/** Whether nobody has begun here yet: then there is nothing to sign in to. */
export async function isServerEmpty(): Promise<boolean> {
  try {
    return (await get<ServerView>('/server', { quiet: true })).is_empty;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return false;
  }
}

export async function signOut(): Promise<void> {
  await forgettingAllButDevice(() => remove('/session', { quiet: true }));
  state.organization = '';
  useSession(null);
}

/** Switches this device, and the account if somebody is signed in. */
export async function chooseLanguage(language: Language): Promise<void> {
  await useLanguage(language);
  keepLanguage(language);
  if (!state.view) return;
  forgetAnswers();
  state.view.language = language;
  await patch('/session', { language });
}
