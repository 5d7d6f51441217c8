#pragma once

#include "kernel/decide.hpp"

namespace kring {

Result<Facts> decide(const Organization&, const ClarifyDriver&, const Context&);
Result<Facts> decide(const Organization&, const ConfirmDriver&, const Context&);
Result<Facts> decide(const Organization&, const PassOnDriver&, const Context&);
Result<Facts> decide(const Organization&, const DiscardDriver&, const Context&);
Result<Facts> decide(const Organization&, const AskAboutDriver&, const Context&);
Result<Facts> decide(const Organization&, const AnswerAboutDriver&, const Context&);
Result<Facts> decide(const Organization&, const TakeUpDriver&, const Context&);
Result<Facts> decide(const Organization&, const DetermineRequirement&, const Context&);
Result<Facts> decide(const Organization&, const ChooseRoute&, const Context&);
Result<Facts> decide(const Organization&, const DecideDriver&, const Context&);
Result<Facts> decide(const Organization&, const ActOnDriver&, const Context&);
Result<Facts> decide(const Organization&, const ReviewDriver&, const Context&);

}  // namespace kring
