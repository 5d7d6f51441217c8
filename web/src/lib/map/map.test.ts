import { describe, expect, it } from 'vitest';
import type { MapDomain } from '$lib/api/shapes';
import {
  around, between, held, nearer, panned, toMap, toScreen, whole, zoomed, zoomPlace,
} from './camera';
import { RADIUS, hit, layoutOf, seedsOf, structureOf, type Seed } from './layout';
import { looksOf, overlapping } from './looks';
import { LOOKS } from './paint';
import { longest } from './ruler';
import { labels, moved, pointedAt, visible, type Box, type Label, type Texts } from './visible';
import { beside, indexOf, inside, outside } from './walk';

const size = { width: 1200, height: 750 };

function manySeeds(count: number): Seed[] {
  let seed = 5;
  const random = () => (seed = (seed * 48271) % 2147483647) / 2147483647;
  const seeds: Seed[] = [{ id: 1, parent: 0, weight: 1 }];
  while (seeds.length < count) {
    const parent = seeds[Math.floor(random() ** 2 * seeds.length)]!.id;
    seeds.push({ id: seeds.length + 1, parent, weight: 1 + Math.floor(random() * 4) });
  }
  return seeds;
}

const few: Seed[] = [
  { id: 1, parent: 0, weight: 1 },
  { id: 2, parent: 1, weight: 2 },
  { id: 3, parent: 1, weight: 2 },
  { id: 4, parent: 2, weight: 1 },
  { id: 5, parent: 2, weight: 3 },
  { id: 6, parent: 3, weight: 1 },
];

const domain = (values: Partial<MapDomain>): MapDomain => ({
  id: 1, name: 'One', kind: 'circle', stage: 'active', people: 2, vacant: false, agreements: 0,
  reviews_due: 0, inbox: 0, backlog: 0, open_proposals: 0, overlaps: [], ...values,
});

const ems = (text: string) => text.length * 0.6;
const texts = (nameOf: (at: number) => string, countOf = (_: number) => ''): Texts => ({
  nameOf, countOf, ems,
});

const boxOf = ({ x, y, width, height }: Label): Box => ({
  left: x - width / 2, right: x + width / 2, top: y - height / 2, bottom: y + height / 2,
});

const areApart = (one: Box, other: Box) =>
  one.right <= other.left + 0.01 || other.right <= one.left + 0.01 ||
  one.bottom <= other.top + 0.01 || other.bottom <= one.top + 0.01;

const isWithin = (box: Box, { width, height }: typeof size) =>
  box.left >= 0 && box.top >= 0 && box.right <= width && box.bottom <= height;

describe('layout', () => {
  const layout = layoutOf(manySeeds(800));

  it('puts every circle inside the one around it, and none over its neighbour', () => {
    expect(layout.count).toBe(800);
    expect(layout.r[0]).toBe(RADIUS);
    for (let at = 1; at < layout.count; at += 1) {
      const parent = layout.parent[at]!;
      const distance = Math.hypot(
        layout.x[at]! - layout.x[parent]!,
        layout.y[at]! - layout.y[parent]!,
      );
      expect(distance + layout.r[at]!).toBeLessThanOrEqual(layout.r[parent]! + 0.01);
      for (let next = at + 1; next < layout.count; next += 1) {
        if (layout.parent[next] !== parent) continue;
        const apart = Math.hypot(
          layout.x[at]! - layout.x[next]!,
          layout.y[at]! - layout.y[next]!,
        );
        expect(apart).toBeGreaterThanOrEqual(layout.r[at]! + layout.r[next]! - 0.01);
      }
    }
  });

  it('keeps the children of a circle next to each other', () => {
    for (let at = 0; at < layout.count; at += 1) {
      for (let child = 0; child < layout.children[at]!; child += 1) {
        expect(layout.parent[layout.first[at]! + child]).toBe(at);
      }
    }
  });

  it('draws nothing for nobody, and the outermost alone', () => {
    expect(layoutOf([]).count).toBe(0);
    expect(layoutOf([{ id: 9, parent: 0, weight: 1 }]).r[0]).toBe(RADIUS);
  });

  it('takes loops and unknown parents into the outermost', () => {
    const broken = layoutOf([
      { id: 1, parent: 0, weight: 1 },
      { id: 2, parent: 3, weight: 1 },
      { id: 3, parent: 2, weight: 1 },
      { id: 4, parent: 99, weight: 1 },
    ]);
    expect([...broken.id].sort()).toEqual([1, 2, 3, 4]);
    expect(broken.parent[indexOf(broken, 4)]).toBe(0);
  });

  it('leaves out what was dissolved and knows the same structure again', () => {
    const one = [domain({}), domain({ id: 2, parent: 1 })];
    const gone = [...one, domain({ id: 3, parent: 1, stage: 'dissolved' })];
    const grown = [...one, domain({ id: 3, parent: 1 })];
    expect(structureOf(seedsOf(gone))).toBe(structureOf(seedsOf(one)));
    expect(structureOf(seedsOf(grown))).not.toBe(structureOf(seedsOf(one)));
    const busy = [domain({ inbox: 4 }), domain({ id: 2, parent: 1, reviews_due: 1 })];
    expect(structureOf(seedsOf(busy))).toBe(structureOf(seedsOf(one)));
  });
});

describe('overlapping', () => {
  it('gives each two circles once, whichever of them is drawn first', () => {
    const layout = layoutOf(few);
    const domains = new Map([
      [2, domain({ id: 2, parent: 1, overlaps: [3, 99] })],
      [3, domain({ id: 3, parent: 1, overlaps: [2, 5] })],
      [5, domain({ id: 5, parent: 2, overlaps: [3] })],
    ]);
    const pairs = overlapping(layout, domains).map((pair) => pair.map((at) => layout.id[at]!));
    expect(pairs.map((pair) => pair.sort()).sort()).toEqual([[2, 3], [3, 5]]);
  });
});

describe('hit', () => {
  const layout = layoutOf(manySeeds(300));

  it('finds the innermost circle at its middle', () => {
    for (let at = 0; at < layout.count; at += 1) {
      if (layout.children[at]) continue;
      expect(hit(layout, layout.x[at]!, layout.y[at]!)).toBe(at);
    }
  });

  it('finds the circle around where no other is, and nothing outside', () => {
    expect(hit(layout, RADIUS - 0.5, 0)).toBe(0);
    expect(hit(layout, RADIUS + 1, 0)).toBe(-1);
    expect(hit(layoutOf([]), 0, 0)).toBe(-1);
  });
});

describe('camera', () => {
  const camera = whole(size);

  it('translates between the map and the screen', () => {
    const screen = toScreen(camera, size, 120, -40);
    const { x, y } = toMap(camera, size, screen.x, screen.y);
    expect(x).toBeCloseTo(120);
    expect(y).toBeCloseTo(-40);
  });

  it('keeps what is under the pointer there while zooming', () => {
    const before = toMap(camera, size, 300, 200);
    const after = toMap(zoomed(camera, 3, 300, 200, size), size, 300, 200);
    expect(after.x).toBeCloseTo(before.x);
    expect(after.y).toBeCloseTo(before.y);
  });

  it('never loses the map', () => {
    const lost = panned(camera, -1e6, 1e6, size);
    expect(Math.hypot(lost.x, lost.y)).toBeLessThanOrEqual(RADIUS + 0.01);
    expect(held({ x: 0, y: 0, scale: 1e-9 }, size).scale).toBeGreaterThan(0.1);
  });

  it('fits a circle into the window', () => {
    const layout = layoutOf(few);
    const at = indexOf(layout, 3);
    const near = around(layout, at, size);
    expect(layout.r[at]! * near.scale * 2).toBeLessThan(size.height);
    expect(between(camera, near, 0)).toEqual(camera);
    const end = between(camera, near, 1);
    expect(end.x).toBeCloseTo(near.x);
    expect(end.scale).toBeCloseTo(near.scale);
  });

  it('zooms about the chosen circle, which keeps its place', () => {
    const layout = layoutOf(manySeeds(400));
    const leaf = layout.children.findLastIndex((children) => !children);
    const seen = { ...camera, x: layout.x[leaf]! + 100, y: layout.y[leaf]! - 30, scale: 2 };
    const at = zoomPlace(layout, leaf, seen, size);
    expect(at).toEqual({ x: size.width / 2 - 200, y: size.height / 2 + 60 });
    const closer = zoomed(seen, 1.5, at.x, at.y, size);
    expect(toScreen(closer, size, layout.x[leaf]!, layout.y[leaf]!).x).toBeCloseTo(at.x);
    const middle = { x: size.width / 2, y: size.height / 2 };
    expect(zoomPlace(layout, -1, seen, size)).toEqual(middle);
    expect(zoomPlace(layout, leaf, { ...seen, x: seen.x + 900 }, size)).toEqual(middle);
    const half = { ...seen, x: layout.x[leaf]! + size.width / 4 + layout.r[leaf]! / 2 };
    expect(zoomPlace(layout, leaf, half, size).x).toBe(0);
  });

  it('never goes farther on two presses', () => {
    const layout = layoutOf(manySeeds(400));
    for (let at = 0; at < layout.count; at += 7) {
      let now = whole(size);
      for (let times = 0; times < 9; times += 1) {
        const { x, y } = toScreen(now, size, layout.x[at]!, layout.y[at]!);
        const next = nearer(layout, at, now, x, y, size);
        expect(next.scale).toBeGreaterThanOrEqual(now.scale);
        now = next;
      }
      expect(now.scale).toBeGreaterThan(whole(size).scale * 10);
    }
  });
});

describe('what is seen', () => {
  const layout = layoutOf(manySeeds(2000));

  it('draws nothing that is too small or out of the window', () => {
    const seen = visible(layout, whole(size), size, 3);
    expect(seen.length).toBeLessThan(layout.count);
    for (const at of seen) expect(layout.r[at]! * whole(size).scale).toBeGreaterThanOrEqual(3);
    const corner = visible(layout, { x: 450, y: 0, scale: 40 }, size, 3);
    expect(corner.length).toBeLessThan(seen.length);
  });

  it('writes at most eighty names, none over another, and always the chosen one', () => {
    const camera = whole(size);
    const seen = visible(layout, camera, size, 2);
    const chosen = seen.at(-1)!;
    const found = labels(layout, camera, size, seen, texts((at) => `Domain ${at}`), [chosen]);
    expect(found.length).toBeLessThanOrEqual(80);
    expect(found.some(({ at }) => at === chosen)).toBe(true);
    for (const one of found) {
      for (const other of found) {
        if (one === other) continue;
        const isBeside = Math.abs(one.x - other.x) >= (one.width + other.width) / 2 - 0.01;
        const isAbove = Math.abs(one.y - other.y) >= (one.height + other.height) / 2 - 0.01;
        expect(isBeside || isAbove).toBe(true);
      }
    }
  });

  it('writes the name of a circle that lies close around another below the other name', () => {
    const nested = layoutOf([
      { id: 1, parent: 0, weight: 1 },
      { id: 2, parent: 1, weight: 1 },
      { id: 3, parent: 2, weight: 1 },
      { id: 4, parent: 2, weight: 1 },
    ]);
    const camera = whole(size);
    const seen = visible(nested, camera, size, 2);
    const found = labels(nested, camera, size, seen, texts((at) => `Domain ${at}`));
    expect(found.map(({ at }) => nested.id[at]).sort()).toEqual([1, 2, 3, 4]);
  });

  it('writes a name that is asked for in full', () => {
    const camera = whole(size);
    const seen = visible(layout, camera, size, 2);
    const small = seen.findLast((at) => !layout.children[at])!;
    const name = 'The working group of the embedded devices';
    const found = labels(layout, camera, size, seen, texts(() => name), [small]);
    const label = found.find(({ at }) => at === small)!;
    expect(label.isCut).toBe(false);
    expect(label.width).toBeGreaterThan(name.length * 7);
  });

  it('keeps the room that a name takes: none over another, a button or the side', () => {
    const long = (at: number) => ['Team', 'Long-term documentation 123', 'South kitchens'][at % 3]!;
    const written = texts(long, (at) => (at % 4 ? '' : '12 reviews due'));
    const phone = { width: 358, height: 560 };
    for (const window of [size, phone]) {
      const buttons = {
        left: window.width - 60, top: window.height - 170,
        right: window.width - 12, bottom: window.height - 12,
      };
      for (let step = 0; step < 40; step += 1) {
        const scale = whole(window).scale * 1.15 ** step;
        const camera = { x: 40 + step * 3, y: -60 + step * 2, scale };
        const seen = visible(layout, camera, window, 2.5);
        const chosen = seen[(step * 7) % seen.length]!;
        const found = labels(layout, camera, window, seen, written, [chosen], [buttons]);
        expect(found.some(({ at }) => at === chosen)).toBe(true);
        const boxes = found.map(boxOf);
        for (const [at, box] of boxes.entries()) {
          expect(isWithin(box, window)).toBe(true);
          expect(areApart(box, buttons)).toBe(true);
          for (const other of boxes.slice(at + 1)) expect(areApart(box, other)).toBe(true);
        }
        for (const label of found) {
          const count = ems(written.countOf(label.at)) * 11;
          const name = ems(long(label.at)) * label.text;
          const needed = label.isInside ? longest(long(label.at), ems) * label.text : name + count;
          if (!label.isCut) expect(label.width * label.lines).toBeGreaterThanOrEqual(needed);
        }
      }
    }
  });

  it('writes on an edge only where that edge is in the window', () => {
    const nested = layoutOf(few);
    const at = indexOf(nested, 2);
    const scale = 0.6;
    const r = nested.r[at]! * scale;
    const middle = { x: -r * 0.5, y: size.height / 2 };
    const camera = {
      x: nested.x[at]! - (middle.x - size.width / 2) / scale,
      y: nested.y[at]!, scale,
    };
    const [label] = labels(nested, camera, size, [at], texts(() => 'Kitchen'));
    expect(Math.hypot(label!.x - middle.x, label!.y - middle.y)).toBeCloseTo(r);
    const away = { ...camera, x: camera.x + (r * 0.48) / scale };
    expect(labels(nested, away, size, [at], texts(() => 'Kitchen'))).toEqual([]);
  });

  it('writes the chosen name even if its circle is too small to be drawn, but not from afar', () => {
    const camera = whole(size);
    const seen = visible(layout, camera, size, 2.5);
    const tiny = layout.r.findIndex((r) => r * camera.scale < 2.5);
    expect(seen).not.toContain(tiny);
    const found = labels(layout, camera, size, seen, texts(String), [tiny]);
    expect(found.some(({ at }) => at === tiny)).toBe(true);
    const away = { x: layout.x[tiny]! + 300, y: layout.y[tiny]!, scale: 40 };
    expect(labels(layout, away, size, [], texts(String), [tiny])).toEqual([]);
  });

  it('says that a name is cut if it takes more lines than its circle has', () => {
    const alone = layoutOf([{ id: 1, parent: 0, weight: 1 }]);
    const camera = { x: 0, y: 0, scale: 25 / RADIUS };
    const name = texts(() => 'Pin in the big hay stack of all');
    const [label] = labels(alone, camera, size, [0], name);
    expect(label).toMatchObject({ isInside: true, isCut: true });
    const [asked] = labels(alone, camera, size, [0], name, [0]);
    expect(asked).toMatchObject({ isInside: false, isCut: false, lines: 1 });
    expect(asked!.width).toBeGreaterThan(ems(name.nameOf(0)) * asked!.text);
  });

  it('folds a name that is asked for if it is longer than the window is wide', () => {
    const name = 'The working group that looks after the gardens of every region together';
    const phone = { width: 358, height: 560 };
    for (const at of [0, layout.count - 1]) {
      const camera = around(layout, at, phone);
      const label =
        at === 0
          ? labels(layout, camera, phone, [0], texts(() => name), [0])[0]!
          : pointedAt(layout, camera, phone, at, texts(() => name));
      expect(label.isCut).toBe(false);
      expect(label.lines).toBeGreaterThan(1);
      expect(isWithin(boxOf(label), phone)).toBe(true);
    }
  });

  it('moves names along with their circles', () => {
    const camera = whole(size);
    const found = labels(layout, camera, size, visible(layout, camera, size, 2), texts(String));
    const shifted = moved(found, layout, panned(camera, 30, 0, size), size);
    const at = found.findIndex(({ x, isInside }) => isInside || (x > 100 && x < 1000));
    expect(shifted[at]!.x).toBeCloseTo(found[at]!.x + 30, 0);
  });
});

describe('walking', () => {
  const layout = layoutOf(few);

  it('goes in, out and beside, and stays where there is no way', () => {
    const at = indexOf(layout, 2);
    expect(layout.parent[inside(layout, at)]).toBe(at);
    expect(outside(layout, at)).toBe(0);
    expect(outside(layout, 0)).toBe(0);
    const leaf = indexOf(layout, 6);
    expect(inside(layout, leaf)).toBe(leaf);
    expect(beside(layout, 0, 'left')).toBe(0);
    const [left, right] = [indexOf(layout, 2), indexOf(layout, 3)].sort(
      (one, other) => layout.x[one]! - layout.x[other]!,
    );
    expect(beside(layout, left!, 'right')).toBe(right);
    expect(beside(layout, right!, 'left')).toBe(left);
  });
});

describe('looks', () => {
  const layout = layoutOf(few);
  const names = (domains: MapDomain[], overlay: 'none' | 'reviews' | 'drivers') => {
    const looks = looksOf(layout, new Map(domains.map((one) => [one.id, one])), overlay);
    return (id: number) => LOOKS[looks[indexOf(layout, id)]!];
  };

  it('shows what is vacant, drafted, and what the overlay counts', () => {
    const domains = [
      domain({ id: 1 }),
      domain({ id: 4, vacant: true, reviews_due: 1 }),
      domain({ id: 5, stage: 'draft' }),
      domain({ id: 6, inbox: 2 }),
    ];
    const plain = names(domains, 'none');
    expect([1, 4, 5, 6].map(plain)).toEqual(['around', 'vacant', 'draft', 'leaf']);
    expect(names(domains, 'reviews')(4)).toBe('reviews');
    expect(names(domains, 'drivers')(6)).toBe('drivers');
    expect(names(domains, 'drivers')(4)).toBe('vacant');
  });
});
