#include "kernel/consent/given.hpp"

namespace kring {
namespace {

KeepDesign kept(const Yard& yard, Date review_on) {
    return {yard.buildings, review_on, "Every call was answered.", ProcessForm::over_time};
}

const Domain& buildings(const Yard& yard) {
    return *yard.organization.domains.find(yard.buildings);
}

/// Ada has asked whether the design of buildings is still right.
Yard asked() {
    Yard yard;
    yard.does(yard.ada, kept(yard, date_of(today) + 180));
    yard.proposal = yard.organization.proposals.last();
    yard.process = yard.organization.processes.last();
    return yard;
}

TEST(KeepDesign, AsksDelegatorAndDelegateesAndMovesTheDate) {
    Yard yard = asked();
    const DomainDescription before = buildings(yard).description;
    for (const MemberId member : {founder, yard.ada, yard.ben, yard.cleo, yard.gus}) {
        EXPECT_EQ(yard.state().stage, ProcessStage::running);
        yard.say(member, Stance::none);
    }
    EXPECT_EQ(yard.state().stage, ProcessStage::agreed);
    const DomainDescription& after = buildings(yard).description;
    EXPECT_EQ(after.evaluation_schedule.next_design_review, date_of(today) + 180);
    EXPECT_EQ(after.purpose->requirement, before.purpose->requirement);
    EXPECT_EQ(buildings(yard).name, "Calls");
}

TEST(KeepDesign, CanBecomeAnotherDesignByAnObjection) {
    Yard yard = asked();
    yard.say(yard.cleo, Stance::possible_objection);
    for (const MemberId member : {founder, yard.ada, yard.ben, yard.gus})
        yard.say(member, Stance::none);
    EXPECT_EQ(yard.state().stage, ProcessStage::running);
    EXPECT_NE(buildings(yard).description.evaluation_schedule.next_design_review,
              date_of(today) + 180);
}

TEST(KeepDesign, KeepsWhatIsToBeWatched) {
    Yard yard = asked();
    const auto all_say_none = [&] {
        for (const MemberId member : {founder, yard.ada, yard.ben, yard.cleo, yard.gus}) {
            const Check* check = open_check(yard.state());
            const Argument* tested = check ? find_argument(yard.state(), check->argument) : nullptr;
            if (!check || (tested && tested->author == member)) continue;
            if (!counting_answer(*check, member)) yard.say(member, Stance::none);
        }
    };
    yard.say(yard.cleo, Stance::possible_objection, "Cats come in.");
    all_say_none();
    yard.does(yard.ada, ChooseArgument{yard.process, yard.cleo, false});
    yard.presents(yard.cleo);
    yard.opens_check();
    all_say_none();
    AmendmentText watch = amendment_of(AmendmentKind::leave_and_monitor, "We count them.");
    watch.watches = {{"cats per week", std::nullopt}};
    yard.suggests(yard.cleo, watch);
    yard.puts_to_check(AmendmentId{1});
    all_say_none();
    all_say_none();
    EXPECT_EQ(buildings(yard).description.evaluation_schedule.criteria, "cats per week");
}

TEST(KeepDesign, IsForThoseWhoDecideOnIt) {
    Yard yard;
    yard.does(yard.ada, CreateDomain{yard.buildings, "Boiler", DomainKind::role, std::nullopt,
                                     minimum_description()});
    KeepDesign inner = kept(yard, date_of(today) + 180);
    inner.domain = yard.organization.domains.last();
    yard.does(yard.ada, OfferDomain{inner.domain, {yard.gus}});
    yard.does(yard.gus, AcceptDomain{inner.domain});
    EXPECT_EQ(yard.refused(founder, inner).name, "domain.not_governed");
    yard.does(yard.gus, inner);
}

TEST(KeepDesign, NeedsADateAhead) {
    const Yard yard;
    const Error refused = yard.refused(yard.ada, kept(yard, date_of(today)));
    EXPECT_EQ(refused.name, "domain.design_review_not_ahead");
    EXPECT_EQ(refused.where, "/review_on");
}

TEST(KeepDesign, NeedsADateAfterPeopleHaveAnswered) {
    const Yard yard;
    EXPECT_EQ(yard.refused(yard.ada, kept(yard, date_of(today) + 1)).name,
              "review.next_date_within_window");
    KeepDesign live = kept(yard, date_of(today) + 1);
    live.form = ProcessForm::live;
    Yard now = yard;
    now.does(now.ada, live);
}

TEST(KeepDesign, WaitsForAnotherDecisionOnTheSameDesign) {
    const Yard yard = asked();
    EXPECT_EQ(yard.refused(yard.ben, kept(yard, date_of(today) + 90)).name,
              "domain.is_being_designed");
}

TEST(KeepDesign, IsForADomainThatIsHeldAndDescribed) {
    Yard yard;
    yard.does(founder, CreateDomain{overall_domain, "Archive", DomainKind::circle, std::nullopt,
                                    minimum_description()});
    KeepDesign draft = kept(yard, date_of(today) + 90);
    draft.domain = yard.organization.domains.last();
    EXPECT_EQ(yard.refused(founder, draft).name, "domain.is_draft");
    draft.domain = DomainId{99};
    EXPECT_EQ(yard.refused(founder, draft).name, "domain.not_found");
}

}  // namespace
}  // namespace kring
