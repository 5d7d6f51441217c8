#pragma once

#include <string_view>

#include "kernel/domain/domain.hpp"

namespace kring {

struct DomainCreated {
    static constexpr std::string_view kind = "domain.created";
    DomainId domain;
    std::string name;
    DomainKind domain_kind;
    DomainId parent;
    DomainId delegator;
    DomainDescription description;
};
BOOST_DESCRIBE_STRUCT(DomainCreated, (),
                      (domain, name, domain_kind, parent, delegator, description))

struct DomainDescribed {
    static constexpr std::string_view kind = "domain.described";
    DomainId domain;
    std::string name;
    DomainDescription description;
    ProposalId proposal;  ///< the consent behind it; none while the domain is a draft
};
BOOST_DESCRIBE_STRUCT(DomainDescribed, (), (domain, name, description, proposal))

struct DomainOffered {
    static constexpr std::string_view kind = "domain.offered";
    DomainId domain;
    std::vector<MemberId> to;
};
BOOST_DESCRIBE_STRUCT(DomainOffered, (), (domain, to))

struct DomainAccepted {
    static constexpr std::string_view kind = "domain.accepted";
    DomainId domain;
    MemberId member;
};
BOOST_DESCRIBE_STRUCT(DomainAccepted, (), (domain, member))

struct DomainDeclined {
    static constexpr std::string_view kind = "domain.declined";
    DomainId domain;
    MemberId member;
};
BOOST_DESCRIBE_STRUCT(DomainDeclined, (), (domain, member))

struct DomainHandedBack {
    static constexpr std::string_view kind = "domain.handed_back";
    DomainId domain;
    MemberId member;
    std::string reason;
    std::optional<std::string> handover;
};
BOOST_DESCRIBE_STRUCT(DomainHandedBack, (), (domain, member, reason, handover))

/// From here on both domains have this overlap; it takes the place of an earlier one of the two.
struct DomainOverlapRecorded {
    static constexpr std::string_view kind = "domain.overlap_recorded";
    DomainId domain;
    DomainId other;
    std::string shared;
    DomainId decided_by;
};
BOOST_DESCRIBE_STRUCT(DomainOverlapRecorded, (), (domain, other, shared, decided_by))

struct DomainOverlapEnded {
    static constexpr std::string_view kind = "domain.overlap_ended";
    DomainId domain;
    DomainId other;
    std::string reason;
};
BOOST_DESCRIBE_STRUCT(DomainOverlapEnded, (), (domain, other, reason))

/// Something was done for it by the actor, outside their own domain and without harm (3.1).
struct DomainInformed {
    static constexpr std::string_view kind = "domain.informed";
    DomainId domain;
    std::string what;
};
BOOST_DESCRIBE_STRUCT(DomainInformed, (), (domain, what))

/// Brought from elsewhere with the people who already hold it: no offer was made here.
struct DomainImported {
    static constexpr std::string_view kind = "domain.imported";
    DomainId domain;
    std::string name;
    DomainKind domain_kind;
    DomainId parent;
    DomainDescription description;
    std::vector<MemberId> delegatees;
    std::string evidence;
    std::optional<AgreementId> agreement;
};
BOOST_DESCRIBE_STRUCT(DomainImported, (),
                      (domain, name, domain_kind, parent, description, delegatees, evidence,
                       agreement))

}  // namespace kring
