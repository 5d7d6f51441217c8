import { describe, expect, it } from 'vitest';
import { noWords, textOf, wordsOf } from './words';

const full = { situation: ' De bakken zijn vol. ', effect: 'Ratten.', need: 'Ruimte.' };
const written = { ...noWords(), ...full };

describe('words of a driver', () => {
  it('leave out what is empty', () => {
    expect(textOf({ ...written, need: '' }, true)).toEqual({
      title: '',
      situation: 'De bakken zijn vol.',
      effect: 'Ratten.',
      effect_kind: 'current',
    });
  });

  it('carry a need only where the organization asks for it', () => {
    expect(textOf(written, true).need).toBe('Ruimte.');
    expect(textOf(written, false)).not.toHaveProperty('need');
  });

  it('come back as they were written', () => {
    expect(textOf(wordsOf(textOf(written, true)), true)).toEqual(textOf(written, true));
  });
});
