/** How wide a text is, in ems of its letters. */
export type Ems = (text: string) => number;

const SAMPLE = 100;

/**
 * Measures in the letters of an element, at the weight of the names on the map. Each character is
 * measured once: a map has thousands of names, and all are made of the same few dozen.
 */
export function rulerOf(element: HTMLElement): Ems {
  const known = new Map<string, number>();
  const measured = (character: string) => {
    const probe = document.createElement('span');
    probe.textContent = character;
    probe.style.cssText = `position:absolute;visibility:hidden;white-space:pre;
      font-weight:550;font-size:${SAMPLE}px`;
    element.append(probe);
    const width = probe.getBoundingClientRect().width / SAMPLE;
    probe.remove();
    known.set(character, width);
    return width;
  };
  return (text) => {
    let width = 0;
    for (const character of text) width += known.get(character) ?? measured(character);
    return width;
  };
}

/** The pieces that a line may end after, with the space or hyphen that they end in. */
const pieces = (text: string) => text.trim().split(/(?<=[\s-])(?=[^\s-])/);

/** Of the longest piece that cannot be broken. */
export const longest = (text: string, ems: Ems) =>
  Math.max(...pieces(text).map((piece) => ems(piece.trimEnd())));

/** How many lines of this width, in ems, a text takes. */
export function linesOf(text: string, width: number, ems: Ems): number {
  let lines = 1;
  let used = 0;
  for (const piece of pieces(text)) {
    const needed = ems(piece.trimEnd());
    if (used && used + needed > width) {
      lines += 1;
      used = 0;
    }
    // Longer than a line: broken wherever it must be.
    if (needed > width) lines += Math.ceil(needed / width) - 1;
    used = needed > width ? width : used + ems(piece);
  }
  return lines;
}
