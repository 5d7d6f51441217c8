import { tick } from 'svelte';

/** After a refusal: to the first field it points to, so that nobody has to look for it. */
export async function focusInvalid() {
  await tick();
  const all = document.querySelectorAll<HTMLElement>('[aria-invalid="true"]');
  const shown = [...all].find((one) => one.offsetParent !== null);
  shown?.focus({ preventScroll: true });
  shown?.scrollIntoView({ block: 'center' });
}
