import { toScreen, type Camera, type Size } from './camera';
import type { Layout } from './layout';
import { linesOf, longest, type Ems } from './ruler';

/** Whether any of a circle may be in the window. */
function isInWindow(layout: Layout, camera: Camera, size: Size, at: number): boolean {
  const r = layout.r[at]!;
  return (
    Math.abs(layout.x[at]! - camera.x) <= size.width / 2 / camera.scale + r &&
    Math.abs(layout.y[at]! - camera.y) <= size.height / 2 / camera.scale + r
  );
}

/** Indexes of the circles that are in the window and not smaller than `least` pixels. */
export function visible(layout: Layout, camera: Camera, size: Size, least: number): number[] {
  const seen: number[] = [];
  const isSeen = (at: number) =>
    layout.r[at]! * camera.scale >= least && isInWindow(layout, camera, size, at);
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
  /** What is drawn takes no more than this, frame and count included. */
  width: number;
  height: number;
  /** Size of its letters. */
  text: number;
  lines: number;
  /** Of its circle. */
  radius: number;
  isInside: boolean;
  /** How far below the upper edge of its circle it stands, if not inside. */
  below: number;
  /** Too long for its place: its end is left out. */
  isCut: boolean;
}

/** What is written, and how wide that is. */
export interface Texts {
  nameOf: (at: number) => string;
  /** Of what is shown over the map; empty for nothing. */
  countOf: (at: number) => string;
  ems: Ems;
}

export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** A name that is to be written: of which circle, and where and how large that is in pixels. */
interface Wish {
  at: number;
  name: string;
  /** How wide its count is. */
  count: number;
  middle: Point;
  r: number;
}

type Point = { x: number; y: number };

const MOST = 80;
const LARGEST = 13;
const SMALLEST = 10.5;
const ON_EDGE = 12;
const LINE = 1.2;
const LEAST_INSIDE = 20;
const LEAST_ABOVE = 34;
/** Of a circle's width that a name may take before it is cut. */
const MOST_OVER = 1.4;
/** Of a circle's radius that three lines may take: only where they fit are there that many. */
const MOST_HIGH = 1.6;
/** Less under the ring of one that is asked for. */
const MOST_HIGH_ASKED = 1.3;
/** Of a line of small letters below a name: its kind, in circles larger than that, and a count. */
const SMALL = 11;
const SMALL_LINE = 14;
export const LEAST_WITH_KIND = 40;
/** Left and right of a name on an edge, with its border and a little to spare. */
const FRAME = 20;
const GAP = 6;
/** Between a name and the side of the window. */
const MARGIN = 4;

const overlap = (one: Box, other: Box) =>
  one.left < other.right &&
  other.left < one.right &&
  one.top < other.bottom &&
  other.top < one.bottom;

const boxOf = ({ x, y, width, height }: Label): Box => ({
  left: x - width / 2,
  right: x + width / 2,
  top: y - height / 2,
  bottom: y + height / 2,
});

const clamped = (place: number, extent: number, room: number) =>
  Math.max(extent / 2 + MARGIN, Math.min(place, room - extent / 2 - MARGIN));

const isWithin = ({ left, right, top, bottom }: Box, { width, height }: Size) =>
  left >= 0 && top >= 0 && right <= width && bottom <= height;

/** Its middle; beside that if the window ends there and the circle is large enough. */
function inCircle({ x, y }: Point, r: number, width: number, height: number, size: Size): Point {
  const moved = { x: clamped(x, width, size.width), y: clamped(y, height, size.height) };
  const far = Math.hypot(Math.abs(moved.x - x) + width / 2, Math.abs(moved.y - y) + height / 2);
  return far <= r ? moved : { x, y };
}

function inMiddle({ at, name, count, middle, r }: Wish, ems: Ems, size: Size): Label {
  const room = 2 * r * 0.88;
  const word = longest(name, ems);
  const text = Math.min(LARGEST, Math.max(SMALLEST, room / word, r > 60 ? LARGEST : 0));
  const wanted = word * text + 8;
  const isOver = wanted > 2 * r * MOST_OVER;
  const forName = isOver ? 2 * r * 1.1 : Math.max(Math.min(room, 180), wanted);
  const all = isOver ? 1 : linesOf(name, (forName - 2) / text, ems);
  const lines = Math.min(all, 3 * text * LINE <= r * MOST_HIGH ? 3 : 2);
  const below = (r > LEAST_WITH_KIND ? SMALL_LINE : 0) + (count ? SMALL_LINE : 0);
  const width = Math.max(forName, count);
  const height = lines * text * LINE + 4 + below;
  const place = inCircle(middle, r, width, height, size);
  const isCut = isOver || all > lines;
  return { at, ...place, width, height, text, lines, radius: r, isInside: true, below: 0, isCut };
}

/**
 * On the upper edge of a circle. Where that is over the side of the window it stands farther along
 * the edge; the edge of a circle that fills the window is out of sight: its name stays in view.
 */
function onArc(middle: Point, r: number, width: number, height: number, size: Size): Point {
  const x = clamped(middle.x, width, size.width);
  const aside = Math.min(r, Math.abs(x - middle.x));
  const top = middle.y - Math.sqrt(r * r - aside * aside);
  return { x, y: Math.max(top, Math.min(height / 2 + MARGIN + 1, middle.y)) };
}

function onEdge(wish: Wish, ems: Ems, size: Size, isAsked = false): Label {
  const { at, name, middle, r } = wish;
  const count = wish.count && wish.count + GAP;
  const full = ems(name) * ON_EDGE + FRAME + count;
  const most = isAsked ? full : Math.min(240, Math.max(160, 1.6 * r + 60)) + count;
  const width = Math.min(full, most, size.width - 2 * MARGIN);
  const room = (width - FRAME - count + 1) / ON_EDGE;
  const lines = isAsked && width < full ? linesOf(name, room, ems) : 1;
  const height = lines * ON_EDGE * LINE + 5.6;
  const place = onArc(middle, r, width, height, size);
  const isCut = !isAsked && width < full;
  const text = ON_EDGE;
  return { at, ...place, width, height, text, lines, radius: r, isInside: false, below: 0, isCut };
}

/** In full, above its circle: a name that is asked for. */
function inFull(wish: Wish, ems: Ems, size: Size): Label {
  const label = onEdge(wish, ems, size, true);
  const y = clamped(wish.middle.y - wish.r - label.height / 2, label.height, size.height);
  return { ...label, y, below: y - label.y };
}

function wishFor(layout: Layout, camera: Camera, size: Size, at: number, texts: Texts): Wish {
  return {
    at,
    name: texts.nameOf(at),
    count: texts.ems(texts.countOf(at)) * SMALL * 1.05,
    middle: toScreen(camera, size, layout.x[at]!, layout.y[at]!),
    r: layout.r[at]! * camera.scale,
  };
}

/** The name of a circle that is pointed at, if it is not written already. */
export function pointedAt(
  layout: Layout,
  camera: Camera,
  size: Size,
  at: number,
  texts: Texts,
): Label {
  return inFull(wishFor(layout, camera, size, at, texts), texts.ems, size);
}

/** Where the label is over no other: on its place, or one below it inside the same circle. */
function placed(label: Label, taken: Box[], size: Size): Label | undefined {
  const step = label.height + 2;
  const most = label.isInside ? 0 : Math.min(2, Math.floor(label.radius / step) - 1);
  for (let down = 0; down <= Math.max(0, most); down += 1) {
    const moved = { ...label, y: label.y + down * step, below: label.below + down * step };
    const box = boxOf(moved);
    if (isWithin(box, size) && !taken.some((other) => overlap(box, other))) return moved;
  }
  return undefined;
}

/** The same, or else above or beside what is in its way; on its place if there is room nowhere. */
function placedSurely(label: Label, taken: Box[], size: Size): Label {
  const free = placed(label, taken, size);
  if (free) return free;
  const to = (x: number, y: number) => ({ ...label, x, y, below: label.below + y - label.y });
  const { width, height } = label;
  const x = clamped(label.x, width, size.width);
  const y = clamped(label.y, height, size.height);
  const others = taken.flatMap((box) => [
    to(x, box.top - height / 2 - 2),
    to(box.left - width / 2 - 2, y),
    to(x, box.bottom + height / 2 + 2),
  ]);
  for (const other of [to(x, y), ...others]) {
    const found = placed(other, taken, size);
    if (found) return found;
  }
  return to(x, y);
}

/**
 * Names to write, the largest circles first, none over another, over the side of the window or
 * over what is `kept` free. Those of `asked` are written whatever their size, and in full.
 */
export function labels(
  layout: Layout,
  camera: Camera,
  size: Size,
  seen: number[],
  texts: Texts,
  asked: readonly number[] = [],
  kept: readonly Box[] = [],
): Label[] {
  const radius = (at: number) => layout.r[at]! * camera.scale;
  const isLarge = (at: number) =>
    !asked.includes(at) && radius(at) >= (layout.children[at] ? LEAST_ABOVE : LEAST_INSIDE);
  const others = seen.filter(isLarge).sort((one, other) => radius(other) - radius(one));
  const taken: Box[] = [...kept];
  const found: Label[] = [];
  const write = (label: Label | undefined) => {
    if (!label) return;
    taken.push(boxOf(label));
    found.push(label);
  };
  // They are written even if they are too small to be drawn, and so not among those seen.
  for (const at of asked) {
    if (!isInWindow(layout, camera, size, at)) continue;
    const wish = wishFor(layout, camera, size, at, texts);
    const inside = inMiddle(wish, texts.ems, size);
    const isTight = wish.r < LEAST_INSIDE || inside.height > wish.r * MOST_HIGH_ASKED;
    if (layout.children[at]) {
      write(placedSurely(onEdge(wish, texts.ems, size, true), taken, size));
    } else if (inside.isCut || isTight || !placed(inside, taken, size)) {
      write(placedSurely(inFull(wish, texts.ems, size), taken, size));
    } else write(inside);
  }
  for (const at of others) {
    if (found.length >= MOST) break;
    const wish = wishFor(layout, camera, size, at, texts);
    const isAround = layout.children[at]! > 0;
    const label = isAround ? onEdge(wish, texts.ems, size) : inMiddle(wish, texts.ems, size);
    // On the edge of a circle, not beside one that hardly reaches into the window.
    if (isAround && Math.abs(label.x - wish.middle.x) >= wish.r) continue;
    write(placed(label, taken, size));
  }
  // Always in the same order, so that a name that stays is not moved on the page, nor loses focus.
  return found.sort((one, other) => one.at - other.at);
}

/** The same names where their circles are now: cheap enough for every frame of a movement. */
export function moved(shown: Label[], layout: Layout, camera: Camera, size: Size): Label[] {
  return shown.map((label) => {
    const { at, width, height, below } = label;
    const r = layout.r[at]! * camera.scale;
    const middle = toScreen(camera, size, layout.x[at]!, layout.y[at]!);
    if (label.isInside) return { ...label, ...inCircle(middle, r, width, height, size) };
    const { x, y } = onArc(middle, r, width, height, size);
    return { ...label, x, y: y + below };
  });
}
