import { describe, expect, it } from 'vitest';
import type { Driver, Requirement } from '$lib/api/shapes';
import { argument, check, process } from './made';
import {
  countOf, currentCheck, hasRequirement, isLate, questionsNow, saidByAll, standings, underTest,
} from './room';

describe('what everybody says of a driver', () => {
  const said = (...doubts: ('not_ours' | 'unclear' | undefined)[]) => {
    const answers = doubts.map((doubt, at) => ({
      member: at + 1, stance: doubt ? ('possible_objection' as const) : ('none' as const),
      text: '', at: '2027-03-01T09:00:00.000Z', counts: true, absent: false, doubt,
    }));
    const checks = [check({ subject: 'driver', answers, revealed: true })];
    return saidByAll(process({ step: 'consent_to_driver', checks }));
  };
  it('is one thing, said by each of them', () => {
    expect(said('not_ours', 'not_ours')).toBe('not_ours');
    expect(said('not_ours', 'unclear')).toBeUndefined();
    expect(said('not_ours', undefined)).toBeUndefined();
  });
  it('lets go of the driver only where it is not theirs, or none', () => {
    expect(said('unclear', 'unclear')).toBeUndefined();
    expect(said(undefined, undefined)).toBeUndefined();
  });
});

describe('standings', () => {
  it('marks what was passed over as skipped', () => {
    const found = standings(process({ understood: [], responses: [] }));
    expect(found.slice(0, 5)).toEqual(['skipped', 'skipped', 'skipped', 'skipped', 'current']);
  });
  it('takes the proposal as presented when people are asked whether they understand it', () => {
    const now = process({ step: 'understand_proposal', understood: [], responses: [] });
    expect(standings(now).slice(1, 3)).toEqual(['done', 'current']);
  });
  it('has no current step once the process has ended without agreement', () => {
    expect(standings(process({ stage: 'abandoned' }))).not.toContain('current');
  });
});

describe('currentCheck', () => {
  it('is the last one on the proposal outside a test', () => {
    const last = check({ revision: 2 });
    expect(currentCheck(process({ checks: [check({}), last] }))).toBe(last);
  });
  it('is that of the argument under test, once it is being checked', () => {
    const own = check({ subject: 'argument', argument: 1 });
    const frames = [{ frame_kind: 'test' as const, argument: 1, amendment: 0 }];
    const all = { checks: [check({}), own], frames };
    expect(currentCheck(process({ ...all, arguments: [argument({})] }))).toBe(own);
    const integrating = [argument({ stage: 'integrating' })];
    expect(currentCheck(process({ ...all, arguments: integrating }))).toBeUndefined();
  });
});

describe('questionsNow', () => {
  it('leaves out what was asked about another argument', () => {
    const asked = { id: 1, amendment: 0, asked_by: 1, text: '?', why: false, answers: [] };
    const questions = [
      { ...asked, about: 'argument' as const, argument: 1 },
      { ...asked, about: 'argument' as const, argument: 2 },
    ];
    const frames = [{ frame_kind: 'test' as const, argument: 2, amendment: 0 }];
    const all = [argument({}), argument({ id: 2 })];
    const now = process({ questions, frames, arguments: all });
    expect(questionsNow(now, 1)).toEqual([questions[1]]);
    expect(underTest(now)?.id).toBe(2);
  });
});

describe('isLate', () => {
  it('holds for a decider who did not take part in understanding the text', () => {
    expect(isLate(process({}), 2)).toBe(true);
    expect(isLate(process({}), 1)).toBe(false);
    expect(isLate(process({}), 3)).toBe(false);
  });
});

describe('whether there is a requirement that could be unsuitable', () => {
  const driver = (need?: string) => ({ text: { title: 'Racks', need } }) as Driver;

  it('looks at what is decided about, whatever the organization writes now', () => {
    expect(hasRequirement({ driver: driver() })).toBe(false);
    expect(hasRequirement({})).toBe(false);
    expect(hasRequirement({ driver: driver(' ') })).toBe(false);
    expect(hasRequirement({ driver: driver('We need racks.') })).toBe(true);
    expect(hasRequirement({ driver: driver(), requirement: { id: 1 } as Requirement })).toBe(true);
  });
});

describe('who is counted', () => {
  const gone = 4;
  const isHere = (member: number) => member !== gone;
  const counted = (
    what: Parameters<typeof countOf>[1],
    parts: Parameters<typeof process>[0],
    answered: number[],
    waiting_for: number[],
  ) => countOf({ process: process(parts), answered, waiting_for }, what, isHere);
  const deciders = [1, 2, 3, gone];

  it('leaves out who has left, whether they had answered or not', () => {
    for (const answered of [[1], [1, gone]]) {
      const { all, done } = counted('answers', { deciders }, answered, [2, 3]);
      expect([all, done]).toEqual([[1, 2, 3], [1]]);
    }
    const { all, done } = counted('spoken', { deciders }, [], [3]);
    expect([all, done]).toEqual([[1, 2, 3], [1, 2]]);
    const read = counted('understood', { deciders, understood: [1, gone] }, [], [2, 3]);
    expect([read.all, read.done]).toEqual([[1, 2, 3], [1]]);
  });

  it('names who is affected and asked again among those who are waited for', () => {
    const { all, done } = counted('answers', { deciders: [1, 2], affected: [3] }, [1, 2], [3]);
    expect([all, done]).toEqual([[1, 2, 3], [1, 2]]);
  });

  it('says apart who owes an answer to a question', () => {
    const parts = { deciders: [1, 2], understood: [1, 2] };
    expect(counted('understood', parts, [], [1, 5])).toEqual({
      all: [1, 2], done: [1, 2], owing: [1, 5],
    });
  });
});
