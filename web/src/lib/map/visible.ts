import { toScreen, type Camera, type Size } from './camera';
import type { Layout } from './layout';

/** Indexes of the circles that are in the window and not smaller than `least` pixels. */
export function visible(layout: Layout, camera: Camera, size: Size, least: number): number[] {
  const seen: number[] = [];
  const halfWidth = size.width / 2 / camera.scale;
  const halfHeight = size.height / 2 / camera.scale;
  const isSeen = (at: number) => {
    const r = layout.r[at]!;
    return (
      r * camera.scale >= least &&
      Math.abs(layout.x[at]! - camera.x) <= halfWidth + r &&
      Math.abs(layout.y[at]! - camera.y) <= halfHeight + r
    );
  };
  if (layout.count && isSeen(0)) seen.push(0);
  for (const at of seen) {
    const first = layout.first[at]!;
    for (let child = first; child >= 0 && child < first + layout.children[at]!; child += 1) {
      if (isSeen(child)) seen.push(child);
    }
  }
  return seen;
}

/** Where a name stands, in pixels: in the middle of a circle, or on its upper edge when others are inside. */
export interface Label {
  at: number;
  x: number;
  y: number;
  width: number;
  /** Of its circle. */
  radius: number;
  isInside: boolean;
}

const MOST = 80;
const LETTER = 6.6;
const LINE = 20;
const LEAST_INSIDE = 24;
const LEAST_ABOVE = 38;

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

const overlap = (one: Box, other: Box) =>
  one.left < other.right &&
  other.left < one.right &&
  one.top < other.bottom &&
  other.top < one.bottom;

function labelOf(layout: Layout, camera: Camera, size: Size, at: number, name: string): Label {
  const r = layout.r[at]! * camera.scale;
  const middle = toScreen(camera, size, layout.x[at]!, layout.y[at]!);
  const isInside = layout.children[at] === 0;
  const whole = name.length * LETTER + 20;
  if (isInside) {
    const width = Math.min(2 * r * 0.86, 180);
    return { at, x: middle.x, y: middle.y, width, radius: r, isInside };
  }
  // The upper edge of a circle that fills the window is out of sight: its name stays in view.
  const y = Math.max(middle.y - r, Math.min(LINE * 0.7, middle.y));
  const x = Math.min(Math.max(middle.x, 40), size.width - 40);
  return { at, x, y, width: Math.min(whole, 1.5 * r, 240), radius: r, isInside };
}

/**
 * Names to write, the largest circles first, none over another. `always` is written whatever its
 * size.
 */
export function labels(
  layout: Layout,
  camera: Camera,
  size: Size,
  seen: number[],
  nameOf: (at: number) => string,
  always = -1,
): Label[] {
  const radius = (at: number) => layout.r[at]! * camera.scale;
  const isLarge = (at: number) =>
    at === always || radius(at) >= (layout.children[at] ? LEAST_ABOVE : LEAST_INSIDE);
  const first = (at: number) => (at === always ? Infinity : radius(at));
  const wanted = seen.filter(isLarge).sort((one, other) => first(other) - first(one));
  const taken: Box[] = [];
  const found: Label[] = [];
  for (const at of wanted) {
    const label = labelOf(layout, camera, size, at, nameOf(at));
    const half = at === always ? Math.max(label.width, 60) / 2 : label.width / 2;
    const tall = label.isInside ? LINE * 0.8 : LINE / 2;
    const box = {
      left: label.x - half,
      right: label.x + half,
      top: label.y - tall,
      bottom: label.y + tall,
    };
    if (taken.some((other) => overlap(box, other))) continue;
    taken.push(box);
    found.push(label);
    if (found.length === MOST) break;
  }
  return found;
}
