import type { MapDomain } from '$lib/api/shapes';
import type { Layout } from './layout';
import { LOOKS, type Look } from './paint';
import { indexOf } from './walk';

/** What is shown over the map. */
export type Overlay = 'none' | 'reviews' | 'drivers';

/** How many reviews or drivers a domain has that this overlay counts. */
export function counted(domain: MapDomain, overlay: Overlay): number {
  if (overlay === 'reviews') return domain.reviews_due;
  return overlay === 'drivers' ? domain.inbox + domain.backlog : 0;
}

/** What stands on a domain that nobody has on them: how far it is, in a word of the legend. */
export function openStage(domain: MapDomain): 'draft' | 'offered' | 'vacant' | undefined {
  if (domain.stage === 'draft' || domain.stage === 'offered') return domain.stage;
  return domain.vacant ? 'vacant' : undefined;
}

function lookOf(domain: MapDomain | undefined, overlay: Overlay, isAround: boolean): Look {
  if (!domain) return 'leaf';
  if (overlay !== 'none' && counted(domain, overlay)) return overlay;
  const open = openStage(domain);
  if (open) return open === 'vacant' ? 'vacant' : 'draft';
  return isAround ? 'around' : 'leaf';
}

/** Each two circles of domains that overlap, by their indexes, once. */
export function overlapping(
  layout: Layout,
  domains: ReadonlyMap<number, MapDomain>,
): [number, number][] {
  const pairs: [number, number][] = [];
  for (let at = 0; at < layout.count; at += 1) {
    for (const other of domains.get(layout.id[at]!)?.overlaps ?? []) {
      const there = indexOf(layout, other);
      if (there > at) pairs.push([at, there]);
    }
  }
  return pairs;
}

/** The look of each circle of the layout. */
export function looksOf(
  layout: Layout,
  domains: ReadonlyMap<number, MapDomain>,
  overlay: Overlay,
): Uint8Array {
  const looks = new Uint8Array(layout.count);
  for (let at = 0; at < layout.count; at += 1) {
    const domain = domains.get(layout.id[at]!);
    looks[at] = LOOKS.indexOf(lookOf(domain, overlay, layout.children[at]! > 0));
  }
  return looks;
}
