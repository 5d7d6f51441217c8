#pragma once

#include "kernel/decide.hpp"

namespace kring {

Result<Facts> decide(const Organization&, const FoundOrganization&, const Context&);
Result<Facts> decide(const Organization&, const ChangeOrganization&, const Context&);

}  // namespace kring
