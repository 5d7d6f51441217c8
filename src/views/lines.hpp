#pragma once

#include "kernel/organization.hpp"
#include "views/reader.hpp"

namespace kring {

// One line each for what stands in lists and on other pages.

struct NamedDomain {
    DomainId id;
    std::string name;
};
BOOST_DESCRIBE_STRUCT(NamedDomain, (), (id, name))

struct DriverLine {
    DriverId id;
    std::string title;
    DomainId domain;
    DriverStage stage = DriverStage::in_inbox;
    MemberId discovered_by;
    Instant arrived_at;
    bool late = false;  ///< lies in the inbox longer than the organization allows
    bool unowned = false;
    bool whose_is_this = false;
};
BOOST_DESCRIBE_STRUCT(DriverLine, (),
                      (id, title, domain, stage, discovered_by, arrived_at, late, unowned,
                       whose_is_this))

/// A backlog item with its place in the order: 1 is the top.
struct BacklogLine {
    BacklogItemId id;
    DomainId domain;
    std::optional<DriverId> driver;
    std::optional<ProposalId> proposal;
    std::optional<AgreementId> agreement;
    std::string title;
    NextStep next_step = NextStep::other;
    BacklogStage stage = BacklogStage::ready;
    std::optional<std::int32_t> minutes;
    std::optional<Date> due;
    std::optional<std::string> reason;
    MemberId added_by;
    Instant added_at;
    std::int32_t rank = 0;
    /// The decision that runs about its proposal, or about one that responds to its driver.
    std::optional<ProcessId> process;
    std::optional<FollowUp> promise;  ///< that came back as this item
};
BOOST_DESCRIBE_STRUCT(BacklogLine, (),
                      (id, domain, driver, proposal, agreement, title, next_step, stage, minutes,
                       due, reason, added_by, added_at, rank, process, promise))

struct ProposalLine {
    ProposalId id;
    std::string title;
    DomainId domain;
    ProposalStage stage = ProposalStage::draft;
    TargetKind target_kind = TargetKind::new_agreement;
    std::int32_t revision = 1;
    std::vector<MemberId> authors;
    std::optional<ProcessId> process;  ///< the last one, with its step
    std::optional<Step> step;
};
BOOST_DESCRIBE_STRUCT(ProposalLine, (),
                      (id, title, domain, stage, target_kind, revision, authors, process, step))

struct AgreementLine {
    AgreementId id;
    std::string title;
    DomainId domain;
    std::int32_t version = 1;
    AgreementStage stage = AgreementStage::active;
    std::optional<Date> review_on;   ///< none once it is no longer in force
    std::optional<Date> expires_on;  ///< when it ends unless a review renews it; likewise
    ReviewStanding review_standing = ReviewStanding::none;
    std::vector<MemberId> responsible;
    bool objection_pending = false;
    std::int32_t open_proposals = 0;
};
BOOST_DESCRIBE_STRUCT(AgreementLine, (),
                      (id, title, domain, version, stage, review_on, expires_on, review_standing,
                       responsible, objection_pending, open_proposals))

[[nodiscard]] NamedDomain named(const Organization&, DomainId);
[[nodiscard]] DriverLine driver_line(const Organization&, const Driver&, const Reader&);
[[nodiscard]] BacklogLine backlog_line(const Organization&, const BacklogItem&, std::int32_t rank);
[[nodiscard]] ProposalLine proposal_line(const Organization&, const Proposal&);
[[nodiscard]] AgreementLine agreement_line(const Organization&, const Agreement&, const Reader&);

/// The lines of those proposals that the reader may see.
[[nodiscard]] std::vector<ProposalLine> proposal_lines(const Organization&,
                                                       const std::vector<ProposalId>&,
                                                       const Reader&);
/// The same without those that no longer wait for a decision.
[[nodiscard]] std::vector<ProposalLine> open_proposal_lines(const Organization&,
                                                            const std::vector<ProposalId>&,
                                                            const Reader&);

/// Whether its inbox has left it lying longer than the organization's `inbox_days`.
[[nodiscard]] bool is_late(const Organization&, const Driver&, Date today);
/// Whether it is shared and a decision on it is still to come.
[[nodiscard]] bool is_open(const Proposal&);
/// Whether its review date has come.
[[nodiscard]] bool is_review_due(const Organization&, const Agreement&, Date today);
/// Whether the design of a domain that is held, or could be, is to be looked at again (2.29).
[[nodiscard]] bool is_design_review_due(const Domain&, Date today);

}  // namespace kring
