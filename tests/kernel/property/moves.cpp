#include "kernel/property/moves.hpp"

#include <boost/core/type_name.hpp>

#include "kernel/property/menu.hpp"

namespace kring {

std::ostream& operator<<(std::ostream& out, const Move& move) {
    return out << '{' << int{move.who} << ',' << int{move.what} << ',' << int{move.how} << ','
               << int{move.more} << '}';
}

std::string name_of(const Command& command) {
    return std::visit(
        [](const auto& one) { return boost::core::type_name<std::decay_t<decltype(one)>>(); },
        command);
}

namespace {

constexpr MemberId ben{3}, cleo{4}, gus{5};

void draft(Organization& organization, DriverId driver, const Target& target,
           const ProposalContent& content, bool shares) {
    act(organization, cleo, DraftProposal{driver, std::nullopt, target, content});
    if (shares) act(organization, cleo, ShareProposal{organization.proposals.last()});
}

void agree(Organization& organization, ProposalId proposal) {
    act(organization, cleo, StartConsent{proposal, std::nullopt, ProcessForm::live});
    const ProcessId process = organization.processes.last();
    const auto each = [&](const Command& command) {
        for (const MemberId member : {MemberId{2}, ben, cleo}) act(organization, member, command);
    };
    const auto enter = [&](Step step) { act(organization, cleo, EnterStep{process, step, false}); };
    each(GiveStance{process, Stance::none, ""});
    enter(Step::present_proposal);
    enter(Step::understand_proposal);
    each(SayUnderstood{process});
    enter(Step::brief_response);
    each(GiveBriefResponse{process, std::nullopt});
    enter(Step::check_for_possible_objections);
    each(GiveStance{process, Stance::none, ""});
    enter(Step::celebrate);
}

}  // namespace

Organization small_organization() {
    Organization organization = founded();
    Settings settings;
    settings.guided_processes = 2;
    act(organization, founder, ChangeOrganization{"Cherry Yard", Language::en, "", settings});
    agreed_alone(organization);
    std::vector<MemberId> people;
    for (int i = 0; i < 4; ++i) people.push_back(joined(organization));
    const DomainId buildings = domain_of(organization, {people[0], people[1], people[2]});
    const DomainId garden = domain_of(organization, {people[2], people[3]});
    const DriverId calls = prioritized_driver(organization, buildings, gus, cleo);
    const DriverId noise = prioritized_driver(organization, buildings, gus, cleo);
    prioritized_driver(organization, garden, gus, cleo);
    driver_in(organization, buildings, gus);
    draft(organization, calls, {}, content_for_garden(), true);
    agree(organization, organization.proposals.last());
    ProposalContent silence = complete_content();
    silence.absence_rule = AbsenceRule{2, 2};
    draft(organization, noise, {}, silence, true);
    draft(organization, noise, {}, content_for_garden(), true);
    draft(organization, noise, {}, complete_content(), false);
    return organization;
}

Asked asked(const Organization& organization, const Move& move, Date date, unsigned number) {
    Menu menu{organization, move, date, number};
    const auto dishes = menu.all();
    const auto place = (std::size_t{move.what} * 7 + move.more) % dishes.size();
    Asked chosen = dishes[place];
    if (move.who % 8 == 7) chosen.actor = MemberId{1u + move.more % 6u};
    return chosen;
}

}  // namespace kring
