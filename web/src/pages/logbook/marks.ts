export interface Part {
  text: string;
  isMarked: boolean;
}

const escaped = (word: string) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The same for a text without marks: words that begin as those looked for. */
export function markedWords(text: string, words: string): Part[] {
  const wanted = words.split(/[^\p{L}\p{N}]+/u).filter(Boolean).map(escaped);
  if (!wanted.length) return [{ text, isMarked: false }];
  const found = new RegExp(`((?<![\\p{L}\\p{N}])(?:${wanted.join('|')})[\\p{L}\\p{N}]*)`, 'giu');
  return text
    .split(found)
    .map((piece, at) => ({ text: piece, isMarked: at % 2 === 1 }))
    .filter((part) => part.text);
}

const HIGHEST = ['agreement', 'domain', 'driver'];

/**
 * Of those whose title fits, what holds now before what led to it: the agreement, the domain, the
 * driver. The others stay as they were found.
 */
export function byUse<Hit extends { noun: string; title: string }>(
  hits: Hit[],
  words: string,
): Hit[] {
  const place = ({ noun, title }: Hit) => {
    if (!markedWords(title, words).some(({ isMarked }) => isMarked)) return HIGHEST.length + 1;
    return HIGHEST.includes(noun) ? HIGHEST.indexOf(noun) : HIGHEST.length;
  };
  return hits.toSorted((one, other) => place(one) - place(other));
}

/**
 * A snippet of full-text search in parts: what was found stands between U+0002 and U+0003. Signs
 * of Markdown are left out. Each field of a record begins a line of its own; where the one before
 * it does not end by itself, a dot stands between them.
 */
export function marked(snippet: string): Part[] {
  return snippet
    .replace(/\*\*|__|`/g, '')
    .replace(/(?<![\s.!?…:;,]["'”’»)]*\u0003?)[^\S\n]*\n\s*(?:[-*]\s+)?(?=\S)/g, ' · ')
    .split(/(\u0002[^\u0003]*\u0003?)/)
    .map((piece) => ({
      text: piece.replace(/[\u0002\u0003]/g, ''),
      isMarked: piece.startsWith('\u0002'),
    }))
    .filter(({ text }) => text);
}
