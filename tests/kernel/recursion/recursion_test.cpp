#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <iostream>

#include "kernel/recursion/play.hpp"

namespace kring {
namespace {

struct Circle {
    Organization organization = founded();
    std::vector<MemberId> people;
};

/// Six deciders at the check for possible objections.
Circle made_circle() {
    Circle circle;
    auto& organization = circle.organization;
    for (int i = 0; i < 6; ++i) circle.people.push_back(joined(organization));
    const DomainId domain = domain_of(organization, circle.people);
    const MemberId first = circle.people[0];
    const DriverId driver = prioritized_driver(organization, domain, founder, first);
    act(organization, first, DraftProposal{driver, std::nullopt, {}, complete_content()});
    act(organization, first, ShareProposal{ProposalId{1}});
    act(organization, first, StartConsent{ProposalId{1}, std::nullopt, ProcessForm::live});
    constexpr ProcessId process{1};
    const auto each = [&](const Command& command) {
        for (const MemberId person : circle.people) act(organization, person, command);
    };
    const auto enter = [&](Step step) {
        act(organization, first, EnterStep{process, step, false});
    };
    each(GiveStance{process, Stance::none, ""});
    enter(Step::present_proposal);
    enter(Step::understand_proposal);
    each(SayUnderstood{process});
    enter(Step::brief_response);
    each(GiveBriefResponse{process, std::nullopt});
    enter(Step::check_for_possible_objections);
    return circle;
}

const Circle& circle() {
    static const Circle made = made_circle();
    return made;
}

/// P-NEST-1: every result was used by its parent, and once.
void expect_every_result_used_once(const ConsentProcess& process) {
    std::map<ArgumentId, int> sound_children;
    for (const Argument& argument : process.arguments)
        if (argument.stage == ArgumentStage::sound) ++sound_children[argument.parent];
    for (const Argument& argument : process.arguments) {
        const bool dropped = argument.stage == ArgumentStage::not_qualified ||
                             argument.stage == ArgumentStage::not_sound;
        RC_ASSERT(argument.revision() - 1 + (dropped ? 1 : 0) == sound_children[argument.id]);
    }
    std::map<ArgumentId, int> met;
    for (const Amendment& amendment : process.amendments) {
        RC_ASSERT(amendment.stage == AmendmentStage::applied);
        ++met[amendment.resolves];
    }
    for (const Argument& argument : process.arguments) {
        const bool qualified = argument.stage == ArgumentStage::qualified;
        RC_ASSERT(met[argument.id] == (qualified ? 1 : 0));
    }
}

/// Plays it both ways and gives the process that was played.
ConsentProcess expect_same(const TextScript& script) {
    Play play{circle().organization, script};
    const auto played = play.run();
    RC_ASSERT(played.has_value());
    const Outcome written = PseudoCode{}.consent(script, complete_content().text);
    RC_ASSERT(played->results == written.results);
    RC_ASSERT(played->arguments == written.arguments);
    RC_ASSERT(played->text == written.text);
    RC_ASSERT(played->promises == written.promises);
    expect_every_result_used_once(play.state());
    return play.state();
}

/// How far the stories of a run went: printed, so that a run of empty scripts is seen.
struct Reach {
    std::size_t scripts = 0, arguments = 0, amendments = 0;
    std::int32_t deepest_argument = 0, deepest_amendment = 0;

    void add(const ConsentProcess& process) {
        ++scripts;
        arguments += process.arguments.size();
        amendments += process.amendments.size();
        for (const Argument& argument : process.arguments)
            deepest_argument = std::max(deepest_argument, argument.depth);
        for (const Amendment& amendment : process.amendments)
            deepest_amendment = std::max(deepest_amendment, amendment.depth);
    }
};

using Choices = std::vector<std::uint8_t>;

rc::Gen<Choices> choices() {
    const auto choice = rc::gen::resize(1000, rc::gen::map(rc::gen::inRange(0, 256), [](int value) {
                                            return static_cast<std::uint8_t>(value);
                                        }));
    return rc::gen::scale(5.0, rc::gen::container<Choices>(choice));
}

TEST(Recursion, GivesWhatThePseudoCodeGives) {
    Reach reach;
    const bool holds = rc::check("commands give what the pseudo-code gives", [&] {
        for (const auto& one : *rc::gen::container<std::vector<Choices>>(20, choices()))
            reach.add(expect_same(ScriptReader{one, circle().people}.text()));
    });
    std::cout << reach.scripts << " scripts, " << reach.arguments << " arguments to depth "
              << reach.deepest_argument << ", " << reach.amendments << " amendments to depth "
              << reach.deepest_amendment << '\n';
    EXPECT_TRUE(holds);
}

TestScript undisputed(MemberId author) { return {author, {}, {}}; }

/// AS-2 step 4: three nodes, five revisions.
TEST(Recursion, PlaysTheTreeOfTheHousingCooperative) {
    const auto& people = circle().people;
    const MemberId cleo = people[2], dov = people[3], eve = people[4];
    const TestScript node_1{eve, {{undisputed(dov)}}, {false}};
    const TestScript root{cleo, {{node_1}}, {false}};
    TextScript script;
    script.hands = {{{root, cleo, AmendmentKind::change_text, {}}}};
    expect_same(script);
    Play play{circle().organization, script};
    ASSERT_TRUE(play.run());
    int revisions = 0;
    for (const Argument& argument : play.state().arguments) revisions += argument.revision();
    EXPECT_EQ(play.state().arguments.size(), 3u);
    EXPECT_EQ(revisions, 5);
    const std::vector<std::string> upwards{"argument 3 8", "refined 2",    "argument 2 8",
                                           "refined 1",    "argument 1 6", "amendment 1 0"};
    EXPECT_EQ(play.results(), upwards);
}

TEST(Recursion, EndsAtTheFifthLevel) {
    const auto& people = circle().people;
    TestScript tree = undisputed(people[5]);
    for (std::size_t depth = 5; depth-- > 0;) tree = {people[depth], {{tree}}, {depth % 2 == 0}};
    TextScript script;
    for (int depth = 0; depth < 5; ++depth) {
        TextScript outer;
        outer.hands = {{{undisputed(people[1]), people[2], AmendmentKind::change_text, script},
                        {tree, people[3], AmendmentKind::defer, {}}}};
        script = outer;
    }
    expect_same(script);
}

}  // namespace
}  // namespace kring
