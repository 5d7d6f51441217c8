#include "cli/demo/meeting.hpp"

#include <algorithm>

namespace kring::cli {

Meeting::Meeting(Play& play, ProposalId proposal, MemberId facilitator, ProcessForm form)
    : play_(&play), facilitator_(facilitator) {
    play.does(facilitator, StartConsent{proposal, facilitator, form});
    id_ = play.now().processes.last();
}

Meeting::Meeting(Play& play, MemberId facilitator)
    : play_(&play), facilitator_(facilitator), id_(play.now().processes.last()) {}

const ConsentProcess* Meeting::state() const { return play_->now().processes.find(id_); }

std::vector<MemberId> Meeting::deciders() const {
    return state() ? state()->deciders : std::vector<MemberId>{};
}

void Meeting::enter(Step step) { facilitator_does(EnterStep{id_, step, false}); }

void Meeting::each(const std::function<Command(MemberId)>& command) {
    for (const MemberId member : deciders()) play_->does(member, command(member));
}

void Meeting::say(MemberId member, Stance stance, const std::string& text) {
    play_->does(member, GiveStance{id_, stance, text});
}

void Meeting::answer(Stance stance, const std::vector<MemberId>& silent) {
    for (const MemberId member : deciders())
        if (std::find(silent.begin(), silent.end(), member) == silent.end())
            say(member, stance, "");
}

void Meeting::up_to_check() {
    if (state() && state()->step == Step::consent_to_driver) {
        answer(Stance::none);
        enter(Step::present_proposal);
    }
    enter(Step::understand_proposal);
    each([&](MemberId) { return SayUnderstood{id_}; });
    enter(Step::brief_response);
    each([&](MemberId) { return GiveBriefResponse{id_, std::nullopt}; });
    enter(Step::check_for_possible_objections);
}

}  // namespace kring::cli
