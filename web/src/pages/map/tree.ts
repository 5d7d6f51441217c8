import type { MapDomain } from '$lib/api/shapes';

export interface Tree {
  roots: MapDomain[];
  inside: ReadonlyMap<number, MapDomain[]>;
}

const byName = (one: MapDomain, other: MapDomain) => one.name.localeCompare(other.name);

/** The domains as a tree, by name; those without a parent here stand outermost. */
export function treeOf(domains: Iterable<MapDomain>): Tree {
  const all = new Map<number, MapDomain>();
  for (const domain of domains) if (domain.stage !== 'dissolved') all.set(domain.id, domain);
  const roots: MapDomain[] = [];
  const inside = new Map<number, MapDomain[]>();
  for (const domain of all.values()) {
    const siblings = domain.parent && all.has(domain.parent) ? inside.get(domain.parent) : roots;
    if (siblings) siblings.push(domain);
    else inside.set(domain.parent!, [domain]);
  }
  roots.sort(byName);
  for (const siblings of inside.values()) siblings.sort(byName);
  return { roots, inside };
}

/**
 * Where a domain lies, for little room: the nearest domains around it, the outer ones first. The
 * outermost tells none from another, and is named only where there is nothing between.
 */
export function placeOf(
  domain: MapDomain,
  domains: ReadonlyMap<number, MapDomain>,
  most: number,
): string {
  const around: string[] = [];
  const passed = new Set([domain.id]);
  let at = domains.get(domain.parent ?? 0);
  while (at && !passed.has(at.id)) {
    passed.add(at.id);
    around.unshift(at.name);
    at = domains.get(at.parent ?? 0);
  }
  const telling = around.length > 1 ? around.slice(1) : around;
  const nearest = telling.slice(-most);
  return (nearest.length < telling.length ? ['…', ...nearest] : nearest).join(' › ');
}

/** Ids of the domains whose name has this text in it; names that begin with it come first. */
export function fitting(domains: Iterable<MapDomain>, text: string): Set<number> {
  const wanted = text.trim().toLocaleLowerCase();
  const begin: number[] = [];
  const have: number[] = [];
  if (!wanted) return new Set();
  for (const { id, name, stage } of domains) {
    const at = stage === 'dissolved' ? -1 : name.toLocaleLowerCase().indexOf(wanted);
    if (at === 0) begin.push(id);
    else if (at > 0) have.push(id);
  }
  return new Set([...begin, ...have]);
}

/** Those ids and every domain around them. */
export function withSurroundings(
  ids: Iterable<number>,
  domains: ReadonlyMap<number, MapDomain>,
): Set<number> {
  const all = new Set<number>();
  for (const id of ids) {
    let at: number | undefined = id;
    while (at && !all.has(at)) {
      all.add(at);
      at = domains.get(at)?.parent;
    }
  }
  return all;
}
