#pragma once

#include "base/result.hpp"
#include "views/lines.hpp"
#include "views/page.hpp"

namespace kring {

struct MayDoWithDriver {
    bool clarify = false, decide = false, answer = false;
};
BOOST_DESCRIBE_STRUCT(MayDoWithDriver, (), (clarify, decide, answer))

struct DriverView {
    Driver driver;
    std::vector<Hint> hints;
    std::vector<Requirement> requirements;
    std::vector<ProposalLine> proposals;
    std::vector<AgreementLine> agreements;
    NamedDomain domain;
    bool late = false;
    MayDoWithDriver may;
};
BOOST_DESCRIBE_STRUCT(DriverView, (),
                      (driver, hints, requirements, proposals, agreements, domain, late, may))

struct DriverFilter {
    std::optional<DomainId> domain;
    std::optional<DriverStage> stage;
};
BOOST_DESCRIBE_STRUCT(DriverFilter, (), (domain, stage))

struct HintsView {
    std::vector<Hint> hints;
};
BOOST_DESCRIBE_STRUCT(HintsView, (), (hints))

/// The newest first.
[[nodiscard]] Result<Page<DriverLine>> drivers_view(const Organization&, const DriverFilter&,
                                                    const PageRequest&, const Reader&);
[[nodiscard]] Result<DriverView> driver_view(const Organization&, DriverId, const Reader&);

}  // namespace kring
