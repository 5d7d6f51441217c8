#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <chrono>
#include <iostream>

#include "kernel/given.hpp"
#include "kernel/property/invariants.hpp"
#include "kernel/property/twins.hpp"
#include "logbook/codec.hpp"
#include "logbook/snapshot.hpp"

namespace kring {
namespace {

std::string bytes_of(const Fact& fact) { return encode_entry({1, {}, {}, in_order(fact)}); }

Facts kept_without_concerns(const Facts& facts) {
    Facts kept;
    for (const Fact& fact : facts)
        if (auto without = without_concerns(fact)) kept.push_back(std::move(*without));
    return kept;
}

void must_be_same(const Facts& one, const Facts& other, const std::string& invariant) {
    must(one.size() == other.size(), invariant);
    for (std::size_t i = 0; i < one.size(); ++i)
        must(bytes_of(one[i]) == bytes_of(other[i]),
             invariant + ": " + bytes_of(one[i]) + " and " + bytes_of(other[i]));
}

/// Who moves the process of an objection to an agreement depends on who was there first; it is no
/// part of what comes of it.
void give_same_facilitator(Facts& twin, const Facts& expected) {
    for (std::size_t i = 0; i < twin.size() && i < expected.size(); ++i) {
        auto* started = std::get_if<ConsentStarted>(&twin[i]);
        const auto* like = std::get_if<ConsentStarted>(&expected[i]);
        if (started && like) started->facilitator = like->facilitator;
    }
}

/// An organization lived through command by command, with a copy that is read back from its
/// logbook, one in which members 2 and 3 have changed places, and one without any concern.
class Story {
public:
    void move(const Move& move) {
        const Asked next = asked(state_, move, date_of(now_), ++moves_);
        RC_LOG() << "member " << next.actor.number << ": " << name_of(next.command) << '\n';
        now_.milliseconds += 1000 + next.days * milliseconds_a_day;
        const Context context{next.actor, now_};
        const auto facts = decide(state_, next.command, context);
        must(write_snapshot(state_) == bytes_, "a command that is looked at changes nothing");
        compare_swapped(next, facts);
        compare_without_concerns(next, facts);
        if (!facts) return;
        const Organization before = state_;
        fold(state_, *facts, context);
        bytes_ = write_snapshot(state_);
        read_back(*facts, context);
        const Done done{before, state_, next, *facts, date_of(now_)};
        expect_consent(done);
        expect_nobody_speaks_for_another(done);
        expect_records(done);
        ++accepted_;
    }
    [[nodiscard]] unsigned moves() const { return moves_; }
    [[nodiscard]] unsigned accepted() const { return accepted_; }
    [[nodiscard]] const Organization& state() const { return state_; }

private:
    static const Organization& beginning() {
        static const Organization organization = small_organization();
        return organization;
    }

    void read_back(const Facts& facts, const Context& context) {
        for (const Fact& fact : facts) {
            const auto position = from_logbook_.position + 1;
            const auto body = encode_entry({position, context.now, context.actor, fact});
            const auto entry = decode_entry(position, context.now, body);
            must(bool{entry}, "P4");
            must(encode_entry(*entry) == body, "P4");
            evolve(from_logbook_, *entry);
        }
        must(write_snapshot(from_logbook_) == bytes_, "P-CHANGE-5");
    }
    void compare_swapped(const Asked& next, const Result<Facts>& facts) {
        const Context context{swapped(next.actor), now_};
        auto twin = decide(swapped_, swapped(next.command), context);
        must(bool{twin} == bool{facts}, "P-CONSENT-7");
        if (!facts) return must(twin.error().name == facts.error().name, "P-CONSENT-7");
        const Facts expected = swapped(*facts);
        if (std::holds_alternative<RaiseObjectionToAgreement>(next.command))
            give_same_facilitator(*twin, expected);
        must_be_same(*twin, expected, "P-CONSENT-7");
        fold(swapped_, *twin, context);
    }
    void compare_without_concerns(const Asked& next, const Result<Facts>& facts) {
        const auto command = without_concerns(next.command);
        if (!command) return;
        const Context context{next.actor, now_};
        const auto twin = decide(unconcerned_, *command, context);
        if (!facts) {
            if (!speaks_of_concerns(next.command)) must(!twin, "P-CONSENT-3");
            return;
        }
        must(bool{twin}, "P-CONSENT-3");
        // What somebody else answered for is kept as a concern whether they want it or not.
        const Facts without = kept_without_concerns(*twin);
        must_be_same(without, kept_without_concerns(*facts), "P-CONSENT-3");
        fold(unconcerned_, without, context);
    }

    Organization state_ = beginning(), from_logbook_ = beginning(), swapped_ = beginning(),
                 unconcerned_ = beginning();
    std::string bytes_ = write_snapshot(state_);
    Instant now_ = today;
    unsigned moves_ = 0, accepted_ = 0;
};

rc::Gen<std::vector<Move>> moves() {
    const auto number = rc::gen::resize(1000, rc::gen::map(rc::gen::inRange(0, 256), [](int value) {
                                            return static_cast<std::uint8_t>(value);
                                        }));
    return rc::gen::scale(40.0, rc::gen::container<std::vector<Move>>(
                                    rc::gen::construct<Move>(number, number, number, number)));
}

/// How often a figure came up in all stories of a run: printed, so that a run that never gets
/// anywhere is seen.
struct Tally {
    unsigned moves = 0, accepted = 0, made = 0, evolved = 0, kept = 0, ended = 0, tested = 0,
             amended = 0, deepest = 0, joined = 0, parked = 0, reframed = 0;

    void add(const Story& story) {
        moves += story.moves();
        accepted += story.accepted();
        story.state().agreements.for_each([&](AgreementId, const Agreement& agreement) {
            ++made;
            evolved += static_cast<unsigned>(agreement.versions.size()) - 1;
            ended += agreement.stage != AgreementStage::active;
        });
        story.state().processes.for_each([&](ProcessId, const ConsentProcess& process) {
            tested += static_cast<unsigned>(process.arguments.size());
            for (const Argument& argument : process.arguments) {
                deepest = std::max(deepest, static_cast<unsigned>(argument.depth));
                joined += !argument.joined.empty();
                parked += argument.stage == ArgumentStage::parked;
                reframed += argument.revision() && argument.revisions.back().reframed;
            }
            for (const Amendment& amendment : process.amendments)
                amended += amendment.stage == AmendmentStage::applied;
        });
    }
};

TEST(Kernel, KeepsTheInvariantsOverAnyCommands) {
    Tally tally;
    const auto began = std::chrono::steady_clock::now();
    const bool holds = rc::check("the invariants hold", [&] {
        Story story;
        for (const Move& move : *moves()) story.move(move);
        tally.add(story);
    });
    const std::chrono::duration<double> took = std::chrono::steady_clock::now() - began;
    std::cout << tally.moves << " commands, " << tally.accepted << " accepted, "
              << static_cast<unsigned>(tally.moves / took.count()) << " a second; " << tally.made
              << " agreements, " << tally.evolved << " later versions, " << tally.ended
              << " ended, " << tally.tested << " arguments to depth " << tally.deepest << ", "
              << tally.amended << " amendments applied, " << tally.joined << " joined, "
              << tally.parked << " parked and " << tally.reframed << " reframed\n";
    EXPECT_TRUE(holds);
}

constexpr std::string_view forbidden_words[] = {"Vote",     "Veto",    "Majority", "Override",
                                                "Poll",     "Count",   "Approve",  "Reject",
                                                "Qualify(", "SetStage"};

/// P-CONSENT-14: no command counts heads or decides over them; P-CONSENT-6: none names the result
/// of a test; P3: none says who acts or when.
TEST(Commands, CannotCountDecideResultsOrSpeakForAnother) {
    boost::mp11::mp_for_each<Command>([](const auto& command) {
        const std::string name = name_of(command);
        for (const std::string_view word : forbidden_words)
            EXPECT_EQ(name.find(word), std::string::npos) << name;
        for_each_member(command, [&](std::string_view member, const auto& value) {
            using Type = std::decay_t<decltype(value)>;
            const bool is_result =
                std::is_same_v<Type, ArgumentStage> || std::is_same_v<Type, Resolution> ||
                std::is_same_v<Type, AmendmentStage> || std::is_same_v<Type, ProcessStage> ||
                std::is_same_v<Type, AgreementStage> || std::is_same_v<Type, Instant>;
            EXPECT_FALSE(is_result) << name << "." << member;
            EXPECT_TRUE(member != "actor" && member != "by" && member != "at" && member != "now")
                << name << "." << member;
        });
    });
}

}  // namespace
}  // namespace kring
