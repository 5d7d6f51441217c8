#include "kernel/property/menu.hpp"

namespace kring {

std::vector<Asked> Menu::all() {
    dishes_.clear();
    add(MemberId{}, PassTime{});
    dishes_.back().days = move_.how % 8 == 0 ? 60 : move_.how % 3;
    // Mostly, people go on with what they have begun.
    const auto& running = organization_.running_processes;
    const bool begins = move_.who / 8 % 8 == 0 && (running.size() < 4 || move_.more % 8 == 0);
    if (!running.empty() && !begins) {
        process(*organization_.processes.find(running[move_.what / 16u % running.size()]));
        return std::move(dishes_);
    }
    organization_.proposals.for_each([&](ProposalId, const Proposal& one) { proposal(one); });
    organization_.agreements.for_each([&](AgreementId, const Agreement& one) { agreement(one); });
    organization_.reviews.for_each([&](ReviewId, const Review& one) { review(one); });
    organization_.drivers.for_each([&](DriverId, const Driver& one) { driver(one); });
    backlog();
    tensions();
    members();
    return std::move(dishes_);
}

void Menu::add(MemberId actor, const Command& command, int times) {
    for (int i = 0; i < times; ++i) dishes_.push_back({actor, command, 0});
}

std::string Menu::words() const { return "words " + std::to_string(number_); }

ProcessForm Menu::form() const {
    return move_.more % 3 == 0 ? ProcessForm::over_time : ProcessForm::live;
}

/// Complete, or with one thing missing or senseless.
ProposalContent Menu::content() const {
    ProposalContent content = complete_content();
    content.text = words();
    content.review_on = today_ + 90;
    if (move_.more % 2 == 0) content.affected = {{DomainId{3}}, {}, false};
    switch (move_.how % 16) {
        case 0:
            content.review_on.reset();
            break;
        case 1:
            content.review_on = today_;
            break;
        case 2:
            content.evaluation_criteria.clear();
            break;
        case 3:
            content.responsibilities.clear();
            break;
        case 4:
            content.affected = {};
            break;
        case 5:
            content.title.clear();
            break;
        case 6:
            content.absence_rule = AbsenceRule{1 + move_.more % 5, 1};
            break;
        case 7:
            content.expires_on = today_ + 20;
            break;
        case 8:
            content.review_on.reset();
            content.review_every_months = 2;
            break;
        default:
            break;
    }
    return content;
}

AmendmentText Menu::suggestion() const {
    AmendmentText text = amendment_of(static_cast<AmendmentKind>(move_.more % 9), words());
    const bool rewrites = text.amendment_kind == AmendmentKind::change_text ||
                          text.amendment_kind == AmendmentKind::alternative_proposal;
    if (rewrites || chance(3)) text.content = content();
    const auto by_when = chance(7) ? today_ : today_ + 5;
    if (move_.how % 2 == 0 || !rewrites) text.provisions = {{anybody(), by_when, "look again"}};
    if (!chance(5)) text.watches = {{"watch", std::nullopt}};
    return text;
}

void Menu::proposal(const Proposal& proposal) {
    const MemberId author = proposal.authors.front();
    if (proposal.stage == ProposalStage::draft) add(author, ShareProposal{proposal.id}, 2);
    if (proposal.stage == ProposalStage::shared)
        add(author, StartConsent{proposal.id, std::nullopt, form()}, 3);
    if (move_.more % 4 != 0) return;
    add(author, ReviseProposal{proposal.id, content(), std::nullopt});
    if (chance(4)) add(author, WithdrawProposal{proposal.id, chance(8) ? "" : words()});
}

void Menu::agreement(const Agreement& agreement) {
    add(anybody(),
        RaiseObjectionToAgreement{agreement.id,
                                  chance(6) ? std::vector<std::string>{} : std::vector{words()},
                                  words(),
                                  {Aspect::efficiency},
                                  form()});
    add(anybody(), StartReview{agreement.id, chance(3) ? std::nullopt : std::optional{words()}});
    add(anybody(),
        MoveReviewDate{agreement.id, agreement.review_on + (move_.more % 8 - 2),
                       chance(7) ? "" : words()},
        2);
    Target target;
    target.target_kind = TargetKind::change_agreement;
    target.agreement = agreement.id;
    ProposalContent change = content();
    if (!chance(5)) change.rationale = words();
    add(anybody(), DraftProposal{std::nullopt, std::nullopt, target, change});
}

void Menu::review(const Review& review) {
    AnswerReview answer;
    answer.review = review.id;
    answer.helped = words();
    if (chance(2)) answer.concerns = {{0, move_.more % 2 == 0}};
    add(anybody(), answer);
    if (!review.open) return;
    ConcludeReview conclude;
    conclude.review = review.id;
    conclude.outcome = static_cast<ReviewOutcome>(move_.more % 3);
    conclude.review_on = chance(9) ? today_ : today_ + 50;
    conclude.because = chance(7) ? "" : words();
    if (conclude.outcome == ReviewOutcome::evolve) conclude.content = content();
    conclude.form = form();
    add(anybody(), conclude, 3);
}

void Menu::driver(const Driver& driver) {
    const MemberId body{move_.more % 2 == 0 ? 4u : 3u};
    switch (driver.stage) {
        case DriverStage::in_inbox:
            add(body, ConfirmDriver{driver.id});
            asks(driver, body);
            break;
        case DriverStage::confirmed:
            add(body, PrioritizeDriver{driver.id, move_.how % 3, std::nullopt, std::nullopt});
            break;
        case DriverStage::prioritized:
            add(body, TakeUpDriver{driver.id, words()});
            break;
        case DriverStage::determining:
            add(body, DetermineRequirement{driver.id, words(), words(), std::nullopt});
            if (chance(3)) add(body, DecideDriver{driver.id, AgreementId{1}, ""});
            break;
        case DriverStage::requirement_accepted:
            add(body, ChooseRoute{driver.id, static_cast<Route>(move_.how % 7), words()}, 3);
            if (chance(3)) add(body, DecideDriver{driver.id, std::nullopt, words()});
            break;
        case DriverStage::decided:
            add(body, ActOnDriver{driver.id, words()});
            break;
        case DriverStage::acted:
            add(body,
                ReviewDriver{driver.id, static_cast<DriverReviewOutcome>(move_.how % 4), words()});
            break;
        case DriverStage::reviewing:
        case DriverStage::closed:
        case DriverStage::discarded:
            break;
    }
    add(anybody(), DraftProposal{driver.id, std::nullopt, {}, content()});
    if (move_.more % 8 != 0) return;
    add(body, DiscardDriver{driver.id, chance(2) ? "" : words()});
    add(body, PassOnDriver{driver.id, DomainId{1u + move_.how % 3u}, words()});
}

void Menu::asks(const Driver& driver, MemberId body) {
    if (chance(3)) add(body, AskAboutDriver{driver.id, words()});
    for (const DriverQuestion& question : driver.questions)
        add(driver.discovered_by, AnswerAboutDriver{driver.id, question.id, words()});
    DriverText text = driver_text();
    text.situation = words();
    if (chance(2)) add(driver.discovered_by, ClarifyDriver{driver.id, text});
}

void Menu::backlog() {
    organization_.backlog_items.for_each([&](BacklogItemId id, const BacklogItem&) {
        if (move_.more % 5 != 0) return;
        add(anybody(), RankBacklogItem{id, 1 + move_.how % 3});
        if (chance(4)) add(anybody(), DropBacklogItem{id, chance(8) ? "" : words()});
    });
    organization_.follow_ups.for_each([&](FollowUpId id, const FollowUp& promise) {
        if (!promise.fulfilled) add(promise.who, FulfilFollowUp{id, words()}, 2);
    });
}

}  // namespace kring
