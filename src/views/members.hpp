#pragma once

#include <functional>

#include "base/result.hpp"
#include "kernel/organization.hpp"
#include "views/page.hpp"
#include "views/reader.hpp"

namespace kring {

/// Names are no part of an organization; whoever asks for a view brings them along.
using NameOf = std::function<std::string(MemberId)>;

struct MemberLine {
    MemberId id;
    std::string name;
    MemberStatus status = MemberStatus::invited;
    std::vector<DomainId> domains;
    bool me = false;
};
BOOST_DESCRIBE_STRUCT(MemberLine, (), (id, name, status, domains, me))

struct MemberResponsibility {
    AgreementId agreement;
    std::string title, what;
};
BOOST_DESCRIBE_STRUCT(MemberResponsibility, (), (agreement, title, what))

struct MemberView {
    MemberId id;
    std::string name;
    MemberStatus status = MemberStatus::invited;
    std::vector<DomainId> domains;
    bool me = false;
    std::vector<MemberResponsibility> responsibilities;  ///< in agreements in force
    std::vector<ProcessId> facilitates;                  ///< processes under way
};
BOOST_DESCRIBE_STRUCT(MemberView, (),
                      (id, name, status, domains, me, responsibilities, facilitates))

/// All members in the order in which they came, on one page.
[[nodiscard]] Page<MemberLine> members_view(const Organization&, const Reader&, const NameOf&);
[[nodiscard]] Result<MemberView> member_view(const Organization&, MemberId, const Reader&,
                                             const NameOf&);

}  // namespace kring
