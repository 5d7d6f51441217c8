#include "views/today.hpp"

#include <algorithm>

#include "kernel/agreement/outcome.hpp"
#include "kernel/domain/governance.hpp"
#include "views/domain.hpp"

namespace kring {
namespace {

constexpr std::size_t most_of_a_kind = 50;
constexpr int days_a_deed_is_told = 14;

template <class T>
void keep_first(std::vector<T>& list) {
    if (list.size() > most_of_a_kind) list.erase(list.begin() + most_of_a_kind, list.end());
}

/// The last ones of a member's list that `line_of` gives a line for, the newest first.
template <class Noun, class LineOf>
auto last_of(const InOrder<Noun>& ids, LineOf line_of) {
    std::vector<typename decltype(line_of(Id<Noun>{}))::value_type> lines;
    for (NthId nth = ids.last(); nth && lines.size() < most_of_a_kind; --nth.number)
        if (auto line = line_of(*ids.find(nth))) lines.push_back(*std::move(line));
    return lines;
}

/// Whether nobody has received an objection to an agreement in force within so many times the days
/// that the organization has set for it (3.22).
bool is_objection_late(const Organization& organization, const ConsentProcess& process, int times,
                       Date today) {
    if (!began_with_objection(process) || process.stage != ProcessStage::running) return false;
    const Argument& objection = process.arguments.front();
    const bool is_received =
        objection.stage != ArgumentStage::raised && objection.stage != ArgumentStage::presented;
    const int days = times * organization.profile.settings.objection_days;
    return !is_received && today > date_of(process.started_at) + days;
}

std::vector<AwaitedAnswer> awaited_answers(const Organization& organization, const Reader& reader) {
    std::vector<AwaitedAnswer> awaited;
    for (const ProcessId id : organization.running_processes) {
        const ConsentProcess& process = *organization.processes.find(id);
        auto asked = asks(organization, process, reader);
        if (!asked && is_called_in(organization, process, reader.member)) asked = Asks::attend;
        if (!asked) continue;
        const Proposal& proposal = *organization.proposals.find(process.proposal);
        const Check* check = open_check(process);
        awaited.push_back({id, process.proposal, proposal.content().title, process.domain,
                           proposal.target.target_kind, process.step, *asked,
                           static_cast<std::int32_t>(waiting_for(organization, process).size()),
                           check && check->closes_on ? check->closes_on : process.step_closes_on,
                           is_objection_late(organization, process, 1, reader.today())});
    }
    keep_first(awaited);
    return awaited;
}

std::vector<const Domain*> governed_domains(const Organization& organization, MemberId me) {
    std::vector<const Domain*> domains;
    organization.domains.for_each([&](DomainId id, const Domain& domain) {
        if (domain.stage != DomainStage::dissolved && governs(organization, id, me))
            domains.push_back(&domain);
    });
    return domains;
}

/// The day of its review, or its end where that comes first.
Date due_on(const AgreementLine& line) {
    const Date review = line.review_on.value_or(Date{});
    return line.expires_on ? std::min(review, *line.expires_on) : review;
}

bool wants_review(const AgreementLine& line, Date today) {
    constexpr int days_told_before_the_end = 30;
    if (line.expires_on && *line.expires_on <= today + days_told_before_the_end) return true;
    return line.review_standing != ReviewStanding::none &&
           line.review_standing != ReviewStanding::not_due;
}

/// What its review led to is being decided, and that goes on: to look at it again would be twice.
bool is_outcome_being_decided(const Organization& organization, const Agreement& agreement) {
    const Review* review = organization.reviews.find(agreement.review);
    const Proposal* outcome = review ? outcome_in_decision(organization, *review) : nullptr;
    return outcome &&
           organization.processes.find(outcome->processes.back())->stage == ProcessStage::running;
}

/// Agreements of the reader's domains and those that name the reader, the most urgent first.
std::vector<AgreementLine> reviews_ahead(const Organization& organization,
                                         const std::vector<const Domain*>& domains,
                                         const std::vector<AgreementId>& responsible,
                                         const Reader& reader) {
    auto ids = responsible;
    for (const Domain* domain : domains)
        ids.insert(ids.end(), domain->agreements.begin(), domain->agreements.end());
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    std::vector<AgreementLine> lines;
    for (const AgreementId id : ids) {
        const Agreement& agreement = *organization.agreements.find(id);
        auto line = agreement_line(organization, agreement, reader);
        if (wants_review(line, reader.today()) &&
            !is_outcome_being_decided(organization, agreement))
            lines.push_back(std::move(line));
    }
    std::stable_sort(lines.begin(), lines.end(),
                     [](const AgreementLine& one, const AgreementLine& two) {
                         return due_on(one) < due_on(two);
                     });
    keep_first(lines);
    return lines;
}

/// Designs to be looked at again (3.26): who holds the domain is told before the day, who delegated
/// it once the day has come. The most urgent first.
std::vector<DesignReviewLine> design_reviews(const Organization& organization,
                                             const Reader& reader) {
    const Date today = reader.today();
    const Date until = today + organization.profile.settings.review_horizon_days;
    std::vector<DesignReviewLine> lines;
    organization.domains.for_each([&](DomainId id, const Domain& domain) {
        const auto& review_on = domain.description.evaluation_schedule.next_design_review;
        if (domain.stage != DomainStage::active || !review_on || *review_on > until) return;
        const bool is_theirs = is_delegatee(organization, id, reader.member) ||
                               (*review_on <= today && domain.delegator &&
                                governs(organization, domain.delegator, reader.member));
        if (is_theirs) lines.push_back({id, domain.name, *review_on});
    });
    std::stable_sort(lines.begin(), lines.end(),
                     [](const DesignReviewLine& one, const DesignReviewLine& other) {
                         return one.review_on < other.review_on;
                     });
    keep_first(lines);
    return lines;
}

std::vector<DriverLine> inboxes(const Organization& organization,
                                const std::vector<const Domain*>& domains, const Reader& reader) {
    std::vector<DriverLine> lines;
    for (const Domain* domain : domains) {
        auto inbox = inbox_of(organization, *domain, reader);
        lines.insert(lines.end(), inbox.begin(), inbox.end());
    }
    std::stable_sort(lines.begin(), lines.end(), [](const DriverLine& one, const DriverLine& two) {
        return one.arrived_at < two.arrived_at;
    });
    keep_first(lines);
    return lines;
}

/// What this domain has left lying for so long that its delegator is told.
void add_left_lying(std::vector<LeftLyingLine>& lines, const Organization& organization,
                    const Domain& domain, Date today) {
    const int patience = 2 * organization.profile.settings.inbox_days;
    for (const DriverId id : domain.drivers) {
        const Driver& driver = *organization.drivers.find(id);
        const Date since = date_of(driver.arrived_at);
        if (driver.stage == DriverStage::in_inbox && today > since + patience)
            lines.push_back({LeftLying::driver, domain.id, driver.text.title, since, id, {}, {}});
    }
    for (const AgreementId id : domain.agreements) {
        const Agreement& agreement = *organization.agreements.find(id);
        if (agreement.stage != AgreementStage::active) continue;
        const auto& title = agreement.current().content.title;
        const Date told_on = agreement.reviewed_or_made + 2 * agreement.interval_days;
        if (!agreement.review && today > agreement.review_on && today > told_on)
            lines.push_back({LeftLying::review, domain.id, title, agreement.review_on, {}, id, {}});
        const ConsentProcess* process = organization.processes.find(agreement.objection_process);
        if (process && is_objection_late(organization, *process, 2, today))
            lines.push_back({LeftLying::objection,
                             domain.id,
                             title,
                             date_of(process->started_at),
                             {},
                             id,
                             process->id});
    }
}

/// Agreements in force of this domain that name somebody who has left since (2.3 LEFT).
void add_unattended(std::vector<LeftLyingLine>& lines, const Organization& organization,
                    const Domain& domain) {
    for (const AgreementId id : domain.agreements) {
        const Agreement& agreement = *organization.agreements.find(id);
        if (agreement.stage != AgreementStage::active) continue;
        const auto& content = agreement.current().content;
        for (const Assignment& assignment : content.responsibilities) {
            const Member* member =
                assignment.member ? organization.members.find(*assignment.member) : nullptr;
            if (!member || member->status != MemberStatus::left) continue;
            lines.push_back({LeftLying::responsibility,
                             domain.id,
                             content.title,
                             date_of(member->since),
                             {},
                             id,
                             {}});
            break;
        }
    }
}

/// What the domains leave lying that the reader delegated and does not hold as well, and what came
/// back to those the reader governs.
std::vector<LeftLyingLine> left_lying(const Organization& organization,
                                      const std::vector<const Domain*>& governed,
                                      const Reader& reader) {
    std::vector<LeftLyingLine> lines;
    for (const Domain* domain : governed) add_unattended(lines, organization, *domain);
    organization.domains.for_each([&](DomainId id, const Domain& domain) {
        if (!domain.delegator || domain.stage != DomainStage::active) return;
        if (!governs(organization, domain.delegator, reader.member)) return;
        if (!governs(organization, id, reader.member))
            add_left_lying(lines, organization, domain, reader.today());
    });
    std::stable_sort(lines.begin(), lines.end(),
                     [](const LeftLyingLine& one, const LeftLyingLine& other) {
                         return one.since < other.since;
                     });
    keep_first(lines);
    return lines;
}

/// What others did lately for the reader's domains, the latest first.
std::vector<DeedLine> deeds_for(const std::vector<const Domain*>& domains, Date today) {
    std::vector<DeedLine> lines;
    for (const Domain* domain : domains)
        for (const Deed& deed : domain->deeds)
            if (today <= date_of(deed.at) + days_a_deed_is_told)
                lines.push_back({domain->id, deed});
    std::stable_sort(lines.begin(), lines.end(), [](const DeedLine& one, const DeedLine& other) {
        return one.deed.at > other.deed.at;
    });
    keep_first(lines);
    return lines;
}

/// What the reader took on: by name, or with a domain they hold that an agreement of it names.
std::vector<OwnResponsibility> own_responsibilities(const Organization& organization,
                                                    const Involvement& own, MemberId me) {
    auto ids = own.responsibilities;
    if (const Member* member = organization.members.find(me))
        for (const DomainId id : member->domains) {
            const auto& agreements = organization.domains.find(id)->agreements;
            ids.insert(ids.end(), agreements.begin(), agreements.end());
        }
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    std::vector<OwnResponsibility> taken_on;
    for (const AgreementId id : ids) {
        const Agreement& agreement = *organization.agreements.find(id);
        if (agreement.stage != AgreementStage::active) continue;
        const auto& content = agreement.current().content;
        for (const Assignment& assignment : content.responsibilities) {
            const bool with_domain =
                assignment.domain && is_delegatee(organization, *assignment.domain, me);
            if (assignment.member == me || with_domain)
                taken_on.push_back(
                    {id, content.title, agreement.domain, assignment.what, agreement.review_on});
        }
    }
    keep_first(taken_on);
    return taken_on;
}

bool is_worked_on(TensionStage stage) {
    return stage == TensionStage::noticed || stage == TensionStage::understanding ||
           stage == TensionStage::is_it_a_driver || stage == TensionStage::whose_domain;
}

/// What the reader has begun, and what became of it.
void add_own(TodayView& today, const Organization& organization, const Involvement& own,
             const Reader& reader) {
    today.my_tensions = last_of(own.tensions, [&](TensionId id) -> std::optional<Tension> {
        const Tension& tension = *organization.tensions.find(id);
        return is_worked_on(tension.stage) ? std::optional{tension} : std::nullopt;
    });
    today.my_drivers = last_of(own.drivers, [&](DriverId id) -> std::optional<DriverLine> {
        const Driver& driver = *organization.drivers.find(id);
        if (driver.stage == DriverStage::closed) return std::nullopt;
        return driver_line(organization, driver, reader);
    });
    today.my_proposals = last_of(own.proposals, [&](ProposalId id) -> std::optional<ProposalLine> {
        const Proposal& proposal = *organization.proposals.find(id);
        if (!is_open(proposal) && proposal.stage != ProposalStage::draft) return std::nullopt;
        return proposal_line(organization, proposal);
    });
    for (const FollowUpId id : own.follow_ups)
        today.follow_ups.push_back(*organization.follow_ups.find(id));
    for (const DomainId id : own.offers)
        today.offers.push_back({id, organization.domains.find(id)->name});
    own.drivers.for_each([&](NthId, DriverId id) {
        const Driver& driver = *organization.drivers.find(id);
        for (const DriverQuestion& question : driver.questions)
            if (!question.answer && driver.stage != DriverStage::discarded)
                today.drivers_questions.push_back({id, driver.text.title, question});
    });
    keep_first(today.follow_ups);
    keep_first(today.drivers_questions);
}

}  // namespace

TodayView today_view(const Organization& organization, const Reader& reader,
                     const std::vector<Entry>& latest) {
    const MemberId me = reader.member;
    const Involvement* found = organization.involvements.find(me);
    const Involvement own = found ? *found : Involvement{};
    const auto domains = governed_domains(organization, me);
    TodayView today;
    today.position = organization.position;
    today.answers = awaited_answers(organization, reader);
    today.reviews = reviews_ahead(organization, domains, own.responsibilities, reader);
    today.design_reviews = design_reviews(organization, reader);
    today.affecting = affecting(organization, reader);
    std::erase_if(today.affecting, [&](const AffectingLine& line) {
        return std::any_of(today.answers.begin(), today.answers.end(),
                           [&](const AwaitedAnswer& one) { return line.process == one.process; });
    });
    keep_first(today.affecting);
    today.inbox = inboxes(organization, domains, reader);
    today.left_lying = left_lying(organization, domains, reader);
    today.deeds = deeds_for(domains, reader.today());
    today.responsibilities = own_responsibilities(organization, own, me);
    add_own(today, organization, own, reader);
    for (const Entry& entry : latest)
        today.since.push_back(entry_view(organization, entry, reader));
    keep_first(today.since);
    return today;
}

}  // namespace kring
