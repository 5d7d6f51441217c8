import { createRawSnippet, flushSync, mount, unmount } from 'svelte';
import { expect, it } from 'vitest';
import { useLanguage } from '$lib/i18n/i18n.svelte';
import TextField from './TextField.svelte';

it('drops the error at a field once it is changed, until the next answer', () => {
  const props = $state({ label: 'Name', value: '', error: 'Empty.' as string | undefined });
  const shown = mount(TextField, { target: document.body, props });
  const input = document.querySelector('input')!;
  const isInvalid = () => input.getAttribute('aria-invalid') === 'true';
  expect(isInvalid()).toBe(true);
  input.value = 'Ada';
  input.dispatchEvent(new Event('input', { bubbles: true }));
  flushSync();
  expect(isInvalid()).toBe(false);
  expect(document.body.textContent).not.toContain('Empty.');
  expect(input.hasAttribute('aria-describedby')).toBe(false);
  props.error = undefined;
  flushSync();
  props.error = 'Empty.';
  flushSync();
  expect(isInvalid()).toBe(true);
  void unmount(shown);
});

it('says that a date is half typed once the focus leaves it, until it is whole', async () => {
  await useLanguage('en');
  const props = $state({ label: 'Day', value: '', type: 'date' });
  const shown = mount(TextField, { target: document.body, props });
  const input = document.querySelector('input')!;
  const said = () => document.querySelector('.error')?.textContent ?? '';
  const happens = (event: string, badInput: boolean) => {
    Object.defineProperty(input, 'validity', { value: { badInput }, configurable: true });
    input.dispatchEvent(new Event(event, { bubbles: true }));
    flushSync();
  };
  happens('input', true);
  expect(said()).toBe('');
  happens('focusout', true);
  expect(said()).toBe('This is no whole date: give day, month and year.');
  expect(input.getAttribute('aria-invalid')).toBe('true');
  happens('input', true);
  expect(said()).not.toBe('');
  happens('input', false);
  expect(said()).toBe('');
  void unmount(shown);
});

it('keeps what is too long and says so, until it is short enough', async () => {
  await useLanguage('en');
  const props = $state({ label: 'Title', value: 'abcdef', maxlength: 4 });
  const shown = mount(TextField, { target: document.body, props });
  const input = document.querySelector('input')!;
  const type = (text: string) => {
    input.value = text;
    input.dispatchEvent(new Event('input', { bubbles: true }));
    flushSync();
    return document.querySelector('.error')?.textContent;
  };
  expect(input.hasAttribute('maxlength')).toBe(false);
  expect(type('abcde')).toBe('At most 4 characters; this is 5.');
  expect(type('abcd')).toBeUndefined();
  void unmount(shown);
});

it('comes with Tab to the control before what stands beside the label', () => {
  const aside = createRawSnippet(() => ({ render: () => '<button>Show</button>' }));
  const props = { label: 'Password', value: '', aside };
  const shown = mount(TextField, { target: document.body, props });
  const stops = [...document.querySelectorAll('input, button')].map(({ tagName }) => tagName);
  expect(stops).toEqual(['INPUT', 'BUTTON']);
  void unmount(shown);
});
