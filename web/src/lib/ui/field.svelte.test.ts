import { flushSync, mount, unmount } from 'svelte';
import { expect, it } from 'vitest';
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
