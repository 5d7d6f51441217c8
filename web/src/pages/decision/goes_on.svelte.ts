/**
 * Where a change takes away what had the focus, the keyboard goes on at what `next` gives; without
 * that it would begin anew at the top of the page. Whoever is elsewhere on the page is left there.
 * Call while a component is being set up; `moved` reads what changes.
 */
export function goesOn(moved: () => unknown, next: () => HTMLElement | null | undefined) {
  let before: Element | null = null;
  $effect.pre(() => {
    moved();
    before = document.activeElement;
  });
  $effect(() => {
    moved();
    if (!before || before.isConnected || document.activeElement !== document.body) return;
    const there = next();
    if (!there) return;
    if (there.tabIndex < 0) there.tabIndex = -1;
    there.focus({ preventScroll: true });
    there.scrollIntoView?.({ block: 'nearest' });
  });
}
