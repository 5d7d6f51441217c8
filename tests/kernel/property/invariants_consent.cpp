#include <map>
#include <set>

#include "base/contains.hpp"
#include "kernel/consent/earlier.hpp"
#include "kernel/consent/participants.hpp"
#include "kernel/domain/governance.hpp"
#include "kernel/property/invariants.hpp"
#include "kernel/text.hpp"

namespace kring {
namespace {

bool is_over(ArgumentStage stage) {
    return stage == ArgumentStage::qualified || stage == ArgumentStage::not_qualified ||
           stage == ArgumentStage::sound || stage == ArgumentStage::not_sound ||
           stage == ArgumentStage::withdrawn;
}
/// It is neither over nor under test: it waits, visibly open, for a day that somebody sees to.
bool is_waiting(const Argument& argument) { return argument.stage == ArgumentStage::parked; }
bool is_against(const Argument& argument, const Proposal& proposal) {
    return argument.about == Subject::proposal && argument.subject_revision == proposal.revision();
}
const Check* last_check(const ConsentProcess& process, Subject subject, ArgumentId argument,
                        AmendmentId amendment) {
    const auto found =
        std::find_if(process.checks.rbegin(), process.checks.rend(), [&](const Check& check) {
            return check.subject == subject && check.argument == argument &&
                   check.amendment == amendment;
        });
    return found == process.checks.rend() ? nullptr : &*found;
}
bool is_clear(const Organization& organization, const ConsentProcess& process, const Check* check) {
    return check && check->revealed && raised_hands(*check).empty() &&
           missing_answers(organization, process, *check).empty();
}

/// Not only silence that counts, and not only people who do not decide.
bool somebody_answered(const ConsentProcess& process, const Check& check) {
    return std::any_of(process.deciders.begin(), process.deciders.end(), [&](MemberId decider) {
        const Answer* answer = counting_answer(check, decider);
        return answer && !answer->absent;
    });
}

bool was_answered_since(const Check& check, Instant when) {
    return std::any_of(check.answers.begin(), check.answers.end(),
                       [&](const Answer& answer) { return answer.counts && answer.at >= when; });
}

void expect_agreed_by_consent(const Done& done, ProcessId id) {
    const ConsentProcess& process = *done.after.processes.find(id);
    const Proposal& proposal = *done.after.proposals.find(process.proposal);
    for (const ProcessId other : proposal.processes)
        for (const Argument& argument : done.after.processes.find(other)->arguments)
            must(!is_open_objection(argument) || (other != id && !is_against(argument, proposal)),
                 "P-CONSENT-1");
    must(process.frames.empty(), "P-CONSENT-2");
    for (const Argument& argument : process.arguments) must(is_over(argument.stage), "P-CONSENT-2");
    const Check* check = last_check(process, Subject::proposal, {}, {});
    must(check && raised_hands(*check).empty(), "P-CONSENT-2");
    // The last word is to the whole, also after amendments that came to nothing.
    for (const Check* later = check; later <= &process.checks.back(); ++later)
        must(later->subject != Subject::amendment || was_answered_since(*check, later->opened_at),
             "P-CONSENT-8");
    must(check->revision == proposal.revision(), "P-CONSENT-4");
    must(is_clear(done.after, process, check), "P-CONSENT-15");
    must(somebody_answered(process, *check), "P-CONSENT-11");
    must(process.stage == ProcessStage::agreed && process.step == Step::celebrate, "P-CONSENT-8");
}

void expect_concluded(const Done& done, const ArgumentConcluded& fact) {
    const ConsentProcess& after = *done.after.processes.find(fact.process);
    const Argument& argument = *find_argument(after, fact.argument);
    const bool is_root = argument.is_root();
    switch (fact.stage) {
        case ArgumentStage::qualified:
        case ArgumentStage::sound: {
            const Check* check = last_check(after, Subject::argument, fact.argument, {});
            must(is_root == (fact.stage == ArgumentStage::qualified), "P-CONSENT-6");
            must(is_clear(done.after, after, check), "P-CONSENT-6");
            must(!is_deserted(done.after, after), "P-CONSENT-15");
            must(check->revision == argument.revision(), "P-CONSENT-4");
            return;
        }
        case ArgumentStage::not_qualified:
        case ArgumentStage::not_sound: {
            const Argument& before =
                *find_argument(*done.before.processes.find(fact.process), fact.argument);
            must(is_root == (fact.stage == ArgumentStage::not_qualified), "P-CONSENT-6");
            must(std::holds_alternative<DropArgument>(done.asked.command), "P-CONSENT-6");
            must(before.author == done.asked.actor && before.joined.empty(), "P-CONSENT-6");
            must(before.stage == ArgumentStage::integrating, "P-CONSENT-6");
            return;
        }
        case ArgumentStage::withdrawn:
            must(std::holds_alternative<WithdrawArgument>(done.asked.command), "P-CONSENT-6");
            must(argument.author == done.asked.actor && argument.joined.empty(), "P-CONSENT-6");
            must(fact.reason && !is_blank(*fact.reason), "P-ACC-6");
            return;
        case ArgumentStage::raised:
        case ArgumentStage::presented:
        case ArgumentStage::checking:
        case ArgumentStage::investigating:
        case ArgumentStage::integrating:
        case ArgumentStage::parked:
            must(false, "P-CONSENT-6");
    }
}

void expect_amended(const Done& done, const AmendmentAgreed& fact) {
    const ConsentProcess& process = *done.after.processes.find(fact.process);
    const Amendment& amendment = *find_amendment(process, fact.amendment);
    const Check* check = last_check(process, Subject::amendment, {}, fact.amendment);
    must(is_clear(done.after, process, check), "P-CONSENT-9");
    must(!is_deserted(done.after, process), "P-CONSENT-15");
    must(check->revision == amendment.revision(), "P-CONSENT-9");
    for (const Argument& argument : process.arguments)
        if (argument.about == Subject::amendment && argument.amendment == fact.amendment)
            must(is_over(argument.stage) && !is_open_objection(argument), "P-CONSENT-9");
}

/// Outcomes come about by consent to them, and in one commit with it.
struct FactWatch {
    const Done& done;

    void operator()(const auto&) const {}
    void operator()(const AgreementMade& fact) const { made(fact); }
    void operator()(const AgreementEvolved& fact) const { made(fact); }
    void operator()(const AgreementKept& fact) const { made(fact); }
    void operator()(const AgreementDropped& fact) const {
        expect_agreed_by_consent(done, fact.process);
        must(!is_blank(fact.reason), "P-ACC-6");
    }
    void operator()(const ArgumentConcluded& fact) const { expect_concluded(done, fact); }
    void operator()(const DomainDescribed& fact) const {
        const Domain& domain = *done.before.domains.find(fact.domain);
        if (!fact.proposal) return must(domain.stage == DomainStage::draft, "P-ACC-11");
        const Proposal& proposal = *done.after.proposals.find(fact.proposal);
        const ProcessId process = proposal.processes.back();
        expect_agreed_by_consent(done, process);
        const Check* check =
            last_check(*done.after.processes.find(process), Subject::proposal, {}, {});
        for (const MemberId member : domain.delegatees)
            must(!is_active(done.after, member) || counting_answer(*check, member), "P-ACC-11");
    }
    void operator()(const AmendmentAgreed& fact) const { expect_amended(done, fact); }
    void operator()(const ProposalRevised& fact) const {
        if (fact.cause != RevisionCause::amendment) return;
        const bool agreed = std::any_of(done.facts.begin(), done.facts.end(), [](const Fact& one) {
            const auto* amendment = std::get_if<AmendmentAgreed>(&one);
            return amendment && !amendment->folded;
        });
        must(agreed, "P-CONSENT-9");
    }
    void operator()(const AbsenceCounted& fact) const {
        const ConsentProcess& process = *done.before.processes.find(fact.process);
        const auto rule = absence_rule(done.before, process.domain);
        must(rule.has_value(), "P-CONSENT-11");
        const Check* check = open_check(process);
        const Instant asked_at = check ? check->opened_at : process.step_entered_at;
        const auto& until = check ? check->closes_on : process.step_closes_on;
        must(done.today - date_of(asked_at) >= rule->wait_days, "P-CONSENT-11");
        must(!until || done.today > *until, "P-CONSENT-11");
        const auto silent = check ? missing_answers(done.before, process, *check)
                                  : missing_in_step(done.before, process);
        must(silent == fact.members, "P-CONSENT-11");
        // The affected who are asked again may be among the silent; they do not add to the quorum.
        auto answered = active_deciders(done.before, process);
        for (const MemberId member : fact.members) std::erase(answered, member);
        must(answered.size() >= static_cast<std::size_t>(rule->minimum_answers), "P-CONSENT-15");
    }
    void operator()(const CheckRevealed& fact) const {
        const ConsentProcess& process = *done.before.processes.find(fact.process);
        if (const Check* check = open_check(process)) {
            auto missing = missing_answers(done.before, process, *check);
            std::erase(missing, done.asked.actor);
            if (const auto* answer = std::get_if<AnswerJoinRequest>(&done.asked.command))
                std::erase(missing, answer->member);
            const bool closes = std::holds_alternative<CloseCheck>(done.asked.command);
            must(missing.empty() || closes, "P-EQUIV-4");
        }
    }
    template <class F>
    void made(const F& fact) const {
        expect_agreed_by_consent(done, fact.process);
        must(fact.review_on > done.today, "P-IMP-2");
    }
};

/// What is parked says until when, who sees to it, and why; nothing else does (P-CONSENT-13).
void expect_waiting(const Argument& argument) {
    const bool waits = is_waiting(argument);
    must(waits == argument.parked_until.has_value(), "P-CONSENT-13");
    must(waits == argument.parked_from.has_value(), "P-CONSENT-13");
    must(waits == static_cast<bool>(argument.parked_owner), "P-CONSENT-13");
    if (!waits) return;
    must(argument.about == Subject::proposal && argument.resolution == Resolution::none,
         "P-CONSENT-13");
    must(argument.reason && !is_blank(*argument.reason), "P-ACC-6");
}

/// Several authors are several people, none of whom disputes it.
void expect_authors(const ConsentProcess& process, const Argument& argument) {
    std::set<MemberId> authors;
    for (const MemberId author : authors_of(argument))
        must(authors.insert(author).second, "P-CONSENT-7");
    for (const MemberId asking : argument.asks_to_join)
        must(authors.insert(asking).second, "P-CONSENT-7");
    for (const Check& check : process.checks)
        if (check.argument == argument.id && &check == current_check(process))
            for (const MemberId author : authors_of(argument))
                must(!counting_answer(check, author), "P-CONSENT-6");
}

void expect_tree(const ConsentProcess& process) {
    std::set<ArgumentId> tested;
    for (const Frame& frame : process.frames)
        if (frame.frame_kind == FrameKind::test) tested.insert(frame.argument);
    std::map<std::pair<ArgumentId, AmendmentId>, int> open_at;
    for (const Argument& argument : process.arguments) {
        const bool lives =
            process.stage == ProcessStage::running || process.stage == ProcessStage::on_hold;
        const bool is_tested = !is_over(argument.stage) && !is_waiting(argument);
        if (lives) must(is_tested == tested.contains(argument.id), "P-CONSENT-5");
        expect_waiting(argument);
        expect_authors(process, argument);
        if (is_tested) must(++open_at[{argument.parent, argument.amendment}] == 1, "P-CONSENT-5");
        const auto stage = argument.parked_from.value_or(argument.stage);
        const bool spoke = stage != ArgumentStage::raised && stage != ArgumentStage::withdrawn;
        for (const ArgumentRevision& revision : argument.revisions) {
            const auto stands = [](const Premise& premise) {
                return premise.standing != PremiseStanding::struck && !is_blank(premise.text);
            };
            must(std::any_of(revision.premises.begin(), revision.premises.end(), stands) &&
                     !is_blank(revision.conclusion),
                 "P-CONSENT-12");
        }
        must(!spoke || !argument.revisions.empty(), "P-CONSENT-12");
        const bool qualified = argument.stage == ArgumentStage::qualified;
        must(qualified == (argument.resolution != Resolution::none), "P-CONSENT-13");
        const bool met = qualified && argument.resolution != Resolution::open;
        if (argument.about != Subject::driver)
            must(met == static_cast<bool>(argument.resolved_by), "P-CONSENT-13");
    }
}

/// A check begins with the hands that are up against that text already, with those of arguments
/// that an earlier decision left parked, and nothing else.
void expect_begun(const Organization& after, const ConsentProcess& process, std::size_t index) {
    const Check& check = process.checks[index];
    const Proposal& proposal = *after.proposals.find(process.proposal);
    std::vector<MemberId> standing;
    const auto look_at = [&](const ConsentProcess& one, std::size_t count) {
        for (std::size_t i = 0; i < count; ++i)
            if (one.checks[i].subject == Subject::proposal &&
                are_words_of(after, proposal, one, one.checks[i].revision))
                standing = raised_hands(one.checks[i]);
    };
    const auto add_parked = [&](const ConsentProcess& one) {
        for (const Argument& argument : one.arguments)
            for (const MemberId author : authors_of(argument))
                if (is_waiting(argument) && !contains(standing, author)) standing.push_back(author);
    };
    if (check.subject == Subject::proposal)
        for (const ProcessId id : decisions_on(after, proposal)) {
            if (id == process.id) continue;
            const ConsentProcess& earlier = *after.processes.find(id);
            look_at(earlier, earlier.checks.size());
            add_parked(earlier);
        }
    std::erase_if(standing, [&](MemberId member) {
        return !is_active(after, member) ||
               (!contains(process.deciders, member) && !contains(process.affected, member));
    });
    if (check.subject == Subject::proposal) look_at(process, index);
    must(raised_hands(check) == standing, "P-CONSENT-13");
    must(check.answers.size() == standing.size(), "P-CONSENT-4");
}

/// Answers are added to the check under way alone, and a new revision begins without any.
void expect_stances_of_one_revision(const Done& done, const ConsentProcess& process) {
    const ConsentProcess* before = done.before.processes.find(process.id);
    const Proposal& proposal = *done.after.proposals.find(process.proposal);
    for (std::size_t i = 0; i < process.checks.size(); ++i) {
        const Check& check = process.checks[i];
        const bool known = before && i < before->checks.size();
        if (!known) expect_begun(done.after, process, i);
        if (!known || check.answers.size() == before->checks[i].answers.size()) continue;
        const Check* asked = current_check(*before);
        const bool adopted = std::holds_alternative<AdoptArgument>(done.asked.command);
        must(adopted || asked == &before->checks[i], "P-CONSENT-4");
    }
    const Check* check = current_check(process);
    if (!check || process.stage != ProcessStage::running) return;
    std::int32_t revision = check->revision;
    if (check->subject == Subject::proposal && process.frames.empty() &&
        process.step == Step::check_for_possible_objections)
        revision = proposal.revision();
    if (check->subject == Subject::argument)
        revision = find_argument(process, check->argument)->revision();
    if (check->subject == Subject::amendment)
        revision = find_amendment(process, check->amendment)->revision();
    must(check->revision == revision, "P-CONSENT-4");
}

void expect_rounds(const ConsentProcess& process) {
    std::set<MemberId> spoken;
    for (const BriefResponse& response : process.responses)
        must(spoken.insert(response.member).second, "P-EQUIV-3");
    for (const Check& check : process.checks) {
        std::set<MemberId> counted;
        for (const Answer& answer : check.answers)
            if (answer.counts) must(counted.insert(answer.member).second, "P-CONSENT-7");
    }
}

/// Concerns are hidden with the stances they came with.
void expect_hidden(const ConsentProcess& process) {
    if (process.checks.empty() || process.checks.back().revealed) return;
    const auto& answers = process.checks.back().answers;
    const Instant asked_at = process.checks.back().opened_at;
    const bool asked_again = std::any_of(answers.begin(), answers.end(), [&](const Answer& answer) {
        return !answer.counts || answer.at < asked_at;
    });
    if (asked_again) return;
    for (const Answer& answer : answers)
        for (const Concern& concern : process.concerns)
            must(answer.stance != Stance::concern || answer.text != concern.text, "P-EQUIV-4");
}

void expect_anybody_can_object(const Done& done) {
    done.after.agreements.for_each([&](AgreementId id, const Agreement& agreement) {
        if (agreement.stage != AgreementStage::active) return;
        auto people = governing_body(done.after, agreement.domain);
        const auto affected =
            affected_by(done.after, agreement.domain, agreement.current().content.affected, people);
        people.insert(people.end(), affected.begin(), affected.end());
        const MemberId one = people[done.after.position % people.size()];
        const RaiseObjectionToAgreement objection{
            id, {"It came true."}, "It harms us.", {Aspect::effectiveness}, ProcessForm::live};
        must(bool{decide(done.after, objection, {one, start_of(done.today)})}, "P-CONSENT-10");
    });
}

}  // namespace

void expect_consent(const Done& done) {
    for (const Fact& fact : done.facts) std::visit(FactWatch{done}, fact);
    done.after.processes.for_each([&](ProcessId, const ConsentProcess& process) {
        expect_tree(process);
        expect_stances_of_one_revision(done, process);
        expect_rounds(process);
        expect_hidden(process);
    });
    expect_anybody_can_object(done);
}

/// Authors say what their argument is, and who of them asked to be one of them.
static void expect_own_words(const Argument& was, const Argument& is, MemberId actor) {
    must(is.revision() == was.revision() || is_author(was, actor), "P3");
    const bool passed_on = was.author == actor && contains(was.joined, is.author);
    must(is.author == was.author || is.author == actor || passed_on, "P3");
    for (const MemberId member : is.joined) {
        const bool asked = contains(was.asks_to_join, member) && is_author(was, actor);
        must(contains(was.joined, member) || asked, "P3");
    }
    for (const MemberId member : is.asks_to_join)
        must(contains(was.asks_to_join, member) || member == actor, "P3");
    must(was.stage != ArgumentStage::parked || is.stage != ArgumentStage::withdrawn ||
             is_author(was, actor),
         "P3");
}

void expect_nobody_speaks_for_another(const Done& done) {
    const MemberId actor = done.asked.actor;
    done.after.processes.for_each([&](ProcessId id, const ConsentProcess& process) {
        const ConsentProcess none;
        const auto* found = done.before.processes.find(id);
        const ConsentProcess& before = found ? *found : none;
        for (std::size_t i = before.understood.size(); i < process.understood.size(); ++i)
            must(process.understood[i] == actor, "P3");
        for (std::size_t i = before.responses.size(); i < process.responses.size(); ++i)
            must(process.responses[i].member == actor, "P3");
        for (std::size_t i = before.amendments.size(); i < process.amendments.size(); ++i)
            must(process.amendments[i].proposer == actor, "P3");
        for (std::size_t i = before.questions.size(); i < process.questions.size(); ++i)
            must(process.questions[i].asked_by == actor, "P3");
        for (std::size_t i = 0; i < before.checks.size(); ++i)
            for (std::size_t j = before.checks[i].answers.size();
                 j < process.checks[i].answers.size(); ++j) {
                const Answer& answer = process.checks[i].answers[j];
                must(answer.member == actor || answer.absent, "P3");
            }
        for (std::size_t i = 0; i < before.arguments.size(); ++i)
            expect_own_words(before.arguments[i], process.arguments[i], actor);
    });
}

}  // namespace kring
