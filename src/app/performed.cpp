#include "app/performed.hpp"

#include <sstream>

namespace kring {
namespace {

using Maybe = std::optional<Created>;

template <class Other>
Maybe created(const Other&) {
    return std::nullopt;
}
Maybe created(const MemberInvited& fact) { return Created{"member", fact.member.number}; }
Maybe created(const DomainCreated& fact) { return Created{"domain", fact.domain.number}; }
Maybe created(const TensionNoted& fact) { return Created{"tension", fact.tension.number}; }
Maybe created(const DriverDescribed& fact) { return Created{"driver", fact.driver.number}; }
Maybe created(const DriverQuestioned& fact) { return Created{"question", fact.question.number}; }
Maybe created(const RequirementDetermined& fact) {
    return Created{"requirement", fact.requirement.number};
}
Maybe created(const BacklogItemAdded& fact) { return Created{"backlog_item", fact.item.number}; }
Maybe created(const ProposalDrafted& fact) { return Created{"proposal", fact.proposal.number}; }
Maybe created(const ConsentStarted& fact) { return Created{"process", fact.process.number}; }
Maybe created(const QuestionAsked& fact) { return Created{"question", fact.question.number}; }
Maybe created(const AmendmentSuggested& fact) {
    return Created{"amendment", fact.amendment.number};
}
Maybe created(const AgreementMade& fact) { return Created{"agreement", fact.agreement.number}; }
Maybe created(const ReviewStarted& fact) { return Created{"review", fact.review.number}; }

}  // namespace

std::optional<Created> created_by(const Facts& facts) {
    std::optional<Created> last;
    for (const Fact& fact : facts)
        if (auto one = std::visit([](const auto& held) { return created(held); }, fact)) last = one;
    return last;
}

std::string to_receipt(const Performed& performed) {
    std::string line = std::to_string(performed.position);
    if (performed.created)
        line += ' ' + performed.created->noun + ' ' + std::to_string(performed.created->number);
    return line;
}

Performed from_receipt(const std::string& answer) {
    std::istringstream line{answer};
    Performed performed;
    Created created;
    line >> performed.position;
    if (line >> created.noun >> created.number) performed.created = created;
    return performed;
}

}  // namespace kring
