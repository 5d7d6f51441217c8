#pragma once

#include "base/id.hpp"

namespace kring {

using MemberId = Id<struct MemberNoun>;
using DomainId = Id<struct DomainNoun>;
using TensionId = Id<struct TensionNoun>;
using DriverId = Id<struct DriverNoun>;
using RequirementId = Id<struct RequirementNoun>;
using BacklogItemId = Id<struct BacklogItemNoun>;
using FollowUpId = Id<struct FollowUpNoun>;
using ProposalId = Id<struct ProposalNoun>;
using ProcessId = Id<struct ProcessNoun>;  ///< a consent process
using AgreementId = Id<struct AgreementNoun>;
using ReviewId = Id<struct ReviewNoun>;

// Numbered within one consent process or record.
using ArgumentId = Id<struct ArgumentNoun>;
using AmendmentId = Id<struct AmendmentNoun>;
using QuestionId = Id<struct QuestionNoun>;

/// The overall domain and the founder are the first of their kind in every organization.
inline constexpr DomainId overall_domain{1};
inline constexpr MemberId founder{1};

}  // namespace kring
