import { untrack } from 'svelte';
import type { Key } from '$lib/i18n/i18n.svelte';

export interface Shortcut {
  /** `c`, `?`, `mod+k`, or two letters one after the other: `g m`. */
  keys: string;
  label: Key;
  act: () => void;
}

const KEPT = 'kring.single-keys';
const SEQUENCE = 1_200;

let all = $state.raw<Shortcut[]>([]);
let areOn = $state(localStorage.getItem(KEPT) !== 'off');

export const shortcuts = {
  get all() {
    return all;
  },
  /** Keys without Ctrl or Cmd can be switched off: WCAG 2.1.4. */
  get singleKeys() {
    return areOn;
  },
  set singleKeys(on: boolean) {
    areOn = on;
    localStorage.setItem(KEPT, on ? 'on' : 'off');
  },
};

/** Adds shortcuts until the function it gives back is called; a page calls it in an $effect. */
export function addShortcuts(added: Shortcut[]): () => void {
  all = [...untrack(() => all), ...added];
  return () => {
    all = untrack(() => all).filter((one) => !added.includes(one));
  };
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || target.matches('input, textarea, select');
}

let first = '';
let firstAt = 0;

function pressed(event: KeyboardEvent): string {
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  return event.ctrlKey || event.metaKey ? `mod+${key}` : key;
}

function wanted(event: KeyboardEvent): Shortcut | undefined {
  const key = pressed(event);
  const isCombined = key.startsWith('mod+');
  if (!isCombined && (!areOn || isTyping(event.target))) return undefined;
  if (!isCombined && document.querySelector('dialog[open]')) return undefined;
  const sequence = event.timeStamp - firstAt < SEQUENCE && first ? `${first} ${key}` : key;
  const found = fitting(sequence) ?? fitting(key);
  const begins = all.some(({ keys }) => keys.startsWith(`${key} `));
  first = begins && !found ? key : '';
  firstAt = event.timeStamp;
  return found;
}

const fitting = (wished: string) => all.findLast(({ keys }) => keys === wished);

/** Listens to the keyboard until the function it gives back is called. */
export function listenToKeys(): () => void {
  const onKey = (event: KeyboardEvent) => {
    if (event.defaultPrevented || event.altKey || event.isComposing || event.repeat) return;
    const shortcut = wanted(event);
    if (!shortcut) return;
    event.preventDefault();
    shortcut.act();
  };
  addEventListener('keydown', onKey);
  return () => removeEventListener('keydown', onKey);
}
