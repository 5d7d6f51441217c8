#pragma once

#include "base/result.hpp"
#include "kernel/command.hpp"
#include "kernel/entry.hpp"
#include "kernel/organization.hpp"

namespace kring {

/// Who acts and when. Both come from the session and the clock, never from the input.
struct Context {
    MemberId actor;  ///< none: the clock itself, for PassTime only
    Instant now;
};

/// The rules of the method: what follows from a command, or why it is refused. Pure: no I/O, no
/// clock, no chance. A refused command leaves nothing behind.
[[nodiscard]] Result<Facts> decide(const Organization& organization, const Command& command,
                                   const Context& context);

/// Folds one entry in. Total: any entry that `decide` gave on the state it was decided on.
void evolve(Organization& organization, const Entry& entry);

}  // namespace kring
