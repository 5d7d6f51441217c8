#include "kernel/consent/process.hpp"

#include <algorithm>

#include "base/contains.hpp"

namespace kring {
namespace {

template <class Matches>
const Check* last_check(const ConsentProcess& process, Matches matches) {
    const auto found = std::find_if(process.checks.rbegin(), process.checks.rend(), matches);
    return found == process.checks.rend() ? nullptr : &*found;
}

}  // namespace

const Argument* find_argument(const ConsentProcess& process, ArgumentId id) {
    if (id.number == 0 || id.number > process.arguments.size()) return nullptr;
    return &process.arguments[id.number - 1];
}

const Amendment* find_amendment(const ConsentProcess& process, AmendmentId id) {
    if (id.number == 0 || id.number > process.amendments.size()) return nullptr;
    return &process.amendments[id.number - 1];
}

const Check* current_check(const ConsentProcess& process) {
    if (process.frames.empty()) {
        const auto subject =
            process.step == Step::consent_to_driver ? Subject::driver : Subject::proposal;
        return last_check(process, [&](const Check& check) { return check.subject == subject; });
    }
    const Frame& frame = process.frames.back();
    if (frame.frame_kind == FrameKind::test) {
        const Argument* argument = find_argument(process, frame.argument);
        if (argument->stage != ArgumentStage::checking) return nullptr;
        return last_check(process, [&](const Check& check) {
            return check.subject == Subject::argument && check.argument == frame.argument;
        });
    }
    if (!frame.amendment) return nullptr;
    return last_check(process, [&](const Check& check) {
        return check.subject == Subject::amendment && check.amendment == frame.amendment;
    });
}

bool is_asking(const ConsentProcess& process) {
    return !process.frames.empty() || process.step == Step::consent_to_driver ||
           process.step == Step::check_for_possible_objections;
}

const Check* open_check(const ConsentProcess& process) {
    if (process.stage != ProcessStage::running) return nullptr;
    const Check* check = is_asking(process) ? current_check(process) : nullptr;
    return check && !check->revealed ? check : nullptr;
}

const Answer* counting_answer(const Check& check, MemberId member) {
    const auto found = std::find_if(
        check.answers.begin(), check.answers.end(),
        [&](const Answer& answer) { return answer.counts && answer.member == member; });
    return found == check.answers.end() ? nullptr : &*found;
}

std::vector<MemberId> authors_of(const Argument& argument) {
    std::vector<MemberId> authors{argument.author};
    authors.insert(authors.end(), argument.joined.begin(), argument.joined.end());
    return authors;
}

bool is_author(const Argument& argument, MemberId member) {
    const auto& joined = argument.joined;
    return argument.author == member || contains(joined, member);
}

bool is_open_objection(const Argument& argument) {
    return argument.stage == ArgumentStage::qualified && argument.resolution == Resolution::open;
}

const Check* check_of_hand(const ConsentProcess& process, const Argument& argument) {
    return last_check(process, [&](const Check& check) {
        return check.subject == argument.about && check.argument == argument.parent &&
               check.amendment == argument.amendment && check.revision == argument.subject_revision;
    });
}

bool is_parked(const ConsentProcess& process, const Check& check, MemberId hand) {
    return std::any_of(process.arguments.begin(), process.arguments.end(), [&](const Argument& a) {
        return a.stage == ArgumentStage::parked && is_author(a, hand) &&
               check_of_hand(process, a) == &check;
    });
}

bool began_with_objection(const ConsentProcess& process) {
    if (process.arguments.empty()) return false;
    return process.checks.empty() || process.checks.front().subject == Subject::argument;
}

bool is_late(const ConsentProcess& process, MemberId member) {
    return contains(process.late, member);
}

bool takes_part(const ConsentProcess& process, MemberId member) {
    const auto is_among = [&](const std::vector<MemberId>& members) {
        return contains(members, member);
    };
    return is_among(process.deciders) || is_among(process.affected) ||
           process.facilitator == member;
}

}  // namespace kring
