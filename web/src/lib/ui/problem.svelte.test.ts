import { flushSync, mount, unmount } from 'svelte';
import { expect, it } from 'vitest';
import { Refusal } from '$lib/api/refusal';
import Problem from './Problem.svelte';

it('goes with the first change around it where it is about an input, and else stays', () => {
  const place = document.body.appendChild(document.createElement('div'));
  const props = $state({ refusal: undefined as Refusal | undefined });
  const shown = mount(Problem, { target: place, props });
  const isThereAfterInput = (where: string) => {
    props.refusal = Refusal.from({ name: 'text.is_empty', title: 'Empty.', where }, 422);
    flushSync();
    expect(place.textContent).toContain('Empty.');
    place.dispatchEvent(new Event('input'));
    flushSync();
    return place.textContent.includes('Empty.');
  };
  expect(isThereAfterInput('')).toBe(true);
  expect(isThereAfterInput('/text')).toBe(false);
  expect(isThereAfterInput('/text')).toBe(false);
  void unmount(shown);
  place.remove();
});
