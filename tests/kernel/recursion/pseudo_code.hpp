#pragma once

#include <map>
#include <optional>
#include <string>

#include "kernel/recursion/script.hpp"

namespace kring {

/// An argument as the tree shows it in the end.
struct Node {
    MemberId author;
    std::uint32_t parent = 0;  ///< 0 for a root
    int depth = 0, revisions = 1;
    ArgumentStage stage = ArgumentStage::raised;
    friend bool operator==(const Node&, const Node&) = default;
};

/// What comes of a script, by whichever way it was played.
struct Outcome {
    std::vector<Node> arguments;       ///< in the order in which they were taken up
    std::vector<std::string> results;  ///< in the order in which they came
    std::string text;                  ///< of the proposal in the end
    std::size_t promises = 0;
    friend bool operator==(const Outcome&, const Outcome&) = default;
};

/// TEST and RESOLVE of method 3.6 and 3.7, written down once more as they stand there.
class PseudoCode {
public:
    /// The loop of steps S5 to S7 on the proposal; nobody is left with a possible objection.
    Outcome consent(const TextScript& proposal, std::string text) {
        std::size_t revision = 0, lowered = 0;
        while (const auto* x = next(proposal.hands, revision, lowered)) {
            if (!test(x->test, 0, 0)) {
                ++lowered;
                continue;
            }
            const Amended amended = resolve(*x);
            if (amended.text) text = *amended.text;
            outcome_.promises += amended.provisions;
            ++revision;
            lowered = 0;
        }
        outcome_.text = text;
        return outcome_;
    }

private:
    struct Amended {
        AmendmentKind kind;
        std::optional<std::string> text;
        std::size_t provisions = 0;
    };

    template <class Hand>
    static const Hand* next(const std::vector<std::vector<Hand>>& hands, std::size_t revision,
                            std::size_t lowered) {
        if (revision >= hands.size() || lowered >= hands[revision].size()) return nullptr;
        return &hands[revision][lowered];
    }

    bool test(const TestScript& arg, std::uint32_t parent, int depth) {
        outcome_.arguments.push_back({arg.author, parent, depth, 1, {}});
        const auto id = static_cast<std::uint32_t>(outcome_.arguments.size());
        const bool root = depth == 0;
        std::size_t revision = 0, lowered = 0;
        while (true) {
            const TestScript* d = next(arg.hands, revision, lowered);
            if (!d) return ends(id, root ? ArgumentStage::qualified : ArgumentStage::sound);
            if (!test(*d, id, depth + 1)) {
                ++lowered;
                continue;
            }
            if (arg.drops[revision])
                return ends(id, root ? ArgumentStage::not_qualified : ArgumentStage::not_sound);
            ++revision;
            lowered = 0;
            outcome_.results.push_back("refined " + std::to_string(id));
            ++outcome_.arguments[id - 1].revisions;
        }
    }
    bool ends(std::uint32_t id, ArgumentStage stage) {
        outcome_.arguments[id - 1].stage = stage;
        outcome_.results.push_back("argument " + std::to_string(id) + " " +
                                   std::to_string(static_cast<int>(stage)));
        return stage == ArgumentStage::qualified || stage == ArgumentStage::sound;
    }

    Amended resolve(const ObjectionScript& obj) {
        const std::uint32_t id = ++amendments_;
        Amended a{obj.kind, std::nullopt, obj.kind == AmendmentKind::defer ? 1u : 0u};
        const bool rewrites = obj.kind == AmendmentKind::change_text ||
                              obj.kind == AmendmentKind::alternative_proposal;
        if (rewrites) a.text = "text " + std::to_string(id);
        std::size_t revision = 0, lowered = 0;
        while (const auto* x = next(obj.amendment.hands, revision, lowered)) {
            if (!test(x->test, 0, 0)) {
                ++lowered;
                continue;
            }
            a = folded(a, resolve(*x));
            ++revision;
            lowered = 0;
        }
        outcome_.results.push_back("amendment " + std::to_string(id) + " " +
                                   std::to_string(a.kind == AmendmentKind::leave_and_monitor));
        return a;
    }
    static Amended folded(const Amended& a, const Amended& nested) {
        if (nested.kind == AmendmentKind::alternative_proposal) return nested;
        return {a.kind, nested.text ? nested.text : a.text, a.provisions + nested.provisions};
    }

    Outcome outcome_;
    std::uint32_t amendments_ = 0;
};

}  // namespace kring
