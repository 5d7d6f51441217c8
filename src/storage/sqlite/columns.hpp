#pragma once

#include "logbook/record.hpp"
#include "storage/sqlite/connection.hpp"

namespace kring::sqlite {

/// A blob that is shorter or longer cannot be a digest; zeros make sure that none of it verifies.
inline Digest digest_in(const Row& row, int column) {
    Digest digest{};
    const auto bytes = row.blob(column);
    if (bytes.size() == digest.size()) std::copy(bytes.begin(), bytes.end(), digest.begin());
    return digest;
}

inline std::uint64_t unsigned_in(const Row& row, int column) {
    return static_cast<std::uint64_t>(row.integer(column));
}

inline Head head_in(const Row& row, int position, int seal) {
    return {unsigned_in(row, position), Seal{digest_in(row, seal)}};
}

}  // namespace kring::sqlite
