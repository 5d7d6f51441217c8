import { describe, expect, it } from 'vitest';
import { marked, markedWords } from './marks';

describe('marked', () => {
  it('takes a snippet apart at its marks', () => {
    expect(marked('de \u0002piket\u0003 van zes')).toEqual([
      { text: 'de ', isMarked: false },
      { text: 'piket', isMarked: true },
      { text: ' van zes', isMarked: false },
    ]);
  });
  it('keeps a text whose last mark was cut off', () => {
    expect(marked('\u0002avond')).toEqual([{ text: 'avond', isMarked: true }]);
    expect(marked('')).toEqual([]);
  });
});

describe('markedWords', () => {
  it('marks whole words that begin as those looked for', () => {
    expect(markedWords('Het avondpiket (avond)', 'Avond')).toEqual([
      { text: 'Het ', isMarked: false },
      { text: 'avondpiket', isMarked: true },
      { text: ' (', isMarked: false },
      { text: 'avond', isMarked: true },
      { text: ')', isMarked: false },
    ]);
    expect(markedWords('wavond', 'avond')).toEqual([{ text: 'wavond', isMarked: false }]);
  });
  it('takes signs as signs', () => {
    expect(markedWords('a.c', '.*')).toEqual([{ text: 'a.c', isMarked: false }]);
  });
});
