#pragma once

#include "kernel/consent/argument.hpp"
#include "kernel/proposal/proposal.hpp"

namespace kring {

/// The ways to meet an objection (2.12, 3.7).
enum class AmendmentKind {
    change_text,
    defer,
    alternative_proposal,
    co_create_new,
    delegate_task,
    leave_and_monitor,
    ask_delegator,
    take_time,
    other
};
BOOST_DESCRIBE_ENUM(AmendmentKind, change_text, defer, alternative_proposal, co_create_new,
                    delegate_task, leave_and_monitor, ask_delegator, take_time, other)

/// Required for defer, delegate_task, ask_delegator and take_time (P-ACC-7).
struct Provision {
    MemberId who;
    Date by_when;
    std::string then_what;
};
BOOST_DESCRIBE_STRUCT(Provision, (), (who, by_when, then_what))

/// Required for leave_and_monitor: the criterion or metric to watch, and until when.
struct Watch {
    std::string criterion;
    std::optional<Date> until;
};
BOOST_DESCRIBE_STRUCT(Watch, (), (criterion, until))

enum class AmendmentStage {
    suggested,
    checking,
    investigating,
    agreed,
    applied,
    replaced,
    dropped
};
BOOST_DESCRIBE_ENUM(AmendmentStage, suggested, checking, investigating, agreed, applied, replaced,
                    dropped)

/// What somebody suggests: the whole new text of the proposal where the text changes.
struct AmendmentText {
    AmendmentKind amendment_kind = AmendmentKind::change_text;
    std::string text;  ///< the change in words
    std::optional<ProposalContent> content;
    std::vector<Provision> provisions;
    std::vector<Watch> watches;
};
BOOST_DESCRIBE_STRUCT(AmendmentText, (), (amendment_kind, text, content, provisions, watches))

struct Amendment {
    AmendmentId id;
    AmendmentId parent;   ///< the amendment that this one amends; none: the proposal itself
    ArgumentId resolves;  ///< the objection it is to meet
    MemberId proposer;
    std::int32_t depth = 0;
    std::vector<AmendmentText> revisions;  ///< later ones come from folding in nested amendments
    AmendmentStage stage = AmendmentStage::suggested;

    [[nodiscard]] const AmendmentText& current() const { return revisions.back(); }
    [[nodiscard]] std::int32_t revision() const {
        return static_cast<std::int32_t>(revisions.size());
    }
};
BOOST_DESCRIBE_STRUCT(Amendment, (), (id, parent, resolves, proposer, depth, revisions, stage))

}  // namespace kring
