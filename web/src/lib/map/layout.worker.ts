import { layoutOf, type Seed } from './layout';

addEventListener('message', ({ data }: MessageEvent<{ turn: number; seeds: Seed[] }>) => {
  postMessage({ turn: data.turn, layout: layoutOf(data.seeds) });
});
