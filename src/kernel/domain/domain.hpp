#pragma once

#include "kernel/domain/description.hpp"
#include "kernel/ids.hpp"

namespace kring {

enum class DomainKind {
    organization,
    circle,
    role,
    team,
    open_team,
    helping_team,
    service_circle,
    delegate_circle,
    support_role
};
BOOST_DESCRIBE_ENUM(DomainKind, organization, circle, role, team, open_team, helping_team,
                    service_circle, delegate_circle, support_role)

enum class DomainStage { draft, offered, active, dissolved };
BOOST_DESCRIBE_ENUM(DomainStage, draft, offered, active, dissolved)

/// What somebody did for a domain that is not theirs, without asking it first (3.1).
struct Deed {
    MemberId member;
    std::string what;
    Instant at;
};
BOOST_DESCRIBE_STRUCT(Deed, (), (member, what, at))

inline constexpr std::size_t most_deeds = 20;

/// That two domains, neither of which lies in the other, share something (2.4). Both have it.
struct Overlap {
    DomainId with;
    std::string shared;  ///< what belongs to both
    DomainId
        decided_by;  ///< whose governing body decides about that: one of them or one around both
};
BOOST_DESCRIBE_STRUCT(Overlap, (), (with, shared, decided_by))

/// A bounded area of responsibility and authority (2.4). Without delegatees it is vacant and its
/// delegator answers for it (P-ACC-2).
struct Domain {
    DomainId id;
    std::string name;
    DomainKind kind = DomainKind::circle;
    DomainId parent;     ///< none for the overall domain only
    DomainId delegator;  ///< the parent unless another was recorded; none for the overall domain
    DomainStage stage = DomainStage::draft;
    std::int32_t version = 1;  ///< of the description, counted from activation on
    DomainDescription description;
    std::vector<MemberId> delegatees;
    std::vector<MemberId> offered_to;
    std::vector<MemberId> offered_themselves;  ///< those of them who did so, for themselves alone
    std::vector<DomainId> subdomains;
    std::vector<Overlap> overlaps;       ///< at most `overlaps_limit` (P-STRUCT-1)
    std::vector<BacklogItemId> backlog;  ///< governance backlog; the order is the rank (P-EFF-2)
    std::vector<DriverId> drivers;
    std::vector<ProposalId> proposals;
    std::vector<AgreementId> agreements;
    std::vector<Deed> deeds;        ///< the last ones, at most `most_deeds`
    AgreementId absence_agreement;  ///< says how missing answers count; none: silence blocks
    std::int32_t finished_processes = 0;
    Instant changed_at;
};
BOOST_DESCRIBE_STRUCT(Domain, (),
                      (id, name, kind, parent, delegator, stage, version, description, delegatees,
                       offered_to, offered_themselves, subdomains, overlaps, backlog, drivers,
                       proposals, agreements, deeds, absence_agreement, finished_processes,
                       changed_at))

}  // namespace kring
