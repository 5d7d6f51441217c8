export interface Gestures {
  pan: (dx: number, dy: number) => void;
  /** About a place in pixels of the element. */
  zoom: (factor: number, x: number, y: number) => void;
  press: (x: number, y: number) => void;
  pressTwice: (x: number, y: number) => void;
  hover: (x: number, y: number) => void;
  leave: () => void;
}

const SLACK = 5;

interface Pointer {
  x: number;
  y: number;
}

/** Wheel, drag, pinch and presses on an element; gives back the function that stops it. */
export function gestures(element: HTMLElement, on: Gestures): () => void {
  const down = new Map<number, Pointer>();
  let travelled = 0;

  const place = (event: MouseEvent): Pointer => {
    const { left, top } = element.getBoundingClientRect();
    return { x: event.clientX - left, y: event.clientY - top };
  };

  function pressed(event: PointerEvent) {
    if (event.button !== 0) return;
    if (!down.size) travelled = 0;
    down.set(event.pointerId, place(event));
  }

  function pinched(before: Pointer, now: Pointer, other: Pointer) {
    const was = Math.hypot(before.x - other.x, before.y - other.y);
    const is = Math.hypot(now.x - other.x, now.y - other.y);
    const middle = { x: (now.x + other.x) / 2, y: (now.y + other.y) / 2 };
    on.pan((now.x - before.x) / 2, (now.y - before.y) / 2);
    if (was > 0) on.zoom(is / was, middle.x, middle.y);
  }

  function moved(event: PointerEvent) {
    const now = place(event);
    const before = down.get(event.pointerId);
    if (!before) {
      if (event.pointerType === 'mouse') on.hover(now.x, now.y);
      return;
    }
    travelled += Math.hypot(now.x - before.x, now.y - before.y);
    down.set(event.pointerId, now);
    if (travelled < SLACK) return;
    element.setPointerCapture(event.pointerId);
    const other = [...down].find(([id]) => id !== event.pointerId)?.[1];
    if (other) pinched(before, now, other);
    else on.pan(now.x - before.x, now.y - before.y);
  }

  const released = (event: PointerEvent) => down.delete(event.pointerId);

  function clicked(event: MouseEvent) {
    if (travelled >= SLACK && event.detail > 0) {
      event.preventDefault();
      event.stopPropagation();
    } else if (!(event.target as Element).closest('a, button')) {
      const { x, y } = place(event);
      on.press(x, y);
    }
  }

  /** Not on a button that is pressed several times in a row. */
  function clickedTwice(event: MouseEvent) {
    if ((event.target as Element).closest('button')) return;
    const { x, y } = place(event);
    on.pressTwice(x, y);
  }

  function turned(event: WheelEvent) {
    event.preventDefault();
    const lines = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? 16 : 1;
    const speed = event.ctrlKey ? 0.01 : 0.0016;
    const { x, y } = place(event);
    on.zoom(Math.exp(-event.deltaY * lines * speed), x, y);
  }

  const stop = new AbortController();
  const { signal } = stop;
  element.addEventListener('pointerdown', pressed, { signal });
  element.addEventListener('pointermove', moved, { signal });
  element.addEventListener('pointerup', released, { signal });
  element.addEventListener('pointercancel', released, { signal });
  element.addEventListener('pointerleave', on.leave, { signal });
  element.addEventListener('click', clicked, { signal, capture: true });
  element.addEventListener('dblclick', clickedTwice, { signal });
  element.addEventListener('wheel', turned, { signal, passive: false });
  return () => stop.abort();
}
