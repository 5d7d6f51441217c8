#include "views/entries.hpp"

#include "views/secrecy.hpp"

namespace kring {
namespace {

/// Finds the record that an entry's first member names.
struct SubjectFinder {
    const Organization& organization;
    EntrySubject& subject;

    void operator()(MemberId id) const { set(Noun::member, id.number, {}, {}); }
    void operator()(DomainId id) const {
        const Domain* domain = organization.domains.find(id);
        set(Noun::domain, id.number, id, domain ? domain->name : std::string{});
    }
    void operator()(TensionId id) const {
        const Tension* tension = organization.tensions.find(id);
        set(Noun::tension, id.number, {}, tension ? tension->text : std::string{});
    }
    void operator()(DriverId id) const {
        if (const Driver* driver = organization.drivers.find(id))
            set(Noun::driver, id.number, driver->domain, driver->text.title);
    }
    void operator()(RequirementId id) const {
        const Requirement* requirement = organization.requirements.find(id);
        if (!requirement) return;
        (*this)(requirement->driver);
        set(Noun::requirement, id.number, subject.domain.value_or(DomainId{}), requirement->text);
    }
    void operator()(BacklogItemId id) const {
        if (const BacklogItem* item = organization.backlog_items.find(id))
            set(Noun::backlog_item, id.number, item->domain, item->title);
    }
    void operator()(FollowUpId id) const {
        if (const FollowUp* follow_up = organization.follow_ups.find(id))
            set(Noun::follow_up, id.number, follow_up->domain, follow_up->what);
    }
    void operator()(ProposalId id) const {
        if (const Proposal* proposal = organization.proposals.find(id))
            set(Noun::proposal, id.number, proposal->domain, proposal->content().title);
    }
    void operator()(ProcessId id) const {
        const ConsentProcess* process = organization.processes.find(id);
        if (!process) return;
        (*this)(process->proposal);
        set(Noun::process, id.number, process->domain, subject.title);
    }
    void operator()(AgreementId id) const {
        if (const Agreement* agreement = organization.agreements.find(id))
            set(Noun::agreement, id.number, agreement->domain, agreement->current().content.title);
    }
    void operator()(ReviewId id) const {
        const Review* review = organization.reviews.find(id);
        if (!review) return;
        (*this)(review->agreement);
        set(Noun::review, id.number, subject.domain.value_or(DomainId{}), subject.title);
    }
    /// Of the organization as a whole.
    void operator()(const auto&) const {
        set(Noun::organization, 0, {}, organization.profile.name);
    }

    void set(Noun noun, std::uint32_t number, DomainId domain, std::string title) const {
        subject = {noun, number, domain ? std::optional{domain} : std::nullopt, std::move(title)};
    }
};

/// The agreement by which one of several acted for all of them.
std::optional<AgreementId> mandate_of(const Fact& fact) {
    if (const auto* left = std::get_if<MemberLeft>(&fact)) return left->agreement;
    if (const auto* changed = std::get_if<OrganizationChanged>(&fact)) return changed->agreement;
    return std::nullopt;
}

/// What two domains share belongs to the history of both.
bool concerns(const EntryView& entry, DomainId domain) {
    if (entry.domain == domain) return true;
    if (!entry.data) return false;
    if (const auto* recorded = std::get_if<DomainOverlapRecorded>(&*entry.data))
        return recorded->other == domain;
    const auto* ended = std::get_if<DomainOverlapEnded>(&*entry.data);
    return ended && ended->other == domain;
}

bool is_of_kind(std::string_view kind, std::string_view wanted) {
    if (kind == wanted) return true;
    return kind.starts_with(wanted) && kind.size() > wanted.size() && kind[wanted.size()] == '.';
}

}  // namespace

EntrySubject subject_of(const Organization& organization, const Fact& fact) {
    EntrySubject subject;
    const SubjectFinder finder{organization, subject};
    std::visit(
        [&](const auto& held) {
            bool is_first = true;
            for_each_member(held, [&](std::string_view, const auto& member) {
                if (is_first) finder(member);
                is_first = false;
            });
        },
        fact);
    return subject;
}

EntryView entry_view(const Organization& organization, const Entry& entry, const Reader& reader) {
    EntryView view;
    view.position = entry.position;
    view.at = entry.at;
    const bool is_withheld = std::holds_alternative<Withheld>(entry.fact);
    if (is_withheld || !may_read(organization, entry, reader.member)) {
        view.kind = Withheld::kind;
        return view;
    }
    if (entry.by) view.by = entry.by;
    view.kind = std::visit([](const auto& fact) { return std::string{fact.kind}; }, entry.fact);
    view.data = entry.fact;
    auto subject = subject_of(organization, entry.fact);
    view.domain = subject.domain;
    view.noun = subject.noun;
    if (subject.number != 0) view.number = subject.number;
    if (!subject.title.empty()) view.title = std::move(subject.title);
    if (const auto mandate = mandate_of(entry.fact))
        if (const Agreement* agreement = organization.agreements.find(*mandate))
            view.rests_on = agreement->current().content.title;
    return view;
}

bool matches(const EntryFilter& filter, const EntryView& entry) {
    if (filter.kind && !is_of_kind(entry.kind, *filter.kind)) return false;
    if (filter.by && entry.by != filter.by) return false;
    if (filter.domain && !concerns(entry, *filter.domain)) return false;
    if (filter.from && date_of(entry.at) < *filter.from) return false;
    return !filter.to || date_of(entry.at) <= *filter.to;
}

}  // namespace kring
