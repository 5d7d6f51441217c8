#include "kernel/consent/given.hpp"
#include "logbook/codec.hpp"

namespace kring {
namespace {

constexpr MemberId amira{1}, bas{2}, chiel{3}, dewi{4}, esra{5}, femke{6};
constexpr DomainId kern = overall_domain;
constexpr DomainId klantenservice{2};
constexpr DriverId driver{1};
constexpr ProcessId process{1};
constexpr AgreementId avondpiket{1};

/// AS-1, "Duinwater Software": a startup, in Dutch, in the older model.
class Duinwater : public ::testing::Test {
protected:
    Duinwater() {
        act(organization, amira,
            FoundOrganization{"Duinwater Software", Language::nl, DriverModel::driver_only,
                              OverallDelegator::everyone});
        for (int i = 0; i < 5; ++i) joined(organization);
        DomainDescription description = minimum_description();
        act(organization, amira,
            CreateDomain{kern, "Klantenservice", DomainKind::team, std::nullopt, description});
        act(organization, amira, OfferDomain{klantenservice, {dewi, esra}});
        act(organization, dewi, AcceptDomain{klantenservice});
        act(organization, esra, AcceptDomain{klantenservice});
    }
    Facts does(MemberId who, const Command& command) {
        return act(organization, who, command, now);
    }
    Error refused(MemberId who, const Command& command) {
        return refusal(organization, who, command, now);
    }
    void each(const Command& command) {
        for (const MemberId member : {amira, bas, chiel, dewi, esra, femke}) does(member, command);
    }
    void enter(Step step) { does(chiel, EnterStep{process, step, false}); }
    [[nodiscard]] const ConsentProcess& state() const {
        return *organization.processes.find(process);
    }
    [[nodiscard]] const Agreement& agreement() const {
        return *organization.agreements.find(avondpiket);
    }

    static DriverText words() {
        DriverText text;
        text.title = "Meldingen buiten kantooruren";
        text.situation =
            "Sinds januari komt 4 op de 10 meldingen buiten kantooruren binnen; die worden de "
            "volgende ochtend gelezen";
        text.effect = "klanten wachten gemiddeld 14 uur; drie klanten zegden op";
        text.need = "we hebben een manier nodig om dringende meldingen dezelfde avond op te merken";
        text.impact = "zodat klanten met een storing niet vertrekken";
        return text;
    }
    static ProposalContent piket() {
        ProposalContent content;
        content.title = "Avondpiket";
        content.text = "Dewi en Esra wisselen per week, telefoon 18-22 uur, € 30 per avond.";
        content.responsibilities = {{dewi, std::nullopt, "rooster"},
                                    {femke, std::nullopt, "vergoeding"}};
        return content;
    }
    static ProposalContent complete_piket() {
        ProposalContent content = piket();
        content.review_on = day("2027-05-03");
        content.evaluation_criteria = {
            "mediaan wachttijd avondstoring < 60 minuten in april; mislukt als > 3 uur"};
        content.affected = {{kern}, {femke}, false};
        return content;
    }

    // Steps 1 to 5: from a tension to the top of the backlog.
    void sense_and_prioritize();
    // Step 6: the proposal is shared with everything it needs.
    void share();
    // Step 7: understanding and brief responses.
    void understand();
    // Steps 8 to 11: an objection is met, a concern kept.
    void decide_by_consent();
    void meet_objection();
    // Step 13.
    void switch_model(DriverModel model);

    Organization organization;
    Instant now = on("2027-03-01");
};

void Duinwater::sense_and_prioritize() {
    const Facts noted =
        does(bas, NoteTension{"Ik schrok vanmorgen weer van een boze klant.", std::nullopt});
    EXPECT_TRUE(is_private(noted.front())) << "P-TRANS-7";
    DriverText judging = words();
    judging.situation = "we letten te weinig op de avonden";
    const auto hints = hints_on(judging);
    ASSERT_FALSE(hints.empty());
    EXPECT_EQ(hints.front().found, "te weinig");
    does(bas, DescribeSituation{TensionId{1}, judging});
    does(bas, DescribeSituation{TensionId{1}, words()});
    does(bas, QualifyTension{TensionId{1}, IsDriver::yes, {Benefit::avoided_harm}, std::nullopt});
    does(bas, AssignTension{TensionId{1}, WhoseDomain::pass_on, klantenservice, std::nullopt});
    const Driver& described = *organization.drivers.find(driver);
    EXPECT_EQ(described.stage, DriverStage::in_inbox);
    EXPECT_EQ(described.domain, klantenservice);
    const Requirement& need = *organization.requirements.find(described.requirements.at(0));
    EXPECT_TRUE(need.embedded);
    EXPECT_EQ(need.text, *words().need);
    EXPECT_EQ(refused(dewi, DiscardDriver{driver, ""}).rule, "P-ACC-6");
    does(dewi, ConfirmDriver{driver});
    does(dewi, PrioritizeDriver{driver, 1, std::nullopt, std::nullopt});
    const DriverId second = driver_in(organization, klantenservice, esra);
    does(dewi, ConfirmDriver{second});
    does(dewi, PrioritizeDriver{second, 1, std::nullopt, std::nullopt});
    const std::vector<BacklogItemId> order{BacklogItemId{2}, BacklogItemId{1}};
    EXPECT_EQ(organization.domains.find(klantenservice)->backlog, order) << "P-EFF-2";
}

void Duinwater::share() {
    ProposalContent content = piket();
    does(dewi, DraftProposal{driver, kern, {}, content});
    constexpr ProposalId proposal{1};
    EXPECT_EQ(refused(dewi, ShareProposal{proposal}).rule, "P-IMP-1");
    content.review_on = day("2027-05-03");
    does(dewi, ReviseProposal{proposal, content, std::nullopt});
    EXPECT_EQ(refused(dewi, ShareProposal{proposal}).rule, "P-EMP-1");
    content.evaluation_criteria = complete_piket().evaluation_criteria;
    does(dewi, ReviseProposal{proposal, content, std::nullopt});
    EXPECT_EQ(refused(dewi, ShareProposal{proposal}).rule, "P-EQUIV-1");
    does(dewi, ReviseProposal{proposal, complete_piket(), std::nullopt});
    does(dewi, ShareProposal{proposal});
    EXPECT_EQ(organization.proposals.find(proposal)->stage, ProposalStage::shared);
    EXPECT_EQ(organization.drivers.find(driver)->domain, klantenservice);
    const auto& backlog = organization.domains.find(kern)->backlog;
    ASSERT_EQ(backlog.size(), 1u);
    EXPECT_EQ(organization.backlog_items.find(backlog[0])->proposal, proposal);
}

void Duinwater::understand() {
    does(dewi, StartConsent{ProposalId{1}, chiel, ProcessForm::live});
    EXPECT_EQ(state().deciders.size(), 6u);
    each(GiveStance{process, Stance::none, ""});
    enter(Step::present_proposal);
    enter(Step::understand_proposal);
    does(femke, AskQuestion{process, "waarom niet uitbesteden?"});
    EXPECT_TRUE(state().questions.at(0).why);
    EXPECT_EQ(refused(dewi, AnswerQuestion{process, QuestionId{1}, "Te duur."}).name,
              "consent.why_question_waits");
    each(SayUnderstood{process});
    enter(Step::brief_response);
    each(GiveBriefResponse{process, "Goed zo."});
    EXPECT_EQ(state().responses.size(), 6u);
    EXPECT_EQ(refused(bas, GiveBriefResponse{process, "Nog iets."}).rule, "P-EQUIV-3");
    enter(Step::check_for_possible_objections);
}

void Duinwater::meet_objection() {
    const EnterStep celebrate{process, Step::celebrate, false};
    for (const MemberId member : {amira, chiel, dewi, esra})
        does(member, GiveStance{process, Stance::none, ""});
    does(bas, GiveStance{process, Stance::concern, "in het weekend gebeurt het ook"});
    EXPECT_FALSE(state().checks.back().revealed) << "P-EQUIV-4";
    does(femke, GiveStance{process, Stance::possible_objection, ""});
    EXPECT_TRUE(state().checks.back().revealed);
    EXPECT_EQ(refused(chiel, celebrate).rule, "P-CONSENT-2");
    does(chiel, ChooseArgument{process, femke, false});
    EXPECT_EQ(refused(femke, PresentArgument{process, {}, "ik vind het niks", {}}).rule,
              "P-CONSENT-12");
    does(femke, PresentArgument{
                    process,
                    {"€ 30 x 28 avonden = € 840 per maand", "het servicebudget is € 500 per maand"},
                    "het voorstel overschrijdt het kader",
                    {Aspect::side_effects}});
    does(chiel, OpenArgumentCheck{process});
    for (const MemberId member : {amira, bas, chiel, dewi, esra})
        does(member, GiveStance{process, Stance::none, ""});
    EXPECT_EQ(find_argument(state(), ArgumentId{1})->stage, ArgumentStage::qualified);
    AmendmentText amendment = amendment_of(AmendmentKind::change_text, "piket ma-do, € 480");
    amendment.content = complete_piket();
    amendment.content->text = "Piket ma-do, 16 avonden, € 480.";
    does(dewi, SuggestAmendment{process, amendment});
    does(chiel, OpenAmendmentCheck{process, AmendmentId{1}});
    each(GiveStance{process, Stance::none, ""});
    EXPECT_EQ(state().step, Step::check_for_possible_objections) << "P-CONSENT-8";
    EXPECT_TRUE(state().checks.back().answers.empty()) << "P-CONSENT-4";
    EXPECT_EQ(state().resolved_objections, 1);
}

void Duinwater::decide_by_consent() {
    meet_objection();
    for (const MemberId member : {amira, chiel, dewi, esra, femke})
        does(member, GiveStance{process, Stance::none, ""});
    does(bas, GiveStance{process, Stance::concern, "in het weekend gebeurt het ook"});
    enter(Step::celebrate);
    EXPECT_EQ(agreement().current().number, 1);
    EXPECT_EQ(date_of(agreement().current().at), day("2027-03-01"));
    EXPECT_EQ(agreement().current().decided_by.size(), 6u);
    EXPECT_EQ(agreement().current().process, process);
    enter(Step::consider_concerns);
    ASSERT_EQ(agreement().concerns.size(), 1u) << "P-CONSENT-3";
    EXPECT_EQ(agreement().concerns[0].member, bas);
}

void Duinwater::switch_model(DriverModel model) {
    Target target;
    target.target_kind = TargetKind::driver_model;
    target.driver_model = model;
    ProposalContent content = complete_content();
    content.review_on = day("2028-01-01");
    does(amira, DraftProposal{driver, std::nullopt, target, content});
    const ProposalId proposal = organization.proposals.last();
    does(amira, ShareProposal{proposal});
    does(amira, StartConsent{proposal, std::nullopt, ProcessForm::live});
    const ProcessId id = organization.processes.last();
    if (organization.processes.find(id)->step == Step::consent_to_driver) {
        each(GiveStance{id, Stance::none, ""});
        does(amira, EnterStep{id, Step::present_proposal, false});
    }
    does(amira, EnterStep{id, Step::understand_proposal, false});
    each(SayUnderstood{id});
    does(amira, EnterStep{id, Step::brief_response, false});
    each(GiveBriefResponse{id, std::nullopt});
    does(amira, EnterStep{id, Step::check_for_possible_objections, false});
    each(GiveStance{id, Stance::none, ""});
    EXPECT_NE(organization.profile.driver_model, model);
    does(amira, EnterStep{id, Step::celebrate, false});
    EXPECT_EQ(organization.profile.driver_model, model);
}

TEST_F(Duinwater, AgreesOnAnEveningWatch) {
    sense_and_prioritize();
    share();
    understand();
    decide_by_consent();
    now = on("2027-05-03");
    EXPECT_EQ(review_standing(agreement(), date_of(now), 14), ReviewStanding::due);
    does(esra, StartReview{avondpiket, std::nullopt});
    does(bas, AnswerReview{ReviewId{1}, {}, {{0, true}}, "Rustiger.", std::nullopt, std::nullopt});
    EXPECT_EQ(agreement().concerns[0].came_true, true);
    ConcludeReview evolve{ReviewId{1},      ReviewOutcome::evolve,
                          std::nullopt,     std::nullopt,
                          complete_piket(), "Het gebeurt ook in het weekend.",
                          ProcessForm::live};
    EXPECT_EQ(refused(dewi, evolve).rule, "P-IMP-2");
    evolve.review_on = day("2027-11-01");
    evolve.content->text = "Piket elke avond.";
    does(dewi, evolve);
    const ProcessId id = organization.processes.last();
    does(dewi, EnterStep{id, Step::understand_proposal, false});
    each(SayUnderstood{id});
    does(dewi, EnterStep{id, Step::brief_response, false});
    each(GiveBriefResponse{id, std::nullopt});
    does(dewi, EnterStep{id, Step::check_for_possible_objections, false});
    each(GiveStance{id, Stance::none, ""});
    does(dewi, EnterStep{id, Step::celebrate, false});
    ASSERT_EQ(agreement().versions.size(), 2u);
    EXPECT_EQ(agreement().versions[0].content.text, "Piket ma-do, 16 avonden, € 480.");
    EXPECT_EQ(agreement().review_on, day("2027-11-01"));
    switch_model(DriverModel::driver_and_requirement);
    switch_model(DriverModel::driver_only);
    const DriverText& text = organization.drivers.find(driver)->text;
    EXPECT_EQ(text.situation, words().situation);
    EXPECT_EQ(text.effect, words().effect);
    EXPECT_EQ(text.need, words().need);
    EXPECT_EQ(text.impact, words().impact);
}

/// The second run of step 12: P-IMP-4.
TEST_F(Duinwater, KeepsAnOverdueAgreementInForce) {
    sense_and_prioritize();
    share();
    understand();
    decide_by_consent();
    now = on("2027-05-10");
    does(MemberId{}, PassTime{});
    EXPECT_EQ(review_standing(agreement(), date_of(now), 14), ReviewStanding::overdue);
    EXPECT_EQ(agreement().stage, AgreementStage::active);
}

}  // namespace
}  // namespace kring
