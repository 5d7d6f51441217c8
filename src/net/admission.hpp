#pragma once

#include <array>
#include <boost/asio/ip/address.hpp>
#include <cstddef>
#include <map>
#include <mutex>

#include "net/settings.hpp"

namespace kring::net {

/// Counts connections, in sum and by address. Thread-safe.
class Admission {
public:
    enum class Verdict {
        admitted,
        too_many,               ///< to be answered 503, and left
        too_many_from_address,  ///< to be answered 429, and left
        dropped,                ///< not even an answer; not counted, left() must not follow
    };

    explicit Admission(const Limits& limits) : limits_(limits) {}

    [[nodiscard]] Verdict arrived(const boost::asio::ip::address& address);
    void left(const boost::asio::ip::address& address);

private:
    using Key = std::array<unsigned char, 9>;
    [[nodiscard]] static Key key_of(const boost::asio::ip::address& address);
    [[nodiscard]] bool is_exempt(const boost::asio::ip::address& address) const;

    const Limits& limits_;
    std::mutex mutex_;
    std::size_t count_ = 0;
    std::map<Key, std::size_t> by_address_;
};

}  // namespace kring::net
