import { flushSync } from 'svelte';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { goesOn } from './goes_on.svelte';

let isAsked = $state(true);
let end = () => {};

const at = (id: string) => document.getElementById(id)!;

function element(tag: string, id: string, more: Record<string, string> = {}): HTMLElement {
  return Object.assign(document.createElement(tag), { id, textContent: id, ...more });
}

/** A room that asks something with a button, which goes once it is answered. */
beforeEach(() => {
  const away = element('a', 'away', { href: '/' });
  document.body.replaceChildren(element('h2', 'next'), away, element('p', 'room'));
  isAsked = true;
  end = $effect.root(() => {
    goesOn(() => isAsked, () => at('next'));
    $effect.pre(() => {
      at('room').replaceChildren(...(isAsked ? [element('button', 'answer')] : []));
    });
  });
  flushSync();
});

afterEach(() => end());

function moves() {
  isAsked = false;
  flushSync();
}

it('goes on where the button that had the focus is gone', () => {
  at('answer').focus();
  moves();
  expect(document.activeElement).toBe(at('next'));
});

it('leaves whoever is elsewhere, or nowhere, where they are', () => {
  at('away').focus();
  moves();
  expect(document.activeElement).toBe(at('away'));
  at('away').blur();
  isAsked = true;
  flushSync();
  moves();
  expect(document.activeElement).toBe(document.body);
});
