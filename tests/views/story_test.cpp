#include "views/story.hpp"

#include <algorithm>

#include "deciding.hpp"
#include "views/markdown.hpp"
#include "views/markdown/text.hpp"
#include "views/search_document.hpp"

namespace kring {
namespace {

const NameOf name_of = [](MemberId member) { return "Member " + std::to_string(member.number); };

struct Story : testing::Test, Deciding {
    /// Agreed after an argument that qualified and was met by a change of the text.
    AgreementId agreed_after_objection() {
        const ProcessId process = checking();
        act(organization, founder, GiveStance{process, Stance::none, ""});
        act(organization, bo, GiveStance{process, Stance::concern, "It may cost sleep."});
        act(organization, cas, GiveStance{process, Stance::possible_objection, "Too late."});
        act(organization, founder, ChooseArgument{process, cas, false});
        act(organization, cas,
            PresentArgument{
                process, {"Calls stop at nine."}, "Ten is too late.", {Aspect::efficiency}});
        act(organization, founder, OpenArgumentCheck{process});
        act(organization, bo, GiveStance{process, Stance::none, ""});
        act(organization, founder, GiveStance{process, Stance::none, ""});
        return amended(process);
    }
    /// The same, after a disagreement because of which the argument was worded anew.
    AgreementId agreed_after_refining() {
        const ProcessId process = checking();
        act(organization, founder, GiveStance{process, Stance::none, ""});
        act(organization, bo, GiveStance{process, Stance::none, ""});
        act(organization, cas, GiveStance{process, Stance::possible_objection, "Too late."});
        const auto argues = [&](MemberId who, const std::string& conclusion) {
            act(organization, founder, ChooseArgument{process, who, false});
            act(organization, who,
                PresentArgument{process, {"Calls stop."}, conclusion, {Aspect::efficiency}});
            act(organization, founder, OpenArgumentCheck{process});
        };
        argues(cas, "Ten is too late.");
        act(organization, founder, GiveStance{process, Stance::none, ""});
        act(organization, bo, GiveStance{process, Stance::disagree, "On Fridays they do not."});
        argues(bo, "On Fridays they call until ten.");
        act(organization, founder, GiveStance{process, Stance::none, ""});
        act(organization, cas, GiveStance{process, Stance::none, ""});
        act(organization, cas,
            RefineArgument{process, {{"Calls stop."}}, "Ten is too late, but on Fridays."});
        act(organization, founder, GiveStance{process, Stance::none, ""});
        act(organization, bo, GiveStance{process, Stance::none, ""});
        return amended(process);
    }
    /// Cas meets the objection with another text, and everybody agrees.
    AgreementId amended(ProcessId process) {
        auto content = complete_content();
        content.text = "Whoever has the evening shift answers the telephone until nine.";
        act(organization, cas,
            SuggestAmendment{process,
                             {AmendmentKind::change_text, "Until nine.", content, {}, {}}});
        act(organization, founder, OpenAmendmentCheck{process, AmendmentId{1}});
        for (int round = 0; round < 2; ++round)
            for (const MemberId member : {founder, bo, cas})
                act(organization, member, GiveStance{process, Stance::none, ""});
        act(organization, founder, EnterStep{process, Step::celebrate, false});
        return organization.agreements.last();
    }
    [[nodiscard]] std::vector<MomentKind> kinds(AgreementId agreement) const {
        std::vector<MomentKind> kinds;
        const auto story = story_view(organization, agreement, as(bo));
        for (const auto& moment : story->moments) kinds.push_back(moment.kind);
        return kinds;
    }
    [[nodiscard]] std::string exported(std::string_view path, Language language) const {
        for (const auto& file :
             logbook_as_markdown(organization, name_of, language, date_of(today)))
            if (file.path == path) return file.text;
        ADD_FAILURE() << "no file " << path;
        return {};
    }
};

bool has(const std::string& text, std::string_view part) {
    return text.find(part) != std::string::npos;
}

TEST_F(Story, GoesFromTheDriverToTheAgreement) {
    const AgreementId agreement = agreed_after_objection();
    const auto told = kinds(agreement);
    using enum MomentKind;
    auto next = told.begin();
    for (const MomentKind kind :
         {driver_described, driver_confirmed, requirement_determined, proposal_drafted,
          consent_started, check_revealed, argument_tested, amendment_agreed, proposal_amended,
          consent_ended, agreement_made, concern_kept}) {
        next = std::find(next, told.end(), kind);
        ASSERT_NE(next, told.end()) << static_cast<int>(kind);
    }
}

TEST_F(Story, SaysWhenTheDriverWasConfirmed) {
    driver = driver_in(organization, circle, bo);
    const Instant later = on("2027-03-02");
    act(organization, cas, ConfirmDriver{driver}, later);
    act(organization, cas, PrioritizeDriver{driver, 0, std::nullopt, std::nullopt});
    const auto story = story_view(organization, agreed(), as(bo));
    const auto& moments = story->moments;
    const auto confirmed = std::find_if(moments.begin(), moments.end(), [](const auto& moment) {
        return moment.kind == MomentKind::driver_confirmed;
    });
    ASSERT_NE(confirmed, moments.end());
    EXPECT_EQ(confirmed->at, later);
    EXPECT_EQ(confirmed->by, cas);
}

TEST_F(Story, TellsHowTheRequirementWasDecided) {
    act(organization, founder, TakeUpDriver{driver, {}});
    act(organization, founder,
        DetermineRequirement{driver, "We need a watch.", "Calls are heard.", {}});
    const ProcessId check = organization.processes.last();
    act(organization, cas, GiveStance{check, Stance::concern, "Nights are long."});
    for (const MemberId member : {founder, bo})
        act(organization, member, GiveStance{check, Stance::none, ""});
    const auto story = story_view(organization, agreed(), as(outsider));
    std::vector<MomentKind> told;
    for (const StoryMoment& moment : story->moments) {
        if (moment.target_kind != TargetKind::requirement) continue;
        told.push_back(moment.kind);
        EXPECT_EQ(moment.proposal, at(check).proposal);
        EXPECT_EQ(moment.answers.size(), moment.kind == MomentKind::check_revealed ? 3u : 0u);
    }
    using enum MomentKind;
    EXPECT_EQ(told, (std::vector{requirement_determined, consent_started, check_revealed,
                                 consent_ended, concern_kept}));
    EXPECT_EQ(std::count_if(
                  story->moments.begin(), story->moments.end(),
                  [](const StoryMoment& moment) { return moment.kind == requirement_determined; }),
              1);
}

TEST_F(Story, SaysHowEachArgumentEndedAndWhatWasAnswered) {
    const auto story = story_view(organization, agreed_after_objection(), as(outsider));
    const auto& moments = story->moments;
    const auto argument = std::find_if(moments.begin(), moments.end(), [](const auto& moment) {
        return moment.kind == MomentKind::argument_tested;
    });
    EXPECT_EQ(argument->title, "Ten is too late.");
    EXPECT_EQ(argument->text, "Calls stop at nine.");
    EXPECT_EQ(argument->outcome, ArgumentStage::qualified);
    EXPECT_EQ(argument->by, cas);
    std::vector<Subject> subjects;
    for (const StoryMoment& moment : moments)
        if (moment.kind == MomentKind::check_revealed && !moment.answers.empty())
            subjects.push_back(*moment.subject);
    std::sort(subjects.begin(), subjects.end());
    const std::vector all{Subject::driver, Subject::proposal, Subject::proposal, Subject::argument,
                          Subject::amendment};
    EXPECT_EQ(subjects, all);
    ASSERT_EQ(story->versions.size(), 1u);
    EXPECT_EQ(story->versions.front().proposal.revisions.size(), 2u);
    EXPECT_TRUE(story->versions.front().process);
}

TEST_F(Story, TellsEachAnswerUnderTheWordsThatWereAnswered) {
    const auto story = story_view(organization, agreed_after_refining(), as(bo));
    std::vector<std::string> asked;
    for (const StoryMoment& moment : story->moments)
        if (moment.kind == MomentKind::check_revealed && moment.subject == Subject::argument)
            asked.push_back(moment.title);
    const std::vector<std::string> words{"Ten is too late.", "On Fridays they call until ten.",
                                         "Ten is too late, but on Fridays."};
    EXPECT_EQ(asked, words);
}

TEST_F(Story, NamesWhoHadNotHadTheirTurnWhereAStepWasJumped) {
    const ProcessId process = started();
    everybody_accepts_the_driver(process);
    organization.domains.change(circle, [](Domain& domain) { domain.finished_processes = 5; });
    act(organization, founder, EnterStep{process, Step::present_proposal, false});
    act(organization, founder, EnterStep{process, Step::understand_proposal, false});
    act(organization, bo, SayUnderstood{process});
    act(organization, founder, EnterStep{process, Step::check_for_possible_objections, true});
    for (const MemberId member : {founder, bo, cas})
        act(organization, member, GiveStance{process, Stance::none, ""});
    act(organization, founder, EnterStep{process, Step::celebrate, false});
    const auto story = story_view(organization, organization.agreements.last(), as(bo));
    ASSERT_TRUE(story);
    const auto& moments = story->moments;
    const auto jumped = std::find_if(moments.begin(), moments.end(), [](const StoryMoment& told) {
        return told.kind == MomentKind::step_jumped;
    });
    ASSERT_NE(jumped, moments.end());
    EXPECT_EQ(jumped->people, (std::vector{founder, cas}));
    EXPECT_EQ(jumped->step, Step::check_for_possible_objections);
}

TEST_F(Story, HidesAnswersThatAreNotRevealedYet) {
    const AgreementId agreement = agreed();
    act(organization, bo, StartReview{agreement, std::nullopt}, on("2027-06-02"));
    act(organization, bo,
        ConcludeReview{ReviewId{1}, ReviewOutcome::keep, parse_date("2027-12-01"), std::nullopt,
                       std::nullopt, "", ProcessForm::live},
        on("2027-06-02"));
    const auto before = kinds(agreement);
    act(organization, bo,
        GiveStance{organization.processes.last(), Stance::possible_objection, "Hush."},
        on("2027-06-03"));
    EXPECT_EQ(kinds(agreement), before);
    EXPECT_FALSE(has(exported("agreements/0001-evening-telephone.md", Language::en), "Hush"));
}

TEST_F(Story, TellsReviewsInTheirTime) {
    const AgreementId agreement = agreed();
    const auto later = on("2027-06-02");
    act(organization, bo, StartReview{agreement, std::nullopt}, later);
    act(organization, bo,
        ConcludeReview{ReviewId{1}, ReviewOutcome::keep, parse_date("2027-12-01"), std::nullopt,
                       std::nullopt, "", ProcessForm::live},
        later);
    for (const MemberId member : {founder, bo, cas})
        act(organization, member, GiveStance{organization.processes.last(), Stance::none, ""},
            on("2027-06-04"));
    const auto told = kinds(agreement);
    EXPECT_EQ(std::count(told.begin(), told.end(), MomentKind::review_ended), 1);
    const auto made = std::find(told.begin(), told.end(), MomentKind::agreement_made);
    EXPECT_NE(std::find(made, told.end(), MomentKind::review_started), told.end());
}

TEST_F(Story, IsFoundBySearchWithEveryVersionsText) {
    const AgreementId agreement = agreed_after_objection();
    bool found = false;
    for_each_document(organization, [&](SearchDocument document) {
        if (document.noun != "agreement") return;
        found = true;
        EXPECT_EQ(document.number, agreement.number);
        EXPECT_EQ(document.domain, circle.number);
        EXPECT_EQ(document.title, "Evening telephone");
        EXPECT_TRUE(has(document.body, "until nine"));
        EXPECT_TRUE(has(document.body, "No caller waits longer"));
        EXPECT_TRUE(has(document.body, "It may cost sleep."));
    });
    EXPECT_TRUE(found);
}

TEST_F(Story, SearchNeverHoldsWhatIsPrivateOrHidden) {
    act(organization, bo, NoteTension{"Private thought.", std::nullopt});
    auto content = complete_content();
    content.text = "Half a draft.";
    drafted(content);
    const ProcessId process = checking();
    act(organization, bo, GiveStance{process, Stance::concern, "Hidden concern."});
    for_each_document(organization, [](const SearchDocument& document) {
        for (const auto* secret : {"Private thought", "Half a draft", "Hidden concern"})
            EXPECT_FALSE(has(document.title + document.body, secret)) << secret;
    });
    const auto touched = [&](const Fact& fact) {
        return documents_touched_by(organization, {1, today, bo, fact});
    };
    EXPECT_TRUE(touched(TensionNoted{TensionId{1}, "Private thought.", {}}).empty());
    EXPECT_TRUE(touched(ProposalDrafted{ProposalId{1}, driver, {}, circle, {}, content}).empty());
    for (const auto& document : touched(StanceGiven{process, Stance::concern, "Hidden concern."}))
        EXPECT_FALSE(has(document.body, "Hidden"));
}

TEST_F(Story, SearchLosesConcernsWhileTheirCheckAsksAgain) {
    const ProcessId process = checking();
    act(organization, bo, GiveStance{process, Stance::concern, "It may cost sleep."});
    act(organization, cas, GiveStance{process, Stance::possible_objection, "Too late."});
    act(organization, founder, GiveStance{process, Stance::none, ""});
    const auto holds_concern = [&] {
        const Entry entry{1, today, cas, CheckRevealed{process}};
        return has(documents_touched_by(organization, entry).front().body, "cost sleep");
    };
    EXPECT_TRUE(holds_concern());
    act(organization, founder, ChooseArgument{process, cas, false});
    act(organization, cas, WithdrawArgument{process, "I was mistaken.", false});
    EXPECT_FALSE(holds_concern());
}

TEST_F(Story, EveryEntryTouchesTheDocumentItChanges) {
    const AgreementId agreement = agreed();
    const ProcessId process = organization.processes.last();
    const auto touched = [&](const Fact& fact) {
        std::vector<std::string> nouns;
        for (const auto& document : documents_touched_by(organization, {1, today, bo, fact}))
            nouns.push_back(document.noun);
        return nouns;
    };
    EXPECT_EQ(touched(DriverConfirmed{driver}), std::vector<std::string>{"driver"});
    EXPECT_EQ(touched(RequirementAccepted{RequirementId{1}, "", {}}),
              std::vector<std::string>{"driver"});
    EXPECT_EQ(touched(ProposalShared{ProposalId{1}}), std::vector<std::string>{"proposal"});
    EXPECT_EQ(touched(AgreementExpired{agreement}), std::vector<std::string>{"agreement"});
    EXPECT_EQ(touched(DomainDeclined{circle, bo}), std::vector<std::string>{"domain"});
    EXPECT_EQ(touched(ConcernRecorded{process, bo, "Late.", {}, true}),
              (std::vector<std::string>{"process", "agreement"}));
}

TEST_F(Story, ExportHasAFileForEachRecord) {
    agreed();
    std::vector<std::string> paths;
    for (const auto& file :
         logbook_as_markdown(organization, name_of, Language::en, date_of(today)))
        paths.push_back(file.path);
    EXPECT_EQ(paths, (std::vector<std::string>{
                         "README.md", "domains/0001-cherry-yard.md", "domains/0002-calls.md",
                         "agreements/0001-evening-telephone.md",
                         "proposals/0001-evening-telephone.md", "drivers/0001-calls-at-night.md"}));
    const auto index = exported("README.md", Language::en);
    EXPECT_TRUE(has(index, "[Evening telephone](agreements/0001-evening-telephone.md)"));
}

TEST_F(Story, ExportTellsAnAgreementInBothLanguages) {
    agreed_after_objection();
    const auto english = exported("agreements/0001-evening-telephone.md", Language::en);
    EXPECT_TRUE(has(english, "## Concerns\n\n- Member 2: It may cost sleep\\."));
    EXPECT_TRUE(has(english, "- Decided by: Member 1, Member 2, Member 3"));
    EXPECT_TRUE(has(english, "Argument tested (Member 3): Ten is too late\\. – qualified"));
    EXPECT_TRUE(has(english, "- Next review: 2027-06-01"));
    EXPECT_TRUE(has(english, "> Whoever has the evening shift"));
    const auto dutch = exported("agreements/0001-evening-telephone.md", Language::nl);
    EXPECT_TRUE(has(dutch, "## Zorgpunten"));
    EXPECT_TRUE(has(dutch, "- Besloten door: Member 1"));
}

TEST_F(Story, ExportSaysWhatWasAskedOfWhom) {
    agreed_after_objection();
    const auto english = exported("agreements/0001-evening-telephone.md", Language::en);
    EXPECT_TRUE(has(english, "Answers revealed (proposal, revision 1): Evening telephone\n"));
    EXPECT_TRUE(has(english, "Answers revealed (proposal, revision 2): Evening telephone\n"));
    EXPECT_TRUE(has(english,
                    "Answers revealed (argument, revision 1): Ten is too late\\.\n"
                    "  - Member 2: it holds\n"));
    EXPECT_TRUE(has(english,
                    "Answers revealed (amendment, revision 1): Until nine\\.\n"
                    "  - Member 1: no objection\n"));
    EXPECT_TRUE(has(english,
                    "qualified as an objection\n  - Premises:\n"
                    "    - Calls stop at nine\\.\n"));
    EXPECT_TRUE(has(exported("agreements/0001-evening-telephone.md", Language::nl),
                    "Antwoorden onthuld (argument, herziening 1): Ten is too late\\.\n"
                    "  - Member 2: het klopt\n"));
}

TEST_F(Story, ExportNamesTheParts) {
    agreed();
    const auto told = exported("drivers/0001-calls-at-night.md", Language::nl);
    EXPECT_TRUE(has(told, "**Situatie**\n\n> "));
    EXPECT_TRUE(has(told, "**Effect**\n\n> "));
    const auto agreement = exported("agreements/0001-evening-telephone.md", Language::nl);
    const auto criteria = agreement.find("## Evaluatiecriteria\n");
    const auto affected = agreement.find("## Raakt\n");
    EXPECT_LT(criteria, affected);
    EXPECT_NE(affected, std::string::npos);
    EXPECT_FALSE(has(agreement, "- Raakt:"));
}

TEST_F(Story, ExportHasProposalsThatEverybodyMayRead) {
    const auto paths = [&] {
        std::vector<std::string> found;
        for (const auto& file :
             logbook_as_markdown(organization, name_of, Language::en, date_of(today)))
            if (file.path.starts_with("proposals/")) found.push_back(file.path);
        return found;
    };
    const ProposalId proposal = drafted();
    EXPECT_TRUE(paths().empty()) << "a draft is its authors' own";
    EXPECT_FALSE(has(exported("README.md", Language::en), "Proposals"));
    act(organization, founder, ShareProposal{proposal});
    ASSERT_EQ(paths().size(), 1u);
    EXPECT_TRUE(has(exported("README.md", Language::en), "## Proposals\n\n- [Evening telephone]"));
    EXPECT_TRUE(has(exported(paths().front(), Language::en), "- Stage: shared\n"));
    act(organization, founder, WithdrawProposal{proposal, "It is summer."});
    const auto withdrawn = exported(paths().front(), Language::en);
    EXPECT_TRUE(has(withdrawn, "- Stage: withdrawn\n"));
    EXPECT_TRUE(has(withdrawn, "It is summer\\."));
}

TEST(Markdown, WordsCannotBecomeMarkup) {
    EXPECT_EQ(markdown::escaped("# [a](b)\n<i>"), "\\# \\[a\\]\\(b\\) \\<i\\>");
    EXPECT_EQ(markdown::quoted("one\n\n# two <b>"), "> one\n> \n> # two &lt;b>\n\n");
    EXPECT_EQ(markdown::quoted(""), "");
}

TEST(Markdown, FileNamesAreSafe) {
    EXPECT_EQ(markdown::file_path("agreements", 7, "../../etc/Passwd"),
              "agreements/0007-etc-passwd.md");
    EXPECT_EQ(markdown::file_path("agreements", 12'345, "Één café"),
              "agreements/12345-een-cafe.md");
    EXPECT_EQ(markdown::file_path("drivers", 1, "日本"), "drivers/0001.md");
    const std::string name = markdown::file_path("drivers", 1, std::string(500, 'x'));
    EXPECT_EQ(name.size(), std::string{"drivers/0001-.md"}.size() + 60);
}

}  // namespace
}  // namespace kring
