#pragma once

#include "views/affecting.hpp"
#include "views/entries.hpp"
#include "views/lines.hpp"
#include "views/waiting.hpp"

namespace kring {

/// A consent process that waits for the reader.
struct AwaitedAnswer {
    ProcessId process;
    ProposalId proposal;
    std::string title;
    DomainId domain;
    TargetKind target_kind = TargetKind::new_agreement;
    Step step = Step::consent_to_driver;
    Asks asks = Asks::stance;
    std::int32_t waiting_for = 0;  ///< how many people's answers are missing, the reader's included
    std::optional<Date> closes_on;
    bool late = false;  ///< an objection to an agreement, not received within `objection_days`
};
BOOST_DESCRIBE_STRUCT(AwaitedAnswer, (),
                      (process, proposal, title, domain, target_kind, step, asks, waiting_for,
                       closes_on, late))

/// What a domain has left lying for so long that its delegator is told (3.9, 3.22, 3.26); and what
/// somebody who left was responsible for, which comes back to the domain at once (2.3).
enum class LeftLying { driver, review, objection, responsibility };
BOOST_DESCRIBE_ENUM(LeftLying, driver, review, objection, responsibility)

struct LeftLyingLine {
    LeftLying what = LeftLying::driver;
    DomainId domain;
    std::string title;
    Date since;
    std::optional<DriverId> driver;
    std::optional<AgreementId> agreement;
    std::optional<ProcessId> process;
};
BOOST_DESCRIBE_STRUCT(LeftLyingLine, (), (what, domain, title, since, driver, agreement, process))

/// Something that was done for a domain of the reader.
struct DeedLine {
    DomainId domain;
    Deed deed;
};
BOOST_DESCRIBE_STRUCT(DeedLine, (), (domain, deed))

/// A domain whose design is to be looked at again.
struct DesignReviewLine {
    DomainId domain;
    std::string name;
    Date review_on;
};
BOOST_DESCRIBE_STRUCT(DesignReviewLine, (), (domain, name, review_on))

struct DomainOffer {
    DomainId domain;
    std::string name;
};
BOOST_DESCRIBE_STRUCT(DomainOffer, (), (domain, name))

struct OwnResponsibility {
    AgreementId agreement;
    std::string title;
    DomainId domain;
    std::string what;
    Date review_on;
};
BOOST_DESCRIBE_STRUCT(OwnResponsibility, (), (agreement, title, domain, what, review_on))

struct QuestionToDiscoverer {
    DriverId driver;
    std::string title;
    DriverQuestion question;
};
BOOST_DESCRIBE_STRUCT(QuestionToDiscoverer, (), (driver, title, question))

struct TodayView {
    std::uint64_t position = 0;
    std::vector<AwaitedAnswer> answers;
    /// Their review is soon, due, overdue or under way, or they end within a month (3.26).
    std::vector<AgreementLine> reviews;
    std::vector<DesignReviewLine> design_reviews;  ///< soon or due, of domains held or delegated
    std::vector<AffectingLine> affecting;   ///< what affects the reader, who does not decide it
    std::vector<DriverLine> inbox;          ///< of the domains the reader governs
    std::vector<LeftLyingLine> left_lying;  ///< in domains the reader delegated or governs
    std::vector<DeedLine> deeds;            ///< of the last two weeks
    std::vector<DomainOffer> offers;
    std::vector<OwnResponsibility> responsibilities;
    std::vector<FollowUp> follow_ups;
    std::vector<Tension> my_tensions;  ///< those the reader is still working on
    std::vector<DriverLine> my_drivers;
    std::vector<ProposalLine> my_proposals;
    std::vector<QuestionToDiscoverer> drivers_questions;
    std::vector<EntryView> since;
};
BOOST_DESCRIBE_STRUCT(TodayView, (),
                      (position, answers, reviews, design_reviews, affecting, inbox, left_lying,
                       deeds, offers, responsibilities, follow_ups, my_tensions, my_drivers,
                       my_proposals, drivers_questions, since))

/// What asks for the reader's attention; at most 50 of each kind. `latest` are the logbook's last
/// entries, newest first.
[[nodiscard]] TodayView today_view(const Organization&, const Reader&,
                                   const std::vector<Entry>& latest);

}  // namespace kring
