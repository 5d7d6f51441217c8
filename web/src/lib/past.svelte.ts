const KEPT = 'kring.past';
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** The map has a day of its own in its address. */
const inAddress =
  location.pathname === '/map' ? null : new URLSearchParams(location.search).get('at');
const asked = inAddress ?? sessionStorage.getItem(KEPT) ?? '';
const state = $state({ day: DAY.test(asked) ? asked : '' });

/** The day in the past that all pages show; empty for today. It lasts as long as the tab does. */
export const past = {
  get day() {
    return state.day;
  },
};

export function goTo(day: string) {
  state.day = DAY.test(day) ? day : '';
  if (state.day) sessionStorage.setItem(KEPT, state.day);
  else sessionStorage.removeItem(KEPT);
}

export const backToToday = () => goTo('');

/** The same read, as it was on that day. Only what belongs to an organization has a past. */
export function inThePast(path: string): string {
  if (!state.day || !path.startsWith('/organizations/') || path.includes('/entries')) return path;
  if (/[?&]at=/.test(path)) return path;
  return `${path}${path.includes('?') ? '&' : '?'}at=${state.day}`;
}
