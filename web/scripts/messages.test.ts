// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { findings, placeholders, read } from './messages.mjs';

describe('the catalogues', () => {
  it('say the same in both languages', () => {
    expect(findings(read())).toEqual([]);
  });

  it.each([
    [{ en: { 'a.b': 'x' }, nl: {} }, 'a.b: has no nl sentence'],
    [{ en: {}, nl: { 'a.b': 'x' } }, 'a.b: has no en sentence'],
    [{ en: { 'a.b': '{n} x' }, nl: { 'a.b': 'x' } }, 'a.b: en fills in "n", nl ""'],
    [{ en: { 'a.b': 'Hi!' }, nl: { 'a.b': 'Hoi.' } }, 'raises its voice'],
    [{ en: { 'a.b': ' ' }, nl: { 'a.b': 'x' } }, 'a.b: is empty'],
    [{ en: { 'a.b': { one: 'x' } }, nl: { 'a.b': { one: 'x', other: 'y' } } }, 'plural'],
  ])('refuse %j', (catalogues, sentence) => {
    expect(findings(catalogues).join('\n')).toContain(sentence);
  });

  it('know what a message wants filled in', () => {
    expect(placeholders('{name} in {circle}')).toEqual(['name']);
    expect(placeholders({ one: 'one', other: '{n} of {total}' })).toEqual(['n', 'total']);
  });
});
