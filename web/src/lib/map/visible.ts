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

/** Where a name stands, in pixels: inside its circle, or on the edge if others are inside. */
export interface Label {
  at: number;
  x: number;
  y: number;
  width: number;
  height: number;
  /** Size of its letters. */
  text: number;
  /** Of its circle. */
  radius: number;
  isInside: boolean;
  /** Too long for its place: its end is left out. */
  isCut: boolean;
}

const MOST = 80;
const LETTER = 0.6;
const LARGEST = 13;
const SMALLEST = 10.5;
const LINE = 1.2;
const LEAST_INSIDE = 20;
const LEAST_ABOVE = 34;
/** Of a circle's width that a name may take before it is cut. */
const MOST_OVER = 1.4;

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

const longest = (name: string) =>
  name.split(/[\s-]+/).reduce((most, word) => Math.max(most, word.length), 0);

type Point = { x: number; y: number };

function inMiddle(at: number, middle: Point, r: number, name: string): Label {
  const room = 2 * r * 0.88;
  const fitting = room / (longest(name) * LETTER);
  const text = Math.min(LARGEST, Math.max(SMALLEST, fitting, r > 60 ? LARGEST : 0));
  const wanted = longest(name) * LETTER * text + 8;
  const isCut = wanted > 2 * r * MOST_OVER;
  const width = isCut ? 2 * r * 1.1 : Math.max(Math.min(room, 180), wanted);
  const lines = isCut ? 1 : Math.min(2, Math.ceil((name.length * LETTER * text) / width));
  const height = lines * text * LINE + 4;
  return { at, ...middle, width, height, text, radius: r, isInside: true, isCut };
}

/** Not over the side of the window. */
const within = (x: number, width: number, size: Size) =>
  Math.min(Math.max(x, width / 2 + 4), size.width - width / 2 - 4);

function onEdge(
  at: number,
  middle: { x: number; y: number },
  r: number,
  name: string,
  size: Size,
): Label {
  const height = 20;
  // The upper edge of a circle that fills the window is out of sight: its name stays in view.
  const y = Math.max(middle.y - r, Math.min(height * 0.75, middle.y));
  const width = Math.min(name.length * 7.2 + 26, Math.max(64, 1.6 * r), 240);
  const x = within(middle.x, width, size);
  return { at, x, y, width, height, text: 12, radius: r, isInside: false, isCut: false };
}

function labelOf(layout: Layout, camera: Camera, size: Size, at: number, name: string): Label {
  const r = layout.r[at]! * camera.scale;
  const middle = toScreen(camera, size, layout.x[at]!, layout.y[at]!);
  return layout.children[at]
    ? onEdge(at, middle, r, name, size)
    : inMiddle(at, middle, r, name);
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
    const box = {
      left: label.x - label.width / 2,
      right: label.x + label.width / 2,
      top: label.y - label.height / 2,
      bottom: label.y + label.height / 2,
    };
    if (taken.some((other) => overlap(box, other))) continue;
    taken.push(box);
    found.push(label);
    if (found.length === MOST) break;
  }
  // Always in the same order, so that a name that stays is not moved on the page, nor loses focus.
  return found.sort((one, other) => one.at - other.at);
}

/** The same names where their circles are now: cheap enough for every frame of a movement. */
export function moved(shown: Label[], layout: Layout, camera: Camera, size: Size): Label[] {
  return shown.map((label) => {
    const r = layout.r[label.at]! * camera.scale;
    const middle = toScreen(camera, size, layout.x[label.at]!, layout.y[label.at]!);
    if (label.isInside) return { ...label, ...middle };
    const y = Math.max(middle.y - r, Math.min(label.height * 0.75, middle.y));
    return { ...label, x: within(middle.x, label.width, size), y };
  });
}
