import type {
  Amendment, AmendmentText, Answer, Argument, ArgumentRevision, Check, ConsentProcess, DriverDoubt,
  Id, ProcessView, Question, Step,
} from '$lib/api/shapes';

/** The nine steps of consent decision-making, in order. */
export const STEPS: Step[] = [
  'consent_to_driver',
  'present_proposal',
  'understand_proposal',
  'brief_response',
  'check_for_possible_objections',
  'test_argument',
  'resolve_objection',
  'celebrate',
  'consider_concerns',
];

export const numberOf = (step: Step) => STEPS.indexOf(step) + 1;

export type Standing = 'done' | 'current' | 'next' | 'skipped';

/** How each step stands: those that this process never took, or passed over, are skipped. */
export function standings(process: ConsentProcess): Standing[] {
  const at = STEPS.indexOf(process.step);
  const hasEnded = !['running', 'on_hold', 'agreed'].includes(process.stage);
  const isTested = process.arguments.length > 0;
  const isResolved = process.amendments.length > 0;
  return STEPS.map((step, number) => {
    if (number === at) return hasEnded ? 'done' : 'current';
    if (number > at) return hasEnded ? 'skipped' : 'next';
    if (step === 'test_argument') return isTested ? 'done' : 'skipped';
    if (step === 'resolve_objection') return isResolved ? 'done' : 'skipped';
    if (step === 'consent_to_driver') return hasChecked(process, 'driver') ? 'done' : 'skipped';
    if (step === 'understand_proposal') return process.understood.length ? 'done' : 'skipped';
    if (step === 'present_proposal') {
      // Being asked whether the text is clear comes after hearing it.
      const isJustAfter = at === STEPS.indexOf('understand_proposal');
      return isJustAfter || process.understood.length ? 'done' : 'skipped';
    }
    if (step === 'brief_response') return process.responses.length ? 'done' : 'skipped';
    if (step === 'check_for_possible_objections') {
      return hasChecked(process, 'proposal') ? 'done' : 'skipped';
    }
    return 'done';
  });
}

const hasChecked = (process: ConsentProcess, subject: Check['subject']) =>
  process.checks.some((check) => check.subject === subject);

export const innermost = (process: ConsentProcess) => process.frames.at(-1);

export const argumentOf = (process: ConsentProcess, id: Id | undefined) =>
  id ? process.arguments[id - 1] : undefined;

export const amendmentOf = (process: ConsentProcess, id: Id | undefined) =>
  id ? process.amendments[id - 1] : undefined;

/** The argument of the innermost test, if one is under way. */
export function underTest(process: ConsentProcess): Argument | undefined {
  const frame = innermost(process);
  return frame?.frame_kind === 'test' ? argumentOf(process, frame.argument) : undefined;
}

/** The objection that is being met, if one is. */
export function beingMet(process: ConsentProcess): Argument | undefined {
  const frame = innermost(process);
  return frame?.frame_kind === 'resolve' ? argumentOf(process, frame.argument) : undefined;
}

/** The amendment put to the check, if one is. */
export function amendmentAtHand(process: ConsentProcess): Amendment | undefined {
  const frame = innermost(process);
  return frame?.frame_kind === 'resolve' ? amendmentOf(process, frame.amendment) : undefined;
}

/** The check that is open, or was answered last and is being dealt with. */
export function currentCheck(process: ConsentProcess): Check | undefined {
  const frame = innermost(process);
  if (!frame) {
    const subject = process.step === 'consent_to_driver' ? 'driver' : 'proposal';
    return process.checks.findLast((check) => check.subject === subject);
  }
  if (frame.frame_kind === 'test') {
    if (argumentOf(process, frame.argument)?.stage !== 'checking') return undefined;
    return checkOfArgument(process, frame.argument);
  }
  if (!frame.amendment) return undefined;
  return process.checks.findLast(
    (check) => check.subject === 'amendment' && check.amendment === frame.amendment,
  );
}

export const checkOfArgument = (process: ConsentProcess, id: Id) =>
  process.checks.findLast((check) => check.subject === 'argument' && check.argument === id);

/** The answers that count, one for each who gave one. */
export const counting = (check: Check) => check.answers.filter(({ counts }) => counts);

export const answerOf = (check: Check | undefined, member: Id): Answer | undefined =>
  check?.answers.find((answer) => answer.counts && answer.member === member);

/** Who answers for it, whoever raised it first. */
export const authorsOf = ({ author, joined }: Argument): Id[] => [author, ...joined];

/** Possible objections that wait, and so keep the decision open. */
export const parkedOf = (process: ConsentProcess) =>
  process.arguments.filter(({ stage }) => stage === 'parked');

export const latestOf = (argument: Argument): ArgumentRevision | undefined =>
  argument.revisions.at(-1);

/** Possible objections to the proposal or the driver, each the root of a tree. */
export const rootsOf = (process: ConsentProcess) =>
  process.arguments.filter(({ about }) => about === 'proposal' || about === 'driver');

export const disagreementsWith = (process: ConsentProcess, id: Id) =>
  process.arguments.filter(({ about, parent }) => about === 'argument' && parent === id);

/** Possible objections to an amendment. */
export const againstAmendment = (process: ConsentProcess, id: Id) =>
  process.arguments.filter(({ about, amendment }) => about === 'amendment' && amendment === id);

export const waysToMeet = (process: ConsentProcess, objection: Id) =>
  process.amendments.filter(({ resolves }) => resolves === objection);

export const suggestionOf = (amendment: Amendment): AmendmentText => amendment.revisions.at(-1)!;

export const contentNow = ({ proposal }: ProcessView) => proposal.revisions.at(-1)!.content;

/** Whether a requirement is at hand that could be unsuitable: one of its own, or in the driver's words. */
export const hasRequirement = ({ requirement, driver }: Pick<ProcessView, 'requirement' | 'driver'>) =>
  !!requirement || !!driver?.text.need?.trim();

/** What the step asks about as a whole; nothing while one argument or amendment is looked at. */
export function matterOf(process: ConsentProcess, me: Id): 'driver' | 'proposal' | undefined {
  if (process.late.includes(me)) return 'proposal';
  if (innermost(process)) return undefined;
  return process.step === 'consent_to_driver' ? 'driver' : 'proposal';
}

/** Whether the reader has still to read it: nobody goes through it step by step in a light form. */
export const isNewTo = (process: ConsentProcess, me: Id): boolean =>
  process.late.includes(me) ||
  STEPS.indexOf(process.step) <= STEPS.indexOf('understand_proposal') ||
  process.understood.length === 0;

/** Questions about what is on the table now, or all of the proposal before that. */
export function questionsNow(process: ConsentProcess, me: Id): Question[] {
  const frame = process.late.includes(me) ? undefined : innermost(process);
  if (frame?.frame_kind === 'test') {
    return process.questions.filter(
      ({ about, argument }) => about === 'argument' && argument === frame.argument,
    );
  }
  if (frame) {
    const ways = new Set(waysToMeet(process, frame.argument).map(({ id }) => id));
    return process.questions.filter(
      ({ about, amendment }) => about === 'amendment' && ways.has(amendment),
    );
  }
  return process.questions.filter(({ about }) => about === 'proposal' || about === 'driver');
}

/** Whether a question can be asked now. */
export function mayAsk(process: ConsentProcess, me: Id): boolean {
  if (process.stage !== 'running') return false;
  if (process.late.includes(me)) return true;
  const frame = innermost(process);
  if (!frame) return STEPS.indexOf(process.step) <= STEPS.indexOf('understand_proposal');
  if (frame.frame_kind === 'resolve') return waysToMeet(process, frame.argument).length > 0;
  return ['presented', 'checking'].includes(argumentOf(process, frame.argument)?.stage ?? '');
}

export const isDecider = (process: ConsentProcess, member: Id) =>
  process.deciders.includes(member);

/** Whether the member decides, is affected, facilitates or wrote it. */
export const isInvolved = ({ process, proposal }: ProcessView, member: Id) =>
  hasPart(process, member) || process.facilitator === member || proposal.authors.includes(member);

export const hasPart = (process: ConsentProcess, member: Id) =>
  isDecider(process, member) || process.affected.includes(member);

/** Who is counted in a step, and who of them has done what it asks. */
export interface Count {
  all: Id[];
  done: Id[];
  /** Waited for with something else: the answer to a question. */
  owing: Id[];
}

export type Counted = 'answers' | 'understood' | 'spoken';

/** What is counted of people now: who has answered, understood or spoken; nothing in other steps. */
export function countedNow({ process, open_check }: ProcessView): Counted | undefined {
  if (open_check) return 'answers';
  if (process.frames.length) return undefined;
  if (process.step === 'understand_proposal') return 'understood';
  return process.step === 'brief_response' ? 'spoken' : undefined;
}

/**
 * Counts those who are here and have done it, and those who are waited for. Who has left is neither;
 * who is affected and is asked again, is.
 */
export function countOf(
  { process, answered, waiting_for }: Pick<ProcessView, 'process' | 'answered' | 'waiting_for'>,
  what: Counted,
  isHere: (member: Id) => boolean,
): Count {
  const { deciders, understood } = process;
  const isAwaited = (one: Id) => waiting_for.includes(one);
  if (what === 'understood') {
    const done = understood.filter((one) => deciders.includes(one) && isHere(one));
    const isOwing = (one: Id) => understood.includes(one) || !deciders.includes(one);
    const missing = waiting_for.filter((one) => !isOwing(one));
    return { all: [...done, ...missing], done, owing: waiting_for.filter(isOwing) };
  }
  // What others have responded may be hidden from the reader; who is not waited for has.
  const given = what === 'answers' ? answered : deciders;
  const done = given.filter((one) => isHere(one) && !isAwaited(one));
  return { all: [...done, ...waiting_for], done, owing: [] };
}

/** Decides, but was not there while the text was being understood (3.0, late joiners). */
export function isLate(process: ConsentProcess, member: Id): boolean {
  const isPast = STEPS.indexOf(process.step) > STEPS.indexOf('understand_proposal');
  const wasThere = process.understood.includes(member);
  return isPast && process.understood.length > 0 && isDecider(process, member) && !wasThere;
}

/** The one thing that everybody says in S1 the driver is: not theirs, or none. */
export function saidByAll(process: ConsentProcess): DriverDoubt | undefined {
  const check = process.step === 'consent_to_driver' ? currentCheck(process) : undefined;
  if (!check?.revealed) return undefined;
  const [first, ...rest] = counting(check).map(({ doubt }) => doubt);
  const isOne = rest.every((doubt) => doubt === first);
  return isOne && (first === 'not_ours' || first === 'not_a_driver') ? first : undefined;
}

export type Part = 'arguments' | 'revealed' | 'responses' | 'questions' | 'concerns';

/** What the present step is about comes first, then what came before. */
export function partsOf(step: Step): Part[] {
  if (step === 'brief_response') {
    return ['responses', 'questions', 'revealed', 'arguments', 'concerns'];
  }
  if (step === 'check_for_possible_objections') {
    return ['revealed', 'arguments', 'responses', 'questions', 'concerns'];
  }
  return ['arguments', 'questions', 'revealed', 'responses', 'concerns'];
}

/** Whether the step is about it, so that it is open without asking. */
export function isAbout(part: Part, step: Step): boolean {
  if (part === 'responses') return step === 'brief_response';
  if (part === 'revealed') {
    return step === 'check_for_possible_objections' || step === 'consent_to_driver';
  }
  return part === 'arguments' && STEPS.indexOf(step) <= STEPS.indexOf('resolve_objection');
}
