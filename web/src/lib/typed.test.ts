import { afterEach, describe, expect, it } from 'vitest';
import { useLanguage } from '$lib/i18n/i18n.svelte';
import { firstHalfTyped, halfTyped, tooLong } from './typed';

/** jsdom has no half-typed dates of its own. */
const halfType = (made: HTMLInputElement) =>
  Object.defineProperty(made, 'validity', { value: { badInput: true } });
const input = (type: string) => Object.assign(document.createElement('input'), { type });
function form(...content: HTMLElement[]) {
  const made = document.createElement('form');
  made.append(...content);
  return made;
}

afterEach(() => document.body.replaceChildren());

describe('what is half typed', () => {
  it('is told for a date and for a number', async () => {
    await useLanguage('en');
    const [day, number] = [input('date'), input('number')];
    expect(halfTyped(day)).toBe('');
    halfType(day);
    halfType(number);
    expect(halfTyped(day)).toBe('This is no whole date: give day, month and year.');
    expect(halfTyped(number)).toBe('This is no number.');
    expect(halfTyped(document.body)).toBe('');
  });

  it('is found in the form that is being sent, not in another', () => {
    const [day, send] = [input('date'), document.createElement('button')];
    document.body.append(form(day), form(send));
    expect(firstHalfTyped()).toBeUndefined();
    halfType(day);
    expect(firstHalfTyped()).toBe(day);
    send.focus();
    expect(firstHalfTyped()).toBeUndefined();
    day.focus();
    expect(firstHalfTyped()).toBe(day);
  });
});

it('says how long a text is that is too long, counting whole characters', async () => {
  await useLanguage('en');
  expect(tooLong('abc', 3)).toBe('');
  expect(tooLong('abcd', undefined)).toBe('');
  expect(tooLong('😀😀😀', 3)).toBe('');
  expect(tooLong('😀😀😀!', 3)).toBe('At most 3 characters; this is 4.');
});
