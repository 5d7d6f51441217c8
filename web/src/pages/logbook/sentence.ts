import type { Entry, Id } from '$lib/api/shapes';
import { domainName, personName } from '$lib/directory.svelte';
import { isKey, t, type Key } from '$lib/i18n/i18n.svelte';

/** A piece of a sentence: plain, or the title that leads to what it is about. */
export interface Piece {
  text: string;
  isTitle: boolean;
}

const TITLE = '\u0001';

function word(prefix: string, value: unknown): string {
  const key = `${prefix}${String(value)}`;
  return isKey(key) ? t(key as 'terms.step_celebrate').toLowerCase() : '';
}

/** The sentence of its kind, or of what is remarkable about it. */
function keyOf({ kind, data }: Entry): string {
  const key = `logbook.say_${kind.replaceAll('.', '_')}`;
  if (kind !== 'consent.step_entered' || !data?.out_of_order) return key;
  return (data.not_heard as Id[] | undefined)?.length ? `${key}_not_heard` : `${key}_jumped`;
}

/** What an entry says, in a sentence of the reader's language. */
export function sentenceOf(entry: Entry): Piece[] {
  const data = entry.data ?? {};
  const key = keyOf(entry);
  if (!isKey(key)) return [{ text: entry.kind, isTitle: false }];
  const person = (name: string) => personName((data[name] as Id | undefined) ?? entry.by);
  const notHeard = (data.not_heard as Id[] | undefined) ?? [];
  const sentence = t(key as Extract<Key, 'logbook.say_consent_stance_given'>, {
    by: entry.by ? personName(entry.by) : t('logbook.clock'),
    title: TITLE,
    stance: word('terms.stance_', data.stance),
    member: person('member'),
    author: person('author'),
    who: person('who'),
    owner: person('owner'),
    names: notHeard.map(personName).join(', '),
    facilitator: person('facilitator'),
    other: domainName(data.other as Id | undefined),
    step: word('terms.step_', data.step),
    stage: word('decision.stage_', data.stage) || word('terms.process_', data.stage),
  } as { by: string; title: string; stance: string });
  return sentence
    .split(TITLE)
    .flatMap((text, at) => [
      ...(at > 0 ? [{ text: entry.title || '…', isTitle: true }] : []),
      { text, isTitle: false },
    ])
    .filter(({ text }) => text);
}

/** The words that the entry added, where it has some of its own. */
export function wordsOf(entry: Entry): string {
  const handover = entry.data?.handover as string | undefined;
  return [
    ownWords(entry),
    handover && `${t('domain.handover')}: ${handover}`,
    entry.rests_on && `${t('logbook.rests_on')}: ${entry.rests_on}`,
  ]
    .filter(Boolean)
    .join(' · ');
}

/** What the sentence names already is not said again below it. */
function ownWords({ data = {}, title }: Entry): string {
  const own = ['text', 'reason', 'answer', 'conclusion', 'unknown', 'note', 'because', 'why', 'how', 'what', 'shared'];
  for (const name of [...own, 'changed_because', 'learning', 'early_because', 'first_words']) {
    const value = data[name];
    if (typeof value === 'string' && value && value !== title) return value;
    const inner = (value as { situation?: string } | undefined)?.situation;
    if (inner) return inner;
  }
  const suggestion = data.suggestion as { text?: string } | undefined;
  return suggestion?.text ?? '';
}

/** Entries one below the other; those in a row that the reader may not read count as one. */
export function runsOf(entries: Entry[], dayOf: (entry: Entry) => string) {
  const runs: { entry: Entry; count: number }[] = [];
  for (const entry of entries) {
    const last = runs.at(-1);
    const isSame =
      last?.entry.kind === 'withheld' &&
      entry.kind === 'withheld' &&
      dayOf(last.entry) === dayOf(entry);
    if (last && isSame) last.count += 1;
    else runs.push({ entry, count: 1 });
  }
  return runs;
}

/** Where what it is about is shown; those without a page of their own lead to what holds them. */
export const groups = [
  'organization',
  'member',
  'domain',
  'tension',
  'driver',
  'requirement',
  'backlog',
  'follow_up',
  'proposal',
  'consent',
  'agreement',
  'review',
] as const;
