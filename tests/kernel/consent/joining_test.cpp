#include "kernel/consent/given.hpp"
#include "kernel/consent/participants.hpp"

namespace kring {
namespace {

/// Ben and cleo have raised a hand; cleo's argument is presented.
Yard with_two_hands() {
    Yard yard = at_check();
    yard.say(yard.ben, Stance::possible_objection, "Too dear.");
    yard.say(yard.cleo, Stance::possible_objection, "We cannot pay it.");
    yard.say(yard.ada, Stance::none);
    yard.does(yard.ada, ChooseArgument{yard.process, yard.cleo, false});
    yard.presents(yard.cleo);
    return yard;
}

/// Ben has joined cleo's argument.
Yard with_two_authors() {
    Yard yard = with_two_hands();
    yard.does(yard.ben, AskToJoinArgument{yard.process});
    yard.does(yard.cleo, AnswerJoinRequest{yard.process, yard.ben, true});
    return yard;
}

/// Ada's disagreement with it stands: they are asked what is left.
Yard two_at_integration() {
    Yard yard = with_two_authors();
    yard.opens_check();
    yard.disagrees(yard.ada);
    yard.opens_check();
    yard.say(yard.ben, Stance::none);
    yard.say(yard.cleo, Stance::none);
    return yard;
}

TEST(AskToJoinArgument, TakesTheLeaveOfAnAuthor) {
    Yard yard = with_two_hands();
    yard.does(yard.ben, AskToJoinArgument{yard.process});
    EXPECT_TRUE(yard.argument(1).joined.empty());
    EXPECT_EQ(yard.argument(1).asks_to_join, std::vector{yard.ben});
    const AnswerJoinRequest lets{yard.process, yard.ben, true};
    EXPECT_EQ(yard.refused(yard.ben, lets).name, "argument.not_the_author");
    EXPECT_EQ(yard.refused(yard.cleo, AnswerJoinRequest{yard.process, yard.ada, true}).name,
              "argument.nobody_asked_to_join");
    EXPECT_EQ(yard.refused(yard.ben, AskToJoinArgument{yard.process}).name,
              "argument.is_yours_already");
    yard.does(yard.cleo, lets);
    EXPECT_EQ(yard.argument(1).joined, std::vector{yard.ben});
    EXPECT_EQ(yard.argument(1).author, yard.cleo);
}

TEST(AskToJoinArgument, MayBeAnsweredWithNo) {
    Yard yard = with_two_hands();
    yard.does(yard.ben, AskToJoinArgument{yard.process});
    yard.does(yard.cleo, AnswerJoinRequest{yard.process, yard.ben, false});
    EXPECT_TRUE(yard.argument(1).joined.empty());
    EXPECT_TRUE(yard.argument(1).asks_to_join.empty());
}

TEST(AskToJoinArgument, IsForWhoseOwnHandIsUpAndWhoDoesNotDisputeIt) {
    Yard yard = with_two_hands();
    const AskToJoinArgument ask{yard.process};
    EXPECT_EQ(yard.refused(yard.ada, ask).name, "argument.no_hand_of_yours");
    EXPECT_EQ(yard.refused(yard.cleo, ask).name, "argument.is_yours_already");
    yard.opens_check();
    yard.say(yard.ben, Stance::disagree);
    EXPECT_EQ(yard.refused(yard.ben, ask).name, "argument.you_dispute_it");
    yard.say(yard.ben, Stance::none);
    yard.does(yard.ben, ask);
    yard.say(yard.ben, Stance::disagree);
    EXPECT_TRUE(yard.argument(1).asks_to_join.empty()) << "it was not the same after all";
    const Yard none = at_check();
    EXPECT_EQ(none.refused(none.ben, AskToJoinArgument{none.process}).name,
              "argument.none_under_test");
    const Yard alone = at_argument();
    EXPECT_EQ(alone.refused(alone.ben, AskToJoinArgument{alone.process}).name,
              "argument.no_hand_of_yours");
}

TEST(AnswerJoinRequest, OfWhoHasLeftIsRefused) {
    Yard yard = with_two_hands();
    yard.does(yard.ben, AskToJoinArgument{yard.process});
    yard.does(yard.ben, EndMembership{yard.ben, ""});
    EXPECT_EQ(yard.refused(yard.cleo, AnswerJoinRequest{yard.process, yard.ben, true}).name,
              "member.not_active");
}

TEST(CoAuthors, AnyOfThemExplainsAnswersAndRefines) {
    Yard yard = with_two_authors();
    yard.presents(yard.ben, "It is dear.");
    yard.does(yard.ada, AskQuestion{yard.process, "How dear?"});
    yard.does(yard.ben, AnswerQuestion{yard.process, QuestionId{1}, "Nine hundred a year."});
    yard.opens_check();
    EXPECT_EQ(yard.refused(yard.ben, GiveStance{yard.process, Stance::none, ""}).name,
              "stance.author_does_not_test");
    yard.disagrees(yard.ada);
    yard.opens_check();
    yard.say(yard.ben, Stance::none);
    yard.say(yard.cleo, Stance::none);
    yard.does(yard.ben,
              RefineArgument{yard.process,
                             {{"The budget of this year is spent.", PremiseStanding::open}},
                             "Not this year."});
    EXPECT_EQ(yard.argument(1).revision(), 2);
}

TEST(CoAuthors, AreNotAskedWhetherTheyAgree) {
    Yard yard = with_two_hands();
    yard.opens_check();
    yard.say(yard.ada, Stance::none);
    yard.does(yard.ben, AskToJoinArgument{yard.process});
    EXPECT_EQ(yard.argument(1).stage, ArgumentStage::checking);
    yard.does(yard.cleo, AnswerJoinRequest{yard.process, yard.ben, true});
    EXPECT_EQ(yard.argument(1).stage, ArgumentStage::qualified);
}

TEST(CoAuthors, TakeBackWhatTheySaidOfItInItsCheck) {
    Yard yard = with_two_hands();
    yard.opens_check();
    yard.say(yard.ben, Stance::none);
    yard.does(yard.ben, AskToJoinArgument{yard.process});
    yard.does(yard.cleo, AnswerJoinRequest{yard.process, yard.ben, true});
    EXPECT_FALSE(counting_answer(*current_check(yard.state()), yard.ben));
    yard.does(yard.ben, WithdrawArgument{yard.process, "Another one after all.", false});
    yard.say(yard.ada, Stance::none);
    EXPECT_EQ(yard.argument(1).stage, ArgumentStage::checking) << "ben is asked again";
}

TEST(CoAuthors, HaveTheirHandsAnsweredByItsResult) {
    Yard yard = two_at_integration();
    yard.does(yard.ben, DropArgument{yard.process, false});
    EXPECT_EQ(yard.argument(1).stage, ArgumentStage::integrating) << "it is cleo's as well";
    EXPECT_TRUE(yard.argument(1).joined.empty());
    yard.does(yard.cleo, DropArgument{yard.process, false});
    EXPECT_EQ(yard.argument(1).stage, ArgumentStage::not_qualified);
    EXPECT_TRUE(raised_hands(*current_check(yard.state())).empty());
    EXPECT_EQ(missing_answers(yard.organization, yard.state(), *current_check(yard.state())),
              (std::vector{yard.ben, yard.cleo}));
}

/// The last one ends it for all whose argument it was.
TEST(CoAuthors, AreNotHeardTwiceWithTheSame) {
    Yard yard = with_two_authors();
    yard.opens_check();
    yard.disagrees(yard.ada);
    yard.opens_check();
    yard.say(yard.ben, Stance::none);
    yard.say(yard.cleo, Stance::none);
    yard.does(yard.cleo, EndMembership{yard.cleo, ""});
    EXPECT_EQ(yard.refused(yard.ada, AdoptArgument{yard.process}).name, "argument.author_is_here");
    yard.does(yard.ben, DropArgument{yard.process, false});
    EXPECT_EQ(yard.argument(1).stage, ArgumentStage::integrating)
        << "who has gone did not say that nothing is left";
    EXPECT_EQ(yard.argument(1).author, yard.cleo);
    yard.does(yard.ben, AdoptArgument{yard.process});
    yard.does(yard.ben, DropArgument{yard.process, false});
    EXPECT_EQ(yard.argument(1).stage, ArgumentStage::not_qualified);
    yard.say(yard.ben, Stance::possible_objection, "Still.");
    EXPECT_EQ(yard.refused(yard.ada, ChooseArgument{yard.process, yard.ben, false}).name,
              "argument.already_tested");
}

TEST(CoAuthors, MakeTheNextOneAuthorWhenTheAuthorWithdraws) {
    Yard yard = with_two_authors();
    const auto facts = yard.does(yard.cleo, WithdrawArgument{yard.process, "Mine is met.", true});
    EXPECT_TRUE(find_fact<ConcernRecorded>(facts));
    const Argument& argument = yard.argument(1);
    EXPECT_EQ(argument.stage, ArgumentStage::presented);
    EXPECT_EQ(argument.author, yard.ben);
    EXPECT_EQ(argument.raised_by, yard.ben);
    EXPECT_TRUE(argument.joined.empty());
    yard.opens_check();
    EXPECT_EQ(missing_answers(yard.organization, yard.state(), *current_check(yard.state())),
              (std::vector{yard.ada, yard.cleo}))
        << "who no longer is an author says whether they agree";
    yard.say(yard.ada, Stance::none);
    yard.say(yard.cleo, Stance::none);
    EXPECT_EQ(yard.argument(1).stage, ArgumentStage::qualified);
}

TEST(CoAuthors, WhoLeaveAnArgumentUnderCheckAreAskedAboutIt) {
    Yard yard = with_two_authors();
    yard.opens_check();
    yard.does(yard.ben, WithdrawArgument{yard.process, "Not mine after all.", false});
    yard.say(yard.ada, Stance::none);
    EXPECT_EQ(yard.argument(1).stage, ArgumentStage::checking);
    yard.say(yard.ben, Stance::none);
    EXPECT_EQ(yard.argument(1).stage, ArgumentStage::qualified);
}

TEST(CoAuthors, OfADisagreementAreAuthorsLikeAll) {
    Yard yard = at_argument();
    yard.opens_check();
    yard.say(yard.ada, Stance::disagree);
    yard.say(yard.ben, Stance::disagree);
    yard.does(yard.ada, ChooseArgument{yard.process, yard.ben, false});
    yard.does(yard.ada, AskToJoinArgument{yard.process});
    yard.does(yard.ben, AnswerJoinRequest{yard.process, yard.ada, true});
    yard.presents(yard.ada, "The budget is not spent.");
    yard.does(yard.ada, WithdrawArgument{yard.process, "I looked again.", false});
    yard.does(yard.ben, WithdrawArgument{yard.process, "So did I.", false});
    EXPECT_EQ(yard.argument(1).stage, ArgumentStage::checking);
    EXPECT_TRUE(raised_hands(*current_check(yard.state())).empty());
}

}  // namespace
}  // namespace kring
