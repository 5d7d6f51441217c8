#include "kernel/property/menu.hpp"

namespace kring {

void Menu::process(const ConsentProcess& process) {
    if (process.stage == ProcessStage::on_hold) return held(process);
    if (const Check* asked = current_check(process)) check(process, *asked);
    if (process.frames.empty()) {
        step(process);
        talk(process);
    } else if (process.frames.back().frame_kind == FrameKind::test) {
        test(process, *find_argument(process, process.frames.back().argument));
    } else {
        resolve(process, process.frames.back());
    }
    always(process);
    waiting(process);
}

void Menu::held(const ConsentProcess& process) {
    add(process.held_by, ResumeProcess{process.id}, 3);
    add(process.facilitator, ResumeProcess{process.id}, 3);
    add(anybody(), ChangeFacilitator{process.id, anybody()});
}

void Menu::check(const ConsentProcess& process, const Check& check) {
    const bool tests = check.subject == Subject::argument;
    const Stance raised = tests ? Stance::disagree : Stance::possible_objection;
    Stance stance = move_.how % 6 == 0 ? raised : Stance::none;
    if (move_.how % 6 == 1) stance = Stance::concern;
    const std::string text = stance == Stance::concern ? words() : "";
    for (const MemberId member : missing_answers(organization_, process, check))
        add(member, GiveStance{process.id, stance, text}, 4);
    for (const MemberId member : process.affected)
        add(member, GiveStance{process.id, stance, text});
    add(anybody(), GiveStance{process.id, raised, ""});
    for (const MemberId hand : raised_hands(check)) {
        add(process.facilitator, ChooseArgument{process.id, hand, move_.more % 4 == 0}, 6);
        add(hand, GiveStance{process.id, Stance::none, ""});
    }
    add(process.facilitator, CloseCheck{process.id}, 2);
    if (check.subject != Subject::driver) return;
    // Everybody says the same in one process, so that it is let go of now and then.
    const auto doubt = static_cast<DriverDoubt>((process.id.number + move_.more / 32) % 4);
    for (const MemberId member : missing_answers(organization_, process, check))
        add(member, GiveStance{process.id, raised, "", doubt}, 6);
    add(process.facilitator, LetGoOfDriver{process.id, DomainId{1u + move_.how % 4u}, words()}, 6);
    add(process.facilitator, LetGoOfDriver{process.id, std::nullopt, words()}, 6);
}

void Menu::test(const ConsentProcess& process, const Argument& argument) {
    const auto premises = chance(6) ? std::vector<std::string>{} : std::vector{words()};
    const std::vector<Aspect> aspects{Aspect::side_effects};
    const MemberId author = argument.author;
    add(author, PresentArgument{process.id, premises, words(), aspects}, 4);
    add(process.facilitator, OpenArgumentCheck{process.id}, 4);
    if (argument.stage == ArgumentStage::integrating) {
        const auto& last = argument.revisions.back();
        auto kept = last.premises;
        kept.front().standing = PremiseStanding::struck;
        kept.push_back({words(), PremiseStanding::added});
        add(author, RefineArgument{process.id, kept, last.conclusion}, 6);
        add(author, RefineArgument{process.id, last.premises, last.conclusion});
    }
    add(author, DropArgument{process.id, move_.more % 2 == 0}, 3);
    add(author, WithdrawArgument{process.id, chance(3) ? "" : words(), move_.more % 2 == 0});
    add(anybody(), AdoptArgument{process.id}, 2);
    add(author, ReframeArgument{process.id, words(), chance(6) ? "" : "it may harm us"});
    for (const MemberId member : argument.joined) {
        add(member, PresentArgument{process.id, premises, words(), aspects});
        add(member, DropArgument{process.id, true}, 2);
        add(member, WithdrawArgument{process.id, words(), false});
    }
    if (const Check* check = check_of_hand(process, argument))
        for (const MemberId hand : raised_hands(*check))
            add(hand, AskToJoinArgument{process.id}, 2);
    for (const MemberId member : argument.asks_to_join)
        add(author, AnswerJoinRequest{process.id, member, !chance(4)}, 3);
    if (chance(3))
        add(process.facilitator,
            ParkArgument{process.id, later(), anybody(), chance(5) ? "" : words()}, 8);
    if (move_.more % 32 == 5) add(author, EndMembership{author, ""}, 2);
    add(anybody(), AskQuestion{process.id, words()});
}

void Menu::waiting(const ConsentProcess& process) {
    for (const Argument& argument : process.arguments) {
        if (argument.stage != ArgumentStage::parked) continue;
        const auto own = TensionId{1u + move_.more % 4u};
        const auto about = chance(2) ? std::optional{own} : std::nullopt;
        // Nobody's hand is up any more, and yet it is open.
        for (const MemberId author : authors_of(argument))
            add(author, GiveStance{process.id, Stance::none, ""}, 6);
        if (chance(3)) add(process.facilitator, TakeUpArgument{process.id, argument.id});
        if (chance(4)) add(argument.parked_owner, TakeUpArgument{process.id, argument.id});
        if (!chance(5)) continue;
        for (const MemberId author : authors_of(argument))
            add(author, WithdrawArgument{process.id, words(), chance(2), argument.id, about});
        add(anybody(), TakeUpArgument{process.id, argument.id});
    }
}

void Menu::resolve(const ConsentProcess& process, const Frame& frame) {
    const MemberId objector = find_argument(process, frame.argument)->author;
    add(objector, SuggestAmendment{process.id, suggestion()}, 5);
    if (chance(4)) add(objector, WithdrawArgument{process.id, words()});
    add(anybody(), SuggestAmendment{process.id, suggestion()});
    add(anybody(), AskQuestion{process.id, words()});
    for (const Amendment& amendment : process.amendments) {
        if (amendment.resolves != frame.argument) continue;
        add(process.facilitator, OpenAmendmentCheck{process.id, amendment.id}, 4);
        add(amendment.proposer, DropAmendment{process.id, amendment.id, chance(5) ? "" : words()});
        add(anybody(), DropAmendment{process.id, amendment.id, ""});
    }
}

void Menu::step(const ConsentProcess& process) {
    const auto next = static_cast<Step>(static_cast<int>(process.step) + 1);
    if (process.step == Step::check_for_possible_objections)
        add(process.facilitator, EnterStep{process.id, Step::celebrate, false}, 6);
    else
        add(process.facilitator, EnterStep{process.id, next, false}, 8);
    const auto any = static_cast<Step>(move_.how % 9);
    add(process.facilitator, EnterStep{process.id, any, move_.more % 2 == 0});
}

void Menu::talk(const ConsentProcess& process) {
    const auto talks = [&](MemberId member) {
        if (process.step == Step::understand_proposal) add(member, SayUnderstood{process.id}, 4);
        if (process.step != Step::brief_response) return;
        const auto text = chance(3) ? std::nullopt : std::optional{words()};
        add(member, GiveBriefResponse{process.id, text}, 4);
    };
    for (const MemberId member : process.late) add(member, SayUnderstood{process.id}, 4);
    for (const MemberId member : process.deciders) talks(member);
    for (const MemberId member : process.affected) talks(member);
    add(anybody(), AskQuestion{process.id, chance(2) ? "Why " + words() : words()});
    const Proposal& proposal = *organization_.proposals.find(process.proposal);
    add(proposal.authors.front(), ClarifyProposal{process.id, content(), words()});
    DriverText text = driver_text();
    text.situation = words();
    add(process.facilitator, ClarifyDriverText{process.id, text});
}

void Menu::always(const ConsentProcess& process) {
    for (const Question& question : process.questions)
        if (question.answers.empty())
            add(process.facilitator, AnswerQuestion{process.id, question.id, words()}, 2);
    add(anybody(), RecordConcern{process.id, words(), std::nullopt, chance(2)});
    add(process.facilitator, ExtendStep{process.id, later(), words()});
    const Proposal& proposal = *organization_.proposals.find(process.proposal);
    for (const MemberId member : deciders_of(organization_, proposal))
        if (part_to_take(organization_, process, member)) add(member, TakePart{process.id}, 3);
    add(anybody(), TakePart{process.id});
    if (move_.more % 4 != 0) return;
    add(anybody(), ChangeFacilitator{process.id, anybody()});
    add(process.facilitator, HoldProcess{process.id, chance(5) ? "" : words(), later(), anybody()});
    if (chance(3)) add(process.facilitator, AbandonProcess{process.id, chance(2) ? "" : words()});
}

}  // namespace kring
