import type { Argument, ProcessView } from '$lib/api/shapes';
import { isKey, t, type Key } from '$lib/i18n/i18n.svelte';
import {
  amendmentAtHand, beingMet, counting, currentCheck, hasRequirement, parkedOf, underTest,
} from './room';

type About = Pick<ProcessView, 'process' | 'proposal' | 'driver' | 'requirement'>;

/** How the sentences of this decision differ from those of a proposal that people talk about. */
function variants({ process, proposal, ...about }: About): string[] {
  return [
    `of_${proposal.target.target_kind}`,
    ...(hasRequirement(about) ? [] : ['alone']),
    ...(process.form === 'over_time' ? ['over_time'] : []),
  ];
}

/**
 * The sentence of `key` as this decision needs it: for what it brings about (such as a
 * requirement), about a driver without one, or for people who answer over time. The catalogue says
 * which sentences have such a variant.
 */
export function said(view: About, key: Key, values: Record<string, string | number> = {}): string {
  const keys = variants(view).map((variant) => `${key}_${variant}`);
  const found = keys.find(isKey) ?? key;
  return t(found as 'decision.loops_hint', values as { n: number });
}

type Asked = Pick<ProcessView, 'process' | 'hands' | 'waiting_for' | 'open_check'>;

/** What the step has come to, once nobody is waited for: there is nothing more to ask then. */
export function comeTo({ process, hands, waiting_for, open_check }: Asked): Key | undefined {
  if (process.frames.length || hands.length || waiting_for.length || open_check) return undefined;
  const check = currentCheck(process);
  const isClear = !!check?.revealed &&
    counting(check).every(({ stance }) => stance === 'none' || stance === 'concern');
  if (process.step === 'consent_to_driver' && isClear) return 'decision.all_accept_driver';
  if (process.step === 'understand_proposal' && process.understood.length) {
    return 'decision.all_understand';
  }
  if (process.step === 'brief_response' && process.responses.length) {
    return 'decision.all_responded';
  }
  const isChecked = process.step === 'check_for_possible_objections' && isClear;
  return isChecked && !parkedOf(process).length ? 'decision.nobody_objects' : undefined;
}

/** What is said while an argument is tested; the facilitator goes on where others still ask. */
function promptOfTest({ stage, about }: Argument, facilitates: boolean): Key {
  const isDisagreement = about === 'argument';
  if (stage === 'integrating') return 'method.prompt_anything_left';
  if (stage === 'presented' && !facilitates) return 'decision.prompt_questions';
  if (stage === 'presented' || stage === 'checking') {
    return isDisagreement ? 'decision.prompt_check_disagreement' : 'method.prompt_check_argument';
  }
  return isDisagreement ? 'method.prompt_disagreement' : 'method.prompt_test_argument';
}

/** What is asked of all now. */
export function promptOf(view: Asked, facilitates = false): Key {
  const { process } = view;
  const argument = underTest(process);
  if (argument) return promptOfTest(argument, facilitates);
  if (beingMet(process)) {
    return amendmentAtHand(process) ? 'method.prompt_amendment' : 'method.prompt_resolve_objection';
  }
  return comeTo(view) ?? `method.prompt_${process.step}`;
}
