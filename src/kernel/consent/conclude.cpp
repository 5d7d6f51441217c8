#include "kernel/consent/conclude.hpp"

#include "kernel/consent/guard.hpp"
#include "kernel/consent/light.hpp"
#include "kernel/consent/outcome.hpp"

namespace kring {
namespace {

void conclude_proposal_check(Unfolding& unfolding, const ConsentProcess& process) {
    const Proposal& proposal = *unfolding.state().proposals.find(process.proposal);
    if (!is_light(proposal.target.target_kind)) return;
    if (not_agreeable(unfolding.state(), process, unfolding.today())) return;
    agree(unfolding, process.id);
}

}  // namespace

void conclude_check(Unfolding& unfolding, ProcessId id) {
    const ConsentProcess* process = unfolding.state().processes.find(id);
    const Check* check = current_check(*process);
    if (!check || is_deserted(unfolding.state(), *process)) return;
    if (!missing_answers(unfolding.state(), *process, *check).empty()) return;
    if (!check->revealed) {
        unfolding.happens(CheckRevealed{id});
        process = unfolding.state().processes.find(id);
        check = current_check(*process);
    }
    if (!raised_hands(*check).empty()) return;
    switch (check->subject) {
        case Subject::driver:
            return;
        case Subject::proposal:
            conclude_proposal_check(unfolding, *process);
            return;
        case Subject::argument: {
            const bool is_root = find_argument(*process, check->argument)->is_root();
            conclude_argument(unfolding, id,
                              is_root ? ArgumentStage::qualified : ArgumentStage::sound, {}, {});
            return;
        }
        case Subject::amendment:
            agree_amendment(unfolding, id, check->amendment);
            return;
    }
}

void conclude_argument(Unfolding& unfolding, ProcessId id, ArgumentStage stage,
                       std::optional<std::string> reason, std::optional<TensionId> tension) {
    const ArgumentId argument = unfolding.state().processes.find(id)->frames.back().argument;
    unfolding.happens(ArgumentConcluded{id, argument, stage, std::move(reason), tension});
    const ConsentProcess& process = *unfolding.state().processes.find(id);
    // Back at a check that nobody was ever asked: this was an objection to an agreement in force.
    const bool has_no_check = process.frames.empty() && !current_check(process);
    if (has_no_check) unfolding.happens(ProcessEnded{id, ProcessStage::unchanged, {}});
}

}  // namespace kring
