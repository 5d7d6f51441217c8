#include "kernel/member/involvement.hpp"

#include <algorithm>

#include "base/contains.hpp"
#include "kernel/entry.hpp"
#include "kernel/organization.hpp"

namespace kring {
namespace {

template <class Noun>
using Part = std::vector<Id<Noun>> Involvement::*;
template <class Noun>
using LongPart = InOrder<Noun> Involvement::*;

template <class Change>
void change(Organization& organization, MemberId member, Change apply) {
    if (!member) return;
    if (!organization.involvements.find(member)) organization.involvements.put(member, {});
    organization.involvements.change(member, apply);
}

template <class Noun>
void add(Organization& organization, MemberId member, Part<Noun> part, Id<Noun> id) {
    change(organization, member, [&](Involvement& involvement) {
        auto& ids = involvement.*part;
        if (!contains(ids, id)) ids.push_back(id);
    });
}

/// For what comes to be once: it cannot be there yet.
template <class Noun>
void add_new(Organization& organization, MemberId member, LongPart<Noun> part, Id<Noun> id) {
    change(organization, member, [&](Involvement& involvement) {
        auto& ids = involvement.*part;
        ids.put(ids.next(), id);
    });
}

template <class Noun>
void remove(Organization& organization, MemberId member, Part<Noun> part, Id<Noun> id) {
    if (!organization.involvements.find(member)) return;
    organization.involvements.change(
        member, [&](Involvement& involvement) { std::erase(involvement.*part, id); });
}

void take_off(Organization& organization, AgreementId id, const ProposalContent& content) {
    for (const Assignment& assignment : content.responsibilities)
        if (assignment.member)
            remove(organization, *assignment.member, &Involvement::responsibilities, id);
}

void put_on(Organization& organization, AgreementId id, const ProposalContent& content) {
    for (const Assignment& assignment : content.responsibilities)
        if (assignment.member)
            add(organization, *assignment.member, &Involvement::responsibilities, id);
}

void take_off(Organization& organization, AgreementId id) {
    take_off(organization, id, organization.agreements.find(id)->current().content);
}

void fulfilled(Organization& organization, FollowUpId id) {
    const MemberId who = organization.follow_ups.find(id)->who;
    remove(organization, who, &Involvement::follow_ups, id);
}

/// Most entries involve nobody in anything new.
struct Keeper {
    Organization& organization;
    const Entry& place;

    void operator()(const auto&) const {}

    void operator()(const TensionNoted& fact) const {
        add_new(organization, place.by, &Involvement::tensions, fact.tension);
    }
    void operator()(const DriverDescribed& fact) const {
        add_new(organization, place.by, &Involvement::drivers, fact.driver);
    }
    void operator()(const ProposalDrafted& fact) const {
        add_new(organization, place.by, &Involvement::proposals, fact.proposal);
    }
    void operator()(const FollowUpPromised& fact) const {
        add(organization, fact.who, &Involvement::follow_ups, fact.follow_up);
    }
    void operator()(const FollowUpFulfilled& fact) const {
        fulfilled(organization, fact.follow_up);
    }
    /// Back on the backlog it is promised all the same, unless it is dropped from there.
    void operator()(const BacklogItemClosed& fact) const {
        const BacklogItem& item = *organization.backlog_items.find(fact.item);
        if (item.follow_up && fact.stage == BacklogStage::dropped)
            fulfilled(organization, item.follow_up);
    }
    void operator()(const DomainOffered& fact) const {
        for (const MemberId member : fact.to)
            add(organization, member, &Involvement::offers, fact.domain);
    }
    void operator()(const DomainAccepted& fact) const {
        remove(organization, fact.member, &Involvement::offers, fact.domain);
    }
    void operator()(const DomainDeclined& fact) const {
        remove(organization, fact.member, &Involvement::offers, fact.domain);
    }
    void operator()(const AgreementMade& fact) const {
        put_on(organization, fact.agreement, fact.content);
    }
    void operator()(const AgreementEvolved& fact) const {
        const auto& versions = organization.agreements.find(fact.agreement)->versions;
        if (versions.size() > 1)
            take_off(organization, fact.agreement, versions[versions.size() - 2].content);
        put_on(organization, fact.agreement, fact.content);
    }
    void operator()(const AgreementDropped& fact) const { take_off(organization, fact.agreement); }
    void operator()(const AgreementExpired& fact) const { take_off(organization, fact.agreement); }
    void operator()(const ConsentStarted& fact) const {
        organization.running_processes.push_back(fact.process);
    }
    void operator()(const ProcessEnded& fact) const {
        std::erase(organization.running_processes, fact.process);
    }
};

}  // namespace

void keep_involvements(Organization& organization, const Entry& entry) {
    std::visit(Keeper{organization, entry}, entry.fact);
}

}  // namespace kring
