#pragma once

#include "kernel/organization.hpp"
#include "views/reader.hpp"

namespace kring {

/// What a running consent process asks of a member.
enum class Asks {
    stance,
    understanding,
    response,
    driver,
    argument,
    refine,
    amendment,
    facilitate,
    question,
    taking_part,
    attend,   ///< see is_called_in()
    joining,  ///< somebody says that their argument is the same as the reader's
    parked,   ///< the day has come that an argument was parked until
    resume    ///< on hold without a day: whoever holds it says when it goes on
};
BOOST_DESCRIBE_ENUM(Asks, stance, understanding, response, driver, argument, refine, amendment,
                    facilitate, question, taking_part, attend, joining, parked, resume)

/// Whose word is missing before the process can go on; empty where it is the facilitator's turn.
[[nodiscard]] std::vector<MemberId> waiting_for(const Organization&, const ConsentProcess&);

/// What the process asks of the reader now; nothing if it does without them.
[[nodiscard]] std::optional<Asks> asks(const Organization&, const ConsentProcess&, const Reader&);

/// Whether the member is wanted where it is decided together, though nobody has to answer yet: it
/// is being presented.
[[nodiscard]] bool is_called_in(const Organization&, const ConsentProcess&, MemberId);

/// Members who raised a hand in the check that is being dealt with, once it is revealed; without
/// those whose argument is parked.
[[nodiscard]] std::vector<MemberId> hands_to_take_up(const ConsentProcess&);

}  // namespace kring
