#pragma once

#include "kernel/decide.hpp"

namespace kring {

Result<Facts> decide(const Organization&, const DraftProposal&, const Context&);
Result<Facts> decide(const Organization&, const ReviseProposal&, const Context&);
Result<Facts> decide(const Organization&, const ShareProposal&, const Context&);
Result<Facts> decide(const Organization&, const WithdrawProposal&, const Context&);

/// Whether the member wrote it; authors revise, share and withdraw.
[[nodiscard]] bool is_author(const Proposal&, MemberId);

}  // namespace kring
