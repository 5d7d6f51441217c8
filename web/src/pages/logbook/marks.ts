export interface Part {
  text: string;
  isMarked: boolean;
}

/** A snippet of full-text search in parts: what was found stands between U+0002 and U+0003. */
export function marked(snippet: string): Part[] {
  return snippet
    .split(/(\u0002[^\u0003]*\u0003?)/)
    .map((piece) => ({
      text: piece.replace(/[\u0002\u0003]/g, ''),
      isMarked: piece.startsWith('\u0002'),
    }))
    .filter(({ text }) => text);
}
