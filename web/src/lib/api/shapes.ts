// What the API reads and answers, first the records of the method, then the views on them.
// An id is a number, 0 for none; what is optional is left out when empty.

import type { DomainDescription } from './descriptions';

export type Id = number;
/** "2027-03-01" */
export type Day = string;
/** "2027-03-01T09:30:00.000Z" */
export type Moment = string;

export type MemberStatus = 'invited' | 'active' | 'on_leave' | 'left';
export type DriverModel = 'driver_only' | 'driver_and_requirement';
export type OverallDelegator = 'everyone' | 'delegatees';
export type DomainKind =
  | 'organization'
  | 'circle'
  | 'role'
  | 'team'
  | 'open_team'
  | 'helping_team'
  | 'service_circle'
  | 'delegate_circle'
  | 'support_role';
export type DomainStage = 'draft' | 'offered' | 'active' | 'dissolved';

export interface OrganizationSettings {
  inbox_days: number;
  review_horizon_days: number;
  objection_days: number;
  step_working_days: number;
  guided_processes: number;
}

export interface Profile {
  name: string;
  language: 'en' | 'nl';
  driver_model: DriverModel;
  overall_delegator: OverallDelegator;
  circle_term?: string;
  settings: OrganizationSettings;
  founded_at: Moment;
}

export interface Deed {
  member: Id;
  what: string;
  at: Moment;
}
/** What two domains share, as one of them has it. */
export interface Overlap {
  with: Id;
  shared: string;
  decided_by: Id;
}
export interface Domain {
  id: Id;
  name: string;
  kind: DomainKind;
  parent: Id;
  delegator: Id;
  stage: DomainStage;
  version: number;
  description: DomainDescription;
  delegatees: Id[];
  offered_to: Id[];
  /** Those of them who did so, for themselves alone. */
  offered_themselves: Id[];
  subdomains: Id[];
  overlaps: Overlap[];
  backlog: Id[];
  drivers: Id[];
  proposals: Id[];
  agreements: Id[];
  deeds: Deed[];
  absence_agreement: Id;
  finished_processes: number;
  changed_at: Moment;
}

export type Benefit = 'value' | 'less_waste' | 'avoided_harm';
export interface DriverText {
  title: string;
  situation: string;
  effect: string;
  effect_kind: 'current' | 'anticipated';
  relevance?: string;
  need?: string;
  impact?: string;
}
export type TensionStage =
  | 'noticed'
  | 'understanding'
  | 'is_it_a_driver'
  | 'whose_domain'
  | 'dissolved'
  | 'not_relevant'
  | 'handled'
  | 'became_driver';
export interface Tension {
  id: Id;
  owner: Id;
  text: string;
  domain_guess: Id;
  noted_at: Moment;
  stage: TensionStage;
  notes: string[];
  draft?: DriverText;
  benefits: Benefit[];
  outcome?: string;
  driver: Id;
}

export type DriverStage =
  | 'in_inbox'
  | 'confirmed'
  | 'prioritized'
  | 'determining'
  | 'requirement_accepted'
  | 'decided'
  | 'acted'
  | 'reviewing'
  | 'closed'
  | 'discarded';
export type Route =
  | 'direct_action'
  | 'organize_work'
  | 'individual_decision'
  | 'proposal_forming'
  | 'consent'
  | 'design_domain'
  | 'select';
export interface Hop {
  from: Id;
  to: Id;
  by: Id;
  at: Moment;
  reason: string;
}
export interface DriverQuestion {
  id: Id;
  asked_by: Id;
  question: string;
  answer?: string;
}
export interface Driver {
  id: Id;
  text: DriverText;
  benefits: Benefit[];
  discovered_by: Id;
  domain: Id;
  stage: DriverStage;
  arrived_at: Moment;
  whose_is_this: boolean;
  unowned: boolean;
  hops: Hop[];
  questions: DriverQuestion[];
  confirmed_by: Id;
  confirmed_at?: Moment;
  backlog_item: Id;
  requirements: Id[];
  route?: Route;
  route_why?: string;
  proposals: Id[];
  agreements: Id[];
  outcome?: string;
}
export interface Requirement {
  id: Id;
  driver: Id;
  text: string;
  anticipated_impact?: string;
  rationale?: string;
  embedded: boolean;
  stage: 'draft' | 'accepted' | 'fulfilled' | 'revised' | 'dropped';
  determined_by: Id;
  determined_at: Moment;
  accepted_by: Id;
  proposal: Id;
  /** What an objection to it left to be looked at. */
  watched: string[];
}
export interface Hint {
  kind: 'judging_word' | 'solution_word' | 'too_long' | 'names_solution';
  field: string;
  found: string;
}

export type NextStep =
  | 'describe_driver'
  | 'determine_requirement'
  | 'form_proposal'
  | 'test_proposal'
  | 'review_agreement'
  | 'select_for_role'
  | 'design_domain'
  | 'test_objection'
  | 'other';
export interface BacklogItem {
  id: Id;
  domain: Id;
  driver: Id;
  proposal: Id;
  agreement: Id;
  title: string;
  next_step: NextStep;
  stage: 'ready' | 'in_progress' | 'waiting' | 'done' | 'dropped';
  minutes?: number;
  due?: Day;
  reason?: string;
  added_by: Id;
  added_at: Moment;
}
export interface FollowUp {
  id: Id;
  domain: Id;
  process: Id;
  driver: Id;
  who: Id;
  by_when: Day;
  what: string;
  then_what: string;
  fulfilled?: string;
  returned_as: Id;
}

export interface Assignment {
  member?: Id;
  domain?: Id;
  what: string;
}
export interface Affected {
  domains: Id[];
  members: Id[];
  only_us: boolean;
}
export interface AbsenceRule {
  wait_days: number;
  minimum_answers: number;
}
export interface ProposalContent {
  title: string;
  text: string;
  rationale?: string;
  responsibilities: Assignment[];
  intended_outcome?: string;
  deliverables: string[];
  evaluation_criteria: string[];
  no_criteria_because?: string;
  review_on?: Day;
  review_every_months?: number;
  expires_on?: Day;
  affected: Affected;
  absence_rule?: AbsenceRule;
  domain_name?: string;
  design?: DomainDescription;
}
export type TargetKind =
  | 'new_agreement'
  | 'change_agreement'
  | 'keep_agreement'
  | 'drop_agreement'
  | 'domain_design'
  | 'keep_design'
  | 'requirement'
  | 'driver_model';
export interface Target {
  target_kind: TargetKind;
  agreement?: Id;
  base_version?: number;
  review?: Id;
  domain?: Id;
  design?: DomainDescription;
  requirement?: Id;
  driver_model?: DriverModel;
}
export type ProposalStage =
  | 'draft'
  | 'shared'
  | 'in_decision'
  | 'agreed'
  | 'withdrawn'
  | 'superseded'
  | 'ended';
export interface ProposalRevision {
  number: number;
  content: ProposalContent;
  cause: 'draft' | 'clarification' | 'amendment';
  reason?: string;
  by: Id;
  at: Moment;
}
export interface Proposal {
  id: Id;
  driver: Id;
  requirement: Id;
  domain: Id;
  authors: Id[];
  target: Target;
  stage: ProposalStage;
  was_shared: boolean;
  revisions: ProposalRevision[];
  processes: Id[];
  agreement: Id;
  reason?: string;
}

export type * from './decision_shapes';
export type * from './descriptions';
export type * from './story_shapes';
export type * from './views';
