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
  /** How far below the upper edge of its circle it stands, if not inside. */
  below: number;
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
  return { at, ...middle, width, height, text, radius: r, isInside: true, below: 0, isCut };
}

/** Not over the side of the window. */
const within = (x: number, width: number, size: Size) =>
  Math.min(Math.max(x, width / 2 + 4), size.width - width / 2 - 4);

/** The upper edge of a circle that fills the window is out of sight: its name stays in view. */
const edge = (middle: Point, r: number, height: number) =>
  Math.max(middle.y - r, Math.min(height * 0.75, middle.y));

function onEdge(at: number, middle: Point, r: number, name: string, size: Size): Label {
  const height = 20;
  const y = edge(middle, r, height);
  const width = Math.min(name.length * 7.2 + 26, Math.max(64, 1.6 * r), 240);
  const x = within(middle.x, width, size);
  return { at, x, y, width, height, text: 12, radius: r, isInside: false, below: 0, isCut: false };
}

/** In full, above its circle: a name that is asked for. */
function inFull(at: number, middle: Point, r: number, name: string, size: Size): Label {
  const label = onEdge(at, middle, r, name, size);
  const width = name.length * 7.2 + 26;
  const y = Math.max(label.height, middle.y - r - label.height / 2);
  return { ...label, width, x: within(middle.x, width, size), y, below: y - (middle.y - r) };
}

function labelOf(
  layout: Layout,
  camera: Camera,
  size: Size,
  at: number,
  name: string,
  isAsked: boolean,
): Label {
  const r = layout.r[at]! * camera.scale;
  const middle = toScreen(camera, size, layout.x[at]!, layout.y[at]!);
  if (layout.children[at]) return onEdge(at, middle, r, name, size);
  const label = inMiddle(at, middle, r, name);
  const isTight = label.isCut || r < LEAST_INSIDE;
  return isAsked && isTight ? inFull(at, middle, r, name, size) : label;
}

/** The name of a circle that is pointed at, if it is not written already. */
export function pointedAt(
  layout: Layout,
  camera: Camera,
  size: Size,
  at: number,
  name: string,
): Label {
  const middle = toScreen(camera, size, layout.x[at]!, layout.y[at]!);
  return inFull(at, middle, layout.r[at]! * camera.scale, name, size);
}

const boxOf = ({ x, y, width, height }: Label): Box => ({
  left: x - width / 2,
  right: x + width / 2,
  top: y - height / 2,
  bottom: y + height / 2,
});

/** Where the label is over no other: on its place, or one below it inside the same circle. */
function placed(label: Label, taken: Box[]): Label | undefined {
  const step = label.height + 2;
  const most = label.isInside ? 0 : Math.min(2, Math.floor(label.radius / step) - 1);
  for (let down = 0; down <= Math.max(0, most); down += 1) {
    const moved = { ...label, y: label.y + down * step, below: label.below + down * step };
    const box = boxOf(moved);
    if (!taken.some((other) => overlap(box, other))) return moved;
  }
  return undefined;
}

/**
 * Names to write, the largest circles first, none over another. Those of
 * `asked` are written whatever their size, and in full.
 */
export function labels(
  layout: Layout,
  camera: Camera,
  size: Size,
  seen: number[],
  nameOf: (at: number) => string,
  asked: readonly number[] = [],
): Label[] {
  const radius = (at: number) => layout.r[at]! * camera.scale;
  const isLarge = (at: number) =>
    asked.includes(at) || radius(at) >= (layout.children[at] ? LEAST_ABOVE : LEAST_INSIDE);
  const first = (at: number) => (asked.includes(at) ? Infinity : radius(at));
  const wanted = seen
    .filter(isLarge)
    .sort((one, other) => (first(one) === first(other) ? 0 : first(other) - first(one)));
  const taken: Box[] = [];
  const found: Label[] = [];
  for (const at of wanted) {
    const wish = labelOf(layout, camera, size, at, nameOf(at), asked.includes(at));
    const label = placed(wish, taken);
    if (!label) continue;
    taken.push(boxOf(label));
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
    const y = edge(middle, r, label.height) + label.below;
    return { ...label, x: within(middle.x, label.width, size), y };
  });
}
