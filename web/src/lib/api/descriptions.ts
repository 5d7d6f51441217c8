// The eleven aspects of a domain, and what domains say that they deliver each other.

import type { Day, Id } from './shapes';

export interface Purpose {
  situation: string;
  effect: string;
  relevance?: string;
  requirement: string;
  anticipated_impact: string;
}
export interface EntryDriver {
  situation: string;
  effect?: string;
  relevance?: string;
}
export interface Responsibility {
  requirement: string;
  anticipated_impact?: string;
  driver?: EntryDriver;
  links: string[];
}
export interface CustomerDeliverable {
  customer: string;
  customer_domain?: Id;
  deliverable: string;
  requirement?: string;
  links: string[];
}
export interface Dependency {
  provider: string;
  provider_domain?: Id;
  deliverable: string;
  requirement?: string;
  expectations?: string;
  links: string[];
}
export interface ExternalConstraint {
  constraint: string;
  why?: string;
  standard: boolean;
  negotiable: boolean;
  links: string[];
}
export interface KeyChallenge {
  situation: string;
  effect?: string;
  links: string[];
}
export interface KeyResource {
  resource: string;
  quantity?: string;
  links: string[];
}
export interface Competency {
  competency: string;
  level?: string;
  why?: string;
  links: string[];
}
export interface KeyMetric {
  metric: string;
  purpose?: string;
  monitoring?: string;
  threshold?: string;
  links: string[];
}
export interface EvaluationSchedule {
  every_months?: number;
  activity?: string;
  duration?: string;
  participants?: string;
  criteria?: string;
  next_design_review?: Day;
}
export interface DomainDescription {
  purpose?: Purpose;
  key_responsibilities: Responsibility[];
  customers_and_deliverables: CustomerDeliverable[];
  dependencies: Dependency[];
  external_constraints: ExternalConstraint[];
  key_challenges: KeyChallenge[];
  key_resources: KeyResource[];
  delegator_responsibilities: Responsibility[];
  competencies: Competency[];
  key_metrics: KeyMetric[];
  evaluation_schedule: EvaluationSchedule;
}
/** What one domain delivers to another, as at least one of the two descriptions says. */
export interface DeliveryLine {
  provider: Id;
  customer: Id;
  deliverable: string;
  requirement?: string;
  expectations?: string;
  provider_says: boolean;
  customer_says: boolean;
}
