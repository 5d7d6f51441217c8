import type { Attachment } from 'svelte/attachments';
import type { Submission } from '$lib/api/load.svelte';

/**
 * Leads to the field that the server refused: `<form {@attach toRefused(saving)}>`. A refusal that
 * belongs to no field is read out by `<Problem>`.
 */
export const toRefused =
  (saving: Submission): Attachment<HTMLElement> =>
  (form) => {
    if (!saving.refusal) return;
    const waiting = requestAnimationFrame(() =>
      form.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus(),
    );
    return () => cancelAnimationFrame(waiting);
  };
