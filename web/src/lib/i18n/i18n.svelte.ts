import type { Messages, Nothing } from './keys.gen';

export type Language = 'en' | 'nl';
export type Key = keyof Messages;
/** A sentence, or its two forms chosen by the number `n`. */
export type Message = string | { one: string; other: string };
export type Catalogue = Record<string, Message>;
type Arguments<K extends Key> = Messages[K] extends Nothing
  ? Nothing extends Messages[K]
    ? []
    : [Messages[K]]
  : [Messages[K]];

const loaders: Record<Language, () => Promise<{ default: Catalogue }>> = {
  en: () => import('./en.gen'),
  nl: () => import('./nl.gen'),
};
const standardCircle: Record<Language, string> = { en: 'circle', nl: 'cirkel' };

const state = $state<{ language: Language; catalogue: Catalogue; circle: string }>({
  language: 'en',
  catalogue: {},
  circle: '',
});

export const language = () => state.language;

/** The language this device asked for before, or the browser's; Dutch unless it says English. */
export function preferredLanguage(): Language {
  const kept = localStorage.getItem('kring.language');
  if (kept === 'en' || kept === 'nl') return kept;
  const wanted = navigator.languages.find((tag) => /^(en|nl)\b/i.test(tag));
  return wanted?.toLowerCase().startsWith('nl') ? 'nl' : wanted ? 'en' : 'nl';
}

/** Loads the catalogue, then switches every text on the page. */
export async function useLanguage(wanted: Language): Promise<void> {
  const { default: catalogue } = await loaders[wanted]();
  state.catalogue = catalogue;
  state.language = wanted;
  document.documentElement.lang = wanted;
}

export const keepLanguage = (kept: Language) => localStorage.setItem('kring.language', kept);

/** What this organization calls a circle; empty for the standard word. */
export function relabelCircle(word: string) {
  state.circle = word.trim();
}

function plural(word: string): string {
  if (state.language === 'en') return `${word}s`;
  return /(el|er|em|en|je)$/.test(word) ? `${word}s` : `${word}en`;
}

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

function builtIn(name: string): string | undefined {
  const word = state.circle || standardCircle[state.language];
  if (name === 'circle') return word;
  if (name === 'circles') return plural(word);
  if (name === 'Circle') return capital(word);
  return name === 'Circles' ? capital(plural(word)) : undefined;
}

function chosen(message: Message, n: unknown): string {
  if (typeof message === 'string') return message;
  const rule = new Intl.PluralRules(state.language).select(Number(n));
  return rule === 'one' ? message.one : message.other;
}

/** The sentence of `key` in the present language. Reactive: read it in a template or $derived. */
export function t<K extends Key>(key: K, ...[values]: Arguments<K>): string {
  const message = state.catalogue[key];
  if (message === undefined) return key;
  const given = (values ?? {}) as Record<string, string | number>;
  return chosen(message, given.n).replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = given[name] ?? builtIn(name);
    if (value === undefined) return `{${name}}`;
    return typeof value === 'number' ? formatNumber(value) : value;
  });
}

/** True if the catalogue has such a sentence; for keys that are built from what the server says. */
export const isKey = (key: string): key is Key => key in state.catalogue;

export const formatNumber = (value: number) => new Intl.NumberFormat(state.language).format(value);
