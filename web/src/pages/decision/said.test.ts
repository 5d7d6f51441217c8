import { beforeEach, describe, expect, it } from 'vitest';
import type { Answer, ConsentProcess, ProcessView, TargetKind } from '$lib/api/shapes';
import { isKey, useLanguage } from '$lib/i18n/i18n.svelte';
import { argument, check, process } from './made';
import { STEPS } from './room';
import { comeTo, promptOf, said } from './said';

const view = (
  parts: Parameters<typeof process>[0],
  more: Partial<ProcessView> = {},
  target_kind: TargetKind = 'new_agreement',
) =>
  ({
    process: process(parts),
    proposal: { target: { target_kind } },
    requirement: { id: 1 },
    hands: [],
    waiting_for: [],
    open_check: false,
    ...more,
  }) as unknown as ProcessView;
const none = { member: 1, stance: 'none', counts: true } as Answer;
const accepted = check({ subject: 'driver', revealed: true, answers: [none] });
const atDriver: Partial<ConsentProcess> = { step: 'consent_to_driver', checks: [accepted] };

describe('the sentences of a decision', () => {
  beforeEach(() => useLanguage('en'));

  it('speak of reading where people answer over time', () => {
    const key = 'method.prompt_present_proposal';
    expect(said(view({}), key)).toContain('walk us through');
    expect(said(view({ form: 'over_time' }), key)).toBe('The proposal is there to be read.');
  });

  it('call a requirement by its name, over time as well', () => {
    const about = view({ form: 'over_time' }, {}, 'requirement');
    expect(said(about, 'decision.ask_stance_proposal')).toContain('requirement');
    for (const key of ['decision.proposal', 'method.prompt_present_proposal'] as const) {
      expect(said(about, key)).not.toMatch(/proposal/i);
    }
  });

  it('say of every step what it is for', () => {
    for (const step of STEPS) expect(isKey(`decision.why_${step}`), step).toBe(true);
  });

  it('ask about a requirement only where there is one', () => {
    const key = 'method.prompt_consent_to_driver';
    expect(said(view({}), key)).toContain('requirement');
    expect(said(view({}, { requirement: undefined }), key)).not.toContain('requirement');
  });
});

describe('what a step has come to', () => {
  it('is said once everybody has accepted the driver', () => {
    expect(promptOf(view(atDriver), true)).toBe('decision.all_accept_driver');
  });

  it('is nothing while somebody is waited for, has a hand up, or a check is open', () => {
    expect(comeTo(view(atDriver, { waiting_for: [2] }))).toBeUndefined();
    expect(comeTo(view(atDriver, { hands: [2] }))).toBeUndefined();
    expect(comeTo(view(atDriver, { open_check: true }))).toBeUndefined();
    expect(promptOf(view(atDriver, { hands: [2] }))).toBe('method.prompt_consent_to_driver');
  });

  it('is no clear check while an argument waits', () => {
    const checks = [check({ revealed: true, answers: [none] })];
    expect(comeTo(view({ checks }))).toBe('decision.nobody_objects');
    const parked = argument({ stage: 'parked' });
    expect(comeTo(view({ checks, arguments: [parked] }))).toBeUndefined();
  });

  it('is not before anybody has read or responded', () => {
    expect(comeTo(view({ step: 'understand_proposal', understood: [] }))).toBeUndefined();
    expect(comeTo(view({ step: 'understand_proposal' }))).toBe('decision.all_understand');
    expect(comeTo(view({ step: 'brief_response', responses: [] }))).toBeUndefined();
  });
});
