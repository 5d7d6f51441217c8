// The views that pages read, as the API answers them.

import type {
  Agreement, AgreementStage, Concern, ConsentProcess, Review, ReviewStanding, SilenceCounts, Step,
} from './decision_shapes';
import type { DeliveryLine } from './descriptions';
import type {
  BacklogItem, Day, Deed, Domain, DomainKind, DomainStage, Driver, DriverQuestion, DriverStage,
  FollowUp, Hint, Id, MemberStatus, Moment, Profile, Proposal, ProposalContent, ProposalStage,
  Requirement, TargetKind, Tension,
} from './shapes';

export interface CommandReply {
  position: number;
  created?: { noun: string; id: Id };
}
export interface SessionView {
  name: string;
  email: string;
  language: 'en' | 'nl';
  organizations: { id: string; name: string; member: Id; language: 'en' | 'nl' }[];
  /** How many of theirs cannot be read now. */
  unreadable: number;
}
/** What a server tells everybody: who comes first founds an organization. */
export interface ServerView {
  is_empty: boolean;
  may_found: boolean;
}
export interface Page<T> {
  position: number;
  items: T[];
  next?: string;
}

export interface OrganizationView {
  id: string;
  profile: Profile;
  position: number;
  me: Id;
  governs_overall: boolean;
  governs_alone: boolean;
  counts: {
    members: number;
    domains: number;
    agreements: number;
    open_proposals: number;
    reviews_due: number;
  };
  empty: boolean;
}
export interface MemberLine {
  id: Id;
  name: string;
  status: MemberStatus;
  domains: Id[];
  me: boolean;
}
export interface MemberView extends MemberLine {
  responsibilities: { agreement: Id; title: string; what: string }[];
  facilitates: Id[];
}
export interface MapDomain {
  id: Id;
  name: string;
  kind: DomainKind;
  parent?: Id;
  stage: DomainStage;
  people: number;
  vacant: boolean;
  agreements: number;
  reviews_due: number;
  inbox: number;
  backlog: number;
  open_proposals: number;
  /** The others it shares something with. */
  overlaps: Id[];
}
export interface MapView {
  position: number;
  domains: MapDomain[];
}

export interface DriverLine {
  id: Id;
  title: string;
  domain: Id;
  stage: DriverStage;
  discovered_by: Id;
  arrived_at: Moment;
  late: boolean;
  unowned: boolean;
  whose_is_this: boolean;
}
export interface BacklogLine extends Omit<BacklogItem, 'driver' | 'proposal' | 'agreement'> {
  driver?: Id;
  proposal?: Id;
  agreement?: Id;
  /** 1 is the top. */
  rank: number;
  /** The decision that runs about it. */
  process?: Id;
  /** That came back as this item. */
  promise?: FollowUp;
}
export interface ProposalLine {
  id: Id;
  title: string;
  domain: Id;
  stage: ProposalStage;
  target_kind: TargetKind;
  revision: number;
  authors: Id[];
  process?: Id;
  step?: Step;
}
export interface AgreementLine {
  id: Id;
  title: string;
  domain: Id;
  version: number;
  stage: AgreementStage;
  review_on?: Day;
  /** When it ends unless a review renews it. */
  expires_on?: Day;
  review_standing: ReviewStanding;
  responsible: Id[];
  objection_pending: boolean;
  open_proposals: number;
}
export interface DomainLine {
  id: Id;
  name: string;
  kind: DomainKind;
  stage: DomainStage;
  people: number;
  vacant: boolean;
}

export interface DomainView {
  domain: Domain;
  /** The domains around it, the overall domain first. */
  path: { id: Id; name: string }[];
  body: Id[];
  governed_by: Id;
  may: Record<
    'describe' | 'offer' | 'accept' | 'hand_back' | 'create_inside' | 'govern' | 'keep_design',
    boolean
  >;
  minimum_missing: string[];
  inbox: DriverLine[];
  backlog: BacklogLine[];
  decided: DriverLine[];
  agreements: AgreementLine[];
  proposals: ProposalLine[];
  subdomains: DomainLine[];
  deliveries: DeliveryLine[];
  design_review_due: boolean;
}

export type Asks =
  | 'stance'
  | 'understanding'
  | 'response'
  | 'driver'
  | 'argument'
  | 'refine'
  | 'amendment'
  | 'facilitate'
  | 'question'
  | 'taking_part'
  | 'attend'
  | 'joining'
  | 'parked'
  | 'resume';
export interface AwaitedAnswer {
  process: Id;
  proposal: Id;
  title: string;
  domain: Id;
  target_kind: TargetKind;
  step: Step;
  asks: Asks;
  waiting_for: number;
  closes_on?: Day;
  late: boolean;
}
export interface LeftLyingLine {
  what: 'driver' | 'review' | 'objection' | 'responsibility';
  domain: Id;
  title: string;
  since: Day;
  driver?: Id;
  agreement?: Id;
  process?: Id;
}
export interface DeedLine {
  domain: Id;
  deed: Deed;
}
/** What affects the reader, who does not decide it. */
export interface AffectingLine {
  what: 'proposal' | 'decision' | 'agreement' | 'review' | 'overdue' | 'ended';
  domain: Id;
  title: string;
  since: Day;
  proposal?: Id;
  process?: Id;
  agreement?: Id;
}
export interface TodayView {
  position: number;
  answers: AwaitedAnswer[];
  reviews: AgreementLine[];
  inbox: DriverLine[];
  design_reviews: { domain: Id; name: string; review_on: Day }[];
  affecting: AffectingLine[];
  left_lying: LeftLyingLine[];
  deeds: DeedLine[];
  offers: { domain: Id; name: string }[];
  responsibilities: { agreement: Id; title: string; domain: Id; what: string; review_on?: Day }[];
  follow_ups: FollowUp[];
  my_tensions: Tension[];
  my_drivers: DriverLine[];
  my_proposals: ProposalLine[];
  drivers_questions: { driver: Id; title: string; question: DriverQuestion }[];
  since: Entry[];
}

export interface TensionView {
  tension: Tension;
  hints: Hint[];
  suggested_domains: { id: Id; name: string; path: string }[];
}
export interface DriverView {
  driver: Driver;
  hints: Hint[];
  requirements: Requirement[];
  proposals: ProposalLine[];
  agreements: AgreementLine[];
  domain: { id: Id; name: string };
  late: boolean;
  may: Record<'clarify' | 'decide' | 'answer', boolean>;
}
export interface ProposalView {
  proposal: Proposal;
  driver?: Driver;
  requirement?: Requirement;
  domain: { id: Id; name: string };
  deciders: Id[];
  process?: Id;
  changes_agreement?: AgreementLine;
  may: Record<'revise' | 'share' | 'withdraw' | 'start', boolean>;
  /** What sharing would refuse; `field` is a JSON pointer into the proposal. */
  missing: { field: string; rule: string; name: string }[];
}
export interface ProcessView {
  process: ConsentProcess;
  answered: Id[];
  waiting_for: Id[];
  proposal: Proposal;
  driver?: Driver;
  requirement?: Requirement;
  domain: { id: Id; name: string };
  open_check: boolean;
  hands: Id[];
  asks_me?: Asks;
  may: {
    facilitate: boolean;
    decide: boolean;
    author_of_argument: boolean;
    suggest: boolean;
    adopt: boolean;
    join: boolean;
    reframe: boolean;
    park: boolean;
    withdraw: boolean;
    abandon: boolean;
    jump_to: Step[];
    take_up: Id[];
    take_back: Id[];
  };
  now: Moment;
  silence_counts?: SilenceCounts;
  next_steps: Step[];
  blocked_by?: { name: string; rule: string; sentence: string };
  agreement?: Id;
}
export interface AgreementView {
  agreement: Agreement;
  review_standing: ReviewStanding;
  domain: { id: Id; name: string };
  driver?: Driver;
  requirement?: Requirement;
  content: ProposalContent;
  version: number;
  open_proposals: ProposalLine[];
  open_review?: Review;
  objection_pending: boolean;
  may: Record<'review' | 'move_date' | 'propose' | 'object', boolean>;
}
export interface ReviewView {
  review: Review;
  agreement: Agreement;
  criteria: string[];
  concerns: Concern[];
  deciders: Id[];
  process?: Id;
  may: Record<'answer' | 'conclude', boolean>;
}

export interface Entry {
  position: number;
  at: Moment;
  by?: Id;
  kind: string;
  data?: Record<string, unknown>;
  domain?: Id;
  title?: string;
  noun?: string;
  number?: Id;
  rests_on?: string;
}
export interface SearchHit {
  noun: string;
  number: Id;
  domain?: Id;
  title: string;
  snippet: string;
}
export interface InvitationLine {
  id: Id;
  member: Id;
  name: string;
  email?: string;
  expires_at: Moment;
  created_at: Moment;
}
export interface InvitationList {
  items: InvitationLine[];
  /** Who takes part but cannot sign in here, as after an import; for those who may invite. */
  without_account: Id[];
}
