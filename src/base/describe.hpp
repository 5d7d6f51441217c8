#pragma once

/// The list of members of a plain struct, written once beneath it:
///
///     struct DriverConfirmed { DriverId driver; };
///     BOOST_DESCRIBE_STRUCT(DriverConfirmed, (), (driver))
///
/// From it come the logbook's encoding, the reading of commands, the answers of the API and the
/// OpenAPI document, so that none of them can drift from the code. Enums: BOOST_DESCRIBE_ENUM.

#include <boost/describe.hpp>
#include <boost/mp11.hpp>
#include <string_view>
#include <type_traits>

namespace kring {

/// Calls `visit(name, member)` for each described member of `object`, in the order written.
template <class Object, class Visit>
constexpr void for_each_member(Object&& object, Visit&& visit) {
    using Type = std::remove_cvref_t<Object>;
    using Members = boost::describe::describe_members<Type, boost::describe::mod_any_access>;
    boost::mp11::mp_for_each<Members>(
        [&](auto member) { visit(std::string_view{member.name}, object.*member.pointer); });
}

template <class T>
inline constexpr bool is_described_struct = boost::describe::has_describe_members<T>::value;
template <class T>
inline constexpr bool is_described_enum = boost::describe::has_describe_enumerators<T>::value;

}  // namespace kring
