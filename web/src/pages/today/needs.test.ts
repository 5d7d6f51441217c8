import { describe, expect, it } from 'vitest';
import type { AgreementLine, DriverLine, TodayView } from '$lib/api/shapes';
import { needsOf } from './needs';

const nothing: TodayView = {
  position: 1, answers: [], reviews: [],
  design_reviews: [], affecting: [], inbox: [], left_lying: [], deeds: [], offers: [],
  responsibilities: [], follow_ups: [], my_tensions: [], my_drivers: [], my_proposals: [], drivers_questions: [],
  since: [],
};
const review = (id: number, on: string, standing: AgreementLine['review_standing']) =>
  ({ id, title: `A${id}`, domain: 1, review_on: on, review_standing: standing }) as AgreementLine;
const arrived = (id: number, late: boolean) =>
  ({ id, title: `D${id}`, domain: 1, late }) as DriverLine;
const answer = (process: number, closes_on?: string) => ({
  process, proposal: process, title: `P${process}`, domain: 1,
  target_kind: 'new_agreement' as const,
  step: 'check_for_possible_objections' as const, asks: 'stance' as const, waiting_for: 2,
  closes_on, late: false,
});

describe('what needs me now', () => {
  it('is nothing when nothing does', () => expect(needsOf(nothing, '2027-03-01')).toEqual([]));

  it('puts first what others wait for, the one that closes soonest before the others', () => {
    const keys = needsOf(
      {
        ...nothing,
        reviews: [review(1, '2027-02-01', 'overdue')],
        answers: [answer(2), answer(3, '2027-03-04'), answer(4, '2027-03-02')],
        offers: [{ domain: 5, name: 'Tuin' }],
      },
      '2027-03-01',
    ).map(({ key }) => key);
    expect(keys).toEqual(['answer-4', 'answer-3', 'answer-2', 'offer-5', 'review-1']);
  });

  it('puts where only the reader is missing before where others are missing too', () => {
    const answers = [answer(2), { ...answer(3), waiting_for: 1 }];
    const keys = needsOf({ ...nothing, answers }, '2027-03-01').map(({ key }) => key);
    expect(keys).toEqual(['answer-3', 'answer-2']);
  });

  it('calls an answer late once its last day has passed', () => {
    const answers = [answer(2, '2027-02-28'), answer(3, '2027-03-01')];
    const late = needsOf({ ...nothing, answers }, '2027-03-01').map(({ isLate }) => isLate);
    expect(late).toEqual([true, false]);
  });

  it('tells a delegator late what a domain left lying, and leads there', () => {
    const since = '2027-02-01';
    const left_lying = [
      { what: 'driver' as const, domain: 2, title: 'D', since, driver: 3 },
      { what: 'objection' as const, domain: 2, title: 'A', since, agreement: 4, process: 5 },
      { what: 'review' as const, domain: 2, title: 'A', since, agreement: 4 },
    ];
    const needs = needsOf({ ...nothing, left_lying }, '2027-03-01');
    expect(needs.map(({ href }) => href)).toEqual(['/drivers/3', '/decide/5', '/a/4']);
    expect(needs.every(({ isLate }) => isLate)).toBe(true);
  });

  it('then what is late, then by date', () => {
    const keys = needsOf(
      {
        ...nothing,
        reviews: [review(1, '2027-03-08', 'soon'), review(2, '2027-03-01', 'due')],
        inbox: [arrived(3, false), arrived(4, true)],
      },
      '2027-03-01',
    ).map(({ key }) => key);
    expect(keys).toEqual(['inbox-4', 'review-2', 'review-1', 'inbox-3']);
  });

  it('what affects the reader last, each where they can read it and object', () => {
    const about = { domain: 2, title: 'Hedge', since: '2027-02-27' };
    const affecting: TodayView['affecting'] = [
      { what: 'decision', ...about, proposal: 1, process: 4 },
      { what: 'proposal', ...about, proposal: 2 },
      { what: 'agreement', ...about, agreement: 3 },
      { what: 'review', ...about, agreement: 5 },
    ];
    const reviews = [review(7, '2027-03-08', 'soon')];
    const needs = needsOf({ ...nothing, affecting, reviews }, '2027-03-01');
    expect(needs.map(({ href }) => href)).toEqual([
      '/a/7/review', '/decide/4', '/p/2', '/a/3', '/a/5/review',
    ]);
  });

  it('the design of a domain by its date', () => {
    const design_reviews = [{ domain: 6, name: 'Garden', review_on: '2027-02-20' }];
    const [first] = needsOf({ ...nothing, design_reviews }, '2027-03-01');
    expect(first).toMatchObject({ href: '/d/6', isLate: true, by: '2027-02-20' });
  });

  it('leads to the place where it is done', () => {
    const reviews = [review(7, '2027-03-08', 'soon')];
    const [first] = needsOf({ ...nothing, reviews }, '2027-03-01');
    expect(first?.href).toBe('/a/7/review');
  });
});
