#include "views/secrecy.hpp"

#include "deciding.hpp"
#include "views/process.hpp"
#include "views/tension.hpp"

namespace kring {
namespace {

struct Secrecy : testing::Test, Deciding {
    [[nodiscard]] ProcessView seen_by(MemberId member, ProcessId process) const {
        auto view = process_view(organization, process, as(member),
                                 [](const Error& error) { return std::string{error.name}; });
        EXPECT_TRUE(view);
        return *std::move(view);
    }
    /// The entry by which the member did the last thing they did.
    Entry done(MemberId member, const Command& command) {
        const auto facts = act(organization, member, command);
        return {organization.position, today, member, facts.front()};
    }
};

TEST_F(Secrecy, ATensionIsForItsOwnerOnly) {
    const Entry entry = done(bo, NoteTension{"Nobody asks me.", std::nullopt});
    const TensionId tension = organization.tensions.last();

    EXPECT_TRUE(tension_view(organization, tension, as(bo)));
    for (const MemberId other : {founder, cas, outsider, nobody}) {
        const auto view = tension_view(organization, tension, as(other));
        ASSERT_FALSE(view);
        EXPECT_EQ(view.error(), (Error{Kind::not_found, "tension.not_found"}));
        EXPECT_FALSE(may_read(organization, entry, other));
    }
    EXPECT_TRUE(may_read(organization, entry, bo));
}

TEST_F(Secrecy, EveryEntryOfATensionIsForItsOwnerOnly) {
    act(organization, bo, NoteTension{"Nobody asks me.", std::nullopt});
    const TensionId tension = organization.tensions.last();
    for (const Command& command :
         {Command{InvestigateTension{tension, "Since May."}},
          Command{DescribeSituation{tension, driver_text()}},
          Command{QualifyTension{tension, IsDriver::yes, {Benefit::value}, std::nullopt}}}) {
        const Entry entry = done(bo, command);
        EXPECT_TRUE(may_read(organization, entry, bo));
        EXPECT_FALSE(may_read(organization, entry, founder));
    }
    const auto facts =
        act(organization, bo, AssignTension{tension, WhoseDomain::pass_on, circle, std::nullopt});
    for (const Fact& fact : facts) {
        const bool is_settling = std::holds_alternative<TensionSettled>(fact);
        EXPECT_EQ(may_read(organization, {1, today, bo, fact}, founder), !is_settling);
    }
}

TEST_F(Secrecy, AnswersAreHiddenFromTheOthersUntilAllAreIn) {
    const ProcessId process = checking();
    const Entry stance = done(bo, GiveStance{process, Stance::concern, "It may cost sleep."});

    EXPECT_EQ(seen_by(bo, process).process.checks.back().answers.size(), 1u);
    EXPECT_TRUE(may_read(organization, stance, bo));
    for (const MemberId other : {founder, cas, outsider}) {
        const auto view = seen_by(other, process);
        EXPECT_TRUE(view.process.checks.back().answers.empty());
        EXPECT_EQ(view.answered, std::vector{bo});
        EXPECT_TRUE(view.process.concerns.empty());
        EXPECT_TRUE(view.hands.empty());
        EXPECT_FALSE(may_read(organization, stance, other));
    }
}

TEST_F(Secrecy, ARaisedHandIsNotSeenBeforeAllHaveAnswered) {
    const ProcessId process = checking();
    act(organization, cas, GiveStance{process, Stance::possible_objection, "Too late."});
    for (const MemberId member : {founder, bo, cas, outsider})
        EXPECT_TRUE(seen_by(member, process).hands.empty());
}

TEST_F(Secrecy, TheLastAnswerRevealsThemToEverybody) {
    const ProcessId process = checking();
    const Entry stance = done(bo, GiveStance{process, Stance::concern, "It may cost sleep."});
    act(organization, cas, GiveStance{process, Stance::possible_objection, "Too late."});
    EXPECT_FALSE(may_read(organization, stance, cas));
    act(organization, founder, GiveStance{process, Stance::none, ""});

    for (const MemberId member : {founder, bo, cas, outsider}) {
        const auto view = seen_by(member, process);
        EXPECT_EQ(view.process.checks.back().answers.size(), 3u);
        EXPECT_EQ(view.process.concerns.size(), 1u);
        EXPECT_EQ(view.hands, std::vector{cas});
        EXPECT_TRUE(may_read(organization, stance, member));
    }
}

TEST_F(Secrecy, AStanceThatStandsInNoCheckIsNotShown) {
    const ProcessId process = checking();
    const Entry foreign{1, today, bo, StanceGiven{process, Stance::none, "Never said."}};
    EXPECT_FALSE(may_read(organization, foreign, cas));
}

TEST_F(Secrecy, ConcernsFromACheckThatAsksAgainAreHiddenWithIt) {
    const ProcessId process = checking();
    act(organization, bo, GiveStance{process, Stance::concern, "It may cost sleep."});
    act(organization, cas, GiveStance{process, Stance::possible_objection, "Too late."});
    act(organization, founder, GiveStance{process, Stance::none, ""});
    act(organization, founder, ChooseArgument{process, cas, false});
    act(organization, cas, WithdrawArgument{process, "I was mistaken.", false});
    ASSERT_FALSE(at(process).checks.back().revealed);

    EXPECT_TRUE(seen_by(founder, process).process.concerns.empty());
    EXPECT_EQ(seen_by(bo, process).process.concerns.size(), 1u);
}

TEST_F(Secrecy, BriefResponsesOverTimeShowOnceOnesOwnIsThere) {
    const ProcessId process = started(ProcessForm::over_time);
    everybody_accepts_the_driver(process);
    everybody_understands(process);
    const Entry response = done(bo, GiveBriefResponse{process, "I like it."});

    EXPECT_EQ(seen_by(bo, process).process.responses.size(), 1u);
    EXPECT_TRUE(seen_by(cas, process).process.responses.empty());
    EXPECT_FALSE(may_read(organization, response, cas));
    EXPECT_FALSE(may_read(organization, response, outsider));

    act(organization, cas, GiveBriefResponse{process, std::nullopt});
    EXPECT_EQ(seen_by(cas, process).process.responses.size(), 2u);
    EXPECT_TRUE(may_read(organization, response, cas));
    EXPECT_TRUE(seen_by(founder, process).process.responses.empty());
    EXPECT_EQ(seen_by(founder, process).waiting_for, std::vector{founder});
}

TEST_F(Secrecy, BriefResponsesOverTimeShowToAllOnceTheStepIsOver) {
    const ProcessId process = checking(ProcessForm::over_time);
    EXPECT_EQ(seen_by(outsider, process).process.responses.size(), 3u);
}

TEST_F(Secrecy, BriefResponsesInALiveRoundAreHeardByAll) {
    const ProcessId process = started();
    everybody_accepts_the_driver(process);
    everybody_understands(process);
    const Entry response = done(bo, GiveBriefResponse{process, "I like it."});
    EXPECT_EQ(seen_by(cas, process).process.responses.size(), 1u);
    EXPECT_TRUE(may_read(organization, response, outsider));
}

TEST_F(Secrecy, ADraftIsForItsAuthorsAndThoseItConcerns) {
    auto content = complete_content();
    const ProposalId proposal = drafted(content);
    const Entry entry{1, today, founder,
                      ProposalDrafted{proposal, driver, {}, circle, {}, content}};
    for (const MemberId member : {founder, bo, cas})
        EXPECT_TRUE(may_read(organization, entry, member));
    EXPECT_FALSE(may_read(organization, entry, outsider));
    content.affected = {{}, {outsider}, false};
    act(organization, founder, ReviseProposal{proposal, content, std::nullopt});
    EXPECT_TRUE(may_read(organization, entry, outsider));
}

TEST_F(Secrecy, ADraftThatWasWithdrawnStaysWhatItWas) {
    const ProposalId proposal = drafted();
    const Entry drafting{1, today, founder,
                         ProposalDrafted{proposal, driver, {}, circle, {}, complete_content()}};
    const Entry withdrawing = done(founder, WithdrawProposal{proposal, "Bo would be hurt."});
    for (const MemberId other : {outsider, nobody}) {
        EXPECT_FALSE(may_see(organization, *organization.proposals.find(proposal), other));
        EXPECT_FALSE(may_read(organization, drafting, other));
        EXPECT_FALSE(may_read(organization, withdrawing, other));
    }
    EXPECT_TRUE(may_read(organization, withdrawing, founder));
}

TEST_F(Secrecy, ASharedProposalStaysForAllWhenItIsWithdrawn) {
    const ProposalId proposal = shared();
    act(organization, founder, WithdrawProposal{proposal, "Nobody needs it."});
    EXPECT_TRUE(may_see(organization, *organization.proposals.find(proposal), outsider));
}

TEST_F(Secrecy, ASharedProposalIsForAll) {
    const ProposalId proposal = shared();
    EXPECT_TRUE(may_see(organization, *organization.proposals.find(proposal), outsider));
    EXPECT_TRUE(may_see(organization, *organization.proposals.find(proposal), nobody));
}

}  // namespace
}  // namespace kring
