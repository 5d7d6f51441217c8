// Frames per second of the map with many domains, while zooming and panning:
//   node tests/visual/map_bench.mjs [5000]
import { manyDomains } from './fixtures.mjs';
import { open, sizes } from './browser.mjs';
import { serve } from './server.mjs';

const count = Number(process.argv[2] ?? 5000);
const domains = manyDomains(count);
const server = await serve({ answers: { '/domains': { position: 1, domains } } });
const { context, close } = await open({ viewport: sizes.desktop });
const page = await context.newPage();
page.on('pageerror', (error) => console.log(error.stack));
await page.goto(`${server.url}/map?view=map`);
await page.waitForSelector('.label');
const box = await page.locator('.map').boundingBox();
await page.mouse.move(box.x + box.width * 0.4, box.y + box.height * 0.45);

const frames = await page.evaluate(async () => {
  const map = document.querySelector('.map');
  const { left, top, width, height } = map.getBoundingClientRect();
  const turn = (deltaY) =>
    map.dispatchEvent(
      new WheelEvent('wheel', {
        deltaY,
        clientX: left + width * 0.42,
        clientY: top + height * 0.45,
        cancelable: true,
      }),
    );
  const times = [];
  let last = performance.now();
  for (let at = 0; at < 240; at += 1) {
    turn(at < 120 ? -30 : 30);
    await new Promise(requestAnimationFrame);
    const now = performance.now();
    times.push(now - last);
    last = now;
  }
  return times;
});
const sorted = frames.toSorted((one, other) => one - other);
const mean = frames.reduce((sum, time) => sum + time, 0) / frames.length;
console.log(
  `${count} domains: ${(1000 / mean).toFixed(1)} frames a second, ` +
    `95 % of frames within ${sorted[Math.floor(frames.length * 0.95)].toFixed(0)} ms`,
);
await page.screenshot({ path: process.env.SHOT ?? 'build/map_bench.png' });
await close();
server.close();
