#pragma once

#include <functional>

#include "base/result.hpp"
#include "views/lines.hpp"
#include "views/waiting.hpp"

namespace kring {

/// The sentence of a refusal in the reader's language.
using SentenceOf = std::function<std::string(const Error&)>;

struct MayDoInProcess {
    bool facilitate = false, decide = false, author_of_argument = false, suggest = false;
    bool adopt = false;     ///< answer for an argument whose author is away
    bool join = false;      ///< ask to be an author of the argument under test as well
    bool reframe = false;   ///< say that facts are missing
    bool park = false;      ///< set the argument under test aside until a day
    bool withdraw = false;  ///< take back the argument under test, or to be met
    bool abandon = false;
    std::vector<Step> jump_to;          ///< out of order, once nobody objects to that
    std::vector<ArgumentId> take_up;    ///< parked ones to test now
    std::vector<ArgumentId> take_back;  ///< parked ones of the reader's own
};
BOOST_DESCRIBE_STRUCT(MayDoInProcess, (),
                      (facilitate, decide, author_of_argument, suggest, adopt, join, reframe, park,
                       withdraw, abandon, jump_to, take_up, take_back))

/// Why the process cannot take its next step yet.
struct Hindrance {
    std::string name, rule, sentence;
};
BOOST_DESCRIBE_STRUCT(Hindrance, (), (name, rule, sentence))

struct ProcessView {
    ConsentProcess process;             ///< without what is still hidden from the reader
    std::vector<MemberId> answered;     ///< who has answered the open check
    std::vector<MemberId> waiting_for;  ///< whose word is missing
    Proposal proposal;
    std::optional<Driver> driver;
    std::optional<Requirement> requirement;
    NamedDomain domain;
    bool open_check = false;
    std::vector<MemberId> hands;  ///< raised, still to be taken up
    std::optional<Asks> asks_me;
    MayDoInProcess may;
    Instant now;
    std::optional<AbsenceRule> silence_counts;
    std::vector<Step> next_steps;  ///< what the facilitator could enter now
    std::optional<Hindrance> blocked_by;
    std::optional<AgreementId> agreement;
};
BOOST_DESCRIBE_STRUCT(ProcessView, (),
                      (process, answered, waiting_for, proposal, driver, requirement, domain,
                       open_check, hands, asks_me, may, now, silence_counts, next_steps, blocked_by,
                       agreement))

[[nodiscard]] Result<ProcessView> process_view(const Organization&, ProcessId, const Reader&,
                                               const SentenceOf&);

}  // namespace kring
