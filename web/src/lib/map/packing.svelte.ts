import type { MapDomain } from '$lib/api/shapes';
import { layoutOf, seedsOf, structureOf, type Layout } from './layout';

const KEPT = 6;
const SMALL = 150;
const known = new Map<string, Layout>();

function keep(structure: string, layout: Layout) {
  known.set(structure, layout);
  if (known.size > KEPT) known.delete(known.keys().next().value!);
}

/** Where the circles stand: worked out beside the page, and kept for as long as nothing moves. */
export class Packing {
  layout = $state.raw<Layout | undefined>();
  #worker: Worker | undefined;
  #turn = 0;
  #structures = new Map<number, string>();

  /** `domains` is reactive. Call while a component is being set up. */
  constructor(domains: () => Iterable<MapDomain>) {
    $effect(() => this.#pack(domains()));
    $effect(() => () => this.#worker?.terminate());
  }

  #pack(domains: Iterable<MapDomain>) {
    const seeds = seedsOf(domains);
    const structure = structureOf(seeds);
    const turn = ++this.#turn;
    const found = known.get(structure) ?? (seeds.length <= SMALL ? layoutOf(seeds) : undefined);
    if (found) {
      keep(structure, found);
      this.layout = found;
      return;
    }
    this.#structures.set(turn, structure);
    this.#hired().postMessage({ turn, seeds });
  }

  #hired(): Worker {
    if (this.#worker) return this.#worker;
    const worker = new Worker(new URL('./layout.worker.ts', import.meta.url), { type: 'module' });
    worker.onmessage = ({ data }: MessageEvent<{ turn: number; layout: Layout }>) => {
      keep(this.#structures.get(data.turn)!, data.layout);
      this.#structures.delete(data.turn);
      if (data.turn === this.#turn) this.layout = data.layout;
    };
    this.#worker = worker;
    return worker;
  }
}
