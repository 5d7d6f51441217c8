#pragma once

#include <array>

#include "cli/demo/meeting.hpp"
#include "cli/demo/play.hpp"

namespace kring::cli::duinwater {

inline constexpr MemberId amira{1}, bas{2}, chiel{3}, dewi{4}, esra{5}, femke{6};

struct Person {
    MemberId member;
    std::string_view name, email;
};
inline constexpr std::array<Person, 6> people{{{amira, "Amira de Wit", "amira@voorbeeld.nl"},
                                               {bas, "Bas Kuipers", "bas@voorbeeld.nl"},
                                               {chiel, "Chiel Visser", "chiel@voorbeeld.nl"},
                                               {dewi, "Dewi Santoso", "dewi@voorbeeld.nl"},
                                               {esra, "Esra Yılmaz", "esra@voorbeeld.nl"},
                                               {femke, "Femke Bakker", "femke@voorbeeld.nl"}}};

inline constexpr DomainId klantenservice{2}, ontwikkeling{3}, financien{4};

/// The half year of the demonstration organization, told day by day.
class Story {
public:
    Story(Play& play, Date today) : play_(play), today_(today) {}
    void tell();

private:
    void found();              ///< people and domains
    void evening_telephone();  ///< an objection is met
    void evening_review();     ///< evolves the agreement
    void friday_releases();    ///< an agreement whose review is due today
    void expenses();           ///< a decision of everybody together
    void older_drivers();      ///< closed, decided, discarded, prioritized, with a requirement
    void last_week();          ///< what waits for somebody
    void new_drivers();        ///< confirmed and in inboxes
    void decision_under_way(DriverId driver);
    void decision_over_time(DriverId driver);  ///< waits for the answers of Amira and Chiel
    void tensions();
    DriverId phone_breaks_off();
    DriverId onboarding();
    DriverId deciding_together();

    /// The hour of the day so many days ago (UTC).
    void ago(int days, int hour, int minute = 0);
    [[nodiscard]] Date in(int days) const { return today_ + days; }
    DomainId domain(std::string name, DomainKind kind, DomainDescription description,
                    const std::vector<MemberId>& holders);
    DriverId sensed(MemberId who, DomainId domain, const std::string& tension, DriverText text,
                    Benefit benefit);
    void prioritized(DriverId driver, MemberId by, std::int32_t minutes);
    void determined(DriverId driver, MemberId by, const std::string& text,
                    const std::string& impact);
    ProposalId shared(MemberId author, DriverId driver, const ProposalContent& content);
    void evening_objection(Meeting& meeting);

    Play& play_;
    Date today_;
};

[[nodiscard]] DomainDescription service_description(Date design_review);
[[nodiscard]] DomainDescription development_description(Date design_review);
[[nodiscard]] DomainDescription finance_description(Date design_review);
[[nodiscard]] DomainDescription hiring_description(Date design_review);
[[nodiscard]] ProposalContent evening_content(Date review_on);
[[nodiscard]] ProposalContent friday_content(Date review_on);
[[nodiscard]] ProposalContent expenses_content(Date review_on);
[[nodiscard]] ProposalContent remote_content(Date review_on);
[[nodiscard]] ProposalContent pairing_content(Date review_on);
[[nodiscard]] DriverText driver_text(std::string title, std::string situation, std::string effect);
/// The same with what is needed, so that it can be decided on without a decision about that.
[[nodiscard]] DriverText with_need(DriverText, std::string need, std::string impact);

}  // namespace kring::cli::duinwater
