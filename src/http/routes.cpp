#include "http/command_route.hpp"
#include "http/route.hpp"
#include "http/routes_of.hpp"

namespace kring::http {
namespace {

constexpr auto post = net::Verb::post;
constexpr auto put = net::Verb::put;

std::vector<Route> structure_commands() {
    return {
        command<ChangeOrganization>(net::Verb::patch, "", "Change name, language and defaults"),
        command<EndMembership>(post, "/members/{member}/departure", "Leave the organization"),
        command<CreateDomain>(post, "/domains/{parent}/subdomains",
                              "Create a domain inside another"),
        command<DescribeDomain>(put, "/domains/{domain}/description", "Describe a draft domain"),
        command<KeepDesign>(post, "/domains/{domain}/design-review",
                            "Ask whether its design is still right"),
        command<OfferDomain>(post, "/domains/{domain}/offers", "Offer a domain to people"),
        command<AcceptDomain>(post, "/domains/{domain}/acceptance", "Take on an offered domain"),
        command<DeclineDomain>(post, "/domains/{domain}/refusal", "Say no to an offered domain"),
        command<HandBackDomain>(post, "/domains/{domain}/handback", "Give a domain back"),
        command<RecordOverlap>(put, "/domains/{domain}/overlaps/{other}",
                               "Say what two domains share and who decides about it"),
        command<EndOverlap>(post, "/domains/{domain}/overlaps/{other}/end",
                            "Say that they share nothing any more"),
    };
}

std::vector<Route> tension_commands() {
    return {
        command<NoteTension>(post, "/tensions", "Note a tension, seen by nobody else"),
        command<InvestigateTension>(post, "/tensions/{tension}/notes", "Look into a tension"),
        command<DescribeSituation>(put, "/tensions/{tension}/situation", "Describe the situation"),
        command<QualifyTension>(put, "/tensions/{tension}/qualification",
                                "Say whether it is an organizational driver"),
        command<AssignTension>(put, "/tensions/{tension}/assignment", "Say whose domain it is"),
        command<DissolveTension>(post, "/tensions/{tension}/dissolution", "Let a tension go"),
    };
}

std::vector<Route> driver_commands() {
    return {
        command<ClarifyDriver>(put, "/drivers/{driver}/text", "Improve the words of a driver"),
        command<ConfirmDriver>(post, "/drivers/{driver}/confirmation", "Confirm its relevance"),
        command<PassOnDriver>(post, "/drivers/{driver}/hops", "Pass it on to another domain"),
        command<DiscardDriver>(post, "/drivers/{driver}/discarding", "Discard it with a reason"),
        command<AskAboutDriver>(post, "/drivers/{driver}/questions", "Ask whoever sensed it"),
        command<AnswerAboutDriver>(put, "/drivers/{driver}/questions/{question}/answer",
                                   "Answer a question about it"),
        command<PrioritizeDriver>(put, "/drivers/{driver}/backlog-item",
                                  "Put it on the governance backlog"),
        command<TakeUpDriver>(post, "/drivers/{driver}/response", "Begin to respond to it"),
        command<DetermineRequirement>(post, "/drivers/{driver}/requirements", "Say what is needed"),
        command<ChooseRoute>(put, "/drivers/{driver}/route", "Choose how to fulfil it"),
        command<DecideDriver>(post, "/drivers/{driver}/decision",
                              "Answer it by an existing agreement or a plain decision"),
        command<ActOnDriver>(post, "/drivers/{driver}/action", "Say what was done"),
        command<ReviewDriver>(post, "/drivers/{driver}/review", "Look back on the response"),
        command<RankBacklogItem>(put, "/backlog-items/{item}/rank", "Move an item in the order"),
        command<DropBacklogItem>(post, "/backlog-items/{item}/dropping", "Drop an item"),
        command<FulfilFollowUp>(post, "/follow-ups/{follow_up}/fulfilment", "Keep a promise"),
    };
}

std::vector<Route> proposal_commands() {
    return {
        command<DraftProposal>(post, "/proposals", "Draft a proposal"),
        command<ReviseProposal>(post, "/proposals/{proposal}/revisions", "Write it anew"),
        command<ShareProposal>(post, "/proposals/{proposal}/sharing", "Share it"),
        command<WithdrawProposal>(post, "/proposals/{proposal}/withdrawal", "Withdraw it"),
        command<StartConsent>(post, "/proposals/{proposal}/processes", "Decide it by consent"),
    };
}

std::vector<Route> consent_commands() {
    return {
        command<TakePart>(post, "/processes/{process}/participants",
                          "Take part in what began without you"),
        command<LetGoOfDriver>(post, "/processes/{process}/driver-release",
                               "Pass on or discard the driver that everybody says is not theirs"),
        command<EnterStep>(put, "/processes/{process}/step", "Go on to a step"),
        command<ExtendStep>(put, "/processes/{process}/window", "Give a step more time"),
        command<ChangeFacilitator>(put, "/processes/{process}/facilitator", "Change facilitator"),
        command<AskQuestion>(post, "/processes/{process}/questions", "Ask to understand"),
        command<AnswerQuestion>(post, "/processes/{process}/questions/{question}/answers",
                                "Answer a question"),
        command<ClarifyProposal>(post, "/processes/{process}/clarifications",
                                 "Say the same more clearly"),
        command<ClarifyDriverText>(put, "/processes/{process}/driver-text",
                                   "Put the driver into clearer words"),
        command<SayUnderstood>(post, "/processes/{process}/understandings", "Say it is clear"),
        command<GiveBriefResponse>(post, "/processes/{process}/responses", "Respond briefly"),
        command<GiveStance>(post, "/processes/{process}/stances", "Answer the open check"),
        command<CloseCheck>(post, "/processes/{process}/check-closure",
                            "Stop waiting for missing answers"),
        command<ChooseArgument>(post, "/processes/{process}/arguments", "Take up a raised hand"),
        command<PresentArgument>(put, "/processes/{process}/argument", "Lay out an argument"),
        command<OpenArgumentCheck>(post, "/processes/{process}/argument/check",
                                   "Ask who disagrees with it"),
        command<RefineArgument>(post, "/processes/{process}/argument/revisions",
                                "Say what is left of it"),
        command<DropArgument>(post, "/processes/{process}/argument/dropping",
                              "Say that nothing is left of it"),
        command<WithdrawArgument>(post, "/processes/{process}/argument/withdrawal",
                                  "Take an argument back"),
        command<AdoptArgument>(post, "/processes/{process}/argument/adoption",
                               "Answer for an argument whose author is gone"),
        command<ReframeArgument>(post, "/processes/{process}/argument/reframing",
                                 "Say that facts are missing and acting without them is a risk"),
        command<AskToJoinArgument>(post, "/processes/{process}/argument/join-requests",
                                   "Say that your argument is the same"),
        command<AnswerJoinRequest>(post, "/processes/{process}/argument/join-answers",
                                   "Let somebody join your argument, or not"),
        command<ParkArgument>(post, "/processes/{process}/argument/parking",
                              "Set an argument aside until a day; it stays open"),
        command<TakeUpArgument>(post, "/processes/{process}/arguments/{argument}/taking-up",
                                "Test a parked argument after all"),
        command<SuggestAmendment>(post, "/processes/{process}/amendments", "Suggest an amendment"),
        command<OpenAmendmentCheck>(post, "/processes/{process}/amendments/{amendment}/check",
                                    "Put an amendment to the check"),
        command<DropAmendment>(post, "/processes/{process}/amendments/{amendment}/dropping",
                               "Set an amendment aside"),
        command<RecordConcern>(post, "/processes/{process}/concerns", "Record a concern"),
        command<HoldProcess>(post, "/processes/{process}/hold", "Put it on hold"),
        command<ResumeProcess>(post, "/processes/{process}/resumption", "Go on with it"),
        command<AbandonProcess>(post, "/processes/{process}/abandonment", "End without agreement"),
    };
}

std::vector<Route> agreement_commands() {
    return {
        command<StartReview>(post, "/agreements/{agreement}/reviews", "Open a review"),
        command<AnswerReview>(post, "/reviews/{review}/answers", "Answer the review's questions"),
        command<ConcludeReview>(post, "/reviews/{review}/conclusion",
                                "Put keep, evolve or drop to the check"),
        command<MoveReviewDate>(put, "/agreements/{agreement}/review-date", "Move the review"),
        command<RaiseObjectionToAgreement>(post, "/agreements/{agreement}/objections",
                                           "Raise a possible objection to an agreement in force"),
    };
}

}  // namespace

std::vector<Route> all_routes() {
    std::vector<Route> all;
    for (auto* part : {session_routes, password_routes, invitation_routes, reading_routes,
                       structure_commands, tension_commands, driver_commands, proposal_commands,
                       consent_commands, agreement_commands, logbook_routes, site_routes})
        for (Route& route : part()) all.push_back(std::move(route));
    return all;
}

}  // namespace kring::http
