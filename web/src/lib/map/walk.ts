import type { Layout } from './layout';

export type Direction = 'up' | 'down' | 'left' | 'right';

const ways: Record<Direction, [number, number]> = {
  up: [0, -1],
  down: [0, 1],
  left: [-1, 0],
  right: [1, 0],
};

/** Index of the circle of a domain; -1 if it is not on the map. */
export const indexOf = (layout: Layout, id: number) => layout.id.indexOf(id);

/** The nearest circle beside this one, inside the same one; itself if there is none that way. */
export function beside(layout: Layout, at: number, direction: Direction): number {
  const parent = layout.parent[at]!;
  if (parent < 0) return at;
  const [wx, wy] = ways[direction];
  let best = at;
  let least = Infinity;
  const first = layout.first[parent]!;
  for (let other = first; other < first + layout.children[parent]!; other += 1) {
    const dx = layout.x[other]! - layout.x[at]!;
    const dy = layout.y[other]! - layout.y[at]!;
    const along = dx * wx + dy * wy;
    const across = Math.abs(dx * wy - dy * wx);
    if (other === at || along <= 0 || across > 3 * along) continue;
    const cost = along + 2 * across;
    if (cost < least) {
      least = cost;
      best = other;
    }
  }
  return best;
}

/** The largest circle inside; itself where nothing is. */
export const inside = (layout: Layout, at: number) =>
  layout.children[at] ? layout.first[at]! : at;

/** The circle around this one; the outermost stays. */
export const outside = (layout: Layout, at: number) => Math.max(0, layout.parent[at]!);
