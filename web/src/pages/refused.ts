import type { Attachment } from 'svelte/attachments';
import type { Submission } from '$lib/api/load.svelte';

/**
 * Leads to the field that the server refused: `<form {@attach toRefused(saving)}>`. A refusal that
 * belongs to no field is read out by `<Problem>`. One about an input goes when something is changed:
 * it is about what was there before.
 */
export const toRefused =
  (saving: Submission): Attachment<HTMLElement> =>
  (form) => {
    const { refusal } = saving;
    if (!refusal) return;
    const waiting = requestAnimationFrame(() =>
      form.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus(),
    );
    const changed = () => {
      if (refusal.where) saving.clear();
    };
    form.addEventListener('input', changed);
    return () => {
      cancelAnimationFrame(waiting);
      form.removeEventListener('input', changed);
    };
  };
