#pragma once

#include "views/story.hpp"

namespace kring {

/// Collects moments as they are told, thread by thread. A moment whose time was not kept takes the
/// time of the one told before it.
class Moments {
public:
    void add(StoryMoment moment);
    /// From the earliest on; moments of one time stay as they were told.
    [[nodiscard]] std::vector<StoryMoment> in_order() &&;

private:
    std::vector<StoryMoment> told_;
};

/// From the situation that was described to the requirement.
void tell_driver(Moments&, const Organization&, const Agreement&);
/// Its texts, and each consent process on it.
void tell_proposal(Moments&, const Organization&, const Proposal&, MemberId reader);
/// Its versions, concerns, reviews and end.
void tell_agreement(Moments&, const Organization&, const Agreement&);

}  // namespace kring
