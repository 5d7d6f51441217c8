#pragma once

#include "kernel/decide.hpp"

namespace kring {

Result<Facts> decide(const Organization&, const CreateDomain&, const Context&);
Result<Facts> decide(const Organization&, const DescribeDomain&, const Context&);
Result<Facts> decide(const Organization&, const KeepDesign&, const Context&);
Result<Facts> decide(const Organization&, const OfferDomain&, const Context&);
Result<Facts> decide(const Organization&, const AcceptDomain&, const Context&);
Result<Facts> decide(const Organization&, const DeclineDomain&, const Context&);
Result<Facts> decide(const Organization&, const HandBackDomain&, const Context&);
Result<Facts> decide(const Organization&, const RecordOverlap&, const Context&);
Result<Facts> decide(const Organization&, const EndOverlap&, const Context&);
Result<Facts> decide(const Organization&, const ImportStructure&, const Context&);

}  // namespace kring
