#include "views/today.hpp"

#include "deciding.hpp"

namespace kring {
namespace {

struct Today : testing::Test, Deciding {
    [[nodiscard]] TodayView of(MemberId member, Instant now = today) const {
        return today_view(organization, as(member, now), {});
    }
};

TEST_F(Today, ListsTheProcessesThatWaitForTheReader) {
    const ProcessId process = started(ProcessForm::over_time);
    const auto mine = of(bo);
    ASSERT_EQ(mine.answers.size(), 1u);
    EXPECT_EQ(mine.answers.front().process, process);
    EXPECT_EQ(mine.answers.front().asks, Asks::driver);
    EXPECT_EQ(mine.answers.front().waiting_for, 3);
    EXPECT_EQ(mine.answers.front().closes_on, parse_date("2027-03-04"));
    EXPECT_TRUE(of(outsider).answers.empty());
    act(organization, bo, GiveStance{process, Stance::none, ""});
    EXPECT_TRUE(of(bo).answers.empty());
    act(organization, founder, AbandonProcess{process, "Not now."});
    EXPECT_TRUE(of(cas).answers.empty());
}

TEST_F(Today, CallsInThoseWhoDecideTogetherWhileItIsPresented) {
    const ProcessId process = started(ProcessForm::live);
    for (const MemberId member : {founder, bo, cas})
        act(organization, member, GiveStance{process, Stance::none, ""});
    act(organization, founder, EnterStep{process, Step::present_proposal, false});
    for (const MemberId member : {bo, cas}) {
        ASSERT_EQ(of(member).answers.size(), 1u);
        EXPECT_EQ(of(member).answers.front().asks, Asks::attend);
    }
    EXPECT_TRUE(of(outsider).answers.empty());
    act(organization, founder, EnterStep{process, Step::understand_proposal, false});
    EXPECT_EQ(of(bo).answers.front().asks, Asks::understanding);
}

TEST_F(Today, AsksTheOthersToMoveAProcessWhoseFacilitatorHasLeft) {
    const ProcessId process = checking();
    act(organization, founder, ChangeFacilitator{process, outsider});
    for (const MemberId member : {founder, bo, cas})
        act(organization, member, GiveStance{process, Stance::none, ""});
    EXPECT_TRUE(of(bo).answers.empty());
    act(organization, outsider, EndMembership{outsider, ""});
    ASSERT_EQ(of(bo).answers.size(), 1u);
    EXPECT_EQ(of(bo).answers.front().asks, Asks::facilitate);
}

TEST_F(Today, AsksThoseWhoGovernNowAboutAProcessThatAllHaveLeft) {
    const ProcessId process = checking();
    act(organization, founder, ChangeFacilitator{process, cas});
    for (const MemberId member : {bo, cas}) act(organization, member, EndMembership{member, ""});
    EXPECT_TRUE(of(outsider).answers.empty());
    const MemberId late = joined(organization);
    act(organization, founder, EndMembership{founder, ""});
    EXPECT_EQ(of(outsider).answers.size(), 1u);
    EXPECT_EQ(of(late).answers.size(), 1u);
}

TEST_F(Today, AsksWhoSeesToAParkedArgumentAndTheFacilitatorFromItsDayOn) {
    const ProcessId process = checking();
    act(organization, founder, GiveStance{process, Stance::none, ""});
    act(organization, bo, GiveStance{process, Stance::none, ""});
    act(organization, cas, GiveStance{process, Stance::possible_objection, "Too late."});
    act(organization, founder, ChooseArgument{process, cas, false});
    const Date until = date_of(today) + 7;
    act(organization, founder, ParkArgument{process, until, bo, "We wait for the quote."});
    for (const MemberId member : {founder, bo, cas}) EXPECT_TRUE(of(member).answers.empty());
    for (const MemberId member : {founder, bo}) {
        const auto answers = of(member, start_of(until)).answers;
        ASSERT_EQ(answers.size(), 1u);
        EXPECT_EQ(answers.front().asks, Asks::parked);
    }
    EXPECT_TRUE(of(cas, start_of(until)).answers.empty());
    act(organization, bo, TakeUpArgument{process, ArgumentId{1}});
    EXPECT_EQ(of(cas).answers.front().asks, Asks::argument);
}

TEST_F(Today, AsksTheAuthorsAboutWhoSaysTheirsIsTheSame) {
    const ProcessId process = checking();
    act(organization, founder, GiveStance{process, Stance::none, ""});
    act(organization, bo, GiveStance{process, Stance::possible_objection, "So do I."});
    act(organization, cas, GiveStance{process, Stance::possible_objection, "Too late."});
    act(organization, founder, ChooseArgument{process, cas, false});
    act(organization, cas,
        PresentArgument{process, {"Calls stop at nine."}, "Ten is late.", {Aspect::efficiency}});
    EXPECT_TRUE(of(cas).answers.empty());
    act(organization, bo, AskToJoinArgument{process});
    EXPECT_EQ(of(cas).answers.front().asks, Asks::joining);
    act(organization, cas, AnswerJoinRequest{process, bo, true});
    EXPECT_TRUE(of(cas).answers.empty());
    act(organization, founder, AskQuestion{process, "Every day?"});
    EXPECT_EQ(of(cas).answers.front().asks, Asks::question);
    EXPECT_EQ(of(bo).answers.front().asks, Asks::question);
}

TEST_F(Today, AsksTheFacilitatorAboutAnArgumentWhoseAuthorHasLeft) {
    const ProcessId process = checking();
    act(organization, founder, GiveStance{process, Stance::none, ""});
    act(organization, bo, GiveStance{process, Stance::none, ""});
    act(organization, cas, GiveStance{process, Stance::possible_objection, "Too late."});
    act(organization, founder, ChooseArgument{process, cas, false});
    EXPECT_TRUE(of(founder).answers.empty());
    act(organization, cas, EndMembership{cas, ""});
    ASSERT_EQ(of(founder).answers.size(), 1u);
    EXPECT_EQ(of(founder).answers.front().asks, Asks::facilitate);
}

TEST_F(Today, TellsWhomItAffectsFromTheProposalToTheReview) {
    ProposalContent content = complete_content();
    content.affected = {{}, {outsider}, false};
    const auto told = [&] { return of(outsider).affecting; };
    const ProposalId proposal = drafted(content);
    EXPECT_TRUE(told().empty());
    act(organization, founder, ShareProposal{proposal});
    ASSERT_EQ(told().size(), 1u);
    EXPECT_EQ(told().front().what, AffectedBy::proposal);
    EXPECT_TRUE(of(bo).affecting.empty()) << "who decides";
    act(organization, founder, StartConsent{proposal, founder, ProcessForm::live});
    ASSERT_EQ(told().size(), 1u);
    EXPECT_EQ(told().front().what, AffectedBy::decision);
    EXPECT_EQ(told().front().process, organization.processes.last());
    act(organization, founder, AbandonProcess{organization.processes.last(), "Not now."});

    const AgreementId agreement = agreed(content);
    const auto lines = told();
    const auto made = std::find_if(lines.begin(), lines.end(), [&](const AffectingLine& line) {
        return line.agreement == agreement;
    });
    ASSERT_NE(made, lines.end());
    EXPECT_EQ(made->what, AffectedBy::agreement);
    const Instant later = on("2027-03-20");
    const auto is_told_of_it = [&] {
        const auto now = of(outsider, later).affecting;
        return std::any_of(now.begin(), now.end(), [&](const AffectingLine& line) {
            return line.agreement == agreement && line.what == AffectedBy::review;
        });
    };
    EXPECT_FALSE(is_told_of_it());
    act(organization, founder, StartReview{agreement, "Nobody calls."}, later);
    EXPECT_TRUE(is_told_of_it());
}

TEST_F(Today, TellsWhoHoldsADomainOfItsDesignReviewAndWhoDelegatedItOnceItIsDue) {
    const DomainId garden = domain_of(organization, {outsider}, DomainKind::circle, circle);
    const auto is_told = [&](MemberId member, std::string_view day) {
        const auto lines = of(member, on(day)).design_reviews;
        return std::any_of(lines.begin(), lines.end(),
                           [&](const DesignReviewLine& line) { return line.domain == garden; });
    };
    EXPECT_FALSE(is_told(outsider, "2027-05-10"));
    EXPECT_TRUE(is_told(outsider, "2027-05-25"));
    EXPECT_FALSE(is_told(bo, "2027-05-25")) << "of the circle that delegated it: once it is due";
    EXPECT_TRUE(is_told(bo, "2027-06-01"));
}

TEST_F(Today, ListsReviewsOfOnesDomainsAndOfWhatOneIsResponsibleFor) {
    auto content = complete_content();
    content.responsibilities = {{outsider, std::nullopt, "keeps the list"}};
    agreed(content);
    EXPECT_TRUE(of(bo).reviews.empty());
    const auto soon = on("2027-05-25");
    EXPECT_EQ(of(bo, soon).reviews.size(), 1u);
    const auto responsible = of(outsider, soon);
    EXPECT_EQ(responsible.reviews.size(), 1u);
    ASSERT_EQ(responsible.responsibilities.size(), 1u);
    EXPECT_EQ(responsible.responsibilities.front().what, "keeps the list");
    EXPECT_TRUE(of(bo, soon).responsibilities.empty());
}

TEST_F(Today, AsksNoReviewWhileItsOutcomeIsBeingDecided) {
    const AgreementId agreement = agreed();
    const Instant day = on("2027-06-02");
    act(organization, bo, StartReview{agreement, std::nullopt}, day);
    EXPECT_EQ(of(bo, day).reviews.size(), 1u);
    act(organization, bo,
        ConcludeReview{ReviewId{1}, ReviewOutcome::keep, parse_date("2027-12-01"), std::nullopt,
                       std::nullopt, "", ProcessForm::live},
        day);
    EXPECT_TRUE(of(bo, day).reviews.empty());
    EXPECT_EQ(of(bo, day).answers.size(), 1u);
    act(organization, bo, HoldProcess{organization.processes.last(), "It is summer.", {}}, day);
    EXPECT_EQ(of(cas, day).reviews.size(), 1u) << "what rests on hold is not forgotten";
}

TEST_F(Today, ShowsResponsibilitiesOfADomainOneHolds) {
    auto content = complete_content();
    content.responsibilities = {{std::nullopt, circle, "answers"}};
    agreed(content);
    EXPECT_EQ(of(cas).responsibilities.size(), 1u);
    EXPECT_TRUE(of(outsider).responsibilities.empty());
}

TEST_F(Today, ShowsTheInboxesOfTheDomainsOneGoverns) {
    driver_in(organization, circle, bo);
    EXPECT_EQ(of(cas).inbox.size(), 1u);
    EXPECT_TRUE(of(outsider).inbox.empty());
    driver_in(organization, overall_domain, bo);
    EXPECT_EQ(of(outsider).inbox.size(), 1u);
}

/// Method 3.26: untouched for longer than the seven days that were settled.
TEST_F(Today, ShowsWhatHasLainInAnInboxForMoreThanAWeekAsLate) {
    driver_in(organization, circle, bo);
    EXPECT_FALSE(of(cas, on("2027-03-08")).inbox.at(0).late);
    EXPECT_TRUE(of(cas, on("2027-03-09")).inbox.at(0).late);
}

/// Method 3.26: at twice the seven days the delegator is told. Outsider governs the overall domain,
/// which delegated the circle.
TEST_F(Today, TellsTheDelegatorWhatLayInAnInboxForTwoWeeks) {
    const DriverId waiting = driver_in(organization, circle, bo);
    EXPECT_TRUE(of(outsider, on("2027-03-15")).left_lying.empty());
    const auto told = of(outsider, on("2027-03-16")).left_lying;
    ASSERT_EQ(told.size(), 1u);
    EXPECT_EQ(told[0].what, LeftLying::driver);
    EXPECT_EQ(told[0].driver, waiting);
    EXPECT_EQ(told[0].since, parse_date("2027-03-01"));
    EXPECT_TRUE(of(cas, on("2027-03-16")).left_lying.empty()) << "it is in their own inbox";
}

/// Method 3.9: it was to last 92 days and is told after 184.
TEST_F(Today, TellsTheDelegatorOfAReviewThatIsTwoIntervalsLate) {
    const AgreementId agreement = agreed();
    EXPECT_TRUE(of(outsider, on("2027-09-01")).left_lying.empty());
    const auto told = of(outsider, on("2027-09-02")).left_lying;
    ASSERT_EQ(told.size(), 1u);
    EXPECT_EQ(told[0].what, LeftLying::review);
    EXPECT_EQ(told[0].agreement, agreement);
    act(organization, bo, StartReview{agreement, std::nullopt}, on("2027-09-02"));
    EXPECT_TRUE(of(outsider, on("2027-09-02")).left_lying.empty());
}

/// Method 2.3: who leaves gives back what they were responsible for.
TEST_F(Today, TellsTheDomainWhatSomebodyWhoLeftWasResponsibleFor) {
    const AgreementId agreement = agreed();  // which the founder keeps
    EXPECT_TRUE(of(cas).left_lying.empty());
    act(organization, founder, EndMembership{founder, ""}, on("2027-03-04"));
    const auto told = of(cas).left_lying;
    ASSERT_EQ(told.size(), 1u);
    EXPECT_EQ(told[0].what, LeftLying::responsibility);
    EXPECT_EQ(told[0].agreement, agreement);
    EXPECT_EQ(told[0].since, parse_date("2027-03-04"));
    EXPECT_TRUE(of(outsider).left_lying.empty()) << "the circle looks after it";
}

/// Method 3.22: received within five days; at ten the delegator is told.
TEST_F(Today, CallsAnObjectionLateThatNobodyReceivesAndTellsTheDelegator) {
    const AgreementId agreement = agreed();
    act(organization, cas,
        RaiseObjectionToAgreement{agreement,
                                  {"It rings."},
                                  "Nobody sleeps.",
                                  {Aspect::side_effects},
                                  ProcessForm::over_time});
    const auto is_late = [&](std::string_view day) {
        const auto answers = of(founder, on(day)).answers;
        return std::any_of(answers.begin(), answers.end(),
                           [](const AwaitedAnswer& one) { return one.late; });
    };
    EXPECT_FALSE(is_late("2027-03-06"));
    EXPECT_TRUE(is_late("2027-03-07"));
    EXPECT_TRUE(of(outsider, on("2027-03-11")).left_lying.empty());
    const auto told = of(outsider, on("2027-03-12")).left_lying;
    ASSERT_EQ(told.size(), 1u);
    EXPECT_EQ(told[0].what, LeftLying::objection);
    EXPECT_TRUE(told[0].process.has_value());
}

TEST_F(Today, TellsForTwoWeeksWhatWasDoneForADomain) {
    act(organization, outsider, NoteTension{"The bell is broken.", circle});
    const TensionId tension = organization.tensions.last();
    act(organization, outsider, DescribeSituation{tension, driver_text()});
    act(organization, outsider,
        QualifyTension{tension, IsDriver::yes, {Benefit::value}, std::nullopt});
    act(organization, outsider,
        AssignTension{tension, WhoseDomain::just_do_it, std::nullopt, "I mended the bell."});
    const auto deeds = of(bo, on("2027-03-15")).deeds;
    ASSERT_EQ(deeds.size(), 1u);
    EXPECT_EQ(deeds[0].deed.what, "I mended the bell.");
    EXPECT_TRUE(of(bo, on("2027-03-16")).deeds.empty());
    EXPECT_TRUE(of(outsider).deeds.empty());
}

TEST_F(Today, AsksWhoJoinsTheCircleToTakePart) {
    const ProcessId process = checking();
    act(organization, founder, OfferDomain{circle, {outsider}});
    act(organization, outsider, AcceptDomain{circle});
    ASSERT_EQ(of(outsider).answers.size(), 1u);
    EXPECT_EQ(of(outsider).answers.front().asks, Asks::taking_part);
    act(organization, outsider, TakePart{process});
    EXPECT_EQ(of(outsider).answers.front().asks, Asks::understanding);
}

TEST_F(Today, KeepsWhatOneBeganTogether) {
    act(organization, bo, NoteTension{"Again.", std::nullopt});
    const DriverId waiting = driver_in(organization, circle, bo);
    act(organization, cas, AskAboutDriver{waiting, "Since when?"});
    drafted();
    const auto mine = of(bo);
    ASSERT_EQ(mine.my_tensions.size(), 1u);
    EXPECT_EQ(mine.my_tensions.front().text, "Again.");
    EXPECT_EQ(mine.my_drivers.size(), 2u);
    ASSERT_EQ(mine.drivers_questions.size(), 1u);
    EXPECT_EQ(mine.drivers_questions.front().question.question, "Since when?");
    EXPECT_TRUE(mine.my_proposals.empty());
    EXPECT_EQ(of(founder).my_proposals.size(), 1u);
    EXPECT_TRUE(of(cas).my_tensions.empty());
    EXPECT_TRUE(of(cas).drivers_questions.empty());
}

TEST_F(Today, ShowsOffersUntilTheyAreAnswered) {
    const DomainId role = domain_of(organization, {}, DomainKind::role);
    act(organization, founder, OfferDomain{role, {outsider}});
    ASSERT_EQ(of(outsider).offers.size(), 1u);
    EXPECT_EQ(of(outsider).offers.front().domain, role);
    act(organization, outsider, DeclineDomain{role});
    EXPECT_TRUE(of(outsider).offers.empty());
}

TEST_F(Today, ShowsAgreementsNoLongerOnceTheyAreNotInForce) {
    auto content = complete_content();
    content.expires_on = parse_date("2027-04-01");
    agreed(content);
    EXPECT_EQ(of(founder).responsibilities.size(), 1u);
    fold(organization, *decide(organization, PassTime{}, {{}, on("2027-04-02")}),
         {{}, on("2027-04-02")});
    EXPECT_TRUE(of(founder).responsibilities.empty());
    EXPECT_TRUE(organization.involvements.find(founder)->responsibilities.empty());
}

TEST_F(Today, WithholdsOthersTensionsFromTheLatestEntries) {
    const auto facts = act(organization, bo, NoteTension{"Again.", std::nullopt});
    const std::vector<Entry> latest{{organization.position, today, bo, facts.front()}};
    const auto mine = today_view(organization, as(bo), latest);
    EXPECT_EQ(mine.since.front().kind, "tension.noted");
    const auto others = today_view(organization, as(cas), latest);
    EXPECT_EQ(others.since.front().kind, "withheld");
    EXPECT_FALSE(others.since.front().data);
}

}  // namespace
}  // namespace kring
