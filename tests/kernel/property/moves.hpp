#pragma once

#include <cstdint>
#include <ostream>
#include <string>
#include <vector>

#include "kernel/decide.hpp"

namespace kring {

/// A few numbers that become a command in whatever state they meet: so that any shorter list of
/// moves is a story as well, and shrinking leaves the shortest one.
struct Move {
    std::uint8_t who = 0, what = 0, how = 0, more = 0;
};
std::ostream& operator<<(std::ostream& out, const Move& move);

struct Asked {
    MemberId actor;
    Command command;
    int days = 0;  ///< that pass before it
};

/// Five members, three domains; the second has three who decide (2, 3 and 4), the third 4 and 5.
/// There are drivers, proposals in each stage and an agreement. 2 and 3 have done nothing that the
/// other has not.
Organization small_organization();

/// What the move asks for: mostly something that could be done now by who may do it, sometimes by
/// somebody else, sometimes something senseless. `number` makes its texts unlike all others.
Asked asked(const Organization& organization, const Move& move, Date date, unsigned number);

/// The name of a command's type, as it is written.
std::string name_of(const Command& command);

}  // namespace kring
