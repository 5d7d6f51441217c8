#pragma once

#include "kernel/tension/tension.hpp"

namespace kring {

// Source: method 3.1. All but NoteTension are the owner's alone.

struct NoteTension {
    std::string text;
    std::optional<DomainId> domain_guess;
};
BOOST_DESCRIBE_STRUCT(NoteTension, (), (text, domain_guess))

struct InvestigateTension {
    TensionId tension;
    std::string note;
};
BOOST_DESCRIBE_STRUCT(InvestigateTension, (), (tension, note))

struct DissolveTension {
    TensionId tension;
    std::optional<std::string> why;
};
BOOST_DESCRIBE_STRUCT(DissolveTension, (), (tension, why))

struct DescribeSituation {
    TensionId tension;
    DriverText draft;
};
BOOST_DESCRIBE_STRUCT(DescribeSituation, (), (tension, draft))

enum class IsDriver { yes, no, unclear };
BOOST_DESCRIBE_ENUM(IsDriver, yes, no, unclear)

/// yes needs a benefit, no a reason, unclear leads back to understanding.
struct QualifyTension {
    TensionId tension;
    IsDriver answer = IsDriver::yes;
    std::vector<Benefit> benefits;
    std::optional<std::string> reason;
};
BOOST_DESCRIBE_STRUCT(QualifyTension, (), (tension, answer, benefits, reason))

enum class WhoseDomain { mine, pass_on, just_do_it, unknown };
BOOST_DESCRIBE_ENUM(WhoseDomain, mine, pass_on, just_do_it, unknown)

/// mine and pass_on need `domain`; just_do_it needs `what_was_done`, of which the domain is told;
/// without `domain` it is the guess, or the overall domain.
struct AssignTension {
    TensionId tension;
    WhoseDomain whose = WhoseDomain::unknown;
    std::optional<DomainId> domain;
    std::optional<std::string> what_was_done;
};
BOOST_DESCRIBE_STRUCT(AssignTension, (), (tension, whose, domain, what_was_done))

}  // namespace kring
