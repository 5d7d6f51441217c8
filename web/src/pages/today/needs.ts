import type { AffectingLine, Asks, LeftLyingLine, TodayView } from '$lib/api/shapes';


/** One thing that asks for the reader: what it is, where it stands, and the place to do it. */
export interface Need {
  key: string;
  kind:
    | 'answer'
    | 'question'
    | 'offer'
    | 'inbox'
    | 'review'
    | 'design'
    | 'affecting'
    | 'follow_up'
    | 'left_lying';
  title: string;
  domain?: number;
  href: string;
  /** Others cannot go on before the reader has. */
  isAwaited: boolean;
  /** The day by which it should be done. */
  by?: string;
  isLate: boolean;
  asks?: Asks | 'stance_on_argument' | 'stance_on_amendment' | 'understanding_of_requirement'
    | 'facilitate_late';
  /** How many people it waits for, the reader included. */
  waitingFor?: number;
  question?: string;
  /** What a domain left lying that the reader delegated. */
  left?: LeftLyingLine['what'];
  affectedBy?: AffectingLine['what'];
  id: number;
  standing?: TodayView['reviews'][number]['review_standing'];
  /** When an agreement ends unless it is renewed. */
  ends?: string;
}

const FAR = '9999-12-31';

/** An answer is to the proposal, or to an argument or a change under way. */
function askedIn(one: TodayView['answers'][number]): Need['asks'] {
  const { asks, step, target_kind } = one;
  // Whoever facilitates looks when the last day has passed, though others have still to answer.
  if (asks === 'facilitate' && one.waiting_for) return 'facilitate_late';
  if (asks === 'understanding' && target_kind === 'requirement') {
    return 'understanding_of_requirement';
  }
  if (asks !== 'stance') return asks;
  if (step === 'test_argument') return 'stance_on_argument';
  return step === 'resolve_objection' ? 'stance_on_amendment' : asks;
}

function awaited(view: TodayView, today: string): Need[] {
  const answers = view.answers.map<Need>((one) => ({
    key: `answer-${one.process}`,
    kind: 'answer',
    id: one.process,
    title: one.title,
    domain: one.domain,
    href: `/decide/${one.process}`,
    isAwaited: true,
    by: one.closes_on,
    isLate: one.late || (!!one.closes_on && one.closes_on < today),
    asks: askedIn(one),
    waitingFor: one.waiting_for,
  }));
  const questions = view.drivers_questions.map<Need>((one) => ({
    key: `question-${one.driver}-${one.question.id}`,
    kind: 'question',
    id: one.driver,
    title: one.title,
    href: `/drivers/${one.driver}`,
    isAwaited: true,
    isLate: false,
    question: one.question.question,
  }));
  const offers = view.offers.map<Need>((one) => ({
    key: `offer-${one.domain}`,
    kind: 'offer',
    id: one.domain,
    title: one.name,
    href: `/d/${one.domain}`,
    isAwaited: true,
    isLate: false,
  }));
  return [...answers, ...questions, ...offers];
}

/** Whether it would end before its review, or is shown only because it ends soon. */
const endsFirst = (one: TodayView['reviews'][number]) =>
  !!one.expires_on && (one.review_standing === 'not_due' || one.expires_on <= (one.review_on ?? ''));

function dated(view: TodayView, today: string): Need[] {
  const reviews = view.reviews.map<Need>((one) => ({
    key: `review-${one.id}`,
    kind: 'review',
    id: one.id,
    title: one.title,
    domain: one.domain,
    href: `/a/${one.id}/review`,
    isAwaited: false,
    by: endsFirst(one) ? one.expires_on : one.review_on,
    isLate: one.review_standing === 'overdue',
    standing: one.review_standing,
    ends: endsFirst(one) ? one.expires_on : undefined,
  }));
  const promises = view.follow_ups.map<Need>((one) => ({
    key: `follow-up-${one.id}`,
    kind: 'follow_up',
    id: one.id,
    title: one.what,
    domain: one.domain,
    href: one.driver ? `/drivers/${one.driver}` : `/decide/${one.process}`,
    isAwaited: false,
    by: one.by_when,
    isLate: one.by_when < today,
  }));
  const inbox = view.inbox.map<Need>((one) => ({
    key: `inbox-${one.id}`,
    kind: 'inbox',
    id: one.id,
    title: one.title,
    domain: one.domain,
    href: `/drivers/${one.id}`,
    isAwaited: false,
    isLate: one.late,
  }));
  const leftLying = view.left_lying.map<Need>((one) => ({
    key: `left-lying-${one.what}-${one.driver ?? one.agreement}`,
    kind: 'left_lying',
    id: one.driver ?? one.agreement ?? 0,
    title: one.title,
    domain: one.domain,
    href: one.driver
      ? `/drivers/${one.driver}`
      : one.process
        ? `/decide/${one.process}`
        : `/a/${one.agreement}`,
    isAwaited: false,
    isLate: true,
    left: one.what,
  }));
  const designs = view.design_reviews.map<Need>((one) => ({
    key: `design-${one.domain}`,
    kind: 'design',
    id: one.domain,
    title: one.name,
    href: `/d/${one.domain}`,
    isAwaited: false,
    by: one.review_on,
    isLate: one.review_on < today,
  }));
  return [...reviews, ...designs, ...promises, ...inbox, ...leftLying];
}

/** What affects the reader: to know of, and to object to where it does harm. */
function affecting(view: TodayView): Need[] {
  return view.affecting.map<Need>((one) => ({
    key: `affecting-${one.what}-${one.proposal ?? one.agreement}`,
    kind: 'affecting',
    id: one.process ?? one.proposal ?? one.agreement ?? 0,
    title: one.title,
    domain: one.domain,
    href: one.process
      ? `/decide/${one.process}`
      : one.proposal
        ? `/p/${one.proposal}`
        : one.what === 'review'
          ? `/a/${one.agreement}/review`
          : `/a/${one.agreement}`,
    isAwaited: false,
    isLate: false,
    affectedBy: one.what,
  }));
}

/**
 * What others wait for comes first, then what is late, then by date; where the reader is the last
 * one missing, before where others are missing too. Each once.
 */
export function needsOf(view: TodayView, today: string): Need[] {
  const weight = (need: Need) => (need.isAwaited ? 0 : need.isLate ? 1 : 2);
  const missing = (need: Need) => (need.isAwaited ? (need.waitingFor ?? Infinity) : 0);
  return [...awaited(view, today), ...dated(view, today), ...affecting(view)].sort(
    (one, other) =>
      weight(one) - weight(other) ||
      (one.by ?? FAR).localeCompare(other.by ?? FAR) ||
      (missing(one) === missing(other) ? 0 : missing(one) - missing(other)),
  );
}
