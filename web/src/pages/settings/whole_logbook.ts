import { get } from '$lib/api/client';
import { Refusal } from '$lib/api/refusal';
import type { Entry, Page } from '$lib/api/shapes';
import { t } from '$lib/i18n/i18n.svelte';

/** The most entries that the server gives at once. */
const MOST = 200;

export interface WholeLogbook {
  organization: string;
  /** Of the last entry, and so how many there are. */
  position: number;
  /** The entries as lines of JSON, some in each text, in the order of positions. */
  lines: string[];
}

interface Reading {
  signal: AbortSignal;
  onread: (read: number, all: number) => void;
}

/** A file that lacks some entries would pass for the whole. */
const missing = () =>
  Refusal.from({ name: 'logbook.entries_missing', title: t('settings.take_along_missing') }, 500);

/**
 * All that its reader may see of a logbook, page by page; what is written meanwhile is left out.
 * Throws a Refusal, also where the server gives fewer entries than there are, and an AbortError
 * once it is stopped.
 */
export async function wholeLogbook(
  organization: string,
  { signal, onread }: Reading,
): Promise<WholeLogbook> {
  const first = `/organizations/${encodeURIComponent(organization)}/entries?limit=${MOST}`;
  const lines: string[] = [];
  let position: number | undefined;
  let left = 0;
  let next: string | undefined;
  do {
    const path = next === undefined ? first : `${first}&after=${next}`;
    const page: Page<Entry> = await get(path, { signal, once: true });
    signal.throwIfAborted();
    if (position === undefined) left = position = page.position;
    for (const entry of page.items) if (entry.position !== left--) throw missing();
    if (page.items.length === 0) break;
    lines.push(page.items.reverse().map((entry) => `${JSON.stringify(entry)}\n`).join(''));
    onread(position - left, position);
    next = page.next;
  } while (next !== undefined);
  if (left !== 0) throw missing();
  return { organization, position, lines: lines.reverse() };
}

/** The file, in pieces: a line that says what it is, and then a line for each entry. */
export function fileOf(logbook: WholeLogbook, member: number, at: Date): string[] {
  const manifest = {
    format: 'kring entries 1',
    organization: logbook.organization,
    position: logbook.position,
    exported_by: member,
    at: at.toISOString(),
  };
  return [`${JSON.stringify(manifest)}\n`, ...logbook.lines];
}
