import { describe, expect, it } from 'vitest';
import { byUse, marked, markedWords } from './marks';

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
  it('keeps fields apart that do not end by themselves', () => {
    const whole = (snippet: string) =>
      marked(snippet)
        .map(({ text }) => text)
        .join('');
    expect(whole('van \u0002niemand\u0003\nPlanten')).toBe('van niemand · Planten');
    expect(whole('van \u0002niemand\u0003 \n\nPlanten')).toBe('van niemand · Planten');
    expect(whole('van niemand.\nPlanten')).toBe('van niemand.\nPlanten');
    expect(whole('“van \u0002niemand\u0003.”\nPlanten')).toBe('“van niemand.”\nPlanten');
  });
  it('leaves out the signs of Markdown', () => {
    expect(marked('**€ 480** per `maand`')).toEqual([
      { text: '€ 480 per maand', isMarked: false },
    ]);
  });
});

describe('byUse', () => {
  it('puts the agreement before the proposals and decisions that led to it', () => {
    const hits = ['process', 'proposal', 'driver', 'agreement'].map((noun) => ({
      noun,
      title: 'Avondpiket',
    }));
    const other = { noun: 'agreement', title: 'Weekendtelefoon' };
    const found = byUse([other, ...hits], 'avond').map(({ noun, title }) => `${noun} ${title}`);
    expect(found.slice(0, 2)).toEqual(['agreement Avondpiket', 'driver Avondpiket']);
    expect(found.at(-1)).toBe('agreement Weekendtelefoon');
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
