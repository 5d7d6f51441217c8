#pragma once

#include "kernel/unfolding.hpp"

namespace kring {

/// "Consent-light" (3.2): a text is shown and everybody concerned says none, concern or possible
/// objection. It is an ordinary consent process that begins at the check and, when nobody raises a
/// possible objection, ends by itself.
struct LightConsent {
    DriverId driver;
    RequirementId requirement;
    DomainId domain;
    Target target;
    ProposalContent content;
    ProcessForm form = ProcessForm::live;
    std::optional<std::string> reason;  ///< what a review says of it
};

/// Drafts and shares the proposal and opens its check. The proposal gets the id
/// `unfolding.state().proposals.next()`, the process `processes.next()`. Refused where an objection
/// to the same words was left behind.
[[nodiscard]] Result<void> open_light_consent(Unfolding& unfolding, const LightConsent& light);

/// Refuses a next date of review that may have passed before everybody has answered (P-IMP-2);
/// nothing where all is well.
[[nodiscard]] std::optional<Error> date_too_near(const Organization&, ProcessForm, Date review_on,
                                                 Date today);

/// Whether a proposal of this kind is decided by a light process.
[[nodiscard]] bool is_light(TargetKind kind);

}  // namespace kring
