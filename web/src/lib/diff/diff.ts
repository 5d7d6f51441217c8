export interface Piece {
  kind: 'same' | 'removed' | 'added';
  text: string;
}

const WORD = /\s+|[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*|[^\s\p{L}\p{N}]/gu;
/** Above this many comparisons the middle is shown as replaced: it keeps the page responsive. */
const MOST = 4_000_000;

const words = (text: string) => text.match(WORD) ?? [];

/** Lengths of the longest common subsequence of every two tails, row after row. */
function commonTails(before: string[], after: string[]): Uint16Array {
  const width = after.length + 1;
  const lengths = new Uint16Array((before.length + 1) * width);
  for (let i = before.length - 1; i >= 0; i -= 1) {
    for (let j = after.length - 1; j >= 0; j -= 1) {
      const below = lengths[(i + 1) * width + j]!;
      const right = lengths[i * width + j + 1]!;
      const both = lengths[(i + 1) * width + j + 1]! + 1;
      lengths[i * width + j] = before[i] === after[j] ? both : Math.max(below, right);
    }
  }
  return lengths;
}

function middle(before: string[], after: string[]): Piece[] {
  if (before.length * after.length > MOST) {
    return [
      { kind: 'removed', text: before.join('') },
      { kind: 'added', text: after.join('') },
    ];
  }
  const lengths = commonTails(before, after);
  const width = after.length + 1;
  const pieces: Piece[] = [];
  let i = 0;
  let j = 0;
  while (i < before.length || j < after.length) {
    if (i < before.length && j < after.length && before[i] === after[j]) {
      pieces.push({ kind: 'same', text: before[i]! });
      i += 1;
      j += 1;
    } else if (
      j === after.length ||
      (i < before.length && lengths[(i + 1) * width + j]! >= lengths[i * width + j + 1]!)
    ) {
      pieces.push({ kind: 'removed', text: before[i]! });
      i += 1;
    } else {
      pieces.push({ kind: 'added', text: after[j]! });
      j += 1;
    }
  }
  return pieces;
}

/** Whole phrases: a blank between two changes joins them; removed comes before added. */
function gathered(pieces: Piece[]): Piece[] {
  const found: Piece[] = [];
  let removed = '';
  let added = '';
  const settle = () => {
    if (removed) found.push({ kind: 'removed', text: removed });
    if (added) found.push({ kind: 'added', text: added });
    removed = added = '';
  };
  pieces.forEach(({ kind, text }, at) => {
    const next = pieces[at + 1];
    const isBetween = next !== undefined && next.kind !== 'same';
    const joins = kind === 'same' && !text.trim() && removed && added && isBetween;
    if (kind === 'removed' || joins) removed += text;
    if (kind === 'added' || joins) added += text;
    if (kind !== 'same' || joins) return;
    settle();
    const last = found.at(-1);
    if (last?.kind === 'same') last.text += text;
    else found.push({ kind: 'same', text });
  });
  settle();
  return found;
}

/** What became of a text, word by word. Both texts can be put together from the pieces again. */
export function difference(before: string, after: string): Piece[] {
  const old = words(before);
  const now = words(after);
  let head = 0;
  while (head < Math.min(old.length, now.length) && old[head] === now[head]) head += 1;
  let tail = 0;
  const most = Math.min(old.length, now.length) - head;
  while (tail < most && old.at(-1 - tail) === now.at(-1 - tail)) tail += 1;
  const same = (part: string[]): Piece[] => part.map((text) => ({ kind: 'same', text }));
  const oldMiddle = old.slice(head, old.length - tail);
  const newMiddle = now.slice(head, now.length - tail);
  return gathered([
    ...same(old.slice(0, head)),
    ...middle(oldMiddle, newMiddle),
    ...same(old.slice(old.length - tail)),
  ]);
}
