#include "deciding.hpp"
#include "views/agreement.hpp"
#include "views/domain.hpp"
#include "views/domain_map.hpp"
#include "views/driver.hpp"
#include "views/members.hpp"
#include "views/organization.hpp"
#include "views/process.hpp"
#include "views/proposal.hpp"
#include "views/review.hpp"
#include "views/tension.hpp"

namespace kring {
namespace {

struct Pages : testing::Test, Deciding {
    [[nodiscard]] ProcessView seen_by(MemberId member, ProcessId process) const {
        return *process_view(organization, process, as(member),
                             [](const Error& error) { return "why: " + std::string{error.name}; });
    }
};

TEST_F(Pages, NameWhatIsNotThere) {
    const auto reader = as(bo);
    const auto sentence = [](const Error&) { return std::string{}; };
    const NameOf name_of = [](MemberId) { return std::string{}; };
    EXPECT_EQ(agreement_view(organization, AgreementId{9}, reader).error().name,
              "agreement.not_found");
    EXPECT_EQ(review_view(organization, ReviewId{9}, reader).error().name, "review.not_found");
    EXPECT_EQ(driver_view(organization, DriverId{9}, reader).error().name, "driver.not_found");
    EXPECT_EQ(domain_view(organization, DomainId{9}, reader).error().name, "domain.not_found");
    EXPECT_EQ(backlog_view(organization, DomainId{9}).error().name, "domain.not_found");
    EXPECT_EQ(proposal_view(organization, ProposalId{9}, reader).error().name,
              "proposal.not_found");
    EXPECT_EQ(tension_view(organization, TensionId{9}, reader).error().name, "tension.not_found");
    EXPECT_EQ(member_view(organization, MemberId{9}, reader, name_of).error().name,
              "member.not_found");
    EXPECT_EQ(process_view(organization, ProcessId{9}, reader, sentence).error(),
              (Error{Kind::not_found, "consent.not_found"}));
}

TEST_F(Pages, OrganizationCountsWhatIsOpen) {
    const auto before = organization_view(organization, "cherry", as(founder));
    EXPECT_TRUE(before.empty);
    EXPECT_TRUE(before.governs_overall);
    EXPECT_EQ(before.counts.members, 4);
    EXPECT_EQ(before.counts.domains, 2);
    drafted();
    shared();
    EXPECT_EQ(organization_view(organization, "cherry", as(founder)).counts.open_proposals, 1);
    agreed();
    const auto after = organization_view(organization, "cherry", as(bo, on("2027-06-02")));
    EXPECT_FALSE(after.empty);
    EXPECT_EQ(after.id, "cherry");
    EXPECT_EQ(after.counts.agreements, 1);
    EXPECT_EQ(after.counts.reviews_due, 1);
    EXPECT_EQ(after.counts.open_proposals, 1);
}

TEST_F(Pages, MembersHaveTheNamesThatAreBrought) {
    const NameOf name_of = [](MemberId member) { return "M" + std::to_string(member.number); };
    const auto page = members_view(organization, as(bo), name_of);
    ASSERT_EQ(page.items.size(), 4u);
    EXPECT_EQ(page.items[1].name, "M2");
    EXPECT_TRUE(page.items[1].me);
    EXPECT_FALSE(page.items[0].me);
    agreed();
    const ProcessId running = started();
    const auto member = member_view(organization, founder, as(bo), name_of);
    ASSERT_EQ(member->responsibilities.size(), 1u);
    EXPECT_EQ(member->responsibilities.front().what, "keeps the list of shifts");
    EXPECT_EQ(member->facilitates, std::vector{running});
}

TEST_F(Pages, DomainShowsWhatLiesInIt) {
    const DriverId waiting = driver_in(organization, circle, bo);
    agreed();
    drafted();
    const auto view = domain_view(organization, circle, as(bo, on("2027-03-20")));
    ASSERT_TRUE(view);
    ASSERT_EQ(view->inbox.size(), 1u);
    EXPECT_EQ(view->inbox.front().id, waiting);
    EXPECT_TRUE(view->inbox.front().late);
    EXPECT_EQ(view->agreements.size(), 1u);
    EXPECT_EQ(view->proposals.size(), 1u);
    EXPECT_EQ(view->body, (std::vector{founder, bo, cas}));
    EXPECT_EQ(view->governed_by, circle);
    ASSERT_EQ(view->path.size(), 1u);
    EXPECT_EQ(view->path.front().id, overall_domain);
    EXPECT_TRUE(view->may.govern);
    EXPECT_TRUE(view->may.hand_back);
    EXPECT_FALSE(view->may.describe);
    EXPECT_FALSE(view->may.accept);
    EXPECT_TRUE(view->minimum_missing.empty());
    EXPECT_FALSE(view->design_review_due);
    EXPECT_TRUE(domain_view(organization, circle, as(bo, on("2027-06-01")))->design_review_due);
    const auto outside = domain_view(organization, circle, as(outsider));
    EXPECT_TRUE(outside->proposals.empty());
    EXPECT_FALSE(outside->may.govern);
    EXPECT_FALSE(outside->may.offer);  // who joins them is theirs to say
    EXPECT_TRUE(domain_view(organization, circle, as(bo))->may.offer);
}

TEST_F(Pages, BacklogGoesByRank) {
    const DriverId second = prioritized_driver(organization, circle, bo, founder);
    const auto view = backlog_view(organization, circle);
    ASSERT_EQ(view->items.size(), 2u);
    EXPECT_EQ(view->items[0].driver, driver);
    EXPECT_EQ(view->items[0].rank, 1);
    EXPECT_EQ(view->items[1].driver, second);
    EXPECT_EQ(view->items[1].rank, 2);
    EXPECT_FALSE(view->items[1].proposal);
}

TEST_F(Pages, BacklogSaysWhereADecisionRuns) {
    prioritized_driver(organization, circle, bo, founder);
    const ProcessId running = started();
    auto view = backlog_view(organization, circle);
    ASSERT_EQ(view->items.size(), 2u);
    EXPECT_EQ(view->items[0].process, running);
    EXPECT_FALSE(view->items[1].process);
    act(organization, founder, HoldProcess{running, "Cas is ill.", std::nullopt, std::nullopt});
    view = backlog_view(organization, circle);
    EXPECT_FALSE(view->items[0].process);
}

TEST_F(Pages, MapCountsPerDomain) {
    driver_in(organization, circle, bo);
    agreed();
    shared();
    act(organization, founder,
        CreateDomain{circle, "Nights", DomainKind::role, std::nullopt, minimum_description()});
    const auto map = map_view(organization, as(bo, on("2027-06-01")));
    ASSERT_EQ(map.domains.size(), 3u);
    EXPECT_EQ(map.domains[0].people, 4);
    EXPECT_FALSE(map.domains[0].vacant);
    EXPECT_FALSE(map.domains[0].parent);
    const MapDomain& calls = map.domains[1];
    EXPECT_EQ(calls.parent, overall_domain);
    EXPECT_EQ(calls.people, 3);
    EXPECT_EQ(calls.inbox, 1);
    EXPECT_EQ(calls.agreements, 1);
    EXPECT_EQ(calls.reviews_due, 2) << "its agreement and its design";
    EXPECT_EQ(calls.open_proposals, 1);
    EXPECT_TRUE(map.domains[2].vacant);
    EXPECT_EQ(map.domains[2].reviews_due, 0) << "a draft";
}

TEST_F(Pages, DriverShowsWhatBecameOfIt) {
    agreed();
    const auto view = driver_view(organization, driver, as(bo));
    EXPECT_EQ(view->driver.text.title, "Calls at night");
    EXPECT_EQ(view->agreements.size(), 1u);
    EXPECT_EQ(view->proposals.size(), 1u);
    EXPECT_EQ(view->domain.name, "Calls");
    EXPECT_EQ(view->requirements.size(), 1u);
    EXPECT_TRUE(view->may.decide);
    EXPECT_FALSE(driver_view(organization, driver, as(outsider))->may.decide);
}

TEST_F(Pages, DriverLetsItsDiscovererAnswer) {
    const DriverId waiting = driver_in(organization, circle, outsider);
    EXPECT_TRUE(driver_view(organization, waiting, as(outsider))->may.clarify);
    EXPECT_FALSE(driver_view(organization, waiting, as(outsider))->may.answer);
    act(organization, bo, AskAboutDriver{waiting, "Since when?"});
    EXPECT_TRUE(driver_view(organization, waiting, as(outsider))->may.answer);
    EXPECT_FALSE(driver_view(organization, waiting, as(bo))->may.answer);
}

TEST_F(Pages, ProposalSaysWhatSharingWouldRefuse) {
    auto content = complete_content();
    content.review_on.reset();
    content.responsibilities.clear();
    const ProposalId proposal = drafted(content);
    const auto view = proposal_view(organization, proposal, as(founder));
    ASSERT_EQ(view->missing.size(), 2u);
    EXPECT_EQ(view->missing[0].rule, "P-IMP-1");
    EXPECT_EQ(view->missing[1].field, "/content/responsibilities");
    EXPECT_TRUE(view->may.revise && view->may.share && view->may.withdraw);
    EXPECT_FALSE(view->may.start);
    EXPECT_FALSE(proposal_view(organization, proposal, as(bo))->may.share);
    EXPECT_EQ(view->deciders, (std::vector{founder, bo, cas}));
    EXPECT_EQ(proposal_view(organization, proposal, as(outsider)).error(),
              (Error{Kind::not_found, "proposal.not_found"}));
    EXPECT_EQ(proposals_view(organization, {}, {}, as(bo))->items.size(), 1u);
    EXPECT_TRUE(proposals_view(organization, {}, {}, as(outsider))->items.empty());
    EXPECT_EQ(
        proposals_view(organization, {circle, ProposalStage::draft}, {}, as(bo))->items.size(), 1u);
}

TEST_F(Pages, AgreementShowsItsStanding) {
    const AgreementId agreement = agreed();
    const auto view = agreement_view(organization, agreement, as(bo, on("2027-06-02")));
    EXPECT_EQ(view->review_standing, ReviewStanding::overdue);
    EXPECT_EQ(view->content.title, "Evening telephone");
    EXPECT_EQ(view->version, 1);
    EXPECT_EQ(view->driver->id, driver);
    EXPECT_TRUE(view->may.review && view->may.object && view->may.propose);
    act(organization, bo, StartReview{agreement, std::nullopt}, on("2027-06-02"));
    const auto reviewed = agreement_view(organization, agreement, as(bo, on("2027-06-02")));
    EXPECT_FALSE(reviewed->may.review);
    EXPECT_EQ(reviewed->open_review->id, ReviewId{1});
    act(organization, cas,
        RaiseObjectionToAgreement{agreement,
                                  {"Calls stop at nine."},
                                  "Ten is too late.",
                                  {Aspect::efficiency},
                                  ProcessForm::live});
    const auto objected = agreement_view(organization, agreement, as(bo));
    EXPECT_TRUE(objected->objection_pending);
    EXPECT_EQ(objected->open_proposals.size(), 1u);
}

TEST_F(Pages, ReviewAsksForExactlyTheCriteriaAgreed) {
    const AgreementId agreement = agreed();
    act(organization, bo, StartReview{agreement, std::nullopt}, on("2027-06-02"));
    const auto view = review_view(organization, ReviewId{1}, as(bo));
    EXPECT_EQ(view->criteria, complete_content().evaluation_criteria);
    EXPECT_EQ(view->concerns.size(), 1u);
    EXPECT_EQ(view->deciders, (std::vector{founder, bo, cas}));
    EXPECT_TRUE(view->may.answer && view->may.conclude);
    EXPECT_FALSE(review_view(organization, ReviewId{1}, as(outsider))->may.conclude);
    act(organization, bo,
        ConcludeReview{ReviewId{1}, ReviewOutcome::keep, parse_date("2027-12-01"), std::nullopt,
                       std::nullopt, "", ProcessForm::live},
        on("2027-06-02"));
    const auto concluded = review_view(organization, ReviewId{1}, as(bo));
    EXPECT_EQ(concluded->process, organization.processes.last());
    EXPECT_FALSE(concluded->may.conclude);
}

TEST_F(Pages, TensionSuggestsDomainsThatShareItsWords) {
    act(organization, bo, NoteTension{"The telephone rings all night.", std::nullopt});
    const auto view = tension_view(organization, organization.tensions.last(), as(bo));
    ASSERT_FALSE(view->suggested_domains.empty());
    EXPECT_EQ(view->suggested_domains.front().id, circle);
    EXPECT_EQ(view->suggested_domains.front().path, "Cherry Yard");
    act(organization, bo, NoteTension{"Something else.", overall_domain});
    const auto guessed = tension_view(organization, organization.tensions.last(), as(bo));
    EXPECT_EQ(guessed->suggested_domains.front().id, overall_domain);
    const auto own = tensions_view(organization, {}, as(bo));
    EXPECT_EQ(own->items.size(), 3u);  // the one behind the driver is the first
    EXPECT_TRUE(tensions_view(organization, {}, as(cas))->items.empty());
}

TEST_F(Pages, ProcessSaysWhatItWaitsFor) {
    const ProcessId process = started();
    auto view = seen_by(bo, process);
    EXPECT_EQ(view.asks_me, Asks::driver);
    EXPECT_TRUE(view.open_check);
    EXPECT_EQ(view.waiting_for, (std::vector{founder, bo, cas}));
    EXPECT_TRUE(view.next_steps.empty());
    ASSERT_TRUE(view.blocked_by);
    EXPECT_EQ(view.blocked_by->sentence, "why: consent.answers_missing");
    EXPECT_FALSE(seen_by(outsider, process).asks_me);

    everybody_accepts_the_driver(process);
    EXPECT_EQ(seen_by(founder, process).asks_me, Asks::facilitate);
    EXPECT_EQ(seen_by(founder, process).next_steps, std::vector{Step::present_proposal});
    EXPECT_FALSE(seen_by(bo, process).asks_me);
    EXPECT_FALSE(seen_by(bo, process).blocked_by);

    act(organization, founder, EnterStep{process, Step::present_proposal, false});
    act(organization, founder, EnterStep{process, Step::understand_proposal, false});
    EXPECT_EQ(seen_by(bo, process).asks_me, Asks::understanding);
    act(organization, bo, AskQuestion{process, "What is a shift?"});
    EXPECT_EQ(seen_by(founder, process).asks_me, Asks::question);
    for (const MemberId member : {founder, bo, cas})
        act(organization, member, SayUnderstood{process});
    EXPECT_EQ(seen_by(founder, process).waiting_for, std::vector{founder});
    act(organization, founder, AnswerQuestion{process, QuestionId{1}, "Six to ten."});
    act(organization, founder, EnterStep{process, Step::brief_response, false});
    EXPECT_EQ(seen_by(cas, process).asks_me, Asks::response);
}

TEST_F(Pages, ProcessAsksTheObjectorToPresentAndToSuggest) {
    const ProcessId process = checking();
    act(organization, founder, GiveStance{process, Stance::none, ""});
    act(organization, bo, GiveStance{process, Stance::none, ""});
    EXPECT_EQ(seen_by(cas, process).asks_me, Asks::stance);
    act(organization, cas, GiveStance{process, Stance::possible_objection, "Too late."});
    EXPECT_EQ(seen_by(founder, process).hands, std::vector{cas});
    EXPECT_EQ(seen_by(founder, process).blocked_by->rule, "P-CONSENT-2");

    act(organization, founder, ChooseArgument{process, cas, false});
    EXPECT_EQ(seen_by(cas, process).asks_me, Asks::argument);
    EXPECT_TRUE(seen_by(cas, process).may.author_of_argument);
    act(organization, cas,
        PresentArgument{
            process, {"Calls stop at nine."}, "Ten is too late.", {Aspect::efficiency}});
    EXPECT_EQ(seen_by(founder, process).asks_me, Asks::facilitate);
    act(organization, founder, OpenArgumentCheck{process});
    EXPECT_EQ(seen_by(bo, process).asks_me, Asks::stance);
    EXPECT_FALSE(seen_by(cas, process).asks_me);
    act(organization, bo, GiveStance{process, Stance::none, ""});
    act(organization, founder, GiveStance{process, Stance::none, ""});
    EXPECT_EQ(seen_by(cas, process).asks_me, Asks::amendment);
    EXPECT_TRUE(seen_by(bo, process).may.suggest);
    EXPECT_EQ(seen_by(bo, process).waiting_for, std::vector{cas});
}

TEST_F(Pages, ProcessLeadsOnToConcernsOnceAgreed) {
    const AgreementId agreement = agreed();
    const auto view = seen_by(founder, organization.processes.last());
    EXPECT_EQ(view.agreement, agreement);
    EXPECT_EQ(view.next_steps, std::vector{Step::consider_concerns});
    EXPECT_FALSE(view.asks_me);
    EXPECT_TRUE(organization.running_processes.empty());
}

}  // namespace
}  // namespace kring
