#pragma once

#include "views/story.hpp"

namespace kring {

/// Collects moments as they are told, thread by thread.
class Moments {
public:
    void add(StoryMoment moment) { told_.push_back(std::move(moment)); }
    /// From the earliest on. Moments of one time followed from each other in the order of their
    /// kinds.
    [[nodiscard]] std::vector<StoryMoment> in_order() &&;

private:
    std::vector<StoryMoment> told_;
};

/// From the situation that was described to the requirement, and how that was decided.
void tell_driver(Moments&, const Organization&, const Agreement&, MemberId reader);
/// Its texts, and each consent process on it.
void tell_proposal(Moments&, const Organization&, const Proposal&, MemberId reader);
/// Its versions, concerns, reviews and end.
void tell_agreement(Moments&, const Organization&, const Agreement&);

}  // namespace kring
