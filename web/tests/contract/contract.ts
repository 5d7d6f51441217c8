// Holds the shapes that pages read against the API's own description. It is only type-checked.

import type * as shapes from '../../src/lib/api/shapes';
import type { ProblemDocument } from '../../src/lib/api/refusal';
import type { components, operations } from './schema.gen';

type Answer<Name extends keyof operations> = operations[Name] extends {
  responses: { '2XX': { content: { 'application/json': infer Body } } };
}
  ? Body
  : never;

/** The description allows input to leave out what answers always carry. */
type Whole<T> = T extends readonly (infer Item)[]
  ? Whole<Item>[]
  : T extends object
    ? { [Key in keyof T]-?: Whole<Exclude<T[Key], undefined>> }
    : T;

type Same<Page, Server> = [Whole<Page>] extends [Whole<Server>]
  ? [Whole<Server>] extends [Whole<Page>]
    ? true
    : { 'the server also has': Whole<Server>; 'than the page knows': Whole<Page> }
  : { 'the page expects': Whole<Page>; 'but the server has': Whole<Server> };

/** An entry's data differ from kind to kind: pages look into them with care. */
type WithoutData<T> = T extends { since: unknown }
  ? Omit<T, 'since'>
  : T extends { items: (infer Item)[] }
    ? Omit<T, 'items'> & { items: Omit<Item, 'data' | 'noun'>[] }
    : T;

/** Languages are plain texts in the description of a session. */
type Language<T> = T extends (infer Item)[]
  ? Language<Item>[]
  : T extends object
    ? { [Key in keyof T]: Key extends 'language' ? string : Language<T[Key]> }
    : T;

type Page<T> = shapes.Page<T>;

declare const holds: [
  Same<ProblemDocument, components['schemas']['Problem']>,
  Same<Language<shapes.SessionView>, Answer<'get_session'>>,
  Same<shapes.OrganizationView, Answer<'get_organization'>>,
  Same<Page<shapes.MemberLine>, Answer<'get_members'>>,
  Same<shapes.MemberView, Answer<'get_members_member'>>,
  Same<shapes.MapView, Answer<'get_domains'>>,
  Same<shapes.DomainView, Answer<'get_domains_domain'>>,
  Same<Omit<Page<shapes.BacklogLine>, 'next'>, Answer<'get_domains_domain_backlog'>>,
  Same<WithoutData<shapes.TodayView>, WithoutData<Whole<Answer<'get_today'>>>>,
  Same<Page<shapes.Tension>, Answer<'get_tensions'>>,
  Same<shapes.TensionView, Answer<'get_tensions_tension'>>,
  Same<Page<shapes.DriverLine>, Answer<'get_drivers'>>,
  Same<shapes.DriverView, Answer<'get_drivers_driver'>>,
  Same<Page<shapes.ProposalLine>, Answer<'get_proposals'>>,
  Same<shapes.ProposalView, Answer<'get_proposals_proposal'>>,
  Same<shapes.ProcessView, Answer<'get_processes_process'>>,
  Same<Page<shapes.AgreementLine>, Answer<'get_agreements'>>,
  Same<shapes.AgreementView, Answer<'get_agreements_agreement'>>,
  Same<shapes.StoryView, Answer<'get_agreements_agreement_story'>>,
  Same<shapes.ReviewView, Answer<'get_reviews_review'>>,
  Same<WithoutData<Page<shapes.Entry>>, WithoutData<Whole<Answer<'get_entries'>>>>,
  Same<Omit<Page<shapes.SearchHit>, 'items'>, Omit<Answer<'get_search'>, 'items'>>,
  Same<shapes.InvitationList, Answer<'get_invitations'>>,
  Same<shapes.CommandReply, Answer<'post_tensions'>>,
];

type Every<T> = T extends readonly true[] ? true : T;
export const every: Every<typeof holds> = true;
