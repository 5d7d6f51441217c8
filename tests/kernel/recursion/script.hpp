#pragma once

#include <cstdint>
#include <vector>

#include "kernel/consent/amendment.hpp"

namespace kring {

/// Who disagrees with an argument, revision by revision, each with the test of their disagreement;
/// and what its author says to a sound one. Beyond what is written here nobody disagrees.
struct TestScript {
    MemberId author;
    std::vector<std::vector<TestScript>> hands;  ///< [revision-1], in the order they are taken up
    std::vector<bool> drops;  ///< [revision-1]: nothing is left; otherwise the author refines
};

struct ObjectionScript;

/// Who has possible objections to a text, be it the proposal or an amendment, revision by revision.
struct TextScript {
    std::vector<std::vector<ObjectionScript>> hands;
};

/// A possible objection, and the amendment that is to meet it if it qualifies.
struct ObjectionScript {
    TestScript test;
    MemberId proposer;
    AmendmentKind kind = AmendmentKind::change_text;
    TextScript amendment;
};

/// The six deciders; every byte is one choice, and where none is left everybody agrees.
class ScriptReader {
public:
    ScriptReader(std::vector<std::uint8_t> choices, std::vector<MemberId> people)
        : choices_(std::move(choices)), people_(std::move(people)) {}

    [[nodiscard]] TextScript text(int depth = 0) {
        TextScript script;
        for (int revision = 0; revision < (depth == 0 ? 8 : 3); ++revision) {
            const auto hands = depth == 0 ? 2 + choose(3) : choose(3);
            if (at_ >= choices_.size() || depth > deepest) break;
            if (hands == 0) break;
            script.hands.emplace_back();
            for (unsigned i = 0; i < hands; ++i) script.hands.back().push_back(objection(depth));
        }
        return script;
    }

private:
    static constexpr int deepest = 5;

    unsigned choose(unsigned ways) { return at_ < choices_.size() ? choices_[at_++] % ways : 0; }

    ObjectionScript objection(int depth) {
        constexpr AmendmentKind kinds[] = {AmendmentKind::change_text,
                                           AmendmentKind::alternative_proposal,
                                           AmendmentKind::defer, AmendmentKind::leave_and_monitor};
        ObjectionScript script;
        script.test = test(people_[choose(6)], 0);
        script.proposer = people_[choose(6)];
        script.kind = kinds[choose(4)];
        script.amendment = text(depth + 1);
        return script;
    }
    TestScript test(MemberId author, int depth) {
        TestScript script;
        script.author = author;
        for (int revision = 0; revision < 3 && depth < deepest; ++revision) {
            const auto hands = choose(3);
            if (hands == 0) break;
            script.hands.emplace_back();
            for (unsigned i = 0; i < hands; ++i)
                script.hands.back().push_back(test(somebody_but(author), depth + 1));
            script.drops.push_back(choose(2) == 1);
        }
        return script;
    }
    MemberId somebody_but(MemberId author) {
        const MemberId chosen = people_[choose(6)];
        if (chosen != author) return chosen;
        return author == people_[0] ? people_[1] : people_[0];
    }

    std::vector<std::uint8_t> choices_;
    std::vector<MemberId> people_;
    std::size_t at_ = 0;
};

}  // namespace kring
