#pragma once

#include <functional>
#include <vector>

#include "cli/demo/play.hpp"

namespace kring::cli {

/// One consent process, played by all who decide.
class Meeting {
public:
    /// Begins the process on a shared proposal.
    Meeting(Play& play, ProposalId proposal, MemberId facilitator,
            ProcessForm form = ProcessForm::live);
    /// Goes on with the process that was begun last.
    Meeting(Play& play, MemberId facilitator);

    /// From the beginning until everybody is asked for possible objections.
    void up_to_check();
    /// Answers the check that is open, for all who decide but `silent`.
    void answer(Stance stance, const std::vector<MemberId>& silent = {});
    void say(MemberId member, Stance stance, const std::string& text);
    void enter(Step step);
    void each(const std::function<Command(MemberId)>& command);
    void facilitator_does(Command command) { play_->does(facilitator_, std::move(command)); }

    [[nodiscard]] ProcessId id() const { return id_; }
    [[nodiscard]] const ConsentProcess* state() const;
    [[nodiscard]] std::vector<MemberId> deciders() const;

private:
    Play* play_;
    MemberId facilitator_;
    ProcessId id_;
};

}  // namespace kring::cli
