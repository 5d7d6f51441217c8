#pragma once

#include <rapidcheck.h>

#include <map>

#include "kernel/consent/given.hpp"
#include "kernel/consent/participants.hpp"
#include "kernel/recursion/pseudo_code.hpp"

namespace kring {

/// Plays a script by commands: everybody looks at where the process is and does what stands there.
class Play {
public:
    Play(const Organization& at_check, const TextScript& script) : organization_(at_check) {
        process_ = organization_.processes.last();
        texts_[AmendmentId{}] = &script;
    }

    /// Nothing if it is not over after as many commands as a script can need.
    std::optional<Outcome> run() {
        for (int count = 0; count < 10'000; ++count) {
            if (state().stage == ProcessStage::agreed) return outcome();
            step();
        }
        return std::nullopt;
    }
    [[nodiscard]] const ConsentProcess& state() const {
        return *organization_.processes.find(process_);
    }
    [[nodiscard]] const std::vector<std::string>& results() const { return results_; }

private:
    void does(MemberId actor, const Command& command) {
        const Context context{actor, today};
        const auto facts = decide(organization_, command, context);
        if (!facts) RC_FAIL("refused: " + std::string{facts.error().name});
        fold(organization_, *facts, context);
        for (const Fact& fact : *facts) {
            if (const auto* ended = std::get_if<ArgumentConcluded>(&fact)) note(*ended);
            if (const auto* refined = std::get_if<ArgumentRefined>(&fact))
                results_.push_back("refined " + std::to_string(refined->argument.number));
            if (const auto* agreed = std::get_if<AmendmentAgreed>(&fact))
                results_.push_back(
                    "amendment " + std::to_string(agreed->amendment.number) + " " +
                    std::to_string(agreed->resolution == Resolution::left_and_monitored));
        }
    }
    void note(const ArgumentConcluded& ended) {
        results_.push_back("argument " + std::to_string(ended.argument.number) + " " +
                           std::to_string(static_cast<int>(ended.stage)));
        const Argument& argument = *find_argument(state(), ended.argument);
        const bool fails =
            ended.stage == ArgumentStage::not_qualified || ended.stage == ArgumentStage::not_sound;
        if (fails)
            ++lowered_[place(argument.parent, argument.amendment, argument.subject_revision)];
    }

    /// Another proposal altogether is gone through from the start.
    void talk() {
        const Step step = state().step;
        if (step == Step::present_proposal)
            return does(facilitator(), EnterStep{process_, Step::understand_proposal, false});
        if (step == Step::understand_proposal)
            return all_then(SayUnderstood{process_}, Step::brief_response);
        all_then(GiveBriefResponse{process_, std::nullopt}, Step::check_for_possible_objections);
    }
    void all_then(const Command& said, Step next) {
        const auto missing = missing_in_step(organization_, state());
        if (missing.empty()) return does(facilitator(), EnterStep{process_, next, false});
        does(missing.front(), said);
    }

    void step() {
        if (state().frames.empty() && state().step < Step::check_for_possible_objections)
            return talk();
        if (const Check* check = current_check(state())) return at_check(*check);
        const Frame frame = state().frames.back();
        if (frame.frame_kind == FrameKind::resolve) return suggest(frame.argument);
        const Argument& argument = *find_argument(state(), frame.argument);
        if (argument.stage == ArgumentStage::raised)
            does(argument.author,
                 PresentArgument{process_, {"premise 1"}, "conclusion 1", {Aspect::effectiveness}});
        else if (argument.stage == ArgumentStage::presented)
            does(facilitator(), OpenArgumentCheck{process_});
        else
            integrate(argument);
    }
    void integrate(const Argument& argument) {
        const auto revision = static_cast<std::size_t>(argument.revision());
        if (tests_.at(argument.id)->drops.at(revision - 1))
            return does(argument.author, DropArgument{process_, true});
        const auto next = std::to_string(revision + 1);
        does(argument.author,
             RefineArgument{
                 process_, {{"premise " + next, PremiseStanding::added}}, "conclusion " + next});
    }
    void suggest(ArgumentId objection) {
        const auto id = static_cast<std::uint32_t>(state().amendments.size() + 1);
        const ObjectionScript& script = *objections_.at(objection);
        AmendmentText text = amendment_of(script.kind, "amendment " + std::to_string(id));
        if (script.kind == AmendmentKind::defer)
            text.provisions = {{script.proposer, day("2027-03-20"), "look again"}};
        else if (script.kind == AmendmentKind::leave_and_monitor)
            text.watches = {{"watch " + std::to_string(id), std::nullopt}};
        else
            text = new_text("text " + std::to_string(id), script.kind);
        does(script.proposer, SuggestAmendment{process_, text});
        texts_[AmendmentId{id}] = &script.amendment;
        does(facilitator(), OpenAmendmentCheck{process_, AmendmentId{id}});
    }

    void at_check(const Check& check) {
        const auto missing = missing_answers(organization_, state(), check);
        if (!missing.empty()) return does(missing.front(), stance(check, missing.front()));
        const auto hands = hands_of(check);
        if (hands.empty()) return does(facilitator(), EnterStep{process_, Step::celebrate, false});
        const ArgumentId id{static_cast<std::uint32_t>(state().arguments.size() + 1)};
        tests_[id] = hands.front();
        if (check.subject != Subject::argument) objections_[id] = objection_of(check);
        does(facilitator(), ChooseArgument{process_, hands.front()->author, true});
    }
    [[nodiscard]] Command stance(const Check& check, MemberId member) const {
        const auto hands = hands_of(check);
        const bool raised = std::any_of(hands.begin(), hands.end(), [&](const TestScript* hand) {
            return hand->author == member;
        });
        if (!raised) return GiveStance{process_, Stance::none, ""};
        const bool tests = check.subject == Subject::argument;
        return GiveStance{process_, tests ? Stance::disagree : Stance::possible_objection, ""};
    }

    static std::string place(ArgumentId argument, AmendmentId amendment, int revision) {
        return std::to_string(argument.number) + "/" + std::to_string(amendment.number) + "/" +
               std::to_string(revision);
    }
    [[nodiscard]] std::size_t lowered_at(const Check& check) const {
        const auto found = lowered_.find(place(check.argument, check.amendment, check.revision));
        return found == lowered_.end() ? 0 : found->second;
    }
    /// Who still has a hand up, in the order of the script.
    [[nodiscard]] std::vector<const TestScript*> hands_of(const Check& check) const {
        std::vector<const TestScript*> hands;
        const auto index = round_of(check);
        if (check.subject == Subject::argument) {
            const auto& all = tests_.at(check.argument)->hands;
            if (index < all.size())
                for (const TestScript& hand : all[index]) hands.push_back(&hand);
        } else {
            const auto& all = texts_.at(check.amendment)->hands;
            if (index < all.size())
                for (const ObjectionScript& hand : all[index]) hands.push_back(&hand.test);
        }
        hands.erase(hands.begin(), hands.begin() + static_cast<std::ptrdiff_t>(lowered_at(check)));
        return hands;
    }
    [[nodiscard]] const ObjectionScript* objection_of(const Check& check) const {
        return &texts_.at(check.amendment)->hands[round_of(check)][lowered_at(check)];
    }
    /// Counted from 0; the proposal comes to its first check as revision 1.
    static std::size_t round_of(const Check& check) {
        return static_cast<std::size_t>(check.revision) - 1;
    }
    [[nodiscard]] MemberId facilitator() const { return state().facilitator; }

    [[nodiscard]] Outcome outcome() const {
        Outcome outcome;
        for (const Argument& argument : state().arguments)
            outcome.arguments.push_back({argument.author, argument.parent.number, argument.depth,
                                         argument.revision(), argument.stage});
        outcome.results = results_;
        outcome.text = organization_.agreements.find(state().agreement)->current().content.text;
        outcome.promises = organization_.follow_ups.size();
        return outcome;
    }

    Organization organization_;
    ProcessId process_;
    std::map<ArgumentId, const TestScript*> tests_;
    std::map<ArgumentId, const ObjectionScript*> objections_;
    std::map<AmendmentId, const TextScript*> texts_;
    std::map<std::string, std::size_t> lowered_;
    std::vector<std::string> results_;
};

}  // namespace kring
