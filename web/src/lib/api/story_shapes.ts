// How an agreement came to be, as the API tells it.

import type {
  AgreementVersion, Answer, ArgumentStage, ConsentProcess, ProcessStage, ReviewOutcome, ReviewVoice,
  Step, Subject,
} from './decision_shapes';
import type { Id, Moment, Proposal, TargetKind } from './shapes';

export type MomentKind =
  | 'driver_described'
  | 'driver_passed_on'
  | 'driver_confirmed'
  | 'requirement_determined'
  | 'proposal_drafted'
  | 'proposal_revised'
  | 'proposal_clarified'
  | 'proposal_amended'
  | 'consent_started'
  | 'step_jumped'
  | 'check_revealed'
  | 'argument_tested'
  | 'amendment_agreed'
  | 'consent_ended'
  | 'agreement_made'
  | 'agreement_evolved'
  | 'concern_kept'
  | 'review_started'
  | 'review_moved'
  | 'review_ended'
  | 'agreement_dropped'
  | 'agreement_expired';
export interface StoryMoment {
  at: Moment;
  kind: MomentKind;
  by?: Id;
  title: string;
  text?: string;
  proposal?: Id;
  /** Of the proposal. */
  target_kind?: TargetKind;
  process?: Id;
  version?: number;
  revision?: number;
  /** driver_passed_on: to where. */
  domain?: Id;
  /** check_revealed: what was answered. */
  subject?: Subject;
  argument?: Id;
  /** argument_tested */
  outcome?: ArgumentStage;
  /** consent_ended */
  ended_as?: ProcessStage;
  review_outcome?: ReviewOutcome;
  /** check_revealed */
  answers: Answer[];
  /** step_jumped: to where. */
  step?: Step;
  /** review_ended: what was found of each criterion, and who said what. */
  voices: ReviewVoice[];
  /** The deciders; step_jumped: who had not had their turn; argument_tested: the authors. */
  people: Id[];
  /** consent_started: who was asked beside the deciders. */
  affected: Id[];
}
export interface StoryView {
  agreement: Id;
  moments: StoryMoment[];
  versions: { version: AgreementVersion; process?: ConsentProcess; proposal: Proposal }[];
}
