#pragma once

#include "kernel/consent/process.hpp"
#include "kernel/domain/domain.hpp"

namespace kring {

/// Creates a domain inside another (3.18 DRAFT). By the governing body that holds `parent`.
struct CreateDomain {
    DomainId parent;
    std::string name;
    DomainKind domain_kind = DomainKind::circle;
    std::optional<DomainId> delegator;  ///< another than the parent (heterarchy)
    DomainDescription description;
};
BOOST_DESCRIBE_STRUCT(CreateDomain, (), (parent, name, domain_kind, delegator, description))

/// Rewrites the description of a domain that is still a draft (3.18). Later it takes a proposal.
struct DescribeDomain {
    DomainId domain;
    std::string name;
    DomainDescription description;
};
BOOST_DESCRIBE_STRUCT(DescribeDomain, (), (domain, name, description))

/// Asks everybody who decides on the design of a domain whether it is still right as it is, to be
/// looked at again on `review_on` (2.4 aspect 11, P-IMP-1). By the body that holds the domain or
/// the one that delegated it; decided by a light consent.
struct KeepDesign {
    DomainId domain;
    Date review_on;       ///< later than today
    std::string because;  ///< what was seen; may be empty
    ProcessForm form = ProcessForm::live;
};
BOOST_DESCRIBE_STRUCT(KeepDesign, (), (domain, review_on, because, form))

/// Offers the domain to people; needs the minimum set of the description (2.4).
struct OfferDomain {
    DomainId domain;
    std::vector<MemberId> to;
};
BOOST_DESCRIBE_STRUCT(OfferDomain, (), (domain, to))

/// The actor takes on what was offered to them (P-ACC-3).
struct AcceptDomain {
    DomainId domain;
};
BOOST_DESCRIBE_STRUCT(AcceptDomain, (), (domain))

/// The actor says no; no reason is asked.
struct DeclineDomain {
    DomainId domain;
};
BOOST_DESCRIBE_STRUCT(DeclineDomain, (), (domain))

/// The actor gives the domain back to its delegator, with a reason (P-ACC-6).
struct HandBackDomain {
    DomainId domain;
    std::string reason;
    std::optional<std::string> handover;
};
BOOST_DESCRIBE_STRUCT(HandBackDomain, (), (domain, reason, handover))

/// Says what two active domains share and who decides about it; anew where it was said before (2.4,
/// P-STRUCT-1). By somebody who governs one of the two.
struct RecordOverlap {
    DomainId domain;
    DomainId other;  ///< lies neither in `domain` nor around it
    std::string shared;
    DomainId decided_by;  ///< one of the two, or a domain around both
};
BOOST_DESCRIBE_STRUCT(RecordOverlap, (), (domain, other, shared, decided_by))

/// The two share nothing any more, for a reason (P-ACC-6). By somebody who governs one of them.
struct EndOverlap {
    DomainId domain;
    DomainId other;
    std::string reason;
};
BOOST_DESCRIBE_STRUCT(EndOverlap, (), (domain, other, reason))

struct ImportedDomain {
    std::string key, name;
    std::string within;  ///< key of the enclosing domain; empty: directly in the overall domain
    DomainKind domain_kind = DomainKind::circle;
    std::optional<std::string> purpose;
};
BOOST_DESCRIBE_STRUCT(ImportedDomain, (), (key, name, within, domain_kind, purpose))

struct ImportedMembership {
    std::string domain;       ///< key of an ImportedDomain; empty: the overall domain
    std::int32_t person = 0;  ///< counts from 0 in the order of the imported people
};
BOOST_DESCRIBE_STRUCT(ImportedMembership, (), (domain, person))

/// Brings a whole structure from elsewhere, all or nothing: people become invited members, domains
/// become active with the people who hold them. By the overall domain's governing body: where it is
/// more than one person, with an agreement of it.
struct ImportStructure {
    std::vector<ImportedDomain> domains;
    std::int32_t people = 0;
    std::vector<ImportedMembership> memberships;
    std::string evidence;                ///< where it came from
    std::optional<std::string> purpose;  ///< of the overall domain, where it has none yet
    std::optional<AgreementId> agreement{};
};
BOOST_DESCRIBE_STRUCT(ImportStructure, (),
                      (domains, people, memberships, evidence, purpose, agreement))

}  // namespace kring
