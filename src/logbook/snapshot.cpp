#include "logbook/snapshot.hpp"

#include <cstring>

#include "json/types.hpp"

namespace kring {
namespace {

template <class T>
inline constexpr bool is_table = false;
template <class Key, class T>
inline constexpr bool is_table<Table<Key, T>> = true;

void put_number(std::string& out, std::uint64_t number) {
    while (number >= 0x80) {
        out += static_cast<char>(number | 0x80);
        number >>= 7;
    }
    out += static_cast<char>(number);
}

/// Small negative numbers stay short too.
std::uint64_t zigzag(std::int64_t number) {
    return (static_cast<std::uint64_t>(number) << 1) ^ static_cast<std::uint64_t>(number >> 63);
}
std::int64_t unzigzag(std::uint64_t number) {
    return static_cast<std::int64_t>(number >> 1) ^ -static_cast<std::int64_t>(number & 1);
}

template <class T>
void put(std::string& out, const T& value) {
    if constexpr (json::Flag<T>)
        put_number(out, value ? 1 : 0);
    else if constexpr (json::Whole<T>)
        put_number(out, zigzag(static_cast<std::int64_t>(value)));
    else if constexpr (json::Identifier<T>)
        put_number(out, value.number);
    else if constexpr (json::Named<T>)
        put_number(out, static_cast<std::uint64_t>(value));
    else if constexpr (json::Day<T>)
        put_number(out, zigzag(value.days));
    else if constexpr (json::Moment<T>)
        put_number(out, zigzag(value.milliseconds));
    else if constexpr (json::Text<T>) {
        put_number(out, value.size());
        out += value;
    } else if constexpr (json::Optional<T>) {
        put_number(out, value ? 1 : 0);
        if (value) put(out, *value);
    } else if constexpr (json::List<T>) {
        put_number(out, value.size());
        for (const auto& element : value) put(out, element);
    } else if constexpr (is_table<T>) {
        put_number(out, value.size());
        value.for_each([&](auto key, const auto& record) {
            put(out, key);
            put(out, record);
        });
    } else {
        for_each_member(value, [&](std::string_view, const auto& member) { put(out, member); });
    }
}

/// Reads what put wrote; `ok` turns false at the first byte that cannot be.
struct Source {
    std::string_view bytes;
    bool ok = true;

    std::uint64_t number() {
        std::uint64_t result = 0;
        for (unsigned shift = 0; shift < 64 && !bytes.empty(); shift += 7) {
            const auto byte = static_cast<unsigned char>(bytes.front());
            bytes.remove_prefix(1);
            result |= std::uint64_t{byte & 0x7fu} << shift;
            if (byte < 0x80) return result;
        }
        ok = false;
        return 0;
    }
    /// A count of things of one byte at least each.
    std::size_t count() {
        const auto amount = number();
        if (amount > bytes.size()) ok = false;
        return ok ? static_cast<std::size_t>(amount) : 0;
    }
};

template <class T>
void take(Source& in, T& value) {
    if constexpr (json::Flag<T>)
        value = in.number() != 0;
    else if constexpr (json::Whole<T>)
        value = static_cast<T>(unzigzag(in.number()));
    else if constexpr (json::Identifier<T>)
        value.number = static_cast<std::uint32_t>(in.number());
    else if constexpr (json::Named<T>)
        value = static_cast<T>(in.number());
    else if constexpr (json::Day<T>)
        value.days = static_cast<std::int32_t>(unzigzag(in.number()));
    else if constexpr (json::Moment<T>)
        value.milliseconds = unzigzag(in.number());
    else if constexpr (json::Text<T>) {
        const auto size = in.count();
        value.assign(in.bytes.substr(0, size));
        in.bytes.remove_prefix(size);
    } else if constexpr (json::Optional<T>) {
        if (in.number() != 0) take(in, value.emplace());
    } else if constexpr (json::List<T>) {
        const auto size = in.count();
        for (std::size_t i = 0; i < size && in.ok; ++i) take(in, value.emplace_back());
    } else if constexpr (is_table<T>) {
        const auto size = in.count();
        for (std::size_t i = 0; i < size && in.ok; ++i) {
            auto key = value.last();
            take(in, key);
            std::remove_cvref_t<decltype(*value.find(key))> record{};
            take(in, record);
            if (!key) in.ok = false;
            if (in.ok) value.put(key, std::move(record));
        }
    } else {
        for_each_member(value, [&](std::string_view, auto& member) { take(in, member); });
    }
}

/// Writes down the names and types of which the state is made.
template <class T>
void describe(std::string& out) {
    if constexpr (json::Optional<T> || json::List<T>) {
        out += json::List<T> ? '*' : '?';
        describe<typename T::value_type>(out);
    } else if constexpr (is_table<T>) {
        out += '#';
        describe<std::remove_cvref_t<decltype(*std::declval<T>().find({}))>>(out);
    } else if constexpr (json::Named<T>) {
        json::for_each_enumerator<T>([&](std::string_view name, T) { (out += name) += '|'; });
    } else if constexpr (json::Structure<T>) {
        out += '{';
        T example{};
        for_each_member(example, [&](std::string_view name, auto& member) {
            (out += name) += ':';
            describe<std::remove_cvref_t<decltype(member)>>(out);
            out += ',';
        });
        out += '}';
    } else {
        out += json::Text<T> ? 't' : json::Flag<T> ? 'b' : json::Identifier<T> ? 'i' : 'n';
    }
}

}  // namespace

std::uint64_t snapshot_shape() {
    static const std::uint64_t shape = [] {
        std::string description;
        describe<Organization>(description);
        std::uint64_t hash = 14695981039346656037u;  // FNV-1a
        for (const char c : description)
            hash = (hash ^ static_cast<unsigned char>(c)) * 1099511628211u;
        return hash >> 1;  // the database keeps signed numbers
    }();
    return shape;
}

std::string write_snapshot(const Organization& organization) {
    std::string bytes;
    put(bytes, organization);
    return bytes;
}

std::optional<Organization> read_snapshot(std::string_view bytes) {
    Source source{bytes};
    Organization organization;
    take(source, organization);
    if (!source.ok || !source.bytes.empty()) return std::nullopt;
    return organization;
}

}  // namespace kring
