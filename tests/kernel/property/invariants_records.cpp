#include <set>

#include "kernel/domain/governance.hpp"
#include "kernel/property/invariants.hpp"
#include "kernel/text.hpp"

namespace kring {
namespace {

template <class T>
bool has(const std::vector<T>& list, T one) {
    return std::find(list.begin(), list.end(), one) != list.end();
}

/// What ends or waits says why (P-ACC-6), and what was promised says who, when and what then.
struct ReasonWatch {
    const Done& done;

    void operator()(const auto&) const {}
    void operator()(const DomainOverlapEnded& fact) const { given(fact.reason); }
    void operator()(const DriverDiscarded& fact) const { given(fact.reason); }
    void operator()(const DriverPassedOn& fact) const { given(fact.reason); }
    void operator()(const ProposalWithdrawn& fact) const { given(fact.reason); }
    void operator()(const ProcessHeld& fact) const { given(fact.reason); }
    void operator()(const AmendmentDropped& fact) const { given(fact.reason); }
    void operator()(const DomainHandedBack& fact) const {
        if (std::holds_alternative<HandBackDomain>(done.asked.command)) given(fact.reason);
    }
    void operator()(const BacklogItemClosed& fact) const {
        if (fact.stage == BacklogStage::dropped) given(fact.reason.value_or(""));
    }
    void operator()(const ProcessEnded& fact) const {
        if (fact.stage == ProcessStage::abandoned) given(fact.reason.value_or(""));
    }
    void operator()(const ReviewDateMoved& fact) const {
        given(fact.reason);
        const Agreement& before = *done.before.agreements.find(fact.agreement);
        const Agreement& after = *done.after.agreements.find(fact.agreement);
        const bool later = fact.review_on > before.review_on;
        must(after.postponements() == before.postponements() + (later ? 1 : 0), "P-IMP-3");
        must(!later || has(governing_body(done.before, before.domain), done.asked.actor),
             "P-IMP-3");
        must(fact.review_on > done.today, "P-IMP-2");
    }
    void operator()(const DomainAccepted& fact) const {
        must(fact.member == done.asked.actor, "P-ACC-3");
    }
    void operator()(const AgreementExpired& fact) const {
        const Agreement& agreement = *done.before.agreements.find(fact.agreement);
        must(agreement.current().content.expires_on <= done.today, "P-IMP-4");
    }
    void operator()(const DriverModelChanged&) const {
        done.before.drivers.for_each([&](DriverId id, const Driver& before) {
            const DriverText& after = done.after.drivers.find(id)->text;
            must(before.text.situation == after.situation && before.text.effect == after.effect &&
                     before.text.need == after.need && before.text.impact == after.impact,
                 "P-CHANGE-4");
        });
    }
    static void given(const std::string& reason) { must(!is_blank(reason), "P-ACC-6"); }
};

void expect_overlaps(const Organization& organization, DomainId id, const Domain& domain) {
    std::set<DomainId> with;
    for (const Overlap& overlap : domain.overlaps) {
        must(with.insert(overlap.with).second && overlap.with != id, "P-STRUCT-1");
        must(!has(ancestors(organization, id), overlap.with), "P-STRUCT-1");
        must(!is_blank(overlap.shared) && organization.domains.find(overlap.decided_by),
             "P-STRUCT-1");
        const auto& theirs = organization.domains.find(overlap.with)->overlaps;
        must(std::any_of(theirs.begin(), theirs.end(),
                         [&](const Overlap& back) {
                             return back.with == id && back.shared == overlap.shared &&
                                    back.decided_by == overlap.decided_by;
                         }),
             "P-STRUCT-1");
    }
}

void expect_named_domains(const Organization& organization, DomainId id, const Domain& domain) {
    for (const Dependency& needed : domain.description.dependencies)
        if (needed.provider_domain)
            must(
                *needed.provider_domain != id && organization.domains.find(*needed.provider_domain),
                "2.4");
}

void expect_domain(const Done& done, DomainId id, const Domain& domain) {
    const auto& organization = done.after;
    expect_overlaps(organization, id, domain);
    expect_named_domains(organization, id, domain);
    const bool outermost = id == overall_domain;
    must(outermost == !domain.parent, "P-STRUCT-1");
    must(!has(ancestors(organization, id), id), "P-STRUCT-1");
    if (!outermost)
        must(has(organization.domains.find(domain.parent)->subdomains, id), "P-STRUCT-1");
    DomainId up = id;
    for (std::size_t i = 0; i <= organization.domains.size() && up != overall_domain; ++i)
        up = organization.domains.find(up)->delegator;
    must(up == overall_domain, "P-ACC-1");
    must(!governing_body(organization, id).empty(), "P-ACC-2");
    const Domain* before = done.before.domains.find(id);
    for (const MemberId member : domain.delegatees)
        must(member == done.asked.actor || (before && has(before->delegatees, member)), "P-ACC-3");
    std::set<BacklogItemId> ranked;
    for (const BacklogItemId item : domain.backlog) {
        must(ranked.insert(item).second, "P-EFF-2");
        const BacklogItem& found = *organization.backlog_items.find(item);
        must(found.domain == id && found.stage != BacklogStage::done &&
                 found.stage != BacklogStage::dropped,
             "P-EFF-2");
    }
}

/// It is its owner's alone, and what they tell of it is not lost.
void expect_tension(const Done& done, TensionId id, const Tension& tension) {
    const MemberId actor = done.asked.actor;
    const Tension* before = done.before.tensions.find(id);
    if (!before) return must(tension.owner == actor, "P-TRANS-7");
    const bool same = tension.owner == before->owner && tension.stage == before->stage &&
                      tension.text == before->text && tension.notes == before->notes;
    must(same || tension.owner == actor, "P-TRANS-7");
    if (tension.stage != TensionStage::became_driver) return;
    const Driver* driver = done.after.drivers.find(tension.driver);
    must(driver && driver->discovered_by == tension.owner, "P-ACC-5");
}

void expect_driver(const Done& done, DriverId id, const Driver& driver) {
    must(static_cast<bool>(done.after.domains.find(driver.domain)), "P-ACC-5");
    must(has(done.after.domains.find(driver.domain)->drivers, id), "P-ACC-5");
    const Driver* before = done.before.drivers.find(id);
    const bool was_in_inbox = before && before->stage == DriverStage::in_inbox;
    if (was_in_inbox && driver.stage != DriverStage::in_inbox)
        must(driver.stage == DriverStage::confirmed || driver.stage == DriverStage::discarded,
             "P-ACC-5");
    if (driver.stage == DriverStage::discarded)
        must(driver.outcome && !is_blank(*driver.outcome), "P-ACC-5");
}

void expect_proposal(const Done& done, const Proposal& proposal) {
    const auto& content = proposal.content();
    const Driver* driver = done.after.drivers.find(proposal.driver);
    must(driver || is_about_design(proposal.target.target_kind), "P-EFF-1");
    if (driver) must(has(driver->proposals, proposal.id), "P-EFF-1");
    for (const ProcessId id : proposal.processes) {
        if (done.after.processes.find(id)->step < Step::present_proposal) continue;
        const auto& affected = content.affected;
        must(affected.only_us || !affected.domains.empty() || !affected.members.empty(),
             "P-EQUIV-1");
    }
}

void expect_version(const AgreementVersion& version, std::int32_t number) {
    const auto& content = version.content;
    must(!content.responsibilities.empty(), "P-ACC-4");
    must(!content.evaluation_criteria.empty() || content.no_criteria_because, "P-EMP-1");
    must(content.review_on || content.review_every_months, "P-IMP-1");
    must(version.number == number, "P-IMP-6");
    if (number > 1) must(version.changed_because && !is_blank(*version.changed_because), "P-IMP-6");
}

void expect_agreement(const Done& done, AgreementId id, const Agreement& agreement) {
    const Driver* driver = done.after.drivers.find(agreement.driver);
    must(driver && has(driver->agreements, id), "P-EFF-1");
    std::int32_t number = 0;
    for (const AgreementVersion& version : agreement.versions) expect_version(version, ++number);
    must(agreement.review_on > agreement.reviewed_or_made, "P-IMP-1");
    must(agreement.postponements() <= 2, "P-IMP-3");
    const Agreement* before = done.before.agreements.find(id);
    if (!before) return;
    const auto count = before->versions.size();
    must(agreement.versions.size() == count || agreement.versions.size() == count + 1, "P-IMP-6");
    for (std::size_t i = 0; i < count; ++i)
        must(agreement.versions[i].content.text == before->versions[i].content.text, "P-IMP-6");
    const bool ended =
        before->stage == AgreementStage::active && agreement.stage != AgreementStage::active;
    const bool said = std::any_of(done.facts.begin(), done.facts.end(), [](const Fact& fact) {
        return std::holds_alternative<AgreementDropped>(fact) ||
               std::holds_alternative<AgreementExpired>(fact);
    });
    must(!ended || said, "P-IMP-4");
    const auto standing = review_standing(agreement, done.today, 14);
    const bool late = agreement.stage == AgreementStage::active && done.today > agreement.review_on;
    must(late == (standing == ReviewStanding::overdue), "P-IMP-4");
    const bool dated = std::any_of(done.facts.begin(), done.facts.end(), [](const Fact& fact) {
        return std::holds_alternative<ReviewDateMoved>(fact) ||
               std::holds_alternative<AgreementKept>(fact) ||
               std::holds_alternative<AgreementEvolved>(fact);
    });
    must(dated || agreement.review_on == before->review_on, "P-IMP-3");
}

void expect_review(const Done& done, ReviewId id, const Review& review) {
    const Agreement& agreement = *done.after.agreements.find(review.agreement);
    must(review.open == (agreement.review == id), "P-IMP-2");
    if (review.open) must(agreement.stage == AgreementStage::active, "P-IMP-2");
}

void expect_promises(const Done& done) {
    const bool passed = std::holds_alternative<PassTime>(done.asked.command);
    done.after.follow_ups.for_each([&](FollowUpId, const FollowUp& promise) {
        must(promise.who && !is_blank(promise.then_what), "P-ACC-7");
        const bool back = promise.fulfilled || promise.returned_as;
        must(!passed || back || promise.by_when > done.today, "P-ACC-7");
    });
    done.after.processes.for_each([&](ProcessId, const ConsentProcess& process) {
        for (const Amendment& amendment : process.amendments) {
            const auto kind = amendment.current().amendment_kind;
            const bool waits =
                kind == AmendmentKind::defer || kind == AmendmentKind::delegate_task ||
                kind == AmendmentKind::ask_delegator || kind == AmendmentKind::take_time;
            must(!waits || !amendment.current().provisions.empty(), "P-ACC-7");
        }
    });
}

}  // namespace

void expect_records(const Done& done) {
    for (const Fact& fact : done.facts) std::visit(ReasonWatch{done}, fact);
    done.after.domains.for_each(
        [&](DomainId id, const Domain& domain) { expect_domain(done, id, domain); });
    done.after.tensions.for_each(
        [&](TensionId id, const Tension& tension) { expect_tension(done, id, tension); });
    done.after.drivers.for_each(
        [&](DriverId id, const Driver& driver) { expect_driver(done, id, driver); });
    must(done.after.drivers.size() >= done.before.drivers.size(), "P-ACC-5");
    done.after.proposals.for_each(
        [&](ProposalId, const Proposal& proposal) { expect_proposal(done, proposal); });
    done.after.agreements.for_each(
        [&](AgreementId id, const Agreement& agreement) { expect_agreement(done, id, agreement); });
    done.after.reviews.for_each(
        [&](ReviewId id, const Review& review) { expect_review(done, id, review); });
    expect_promises(done);
}

}  // namespace kring
