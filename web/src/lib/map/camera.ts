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
