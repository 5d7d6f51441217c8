import { past } from '$lib/past.svelte';
import { language } from './i18n.svelte';

const DAY = 86_400_000;
const isDay = (text: string) => text.length === 10;

/** A Date at noon for a day, so that no time zone moves it to the next; the moment otherwise. */
export const parsed = (text: string) => new Date(isDay(text) ? `${text}T12:00:00` : text);

/** "09:30" in Dutch, "9:30 AM" in English. */
const clock = (): Intl.DateTimeFormatOptions => ({
  hour: language() === 'en' ? 'numeric' : '2-digit',
  minute: '2-digit',
});

/** The time of day of a moment. */
export const timeOf = (moment: string) =>
  new Intl.DateTimeFormat(language(), clock()).format(parsed(moment));

/** "3 mrt 2027"; with the hour for a moment: "3 mrt 2027 09:30". */
export function exact(text: string, long = false): string {
  const options: Intl.DateTimeFormatOptions = {
    day: 'numeric',
    month: long ? 'long' : 'short',
    year: 'numeric',
  };
  if (long) options.weekday = 'long';
  if (!isDay(text)) Object.assign(options, clock());
  return new Intl.DateTimeFormat(language(), options).format(parsed(text));
}

/** The moment that pages count from: now, or the day in the past that they show. */
const present = () => (past.day ? parsed(past.day) : new Date());

/** Days from the day shown until then, by the calendar; negative when it has passed. */
export function daysUntil(text: string, now = present()): number {
  const midnight = (date: Date) => Date.UTC(date.getFullYear(), date.getMonth(), date.getDate());
  return Math.round((midnight(parsed(text)) - midnight(now)) / DAY);
}

/** "over 2 dagen", "gisteren", "5 minuten geleden"; far away it is the date itself. */
export function relative(text: string, now = present()): string {
  const words = new Intl.RelativeTimeFormat(language(), { numeric: 'auto' });
  const seconds = (parsed(text).getTime() - now.getTime()) / 1000;
  if (!isDay(text) && Math.abs(seconds) < 3600 * 12) {
    if (Math.abs(seconds) < 45) return words.format(0, 'second');
    if (Math.abs(seconds) < 3600) return words.format(Math.round(seconds / 60), 'minute');
    return words.format(Math.round(seconds / 3600), 'hour');
  }
  const days = daysUntil(text, now);
  if (Math.abs(days) < 14) return words.format(days, 'day');
  if (Math.abs(days) < 60) return words.format(Math.round(days / 7), 'week');
  return exact(text.slice(0, 10));
}

/** Today as the API writes a day. */
export function today(now = new Date()): string {
  const two = (n: number) => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** The day `months` later, for defaults such as a review date. */
export function inMonths(months: number, from = new Date()): string {
  const day = new Date(from.getFullYear(), from.getMonth() + months, from.getDate());
  const wanted = (((from.getMonth() + months) % 12) + 12) % 12;
  if (day.getMonth() !== wanted) day.setDate(0);
  return today(day);
}
