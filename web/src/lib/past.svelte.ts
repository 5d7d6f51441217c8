const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** A day that the calendar has: 31 February is none. */
function isDay(text: string): boolean {
  const noon = DAY.test(text) ? new Date(`${text}T12:00:00Z`) : undefined;
  return !!noon?.getTime() && noon.toISOString().startsWith(text);
}

const asked = (url: URL) => {
  const day = url.searchParams.get('at') ?? '';
  return isDay(day) ? day : '';
};

const state = $state({ day: asked(new URL(location.href)) });

/** The day in the past that all pages show; empty for today. The address says which: `?at=`. */
export const past = {
  get day() {
    return state.day;
  },
};

/** Shows the day that this address asks for. */
export const showDayOf = (url: URL) => void (state.day = asked(url));

/** The same address in the day that is shown, unless it names a day itself, or none: `at=`. */
export function inTheDay(address: URL): URL {
  const url = new URL(address);
  if (!url.searchParams.has('at') && state.day) url.searchParams.set('at', state.day);
  if (url.searchParams.get('at') === '') url.searchParams.delete('at');
  return url;
}

/** What could be done on a day in the past, or was asked of somebody then, is not for now. */
export function lookedBackOn<T>(answer: T): T {
  const may = (answer as { may?: object } | undefined)?.may;
  if (!may) return answer;
  const nothing = Object.fromEntries(
    Object.entries(may).map(([name, what]) => [name, Array.isArray(what) ? [] : false]),
  );
  return { ...answer, may: nothing, asks_me: undefined };
}

/**
 * The same read, as it was on that day. Only what belongs to an organization has a past; the
 * logbook is read up to that day.
 */
export function inThePast(path: string): string {
  if (!state.day || !path.startsWith('/organizations/')) return path;
  const [place = '', query = ''] = path.split('?');
  const asked = new URLSearchParams(query);
  const name = /\/entries$/.test(place) ? 'to' : 'at';
  const wanted = asked.get(name);
  if (wanted && (name === 'at' || wanted < state.day)) return path;
  asked.set(name, state.day);
  return `${place}?${asked}`;
}
