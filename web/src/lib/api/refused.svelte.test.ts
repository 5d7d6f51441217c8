import { flushSync } from 'svelte';
import { expect, it } from 'vitest';
import { submission } from '$lib/api/load.svelte';
import { Refusal } from '$lib/api/refusal';
import { toRefused } from './refused';

it('lets a refusal about an input go once something is changed, and no other', () => {
  const saving = submission();
  const form = document.createElement('form');
  const destroy = $effect.root(() => {
    $effect(() => toRefused(saving)(form) ?? undefined);
  });
  const isThereAfterInput = (where: string) => {
    saving.refusal = Refusal.from({ name: 'text.is_empty', title: 'Empty.', where }, 422);
    flushSync();
    form.dispatchEvent(new Event('input'));
    flushSync();
    return saving.refusal !== undefined;
  };
  expect(isThereAfterInput('')).toBe(true);
  expect(isThereAfterInput('/text')).toBe(false);
  destroy();
});
