#include "kernel/property/menu.hpp"

namespace kring {

void Menu::tensions() {
    const auto guess = chance(2) ? std::optional{DomainId{1u + move_.who % 4u}} : std::nullopt;
    if (organization_.tensions.size() < 9) add(anybody(), NoteTension{words(), guess}, 2);
    organization_.tensions.for_each([&](TensionId, const Tension& one) { tension(one); });
}

void Menu::tension(const Tension& tension) {
    DriverText text = driver_text();
    text.situation = words();
    switch (tension.stage) {
        case TensionStage::noticed:
        case TensionStage::understanding:
            add(tension.owner, InvestigateTension{tension.id, words()});
            add(tension.owner, DescribeSituation{tension.id, text}, 2);
            if (chance(4)) add(tension.owner, DissolveTension{tension.id, words()});
            return;
        case TensionStage::is_it_a_driver: {
            const auto answer = static_cast<IsDriver>(move_.how % 3);
            const auto reason = chance(6) ? std::nullopt : std::optional{words()};
            add(tension.owner, QualifyTension{tension.id, answer, {Benefit::value}, reason}, 2);
            return;
        }
        case TensionStage::whose_domain:
            add(tension.owner,
                AssignTension{tension.id, static_cast<WhoseDomain>(move_.how % 4),
                              DomainId{1u + move_.who % 4u}, words()},
                2);
            return;
        case TensionStage::dissolved:
        case TensionStage::not_relevant:
        case TensionStage::handled:
        case TensionStage::became_driver:
            return;
    }
}

void Menu::newcomers() {
    if (organization_.members.size() < 8) add(anybody(), InviteMember{}, 3);
    Settings settings = organization_.profile.settings;
    settings.guided_processes = move_.how % 3;
    add(anybody(), ChangeOrganization{words(), Language::en, "", settings, mandate()});
}

void Menu::domains() {
    const DomainId any{1u + move_.how % 4u};
    const MemberId somebody{1u + move_.who % 5u};
    add(founder, OfferDomain{any, {somebody}}, 2);
    add(somebody, AcceptDomain{any}, 2);
    add(anybody(), DeclineDomain{any});
    add(anybody(), KeepDesign{any, today_ + 200, words(), ProcessForm::live});
    if (organization_.domains.size() < 6)
        add(anybody(), CreateDomain{any, words(), DomainKind::circle, DomainId{1u + move_.who % 4u},
                                    minimum_description()});
}

void Menu::overlaps() {
    const DomainId one{1u + move_.who % 5u}, other{1u + move_.how % 4u};
    const DomainId decider = chance(3) ? overall_domain : one;
    add(anybody(), RecordOverlap{one, other, words(), decider}, 2);
    organization_.domains.for_each([&](DomainId id, const Domain& domain) {
        for (const Overlap& overlap : domain.overlaps)
            add(anybody(), EndOverlap{id, overlap.with, words()}, 3);
    });
}

/// With a provider that is perhaps a domain, perhaps the very one, perhaps none there is.
DomainDescription Menu::description() const {
    auto described = minimum_description();
    if (chance(2)) return described;
    described.dependencies = {{.provider = "Somebody",
                               .provider_domain = DomainId{1u + move_.who % 7u},
                               .deliverable = "Keys"}};
    return described;
}

void Menu::what_waits() {
    organization_.members.for_each([&](MemberId id, const Member& member) {
        if (member.status == MemberStatus::invited) add(id, JoinOrganization{}, 2);
    });
    organization_.domains.for_each([&](DomainId id, const Domain& domain) {
        if (domain.stage == DomainStage::draft)
            add(anybody(), DescribeDomain{id, words(), description()});
        for (const MemberId asked : domain.offered_to) {
            add(asked, AcceptDomain{id});
            add(asked, DeclineDomain{id});
        }
    });
}

void Menu::members() {
    what_waits();
    Target model;
    model.target_kind = TargetKind::driver_model;
    model.driver_model = chance(2) ? DriverModel::driver_only : DriverModel::driver_and_requirement;
    if (move_.more % 6 == 0)
        add(MemberId{4}, DraftProposal{DriverId{1}, std::nullopt, model, content()});
    Target design;
    design.target_kind = TargetKind::domain_design;
    design.domain = DomainId{2u + move_.how % 2u};
    design.design = minimum_description();
    if (move_.more % 6 == 1)
        add(MemberId{4}, DraftProposal{std::nullopt, std::nullopt, design, content()});
    if (move_.more % 8 == 2) domains();
    if (move_.more % 8 == 5) newcomers();
    if (move_.more % 8 == 6) overlaps();
    if (move_.more % 16 == 3)
        add(anybody(), EndMembership{MemberId{1u + move_.who % 5u}, words(), mandate()});
    if (move_.more % 16 == 4) add(anybody(), HandBackDomain{DomainId{2}, words(), std::nullopt});
}

}  // namespace kring
