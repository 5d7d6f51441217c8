#include <gtest/gtest.h>

#include <map>
#include <random>

#include "kernel/given.hpp"
#include "kernel/property/moves.hpp"

namespace kring {
namespace {

/// The same stories on every run: how often each command was done in them.
std::map<std::string, unsigned> done_in_stories() {
    std::map<std::string, unsigned> done;
    std::mt19937 chance{2027};
    const auto number = [&] { return static_cast<std::uint8_t>(chance() % 256); };
    const Organization beginning = small_organization();
    for (int story = 0; story < 1200; ++story) {
        Organization state = beginning;
        Instant now = today;
        for (unsigned count = 1; count <= 150; ++count) {
            const Move move{number(), number(), number(), number()};
            const Asked next = asked(state, move, date_of(now), count);
            now.milliseconds += 1000 + next.days * milliseconds_a_day;
            const Context context{next.actor, now};
            const auto facts = decide(state, next.command, context);
            if (!facts) continue;
            fold(state, *facts, context);
            ++done[name_of(next.command)];
        }
    }
    return done;
}

/// What stories begin with, or what brings in people and domains by the dozen.
constexpr std::string_view before_stories[] = {"FoundOrganization", "ImportStructure"};

/// An invariant that no story could break is not tested: each command must be done in them.
TEST(Stories, DoEveryCommandThereIs) {
    const auto done = done_in_stories();
    boost::mp11::mp_for_each<Command>([&](const auto& command) {
        const std::string name = name_of(command);
        const auto found = done.find(name);
        for (const std::string_view begins : before_stories)
            if (name.find(begins) != std::string::npos) return;
        EXPECT_TRUE(found != done.end()) << name << " is never done";
    });
}

}  // namespace
}  // namespace kring
