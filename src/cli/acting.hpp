#pragma once

#include <optional>
#include <string>

#include "app/organizations.hpp"
#include "cli/data.hpp"

namespace kring::cli {

/// The organizations of an opened file, for commands that act in them. Both arguments must outlive
/// it. When the disk fails the command that was under way is refused with `logbook.not_durable`.
class Acting {
public:
    Acting(const Data& data, const Clock& clock)
        : data_(data), organizations_(*data.store, *data.store, *data.snapshots, clock, {}) {}

    /// `organization.not_in_data` if the file has no such organization.
    [[nodiscard]] Result<State> read(const std::string& organization) {
        if (const auto there = head_in(data_, organization); !there) return there.error();
        return organizations_.read(organization);
    }
    [[nodiscard]] Result<Performed> perform(const std::string& organization, MemberId actor,
                                            Command command) {
        return organizations_.perform({organization, actor, std::move(command), {}});
    }

private:
    const Data& data_;
    Organizations organizations_;
};

/// The member in whose name the command line acts: the first of those who answer for the overall
/// domain; with an agreement, the first of them whom it makes responsible, if there is one. None
/// where nobody is active.
[[nodiscard]] MemberId acting_member(const Organization& organization,
                                     const std::optional<AgreementId>& agreement = {});

}  // namespace kring::cli
