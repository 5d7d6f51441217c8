#pragma once

#include "kernel/decide.hpp"

namespace kring {

Result<Facts> decide(const Organization&, const DraftProposal&, const Context&);
Result<Facts> decide(const Organization&, const ReviseProposal&, const Context&);
Result<Facts> decide(const Organization&, const ShareProposal&, const Context&);
Result<Facts> decide(const Organization&, const WithdrawProposal&, const Context&);

/// Whether the member wrote it.
[[nodiscard]] bool is_author(const Proposal&, MemberId);

/// Who revises, shares and withdraws it: its authors; where none of them is a member any more,
/// those who are to decide on what was shared.
[[nodiscard]] bool answers_for(const Organization&, const Proposal&, MemberId);

}  // namespace kring
