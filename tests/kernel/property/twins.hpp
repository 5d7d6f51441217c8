#pragma once

#include "base/describe.hpp"
#include "kernel/decide.hpp"

namespace kring {

template <class Value>
concept Optional = requires(Value value) {
    value.has_value();
};
template <class Value>
concept List = requires(Value value) {
    value.push_back(value.front());
};
template <class Value>
concept OneOfSeveral = requires(Value value) {
    value.valueless_by_exception();
};

/// Calls `change(T&)` for every T anywhere inside a value, be it a command or a fact.
template <class T, class Value, class Change>
void for_each_inside(Value& value, Change&& change) {
    if constexpr (std::is_same_v<Value, T>) {
        change(value);
    } else if constexpr (is_described_struct<Value>) {
        for_each_member(value, [&](auto, auto& member) { for_each_inside<T>(member, change); });
    } else if constexpr (Optional<Value>) {
        if (value) for_each_inside<T>(*value, change);
    } else if constexpr (OneOfSeveral<Value>) {
        std::visit([&](auto& one) { for_each_inside<T>(one, change); }, value);
    } else if constexpr (List<Value>) {
        for (auto& one : value) for_each_inside<T>(one, change);
    }
}

/// Members 2 and 3 in each other's place.
inline MemberId swapped(MemberId member) {
    if (member == MemberId{2}) return MemberId{3};
    return member == MemberId{3} ? MemberId{2} : member;
}
template <class Value>
Value swapped(Value value) {
    for_each_inside<MemberId>(value, [](MemberId& member) { member = swapped(member); });
    return value;
}
/// Lists of people say who, not in which order.
inline Fact in_order(Fact fact) {
    for_each_inside<std::vector<MemberId>>(
        fact, [](std::vector<MemberId>& members) { std::sort(members.begin(), members.end()); });
    return fact;
}

/// The command of a world in which nobody has concerns; nothing if there is none.
inline std::optional<Command> without_concerns(Command command) {
    if (std::holds_alternative<RecordConcern>(command)) return std::nullopt;
    if (auto* stance = std::get_if<GiveStance>(&command);
        stance && stance->stance == Stance::concern)
        *stance = GiveStance{stance->process, Stance::none, ""};
    if (auto* drop = std::get_if<DropArgument>(&command)) drop->keep_as_concern = false;
    if (auto* withdraw = std::get_if<WithdrawArgument>(&command)) withdraw->keep_as_concern = false;
    if (auto* answer = std::get_if<AnswerReview>(&command)) answer->concerns.clear();
    return command;
}
/// Whether the command can be refused for the concern in it.
inline bool speaks_of_concerns(const Command& command) {
    const auto* stance = std::get_if<GiveStance>(&command);
    const auto* answer = std::get_if<AnswerReview>(&command);
    return (stance && stance->stance == Stance::concern) || (answer && !answer->concerns.empty());
}
inline std::optional<Fact> without_concerns(Fact fact) {
    if (std::holds_alternative<ConcernRecorded>(fact)) return std::nullopt;
    if (auto* stance = std::get_if<StanceGiven>(&fact); stance && stance->stance == Stance::concern)
        *stance = StanceGiven{stance->process, Stance::none, ""};
    if (auto* answer = std::get_if<ReviewAnswered>(&fact)) answer->concerns.clear();
    return fact;
}

}  // namespace kring
