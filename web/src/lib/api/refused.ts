import type { Attachment } from 'svelte/attachments';
import type { Submission } from '$lib/api/load.svelte';

/**
 * Lets go of a refusal about an input when something inside is changed: it is about what was there
 * before. Marks the place as a form, whatever its element: `<div {@attach untilChanged(sending)}>`,
 * where the focus is led by other means.
 */
export const untilChanged =
  (saving: Submission): Attachment<HTMLElement> =>
  (place) => {
    place.dataset.form = '';
    const { refusal } = saving;
    if (!refusal?.where) return;
    const changed = () => saving.clear();
    place.addEventListener('input', changed);
    return () => place.removeEventListener('input', changed);
  };

/**
 * Leads to the field that the server refused: `<form {@attach toRefused(saving)}>`. A refusal that
 * belongs to no field is read out by `<Problem>`. One about an input goes with the first change.
 */
export const toRefused =
  (saving: Submission): Attachment<HTMLElement> =>
  (form) => {
    if (!saving.refusal) return;
    const waiting = requestAnimationFrame(() =>
      form.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus(),
    );
    const letGo = untilChanged(saving)(form);
    return () => {
      cancelAnimationFrame(waiting);
      letGo?.();
    };
  };
