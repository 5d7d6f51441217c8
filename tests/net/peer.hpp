#pragma once

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <charconv>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace kring::net {

/// What a peer got back, cut at the borders that HTTP gives.
struct Received {
    int status = 0;
    std::string head;
    std::string body;

    /// The value of a header, exactly as spelled here.
    [[nodiscard]] std::string header(std::string_view name) const {
        const std::string start = "\r\n" + std::string{name} + ": ";
        const auto found = head.find(start);
        if (found == std::string::npos) return {};
        const auto begin = found + start.size();
        return head.substr(begin, head.find("\r\n", begin) - begin);
    }
};

/// A plain blocking client that may send whatever it likes. Gives up after ten seconds.
class Peer {
public:
    explicit Peer(std::uint16_t port, int receive_buffer_bytes = 0)
        : socket_(::socket(AF_INET, SOCK_STREAM, 0)) {
        const timeval patience{.tv_sec = 10, .tv_usec = 0};
        ::setsockopt(socket_, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
        ::setsockopt(socket_, SOL_SOCKET, SO_SNDTIMEO, &patience, sizeof patience);
        if (receive_buffer_bytes > 0) {
            ::setsockopt(socket_, SOL_SOCKET, SO_RCVBUF, &receive_buffer_bytes,
                         sizeof receive_buffer_bytes);
        }
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_port = htons(port);
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        connected_ =
            ::connect(socket_, reinterpret_cast<const sockaddr*>(&address), sizeof address) == 0;
    }
    Peer(Peer&& other) noexcept
        : socket_(std::exchange(other.socket_, -1)),
          connected_(other.connected_),
          buffer_(std::move(other.buffer_)) {}
    Peer(const Peer&) = delete;
    Peer& operator=(const Peer&) = delete;
    ~Peer() { hang_up(); }

    [[nodiscard]] bool is_connected() const { return connected_; }
    void hang_up() {
        if (socket_ >= 0) ::close(std::exchange(socket_, -1));
    }

    bool send(std::string_view bytes) {
        while (!bytes.empty()) {
            const auto sent = ::send(socket_, bytes.data(), bytes.size(), MSG_NOSIGNAL);
            if (sent <= 0) return false;
            bytes.remove_prefix(static_cast<std::size_t>(sent));
        }
        return true;
    }

    /// The next reply; nothing when the server closes first.
    std::optional<Received> receive(bool without_body = false) {
        const auto head = read_until("\r\n\r\n");
        if (!head) return std::nullopt;
        Received received{.head = *head};
        received.status = std::stoi(head->substr(9, 3));
        const std::string length = received.header("Content-Length");
        if (length.empty() || without_body) return received;
        const auto size = static_cast<std::size_t>(std::stoul(length));
        while (buffer_.size() < size) {
            if (!fill()) return std::nullopt;
        }
        received.body = take(size);
        return received;
    }

    /// Everything up to and with `mark`; nothing if the server closes before it.
    std::optional<std::string> read_until(std::string_view mark) {
        for (;;) {
            const auto found = buffer_.find(mark);
            if (found != std::string::npos) return take(found + mark.size());
            if (!fill()) return std::nullopt;
        }
    }
    /// Everything until the server closes; nothing if it does not.
    std::optional<std::string> read_to_end() {
        while (fill()) {
        }
        if (!ended_) return std::nullopt;
        return take(buffer_.size());
    }

private:
    bool fill() {
        char bytes[16 * 1024];
        const auto count = ::recv(socket_, bytes, sizeof bytes, 0);
        ended_ = count == 0 || (count < 0 && errno == ECONNRESET);
        if (count <= 0) return false;
        buffer_.append(bytes, static_cast<std::size_t>(count));
        return true;
    }
    std::string take(std::size_t count) {
        std::string taken = buffer_.substr(0, count);
        buffer_.erase(0, count);
        return taken;
    }

    int socket_;
    bool connected_ = false;
    bool ended_ = false;
    std::string buffer_;
};

}  // namespace kring::net
