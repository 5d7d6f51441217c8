import type { Entry } from '$lib/api/shapes';

/** Entries that people tell each other about, with a verb; steps in between are left out. */
const verbs: Record<string, string> = {
  'organization.founded': 'founded',
  'organization.changed': 'changed',
  'member.joined': 'joined',
  'member.left': 'left',
  'domain.created': 'drew',
  'domain.described': 'described',
  'domain.offered': 'offered',
  'domain.accepted': 'accepted',
  'domain.handed_back': 'handed_back',
  'driver.described': 'noticed',
  'driver.confirmed': 'confirmed',
  'driver.passed_on': 'passed_on',
  'driver.discarded': 'discarded',
  'driver.taken_up': 'took_up',
  'driver.decided': 'decided',
  'driver.acted_on': 'acted',
  'requirement.accepted': 'determined',
  'proposal.shared': 'shared',
  'proposal.withdrawn': 'withdrew',
  'consent.started': 'started',
  'agreement.made': 'agreed',
  'agreement.evolved': 'evolved',
  'agreement.kept': 'kept',
  'agreement.dropped': 'dropped',
  'agreement.expired': 'expired',
  'agreement.objection_raised': 'objected',
  'review.started': 'review',
};

export const verbOf = (kind: string): string | undefined => verbs[kind];

const shared = ['agreement.', 'requirement.'];

/** Nobody in particular did it: all who decide did. */
export const isShared = (kind: string) =>
  shared.some((prefix) => kind.startsWith(prefix)) && kind !== 'agreement.objection_raised';

/** Those that people tell each other about, each matter once: the last that happened to it. */
export function worthTelling(entries: Entry[]): Entry[] {
  const seen = new Set<string>();
  return entries.filter(({ kind, title, position }) => {
    if (!verbOf(kind)) return false;
    const matter = title || String(position);
    const isNew = !seen.has(matter);
    seen.add(matter);
    return isNew;
  });
}
