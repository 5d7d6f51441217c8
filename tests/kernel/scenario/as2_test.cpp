#include "kernel/consent/given.hpp"

namespace kring {
namespace {

constexpr DomainId commons = overall_domain;
constexpr DomainId buildings{2};
constexpr DriverId driver{1};

/// AS-2, "Cherry Yard": 24 households that decide over time.
class CherryYard : public ::testing::Test {
protected:
    CherryYard() {
        organization = founded();
        while (organization.members.size() < 24) joined(organization);
        domain_of(organization, circle());
        domain_of(organization, {gus, MemberId{9}, MemberId{10}, MemberId{11}, MemberId{12}});
        now = on("2027-03-20");
        prioritized_driver(organization, buildings, ada, ada);
        ProposalContent silence = complete_content();
        silence.absence_rule = AbsenceRule{4, 4};
        reach_check(silence, ProcessForm::live);
        each(GiveStance{process, Stance::none, ""});
        does(ada, EnterStep{process, Step::celebrate, false});
        now = on("2027-04-05");
    }
    static std::vector<MemberId> circle() { return {ada, ben, cleo, dov, eve, finn}; }
    Facts does(MemberId who, const Command& command) {
        return act(organization, who, command, now);
    }
    Error refused(MemberId who, const Command& command) {
        return refusal(organization, who, command, now);
    }
    void each(const Command& command) {
        for (const MemberId member : circle()) does(member, command);
    }
    void say(const std::vector<MemberId>& people, Stance stance) {
        for (const MemberId member : people) does(member, GiveStance{process, stance, ""});
    }
    void start(const ProposalContent& content, ProcessForm form) {
        does(ada, DraftProposal{driver, std::nullopt, {}, content});
        does(ada, ShareProposal{organization.proposals.last()});
        does(ada, StartConsent{organization.proposals.last(), std::nullopt, form});
        process = organization.processes.last();
        each(GiveStance{process, Stance::none, ""});
        does(ada, EnterStep{process, Step::present_proposal, false});
        does(ada, EnterStep{process, Step::understand_proposal, false});
    }
    void reach_check(const ProposalContent& content, ProcessForm form) {
        start(content, form);
        each(SayUnderstood{process});
        does(ada, EnterStep{process, Step::brief_response, false});
        each(GiveBriefResponse{process, std::nullopt});
        does(ada, EnterStep{process, Step::check_for_possible_objections, false});
    }
    void presents(MemberId who, const std::vector<std::string>& premises,
                  const std::string& conclusion) {
        does(who, PresentArgument{process, premises, conclusion, {Aspect::side_effects}});
        does(ada, OpenArgumentCheck{process});
    }
    [[nodiscard]] const ConsentProcess& state() const {
        return *organization.processes.find(process);
    }
    [[nodiscard]] const Proposal& proposal() const {
        return *organization.proposals.find(state().proposal);
    }
    [[nodiscard]] const Argument& argument(std::uint32_t number) const {
        return *find_argument(state(), ArgumentId{number});
    }

    static ProposalContent contract() {
        ProposalContent content;
        content.title = "Heat pump maintenance contract";
        content.text = "€ 3,900 a year, supplier Noor BV.";
        content.responsibilities = {{ada, std::nullopt, "signs the contract"}};
        content.evaluation_criteria = {"No outage longer than a day; unsuccessful above three."};
        content.review_on = day("2028-04-01");
        content.affected = {{commons}, {}, false};
        return content;
    }

    void ask_and_answer();  // steps 1 and 2
    void raise_hands();     // step 3
    void test_cleos();      // step 4
    void meet_cleos();      // step 5
    void amend_the_amendment();

    static constexpr MemberId ada{2}, ben{3}, cleo{4}, dov{5}, eve{6}, finn{7}, gus{8};
    Organization organization;
    ProcessId process;
    Instant now;
};

void CherryYard::ask_and_answer() {
    start(contract(), ProcessForm::over_time);
    EXPECT_EQ(state().deciders.size() + state().affected.size(), 24u);
    does(dov, AskQuestion{process, "does € 3,900 include parts?"});
    does(ada, AnswerQuestion{process, QuestionId{1}, "labour only"});
    ProposalContent clear = contract();
    clear.text = "€ 3,900 a year for labour, supplier Noor BV.";
    does(ada, ClarifyProposal{process, clear, "What the price is for."});
    each(SayUnderstood{process});
    does(ada, EnterStep{process, Step::brief_response, false});
    each(GiveBriefResponse{process, std::nullopt});
    does(ada, EnterStep{process, Step::check_for_possible_objections, false});
    EXPECT_EQ(state().checks.back().revision, proposal().revision());
    EXPECT_EQ(proposal().revisions.back().cause, RevisionCause::clarification);
}

void CherryYard::raise_hands() {
    say({ada, dov, eve}, Stance::none);
    say({cleo, gus}, Stance::possible_objection);
    now = on("2027-04-08");
    EXPECT_EQ(refused(ada, CloseCheck{process}).rule, "P-CONSENT-15");
    now = on("2027-04-09");
    const Facts facts = does(ada, CloseCheck{process});
    const std::vector<MemberId> silent{ben, finn};
    EXPECT_EQ(find_fact<AbsenceCounted>(facts)->members, silent) << "P-CONSENT-11";
    for (const MemberId member : silent)
        EXPECT_TRUE(counting_answer(state().checks.back(), member)->absent);
    EXPECT_NE(counting_answer(state().checks.back(), gus), nullptr) << "P-CONSENT-10";
}

void CherryYard::test_cleos() {
    does(ada, ChooseArgument{process, cleo, false});
    presents(cleo, {"parts cost € 2,000 in 2025", "the reserve fund is € 400"},
             "we could face an unpayable bill");
    say({ada, ben, dov, finn}, Stance::none);
    say({eve}, Stance::disagree);
    does(ada, ChooseArgument{process, eve, false});
    presents(eve, {"the € 2,000 was a one-off replacement under the old pump"},
             "parts will not cost that much again");
    say({ada, ben, cleo, finn}, Stance::none);
    say({dov}, Stance::disagree);
    does(ada, ChooseArgument{process, dov, false});
    presents(dov, {"the invoice lists two parts, one of them yearly"}, "it was not a one-off");
    say({ada, ben, cleo, eve, finn}, Stance::none);
    EXPECT_EQ(argument(3).stage, ArgumentStage::sound);
    EXPECT_EQ(argument(3).depth, 2);
    EXPECT_EQ(argument(2).stage, ArgumentStage::integrating);
    does(eve, RefineArgument{process,
                             {{"only the compressor part was one-off", PremiseStanding::added}},
                             "parts will not cost that much again"});
    say({ada, ben, cleo, dov, finn}, Stance::none);
    EXPECT_EQ(argument(2).stage, ArgumentStage::sound);
    EXPECT_EQ(argument(1).stage, ArgumentStage::integrating);
    does(cleo, RefineArgument{process,
                              {{"parts cost € 2,000 in 2025", PremiseStanding::struck},
                               {"about € 600 of parts recur each year", PremiseStanding::added},
                               {"the reserve fund is € 400", PremiseStanding::open}},
                              "we could face an unpayable bill"});
    say({ada, ben, dov, eve, finn}, Stance::none);
    EXPECT_EQ(argument(1).stage, ArgumentStage::qualified);
    EXPECT_EQ(state().arguments.size(), 3u);
    EXPECT_EQ(argument(1).revision() + argument(2).revision() + argument(3).revision(), 5);
}

void CherryYard::amend_the_amendment() {
    does(ada, ChooseArgument{process, ben, false});
    presents(ben, {"we have no quote"}, "naming a maximum binds us blind");
    say({ada, cleo, dov, eve, finn}, Stance::none);
    EXPECT_EQ(argument(4).stage, ArgumentStage::qualified);
    AmendmentText quotes =
        amendment_of(AmendmentKind::delegate_task, "two quotes incl. parts; ceiling € 4,600");
    quotes.content = contract();
    quotes.content->text = "Two quotes incl. parts by 04-26; ceiling € 4,600, else back to us.";
    quotes.provisions = {{ada, Date{}, "back to the circle"}};
    EXPECT_EQ(refused(ada, SuggestAmendment{process, quotes}).rule, "P-ACC-7");
    quotes.provisions[0].by_when = day("2027-04-26");
    does(ada, SuggestAmendment{process, quotes});
    does(ada, OpenAmendmentCheck{process, AmendmentId{2}});
    each(GiveStance{process, Stance::none, ""});
    EXPECT_EQ(find_amendment(state(), AmendmentId{2})->stage, AmendmentStage::applied);
    EXPECT_EQ(find_amendment(state(), AmendmentId{1})->revision(), 2) << "innermost first";
}

void CherryYard::meet_cleos() {
    AmendmentText parts = amendment_of(AmendmentKind::change_text, "parts included, max. € 4,600");
    parts.content = contract();
    parts.content->text = "With parts included, max. € 4,600.";
    does(cleo, SuggestAmendment{process, parts});
    does(ada, OpenAmendmentCheck{process, AmendmentId{1}});
    say({ada, cleo, dov, eve, finn}, Stance::none);
    say({ben}, Stance::possible_objection);
    const auto revision = proposal().revision();
    amend_the_amendment();
    EXPECT_EQ(proposal().revision(), revision);
    each(GiveStance{process, Stance::none, ""});
    EXPECT_EQ(proposal().revision(), revision + 1);
    EXPECT_EQ(proposal().content().text,
              "Two quotes incl. parts by 04-26; ceiling € 4,600, else back to us.");
    EXPECT_EQ(state().step, Step::check_for_possible_objections);
    EXPECT_TRUE(state().checks.back().answers.empty()) << "gus is asked again, too";
}

TEST_F(CherryYard, ContractsForItsHeatPump) {
    ask_and_answer();
    raise_hands();
    test_cleos();
    meet_cleos();
    say({ada, ben, cleo, dov, eve, gus}, Stance::none);
    does(finn, GiveStance{process, Stance::concern, "The ceiling is tight."});
    does(ada, EnterStep{process, Step::celebrate, false});
    const Agreement& agreement = *organization.agreements.find(state().agreement);
    EXPECT_EQ(agreement.current().number, 1);
    EXPECT_EQ(agreement.concerns.at(0).member, finn);
    EXPECT_EQ(state().arguments.size(), 4u) << "gus's hand was lowered by gus alone";
    now = on("2027-04-25");
    EXPECT_TRUE(does(MemberId{}, PassTime{}).empty());
    now = on("2027-04-26");
    EXPECT_NE(find_fact<FollowUpReturned>(does(MemberId{}, PassTime{})), nullptr);
    const BacklogItemId top = organization.domains.find(buildings)->backlog.at(0);
    EXPECT_EQ(organization.follow_ups.find(FollowUpId{1})->returned_as, top);
}

}  // namespace
}  // namespace kring
