#include "kernel/consent/given.hpp"

namespace kring {
namespace {

RefineArgument refined(const Yard& yard, const std::string& premise,
                       const std::string& conclusion = "It costs more than it brings.") {
    return {yard.process, {{premise, PremiseStanding::open}}, conclusion};
}

/// Ben's disagreement with cleo's argument stands; cleo is asked what is left.
Yard at_integration() {
    Yard yard = at_argument();
    yard.opens_check();
    yard.disagrees(yard.ben);
    yard.is_undisputed();
    return yard;
}

TEST(ChooseArgument, TakesUpOneHandAndOneOnly) {
    Yard yard = at_check();
    yard.say(yard.cleo, Stance::possible_objection, "I do not like it.");
    yard.say(yard.ben, Stance::possible_objection);
    const ChooseArgument cleo{yard.process, yard.cleo, false};
    EXPECT_EQ(yard.refused(yard.ada, cleo).name, "consent.answers_missing");
    yard.say(yard.ada, Stance::none);
    EXPECT_EQ(yard.refused(yard.ben, cleo).name, "consent.not_the_facilitator");
    EXPECT_EQ(yard.refused(yard.ada, ChooseArgument{yard.process, yard.ada, false}).name,
              "argument.no_hand_is_raised");
    yard.does(yard.ada, cleo);
    EXPECT_EQ(yard.state().step, Step::test_argument);
    EXPECT_EQ(yard.argument(1).stage, ArgumentStage::raised);
    EXPECT_EQ(yard.argument(1).first_words, "I do not like it.");
    EXPECT_EQ(yard.refused(yard.ada, ChooseArgument{yard.process, yard.ben, false}).name,
              "argument.no_hand_is_raised");
    const Yard early = at_brief_response();
    EXPECT_EQ(early.refused(early.ada, ChooseArgument{early.process, early.ben, false}).name,
              "argument.no_hand_is_raised");
}

TEST(ChooseArgument, DoesNotTestTheSameTwiceWithoutNewInformation) {
    Yard yard = at_integration();
    yard.does(yard.cleo, DropArgument{yard.process, true});
    yard.say(yard.cleo, Stance::possible_objection, "Still.");
    const Error error = yard.refused(yard.ada, ChooseArgument{yard.process, yard.cleo, false});
    EXPECT_EQ(error.name, "argument.already_tested");
    yard.does(yard.ada, ChooseArgument{yard.process, yard.cleo, true});
    EXPECT_TRUE(yard.argument(3).new_information);
}

TEST(PresentArgument, NeedsAPremiseAConclusionAndAnAspect) {
    Yard yard = at_check();
    yard.say(yard.cleo, Stance::possible_objection);
    yard.rest_say_none();
    const auto present = [&](const std::vector<std::string>& premises,
                             const std::string& conclusion, const std::vector<Aspect>& aspects) {
        return yard.refused(yard.cleo,
                            PresentArgument{yard.process, premises, conclusion, aspects});
    };
    EXPECT_EQ(present({"a"}, "b", {Aspect::efficiency}).name, "argument.none_under_test");
    yard.does(yard.ada, ChooseArgument{yard.process, yard.cleo, false});
    EXPECT_EQ(present({}, "I do not like it.", {Aspect::efficiency}).name,
              "argument.premise_missing");
    EXPECT_EQ(present({}, "I do not like it.", {Aspect::efficiency}).rule, "P-CONSENT-12");
    EXPECT_EQ(present({"a", " "}, "b", {Aspect::efficiency}).where, "/premises/1");
    EXPECT_EQ(present({"a"}, "", {Aspect::efficiency}).name, "argument.conclusion_missing");
    EXPECT_EQ(present({"a"}, "b", {}).name, "argument.aspect_missing");
    EXPECT_EQ(present(std::vector<std::string>(51, "a"), "b", {Aspect::efficiency}).name,
              "text.list_too_long");
    EXPECT_EQ(present({std::string(20'001, 'a')}, "b", {Aspect::efficiency}).name,
              "text.is_too_long");
    EXPECT_EQ(yard.refused(yard.ben, PresentArgument{yard.process, {"a"}, "b", {}}).name,
              "argument.not_the_author");
}

TEST(PresentArgument, MayBeSaidInOtherWordsUntilTheCheckOpens) {
    Yard yard = at_argument();
    yard.presents(yard.cleo, "It is dear.");
    EXPECT_EQ(yard.argument(1).revision(), 1);
    EXPECT_EQ(yard.argument(1).revisions.back().conclusion, "It is dear.");
    yard.opens_check();
    const PresentArgument again{yard.process, {"a"}, "b", {Aspect::efficiency}};
    EXPECT_EQ(yard.refused(yard.cleo, again).name, "argument.already_presented");
}

TEST(OpenArgumentCheck, NeedsAnArgumentThatIsPresentedAndUnderstood) {
    Yard yard = at_check();
    const OpenArgumentCheck open{yard.process};
    EXPECT_EQ(yard.refused(yard.ada, open).name, "argument.none_under_test");
    yard.say(yard.cleo, Stance::possible_objection);
    yard.rest_say_none();
    yard.does(yard.ada, ChooseArgument{yard.process, yard.cleo, false});
    EXPECT_EQ(yard.refused(yard.ada, open).rule, "P-CONSENT-12");
    yard.presents(yard.cleo);
    EXPECT_EQ(yard.refused(yard.ben, open).name, "consent.not_the_facilitator");
    yard.does(yard.ben, AskQuestion{yard.process, "Which budget?"});
    EXPECT_EQ(yard.refused(yard.ada, open).name, "consent.question_is_open");
    yard.does(yard.cleo, AnswerQuestion{yard.process, QuestionId{1}, "That of the house."});
    yard.opens_check();
    EXPECT_EQ(yard.refused(yard.ada, open).name, "argument.already_presented");
}

TEST(ArgumentCheck, WithoutDisagreementQualifiesTheObjection) {
    const Yard yard = at_objection();
    EXPECT_EQ(yard.argument(1).stage, ArgumentStage::qualified);
    EXPECT_EQ(yard.argument(1).resolution, Resolution::open);
    EXPECT_EQ(yard.state().step, Step::resolve_objection);
}

TEST(ArgumentCheck, ASoundDisagreementAsksTheAuthorWhatIsLeft) {
    const Yard yard = at_integration();
    EXPECT_EQ(yard.argument(1).stage, ArgumentStage::integrating);
    EXPECT_EQ(yard.argument(2).stage, ArgumentStage::sound);
    EXPECT_EQ(yard.argument(2).depth, 1);
}

TEST(ArgumentCheck, AFailedDisagreementAsksTheSameQuestionAgain) {
    Yard yard = at_argument();
    yard.opens_check();
    yard.disagrees(yard.ben);
    yard.opens_check();
    yard.disagrees(yard.ada);
    yard.is_undisputed();
    yard.does(yard.ben, DropArgument{yard.process, true});
    EXPECT_EQ(yard.argument(2).stage, ArgumentStage::not_sound);
    EXPECT_EQ(yard.argument(1).stage, ArgumentStage::checking);
    EXPECT_EQ(yard.argument(1).revision(), 1);
    EXPECT_TRUE(yard.state().concerns.empty()) << "a failed disagreement is no concern";
    yard.say(yard.ben, Stance::none);
    EXPECT_EQ(yard.argument(1).stage, ArgumentStage::qualified);
}

TEST(RefineArgument, IsANewRevisionThatEverybodyIsAskedAbout) {
    Yard yard = at_integration();
    yard.does(yard.cleo, refined(yard, "Part of the budget is spent."));
    EXPECT_EQ(yard.argument(1).revision(), 2);
    const Check& check = yard.state().checks.back();
    EXPECT_EQ(check.revision, 2);
    EXPECT_TRUE(check.answers.empty());
    yard.rest_say_none();
    EXPECT_EQ(yard.argument(1).stage, ArgumentStage::qualified);
}

TEST(RefineArgument, MustDifferAndStillBeAnArgument) {
    Yard yard = at_integration();
    EXPECT_EQ(yard.refused(yard.cleo, refined(yard, "The budget is spent.")).name,
              "argument.unchanged");
    EXPECT_EQ(yard.refused(yard.cleo, refined(yard, "")).name, "argument.premise_missing");
    EXPECT_EQ(yard.refused(yard.cleo, refined(yard, "a", "")).name, "argument.conclusion_missing");
    EXPECT_EQ(yard.refused(yard.ben, refined(yard, "a")).name, "argument.not_the_author");
    RefineArgument struck{yard.process,
                          {{"The budget is spent.", PremiseStanding::struck}},
                          "It costs more than it brings."};
    EXPECT_EQ(yard.refused(yard.cleo, struck).name, "argument.premise_missing");
    struck.premises.push_back({"Part of it is.", PremiseStanding::added});
    struck.premises.front().text = "\x01";
    EXPECT_EQ(yard.refused(yard.cleo, struck).name, "text.has_forbidden_characters");
    struck.premises.resize(51, struck.premises.back());
    EXPECT_EQ(yard.refused(yard.cleo, struck).name, "text.list_too_long");
    const Yard early = at_argument();
    EXPECT_EQ(early.refused(early.cleo, refined(early, "a")).name, "argument.nothing_to_refine");
}

TEST(DropArgument, EndsItAsNotQualifiedAndKeepsItAsAConcern) {
    Yard yard = at_integration();
    yard.does(yard.cleo, DropArgument{yard.process, true});
    EXPECT_EQ(yard.argument(1).stage, ArgumentStage::not_qualified);
    EXPECT_EQ(yard.state().step, Step::check_for_possible_objections);
    EXPECT_EQ(yard.state().concerns.at(0).text, "It costs more than it brings.");
    EXPECT_EQ(yard.refused(yard.ada, EnterStep{yard.process, Step::celebrate, false}).rule,
              "P-CONSENT-15")
        << "cleo is asked again";
    yard.celebrates();
    EXPECT_EQ(yard.result().current().number, 1);
}

TEST(DropArgument, IsForItsAuthorAfterASoundDisagreement) {
    const Yard early = at_argument();
    const Error error = early.refused(early.cleo, DropArgument{early.process, true});
    EXPECT_EQ(error.name, "argument.nothing_to_refine");
    EXPECT_EQ(error.rule, "P-CONSENT-6");
    const Yard yard = at_integration();
    EXPECT_EQ(yard.refused(yard.ben, DropArgument{yard.process, true}).name,
              "argument.not_the_author");
    const Yard none = at_check();
    EXPECT_EQ(none.refused(none.ben, DropArgument{none.process, true}).name,
              "argument.none_under_test");
}

TEST(WithdrawArgument, EndsItWithAReason) {
    Yard yard = at_argument();
    EXPECT_EQ(yard.refused(yard.cleo, WithdrawArgument{yard.process, "", false}).rule, "P-ACC-6");
    EXPECT_EQ(yard.refused(yard.ben, WithdrawArgument{yard.process, "No.", false}).name,
              "argument.not_the_author");
    yard.does(yard.cleo, WithdrawArgument{yard.process, "It is another matter.", false});
    EXPECT_EQ(yard.argument(1).stage, ArgumentStage::withdrawn);
    EXPECT_TRUE(yard.state().concerns.empty());
    yard.celebrates();
}

TEST(AdoptArgument, KeepsTheArgumentOfWhoHasLeftAlive) {
    Yard yard = at_argument();
    const AdoptArgument adopt{yard.process};
    EXPECT_EQ(yard.refused(yard.ben, adopt).name, "argument.author_is_here");
    yard.does(yard.cleo, EndMembership{yard.cleo, "Moved away."});
    EXPECT_EQ(yard.refused(yard.cleo, adopt).name, "consent.not_a_participant");
    yard.does(yard.ben, adopt);
    EXPECT_EQ(yard.argument(1).author, yard.ben);
    yard.opens_check();
    yard.say(yard.ada, Stance::none);
    EXPECT_EQ(yard.argument(1).stage, ArgumentStage::qualified);
    const Yard none = at_check();
    EXPECT_EQ(none.refused(none.ben, AdoptArgument{none.process}).name, "argument.none_under_test");
}

TEST(AdoptArgument, IsNotForThoseItIsRaisedAgainst) {
    Yard yard = at_argument();
    yard.does(yard.cleo, EndMembership{yard.cleo, "Moved away."});
    EXPECT_EQ(yard.refused(yard.ada, AdoptArgument{yard.process}).name,
              "argument.is_raised_against_you");
    yard.does(yard.ben, EndMembership{yard.ben, "Moved away."});
    yard.does(yard.ada, AdoptArgument{yard.process});
    EXPECT_EQ(yard.argument(1).author, yard.ada) << "nobody else is left";
}

TEST(AdoptArgument, TakesOverFromWhoStaysAwayFromALiveProcess) {
    Yard yard = at_check();
    yard.say(yard.cleo, Stance::possible_objection, "Too dear.");
    yard.rest_say_none();
    yard.does(yard.ada, ChooseArgument{yard.process, yard.cleo, false});
    EXPECT_EQ(yard.refused(yard.ben, AdoptArgument{yard.process}).name, "argument.author_is_here");
    yard.now = on("2027-03-05");
    yard.does(yard.ben, AdoptArgument{yard.process});
    EXPECT_EQ(yard.argument(1).author, yard.ben);
}

TEST(AdoptArgument, TakesOverFromASilentAuthorAfterAWindow) {
    Yard yard = at_check(complete_content(), ProcessForm::over_time);
    yard.say(yard.cleo, Stance::possible_objection, "Too dear.");
    yard.rest_say_none();
    yard.does(yard.ada, ChooseArgument{yard.process, yard.cleo, false});
    yard.now = on("2027-03-04");
    EXPECT_EQ(yard.refused(yard.ben, AdoptArgument{yard.process}).name, "argument.author_is_here");
    yard.now = on("2027-03-05");
    yard.does(yard.ben, AdoptArgument{yard.process});
    EXPECT_EQ(yard.argument(1).author, yard.ben);
    const WithdrawArgument withdraw{yard.process, "Not mine.", false};
    EXPECT_EQ(yard.refused(yard.ben, withdraw).name, "argument.is_not_yours_to_withdraw");
    yard.does(yard.cleo, AdoptArgument{yard.process});
    EXPECT_EQ(yard.argument(1).author, yard.cleo) << "it is theirs";
    yard.does(yard.cleo, withdraw);
}

TEST(AdoptArgument, LeavesASilentAuthorsArgumentToOthersThanThoseItIsAgainst) {
    Yard yard = at_check(complete_content(), ProcessForm::over_time);
    yard.does(yard.ben, EndMembership{yard.ben, "Moved away."});
    yard.say(yard.cleo, Stance::possible_objection, "Too dear.");
    yard.say(yard.ada, Stance::none);
    yard.does(yard.ada, ChooseArgument{yard.process, yard.cleo, false});
    yard.now = on("2027-03-05");
    EXPECT_EQ(yard.refused(yard.ada, AdoptArgument{yard.process}).name,
              "argument.is_raised_against_you");
}

TEST(AdoptArgument, LowersTheHandOfWhoHasLeftWhenItDoesNotHold) {
    Yard yard = at_argument();
    yard.does(yard.cleo, EndMembership{yard.cleo, "Moved away."});
    yard.does(yard.ben, AdoptArgument{yard.process});
    yard.does(yard.ben, WithdrawArgument{yard.process, "Nobody else shares it.", false});
    yard.say(yard.ben, Stance::none);
    yard.enter(Step::celebrate);
    EXPECT_EQ(yard.state().stage, ProcessStage::agreed);
}

TEST(AdoptArgument, EndsTheWaitingForTheAnswerOfTheNewAuthor) {
    Yard yard = at_argument();
    yard.opens_check();
    yard.say(yard.ben, Stance::disagree);
    yard.does(yard.cleo, EndMembership{yard.cleo, "Moved away."});
    yard.does(yard.ben, AdoptArgument{yard.process});
    yard.say(yard.ada, Stance::none);
    EXPECT_EQ(yard.argument(1).stage, ArgumentStage::qualified)
        << "the author need not say that they agree";
}

}  // namespace
}  // namespace kring
