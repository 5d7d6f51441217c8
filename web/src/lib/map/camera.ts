import { RADIUS, type Layout } from './layout';

/** What part of the map is seen: the place in the middle of the window, and pixels per unit. */
export interface Camera {
  x: number;
  y: number;
  scale: number;
}

export interface Size {
  width: number;
  height: number;
}

const FARTHEST = 0.6;
const NEAREST = 600;

const fitting = (size: Size, radius: number) =>
  Math.min(size.width, size.height) / 2 / Math.max(radius, 0.001);

/** The whole map, with a little room around it. */
export const whole = (size: Size): Camera => ({
  x: 0,
  y: 0,
  scale: fitting(size, RADIUS) * 0.94,
});

/** One circle, so large that its surroundings still show at the edges. */
export const around = (layout: Layout, at: number, size: Size): Camera =>
  at === 0
    ? whole(size)
    : { x: layout.x[at]!, y: layout.y[at]!, scale: fitting(size, layout.r[at]!) * 0.84 };

/**
 * The place in the window that zooming without a pointer is about: where the chosen circle is, so
 * that it does not leave the window. The middle if there is none, or it fills the window or is far.
 */
export function zoomPlace(layout: Layout, chosen: number, camera: Camera, size: Size) {
  const middle = { x: size.width / 2, y: size.height / 2 };
  if (chosen <= 0) return middle;
  const { x, y } = toScreen(camera, size, layout.x[chosen]!, layout.y[chosen]!);
  const aside = Math.max(-x, x - size.width, -y, y - size.height);
  if (aside <= 0) return { x, y };
  const r = layout.r[chosen]! * camera.scale;
  if (aside > r || 2 * r > Math.min(size.width, size.height)) return middle;
  const held = (place: number, room: number) => Math.min(Math.max(place, 0), room);
  return { x: held(x, size.width), y: held(y, size.height) };
}

/**
 * Nearer to a place in the window and the circle there: the circle with what is around it, or it
 * alone, or simply nearer. Never farther.
 */
export function nearer(
  layout: Layout,
  at: number,
  camera: Camera,
  px: number,
  py: number,
  size: Size,
): Camera {
  const wider = layout.children[at] ? at : Math.max(0, layout.parent[at]!);
  const views = [around(layout, wider, size), around(layout, at, size)];
  const view = views.find(({ scale }) => scale > camera.scale * 1.1);
  if (view) return view;
  const close = zoomed(camera, 2, px, py, size);
  return close.scale > camera.scale ? close : camera;
}

/** No farther than the whole map and no nearer than makes sense; never lost beside the map. */
export function held(camera: Camera, size: Size): Camera {
  const least = fitting(size, RADIUS) * FARTHEST;
  const scale = Math.min(Math.max(camera.scale, least), least * NEAREST);
  const distance = Math.hypot(camera.x, camera.y);
  const most = RADIUS;
  const pull = distance > most ? most / distance : 1;
  return { x: camera.x * pull, y: camera.y * pull, scale };
}

/** Nearer or farther, with what is under the pointer staying there. */
export function zoomed(camera: Camera, factor: number, px: number, py: number, size: Size): Camera {
  const dx = px - size.width / 2;
  const dy = py - size.height / 2;
  const { scale } = held({ ...camera, scale: camera.scale * factor }, size);
  const x = camera.x + dx / camera.scale - dx / scale;
  const y = camera.y + dy / camera.scale - dy / scale;
  return held({ x, y, scale }, size);
}

export const panned = (camera: Camera, dx: number, dy: number, size: Size): Camera =>
  held({ ...camera, x: camera.x - dx / camera.scale, y: camera.y - dy / camera.scale }, size);

export const toMap = (camera: Camera, size: Size, px: number, py: number) => ({
  x: camera.x + (px - size.width / 2) / camera.scale,
  y: camera.y + (py - size.height / 2) / camera.scale,
});

export const toScreen = (camera: Camera, size: Size, x: number, y: number) => ({
  x: (x - camera.x) * camera.scale + size.width / 2,
  y: (y - camera.y) * camera.scale + size.height / 2,
});

/** On the way from one to the other; zooming feels even because the scale moves by ratio. */
export function between(from: Camera, to: Camera, part: number): Camera {
  const eased = part < 0.5 ? 2 * part * part : 1 - (2 - 2 * part) ** 2 / 2;
  const ratio = to.scale / from.scale;
  const scale = from.scale * ratio ** eased;
  // The middle follows the scale, so that the way there is one straight zoom.
  const moved = Math.abs(ratio - 1) < 0.01 ? eased : (1 - from.scale / scale) / (1 - 1 / ratio);
  return { x: from.x + (to.x - from.x) * moved, y: from.y + (to.y - from.y) * moved, scale };
}
