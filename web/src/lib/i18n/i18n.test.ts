import { beforeAll, describe, expect, it } from 'vitest';
import { daysUntil, exact, inMonths, relative, today } from './dates';
import { relabelCircle, t, useLanguage } from './i18n.svelte';

describe('t', () => {
  beforeAll(() => useLanguage('nl'));

  it('fills in and chooses the form of the number', () => {
    expect(t('map.agreements', { n: 1 })).toBe('1 overeenkomst');
    expect(t('map.agreements', { n: 0 })).toBe('0 overeenkomsten');
    expect(t('map.agreements', { n: 12345 })).toBe('12.345 overeenkomsten');
    expect(t('shell.no_results', { text: '$& {n}' })).toContain('$& {n}');
  });

  it('switches language, also that of the document', async () => {
    await useLanguage('en');
    expect(t('map.agreements', { n: 2 })).toBe('2 agreements');
    expect(document.documentElement.lang).toBe('en');
    await useLanguage('nl');
    expect(t('shell.today')).toBe('Vandaag');
  });

  it('calls a circle what the organization calls it', () => {
    expect(t('terms.kind_circle')).toBe('Cirkel');
    relabelCircle('kring');
    expect(t('terms.kind_service_circle')).toBe('Dienstenkring');
    relabelCircle('');
    expect(t('terms.kind_service_circle')).toBe('Dienstencirkel');
  });
});

describe('dates', () => {
  beforeAll(() => useLanguage('nl'));
  const now = new Date(2027, 2, 10, 9, 0);

  it('are said as people say them', () => {
    expect(relative('2027-03-10', now)).toBe('vandaag');
    expect(relative('2027-03-11', now)).toBe('morgen');
    expect(relative('2027-03-08', now)).toBe('eergisteren');
    expect(relative('2027-03-31', now)).toBe('over 3 weken');
    expect(relative('2027-09-01', now)).toContain('2027');
    expect(relative(new Date(2027, 2, 10, 8, 30).toISOString(), now)).toBe('30 minuten geleden');
    expect(exact('2027-03-01')).toBe('1 mrt 2027');
  });

  it('count days by the calendar', () => {
    expect(daysUntil('2027-03-28', new Date(2027, 2, 27, 23, 59))).toBe(1);
    expect(daysUntil('2027-03-29', new Date(2027, 2, 27, 0, 1))).toBe(2);
    expect(today(new Date(2027, 0, 5))).toBe('2027-01-05');
    expect(inMonths(1, new Date(2027, 0, 31))).toBe('2027-02-28');
    expect(inMonths(3, new Date(2026, 10, 30))).toBe('2027-02-28');
  });
});
