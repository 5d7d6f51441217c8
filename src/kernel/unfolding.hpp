#pragma once

#include "kernel/decide.hpp"

namespace kring {

/// A decision whose later facts depend on its earlier ones: each fact that happens is folded into
/// a copy of the state at once, so the next rule looks at what has become of it.
class Unfolding {
public:
    Unfolding(const Organization& organization, const Context& context)
        : state_(organization), context_(context) {}

    /// Records a fact and folds it in.
    void happens(Fact fact) {
        evolve(state_, {state_.position + 1, context_.now, context_.actor, fact});
        facts_.push_back(std::move(fact));
    }
    [[nodiscard]] const Organization& state() const { return state_; }
    [[nodiscard]] const Context& context() const { return context_; }
    [[nodiscard]] Date today() const { return date_of(context_.now); }
    [[nodiscard]] Facts facts() && { return std::move(facts_); }

private:
    Organization state_;
    Context context_;
    Facts facts_;
};

}  // namespace kring
