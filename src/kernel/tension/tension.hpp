#pragma once

#include "kernel/driver/driver.hpp"

namespace kring {

/// States of method 3.1.
enum class TensionStage {
    noticed,
    understanding,
    is_it_a_driver,
    whose_domain,
    dissolved,
    not_relevant,
    handled,
    became_driver
};
BOOST_DESCRIBE_ENUM(TensionStage, noticed, understanding, is_it_a_driver, whose_domain, dissolved,
                    not_relevant, handled, became_driver)

/// One person's sense that something differs from what they expect or prefer (2.6). Only the owner
/// sees it until it becomes a driver (P-TRANS-7).
struct Tension {
    TensionId id;
    MemberId owner;
    std::string text;
    DomainId domain_guess;
    Instant noted_at;
    TensionStage stage = TensionStage::noticed;
    std::vector<std::string> notes;
    std::optional<DriverText> draft;
    std::vector<Benefit> benefits;
    std::optional<std::string> outcome;
    DriverId driver;
};
BOOST_DESCRIBE_STRUCT(Tension, (),
                      (id, owner, text, domain_guess, noted_at, stage, notes, draft, benefits,
                       outcome, driver))

}  // namespace kring
