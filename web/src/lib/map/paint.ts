import { toScreen, type Camera, type Size } from './camera';
import type { Layout } from './layout';

const TOKENS = {
  ground: '--bg',
  level: '--sunk',
  raised: '--raised',
  line: '--line',
  edge: '--line-strong',
  around: '--edge',
  accent: '--accent',
  soft: '--accent-soft',
  faint: '--accent-faint',
  concern: '--concern',
  concernSoft: '--concern-soft',
  info: '--info',
  infoSoft: '--info-soft',
  focus: '--focus',
} as const;

export type Palette = Record<keyof typeof TOKENS, string>;

/** The colours of the page as they are now, in light or dark, as a canvas wants them. */
export function paletteOf(element: HTMLElement): Palette {
  const probe = document.createElement('span');
  element.append(probe);
  const colours = Object.entries(TOKENS).map(([name, token]) => {
    probe.style.color = `var(${token})`;
    return [name, getComputedStyle(probe).color];
  });
  probe.remove();
  return Object.fromEntries(colours) as Palette;
}

/** How a circle looks: what kind of place it is, and what is shown over the map. */
export const LOOKS = ['around', 'leaf', 'vacant', 'draft', 'reviews', 'drivers'] as const;
export type Look = (typeof LOOKS)[number];

export interface Scene {
  layout: Layout;
  camera: Camera;
  size: Size;
  seen: number[];
  /** Indexes of each two circles that overlap in what they take care of. */
  overlaps: [number, number][];
  /** Of each circle, by its place in LOOKS. */
  looks: Uint8Array;
  palette: Palette;
  /** Index of the circle with a ring, -1 for none. */
  chosen: number;
  hovered: number;
  /** On the way: dashes and stripes, which take long to draw, are left out. */
  isMoving: boolean;
  /** Indexes that are searched for; empty if nothing is. */
  found: ReadonlySet<number>;
}

let stripes: { colour: string; pattern: CanvasPattern | null } = { colour: '', pattern: null };

function striped(context: CanvasRenderingContext2D, colour: string): CanvasPattern | null {
  if (stripes.colour === colour) return stripes.pattern;
  const tile = document.createElement('canvas');
  tile.width = tile.height = 8;
  const ink = tile.getContext('2d')!;
  ink.strokeStyle = colour;
  ink.lineWidth = 1.2;
  ink.beginPath();
  for (const shift of [-8, 0, 8]) {
    ink.moveTo(shift, 8);
    ink.lineTo(shift + 8, 0);
  }
  ink.stroke();
  stripes = { colour, pattern: context.createPattern(tile, 'repeat') };
  return stripes.pattern;
}

/** One path per look and level: circles of one level never cover each other. */
function grouped({ layout, seen, looks }: Scene): Map<number, number[]> {
  const groups = new Map<number, number[]>();
  for (const at of seen) {
    const group = layout.depth[at]! * 16 + looks[at]!;
    const members = groups.get(group);
    if (members) members.push(at);
    else groups.set(group, [at]);
  }
  return new Map([...groups].sort(([one], [other]) => one - other));
}

function trace(context: CanvasRenderingContext2D, scene: Scene, members: number[], grow = 0) {
  const { layout, camera, size } = scene;
  context.beginPath();
  for (const at of members) {
    const { x, y } = toScreen(camera, size, layout.x[at]!, layout.y[at]!);
    const r = Math.max(0.5, layout.r[at]! * camera.scale + grow);
    context.moveTo(x + r, y);
    context.arc(x, y, r, 0, 2 * Math.PI);
  }
}

function fillAndEdge(context: CanvasRenderingContext2D, scene: Scene, look: Look, depth: number) {
  const { palette } = scene;
  const fills: Record<Look, string> = {
    around: depth % 2 ? palette.faint : palette.soft,
    leaf: palette.soft,
    vacant: palette.ground,
    draft: palette.ground,
    reviews: palette.concernSoft,
    drivers: palette.infoSoft,
  };
  const edges: Record<Look, string> = {
    around: palette.accent,
    leaf: palette.accent,
    vacant: palette.edge,
    draft: palette.edge,
    reviews: palette.concern,
    drivers: palette.info,
  };
  context.fillStyle = fills[look];
  context.fill();
  const pattern = look === 'vacant' && !scene.isMoving ? striped(context, palette.edge) : null;
  if (pattern) {
    context.fillStyle = pattern;
    context.globalAlpha = 0.45;
    context.fill();
    context.globalAlpha = 1;
  }
  const isDashed = !scene.isMoving && (look === 'vacant' || look === 'draft');
  context.setLineDash(isDashed ? [5, 4] : []);
  context.lineWidth = look === 'reviews' || look === 'drivers' ? 2 : 1;
  context.strokeStyle = edges[look];
  context.stroke();
  context.setLineDash([]);
}

function ring(
  context: CanvasRenderingContext2D,
  scene: Scene,
  members: number[],
  colour: string,
  width: number,
) {
  trace(context, scene, members, width / 2);
  context.lineWidth = width;
  context.strokeStyle = colour;
  context.stroke();
}

/** How far a tie reaches into a circle of that radius: seen well, and short of its name. */
const reach = (radius: number) => Math.min(22, radius * 0.25);

/** A tie from circle to circle for each two that share something; those of the chosen stand out. */
function tie(context: CanvasRenderingContext2D, scene: Scene) {
  const { layout, camera, size, overlaps, chosen, palette } = scene;
  const seen = new Set(overlaps.length ? scene.seen : []);
  context.strokeStyle = context.fillStyle = palette.accent;
  for (const [one, other] of overlaps) {
    if (!seen.has(one) || !seen.has(other)) continue;
    const from = toScreen(camera, size, layout.x[one]!, layout.y[one]!);
    const to = toScreen(camera, size, layout.x[other]!, layout.y[other]!);
    const turn = Math.atan2(to.y - from.y, to.x - from.x);
    const end = ({ x, y }: typeof from, at: number, way: 1 | -1) => {
      const radius = layout.r[at]! * camera.scale;
      const far = way * (radius - reach(radius));
      return { x: x + far * Math.cos(turn), y: y + far * Math.sin(turn) };
    };
    const ends = [end(from, one, 1), end(to, other, -1)] as const;
    const width = one === chosen || other === chosen ? 3.5 : 2;
    context.lineWidth = width;
    context.beginPath();
    context.moveTo(ends[0].x, ends[0].y);
    context.lineTo(ends[1].x, ends[1].y);
    context.stroke();
    for (const { x, y } of ends) {
      context.beginPath();
      context.arc(x, y, width + 1.5, 0, 2 * Math.PI);
      context.fill();
    }
  }
}

/** Draws the whole scene. */
export function paint(context: CanvasRenderingContext2D, scene: Scene) {
  const { size, palette, found, chosen, hovered } = scene;
  context.clearRect(0, 0, size.width, size.height);
  for (const [group, members] of grouped(scene)) {
    trace(context, scene, members);
    fillAndEdge(context, scene, LOOKS[group % 16]!, Math.floor(group / 16));
  }
  tie(context, scene);
  if (found.size) {
    const marked = scene.seen.filter((at) => found.has(at));
    ring(context, scene, marked, palette.accent, 3);
  }
  if (hovered > 0) ring(context, scene, [hovered], palette.edge, 2);
  if (chosen >= 0) ring(context, scene, [chosen], palette.accent, 3.5);
}
