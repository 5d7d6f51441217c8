#pragma once

#include "kernel/consent/participants.hpp"
#include "kernel/decide.hpp"

namespace kring {

// What the commands of a consent process ask for before anything else.

/// The process, if it is running and the actor takes part in it.
[[nodiscard]] Result<const ConsentProcess*> running(const Organization&, ProcessId, const Context&);
/// The same for who decides or is affected: a facilitator from outside has no say in content (3.0).
[[nodiscard]] Result<const ConsentProcess*> concerned(const Organization&, ProcessId,
                                                      const Context&);
/// The same for what only the facilitator may do.
[[nodiscard]] Result<const ConsentProcess*> facilitated(const Organization&, ProcessId,
                                                        const Context&);
/// The argument of the innermost test, nullptr outside of one.
[[nodiscard]] const Argument* argument_under_test(const ConsentProcess&);
/// The same, if the member is an author of it.
[[nodiscard]] Result<const Argument*> own_argument(const ConsentProcess&, MemberId);
[[nodiscard]] Error no_argument_under_test();
/// The last day of a window that begins today; none in a live process.
[[nodiscard]] std::optional<Date> window_end(const Organization&, const ConsentProcess&,
                                             Date today);
[[nodiscard]] std::optional<Date> window_end(const Organization&, ProcessForm, Date today);
/// Member numbers as the detail of an error: "3,4".
[[nodiscard]] std::string list_of(const std::vector<MemberId>& members);

}  // namespace kring
