#pragma once

#include "kernel/organization.hpp"
#include "views/reader.hpp"

namespace kring {

/// At which point somebody hears of what affects them (P-EQUIV-2).
enum class AffectedBy {
    proposal,
    decision,
    agreement,
    review,
    overdue,  ///< its review (P-IMP-4)
    ended     ///< dropped or expired
};
BOOST_DESCRIBE_ENUM(AffectedBy, proposal, decision, agreement, review, overdue, ended)

/// Something that the reader did not help decide, or does not, and that affects them.
struct AffectingLine {
    AffectedBy what = AffectedBy::proposal;
    DomainId domain;
    std::string title;
    Date since;
    std::optional<ProposalId> proposal;
    std::optional<ProcessId> process;
    std::optional<AgreementId> agreement;
};
BOOST_DESCRIBE_STRUCT(AffectingLine, (), (what, domain, title, since, proposal, process, agreement))

/// What is proposed, being decided, in review or overdue, or was agreed or ended in the last two
/// weeks: the latest first.
[[nodiscard]] std::vector<AffectingLine> affecting(const Organization&, const Reader&);

}  // namespace kring
