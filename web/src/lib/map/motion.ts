import { between, type Camera } from './camera';

const LASTS = 260;
const TOO_SLOW = 110;

/** Moves the camera; jumps where motion is not wanted or the device cannot keep up. */
export function motion(show: (camera: Camera, isMoving: boolean) => void) {
  let frame = 0;

  function stop() {
    cancelAnimationFrame(frame);
    frame = 0;
  }

  function go(from: Camera, to: Camera) {
    stop();
    if (matchMedia('(prefers-reduced-motion: reduce)').matches) {
      show(to, false);
      return;
    }
    const began = performance.now();
    let last = began;
    const step = (now: number) => {
      const part = now - last > TOO_SLOW ? 1 : Math.min(1, (now - began) / LASTS);
      last = now;
      frame = part < 1 ? requestAnimationFrame(step) : 0;
      show(part < 1 ? between(from, to, part) : to, part < 1);
    };
    frame = requestAnimationFrame(step);
  }

  return { go, stop };
}
