#pragma once

#include "kernel/decide.hpp"

namespace kring {

Result<Facts> decide(const Organization&, const NoteTension&, const Context&);
Result<Facts> decide(const Organization&, const InvestigateTension&, const Context&);
Result<Facts> decide(const Organization&, const DissolveTension&, const Context&);
Result<Facts> decide(const Organization&, const DescribeSituation&, const Context&);
Result<Facts> decide(const Organization&, const QualifyTension&, const Context&);
Result<Facts> decide(const Organization&, const AssignTension&, const Context&);

}  // namespace kring
