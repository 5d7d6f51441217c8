#pragma once

#include <string_view>

#include "kernel/tension/tension.hpp"

namespace kring {

// Private by nature (2.2): the logbook shows these to the owner only.

struct TensionNoted {
    static constexpr std::string_view kind = "tension.noted";
    TensionId tension;
    std::string text;
    DomainId domain_guess;
};
BOOST_DESCRIBE_STRUCT(TensionNoted, (), (tension, text, domain_guess))

struct TensionInvestigated {
    static constexpr std::string_view kind = "tension.investigated";
    TensionId tension;
    std::string note;
};
BOOST_DESCRIBE_STRUCT(TensionInvestigated, (), (tension, note))

struct SituationDescribed {
    static constexpr std::string_view kind = "tension.situation_described";
    TensionId tension;
    DriverText draft;
};
BOOST_DESCRIBE_STRUCT(SituationDescribed, (), (tension, draft))

/// The owner's answer to "is it an organizational driver?"; `stage` is where that leads.
struct TensionQualified {
    static constexpr std::string_view kind = "tension.qualified";
    TensionId tension;
    TensionStage stage;
    std::vector<Benefit> benefits;
    std::optional<std::string> reason;
};
BOOST_DESCRIBE_STRUCT(TensionQualified, (), (tension, stage, benefits, reason))

/// Dissolved, or handled directly outside one's own domain without harm.
struct TensionSettled {
    static constexpr std::string_view kind = "tension.settled";
    TensionId tension;
    TensionStage stage;
    std::optional<std::string> outcome;
    DriverId driver;
};
BOOST_DESCRIBE_STRUCT(TensionSettled, (), (tension, stage, outcome, driver))

}  // namespace kring
