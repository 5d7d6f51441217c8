import { describe, expect, it } from 'vitest';
import { marked } from './marks';

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
