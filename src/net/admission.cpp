#include "net/admission.hpp"

#include <algorithm>

namespace kring::net {
namespace {

boost::asio::ip::address plain(const boost::asio::ip::address& address) {
    if (!address.is_v6() || !address.to_v6().is_v4_mapped()) return address;
    return boost::asio::ip::make_address_v4(boost::asio::ip::v4_mapped, address.to_v6());
}

/// How many above the limit still get an answer.
std::size_t answered_above(std::size_t limit) { return limit / 10 + 16; }

}  // namespace

/// An IPv4 address, or the first half of an IPv6 one, after a byte that tells which.
Admission::Key Admission::key_of(const boost::asio::ip::address& address) {
    Key key{};
    if (address.is_v4()) {
        const auto bytes = address.to_v4().to_bytes();
        std::copy(bytes.begin(), bytes.end(), key.begin() + 1);
    } else {
        const auto bytes = address.to_v6().to_bytes();
        key[0] = 6;
        std::copy(bytes.begin(), bytes.begin() + 8, key.begin() + 1);
    }
    return key;
}

bool Admission::is_exempt(const boost::asio::ip::address& address) const {
    return limits_.loopback_is_exempt && address.is_loopback();
}

Admission::Verdict Admission::arrived(const boost::asio::ip::address& peer) {
    const auto address = plain(peer);
    const std::lock_guard lock{mutex_};
    if (count_ >= limits_.connections + answered_above(limits_.connections)) {
        return Verdict::dropped;
    }
    std::size_t from_address = 0;
    if (!is_exempt(address)) {
        std::size_t& count = by_address_[key_of(address)];
        const std::size_t limit = limits_.connections_per_address;
        if (count >= limit + answered_above(limit)) return Verdict::dropped;
        from_address = ++count;
    }
    ++count_;
    if (count_ > limits_.connections) return Verdict::too_many;
    if (from_address > limits_.connections_per_address) return Verdict::too_many_from_address;
    return Verdict::admitted;
}

void Admission::left(const boost::asio::ip::address& peer) {
    const auto address = plain(peer);
    const std::lock_guard lock{mutex_};
    --count_;
    if (is_exempt(address)) return;
    const auto found = by_address_.find(key_of(address));
    if (found != by_address_.end() && --found->second == 0) by_address_.erase(found);
}

}  // namespace kring::net
