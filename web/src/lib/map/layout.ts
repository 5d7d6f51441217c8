import { hierarchy, pack, type HierarchyCircularNode } from 'd3-hierarchy';
import type { MapDomain } from '$lib/api/shapes';

/** What decides where a circle stands; everything else about a domain only colours it. */
export interface Seed {
  id: number;
  parent: number;
  weight: number;
}

/**
 * Nested circles, one per domain, outermost first and level by level: the children of a circle
 * stand next to each other. Centre of the outermost is 0, 0; its radius is 500.
 */
export interface Layout {
  count: number;
  id: Int32Array;
  x: Float32Array;
  y: Float32Array;
  r: Float32Array;
  depth: Uint8Array;
  /** Index of the circle around it; -1 for the outermost. */
  parent: Int32Array;
  /** Index of its first child, and how many it has. */
  first: Int32Array;
  children: Int32Array;
}

export const RADIUS = 500;

interface Branch {
  id: number;
  weight: number;
  inside: Branch[];
}

const weightOf = ({ kind, people }: MapDomain) =>
  kind === 'role' ? 2 : 2 + Math.min(3, Math.floor(Math.log2(people + 1)));

export function seedsOf(domains: Iterable<MapDomain>): Seed[] {
  const seeds: Seed[] = [];
  for (const domain of domains) {
    if (domain.stage === 'dissolved') continue;
    seeds.push({ id: domain.id, parent: domain.parent ?? 0, weight: weightOf(domain) });
  }
  return seeds.sort((one, other) => one.id - other.id);
}

/** Equal for two structures that look the same. */
export const structureOf = (seeds: Seed[]) =>
  seeds.map(({ id, parent, weight }) => `${id}.${parent}.${weight}`).join();

/** The tree; what hangs in the air, or in a loop, is put inside the outermost domain. */
function grown(seeds: Seed[]): Branch | undefined {
  const branches = new Map<number, Branch>();
  for (const { id, weight } of seeds) branches.set(id, { id, weight, inside: [] });
  const rootSeed = seeds.find(({ parent }) => !branches.has(parent)) ?? seeds[0];
  if (!rootSeed) return undefined;
  const root = branches.get(rootSeed.id)!;
  const parents = new Map(seeds.map(({ id, parent }) => [id, parent]));
  const leadsToRoot = (id: number) => {
    let at: number | undefined = id;
    for (let steps = 0; at !== undefined && steps <= seeds.length; steps += 1) {
      if (at === root.id) return true;
      at = parents.get(at);
    }
    return false;
  };
  for (const { id, parent } of seeds) {
    if (id === root.id) continue;
    const around = leadsToRoot(id) ? branches.get(parent)! : root;
    if (around === root && parent !== root.id) parents.set(id, root.id);
    around.inside.push(branches.get(id)!);
  }
  return root;
}

function placed(root: Branch, count: number): HierarchyCircularNode<Branch>[] {
  const room = Math.min(16, 320 / Math.sqrt(count));
  const tree = hierarchy(root, ({ inside }) => inside)
    .sum(({ inside, weight }) => (inside.length ? 0 : weight))
    .sort((one, other) => (other.value ?? 0) - (one.value ?? 0));
  return pack<Branch>()
    .size([2 * RADIUS, 2 * RADIUS])
    .padding(({ depth }) => room / 1.6 ** depth)(tree)
    .descendants();
}

export function layoutOf(seeds: Seed[]): Layout {
  const root = grown(seeds);
  const nodes = root ? placed(root, seeds.length) : [];
  const count = nodes.length;
  const layout: Layout = {
    count,
    id: new Int32Array(count),
    x: new Float32Array(count),
    y: new Float32Array(count),
    r: new Float32Array(count),
    depth: new Uint8Array(count),
    parent: new Int32Array(count).fill(-1),
    first: new Int32Array(count).fill(-1),
    children: new Int32Array(count),
  };
  const indexes = new Map<HierarchyCircularNode<Branch>, number>();
  nodes.forEach((node, at) => {
    indexes.set(node, at);
    layout.id[at] = node.data.id;
    layout.x[at] = node.x - RADIUS;
    layout.y[at] = node.y - RADIUS;
    layout.r[at] = node.r;
    layout.depth[at] = Math.min(255, node.depth);
    layout.children[at] = node.children?.length ?? 0;
    if (!node.parent) return;
    const parent = indexes.get(node.parent)!;
    layout.parent[at] = parent;
    if (layout.first[parent] === -1) layout.first[parent] = at;
  });
  return layout;
}

/** The innermost circle at this place, -1 outside all. */
export function hit(layout: Layout, x: number, y: number): number {
  const isInside = (at: number) => {
    const dx = x - layout.x[at]!;
    const dy = y - layout.y[at]!;
    return dx * dx + dy * dy <= layout.r[at]! * layout.r[at]!;
  };
  if (!layout.count || !isInside(0)) return -1;
  let at = 0;
  for (;;) {
    let inner = -1;
    const first = layout.first[at]!;
    for (let child = first; child >= 0 && child < first + layout.children[at]!; child += 1) {
      if (isInside(child)) inner = child;
    }
    if (inner === -1) return at;
    at = inner;
  }
}
