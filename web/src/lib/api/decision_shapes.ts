// The records of a consent process and of what it leads to.

import type { AbsenceRule, Day, Id, Moment, ProposalContent } from './shapes';

export type Step =
  | 'consent_to_driver'
  | 'present_proposal'
  | 'understand_proposal'
  | 'brief_response'
  | 'check_for_possible_objections'
  | 'test_argument'
  | 'resolve_objection'
  | 'celebrate'
  | 'consider_concerns';
export type ProcessForm = 'live' | 'over_time';
export type ProcessStage =
  | 'running'
  | 'on_hold'
  | 'agreed'
  | 'unchanged'
  | 'abandoned'
  | 'superseded'
  | 'passed_on'
  | 'discarded';
export type Stance = 'none' | 'concern' | 'possible_objection' | 'disagree';
export type Subject = 'driver' | 'proposal' | 'argument' | 'amendment';

export type DriverDoubt = 'unclear' | 'not_ours' | 'not_a_driver' | 'requirement_unsuitable';

export interface Answer {
  member: Id;
  stance: Stance;
  text: string;
  at: Moment;
  counts: boolean;
  absent: boolean;
  doubt?: DriverDoubt;
}
export interface Check {
  subject: Subject;
  argument: Id;
  amendment: Id;
  revision: number;
  opened_at: Moment;
  closes_on?: Day;
  answers: Answer[];
  revealed: boolean;
}
export interface Question {
  id: Id;
  about: Subject;
  argument: Id;
  amendment: Id;
  asked_by: Id;
  text: string;
  why: boolean;
  answers: string[];
}
export interface BriefResponse {
  member: Id;
  text?: string;
}
export interface Concern {
  member: Id;
  text: string;
  watch_for?: string;
  revision: number;
  voiced: boolean;
  came_true?: boolean;
}
export interface Frame {
  frame_kind: 'test' | 'resolve';
  argument: Id;
  amendment: Id;
}

export type PremiseStanding = 'open' | 'agreed' | 'struck' | 'added';
export interface Premise {
  text: string;
  standing: PremiseStanding;
}
export type Aspect = 'effectiveness' | 'side_effects' | 'efficiency';
export type ArgumentStage =
  | 'raised'
  | 'presented'
  | 'checking'
  | 'investigating'
  | 'integrating'
  | 'parked'
  | 'qualified'
  | 'not_qualified'
  | 'sound'
  | 'not_sound'
  | 'withdrawn';
export type Resolution =
  | 'none'
  | 'open'
  | 'resolved'
  | 'left_and_monitored'
  | 'closed_with_proposal';
export interface ArgumentRevision {
  number: number;
  premises: Premise[];
  conclusion: string;
  at: Moment;
  /** The first premise says what is not known, the second why acting without it is a risk. */
  reframed: boolean;
}
export interface Argument {
  id: Id;
  author: Id;
  raised_by: Id;
  joined: Id[];
  asks_to_join: Id[];
  about: Subject;
  parent: Id;
  amendment: Id;
  subject_revision: number;
  depth: number;
  first_words: string;
  doubt?: DriverDoubt;
  aspects: Aspect[];
  revisions: ArgumentRevision[];
  stage: ArgumentStage;
  waits_since?: Moment;
  resolution: Resolution;
  resolved_by: Id;
  reason?: string;
  parked_until?: Day;
  parked_owner: Id;
  parked_from?: ArgumentStage;
  tension?: Id;
  new_information: boolean;
}

export type AmendmentKind =
  | 'change_text'
  | 'defer'
  | 'alternative_proposal'
  | 'co_create_new'
  | 'delegate_task'
  | 'leave_and_monitor'
  | 'ask_delegator'
  | 'take_time'
  | 'other';
export interface Provision {
  who: Id;
  by_when: Day;
  then_what: string;
}
export interface Watch {
  criterion: string;
  until?: Day;
}
export interface AmendmentText {
  amendment_kind: AmendmentKind;
  text: string;
  content?: ProposalContent;
  provisions: Provision[];
  watches: Watch[];
}
export interface Amendment {
  id: Id;
  parent: Id;
  resolves: Id;
  proposer: Id;
  depth: number;
  revisions: AmendmentText[];
  stage: 'suggested' | 'checking' | 'investigating' | 'agreed' | 'applied' | 'replaced' | 'dropped';
}

export interface Jump {
  from: Step;
  to: Step;
  not_heard: Id[];
  by: Id;
  at: Moment;
}

export interface ConsentProcess {
  id: Id;
  proposal: Id;
  domain: Id;
  form: ProcessForm;
  stage: ProcessStage;
  step: Step;
  facilitator: Id;
  /** By the facilitator, from another: who did so does not end it alone. */
  seat_was_taken: boolean;
  deciders: Id[];
  affected: Id[];
  understood: Id[];
  late: Id[];
  silent: Id[];
  silent_in?: Step;
  jumps: Jump[];
  checks: Check[];
  questions: Question[];
  responses: BriefResponse[];
  arguments: Argument[];
  amendments: Amendment[];
  frames: Frame[];
  concerns: Concern[];
  started_at: Moment;
  ended_at?: Moment;
  step_entered_at?: Moment;
  step_closes_on?: Day;
  reason?: string;
  resume_on?: Day;
  held_by: Id;
  agreement: Id;
  resolved_objections: number;
}

export type AgreementStage = 'active' | 'dropped' | 'expired';
export type ReviewStanding = 'none' | 'not_due' | 'soon' | 'due' | 'overdue' | 'in_review';
export interface AgreementVersion {
  number: number;
  content: ProposalContent;
  proposal: Id;
  process: Id;
  decided_by: Id[];
  at: Moment;
  driver_summary: string;
  changed_because?: string;
}
export type CriterionMet = 'yes' | 'partly' | 'no';
export interface CriterionResult {
  criterion: string;
  met: CriterionMet;
  note?: string;
}
export interface ConcernLookedAt {
  concern: number;
  came_true: boolean;
}
export interface ReviewVoice {
  member: Id;
  criteria: CriterionResult[];
  concerns: ConcernLookedAt[];
  helped?: string;
  reason_to_drop?: string;
  better?: string;
  at: Moment;
}
export type ReviewOutcome = 'keep' | 'evolve' | 'drop';
export interface Review {
  id: Id;
  agreement: Id;
  version: number;
  started_by: Id;
  started_at: Moment;
  early_because?: string;
  voices: ReviewVoice[];
  proposal: Id;
  outcome?: ReviewOutcome;
  ended_at?: Moment;
  open: boolean;
}
export interface ReviewMove {
  from: Day;
  to: Day;
  reason: string;
  by: Id;
  at: Moment;
}
export interface Agreement {
  id: Id;
  domain: Id;
  driver: Id;
  requirement: Id;
  stage: AgreementStage;
  versions: AgreementVersion[];
  review_on?: Day;
  reviewed_or_made?: Day;
  interval_days: number;
  concerns: Concern[];
  /** All there were; the first `earlier_moves` belong to earlier review periods. */
  review_moves: ReviewMove[];
  earlier_moves: number;
  review: Id;
  reviews: Id[];
  objection_process: Id;
  proposals: Id[];
  dropped_because?: string;
  changed_at: Moment;
}

export type SilenceCounts = AbsenceRule;
