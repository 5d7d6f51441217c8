#include "app/past.hpp"

#include "app/loaded.hpp"

namespace kring {
namespace {
constexpr std::size_t most_kept = 16;
}

State Past::nearest(const std::string& organization, std::uint64_t position) const {
    const std::lock_guard lock{mutex_};
    State best;
    for (const Kept& kept : kept_) {
        const bool fits = kept.organization == organization && kept.state->position <= position;
        if (fits && (!best || kept.state->position > best->position)) best = kept.state;
    }
    return best;
}

void Past::keep(const std::string& organization, State state) {
    const std::lock_guard lock{mutex_};
    kept_.push_front({organization, std::move(state)});
    if (kept_.size() > most_kept) kept_.pop_back();
}

Result<State> Past::as_of(const std::string& organization, Instant moment) {
    const auto position = entries_.position_at(organization, moment);
    if (!position) return position.error();
    if (*position == 0) return Error{Kind::not_found, "organization.not_found"};
    const State start = nearest(organization, *position);
    if (start && start->position == *position) return start;
    auto folded = std::make_shared<Organization>();
    if (start) {
        *folded = *start;
    } else if (auto snapshot = from_snapshot(organization, entries_, snapshots_);
               snapshot && snapshot->position <= *position) {
        *folded = *std::move(snapshot);
    }
    if (auto done = fold_on(*folded, organization, entries_, *position); !done) return done.error();
    keep(organization, folded);
    return State{folded};
}

}  // namespace kring
