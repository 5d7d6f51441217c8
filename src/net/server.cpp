#include "net/server.hpp"

#include <algorithm>
#include <boost/asio/post.hpp>
#include <future>
#include <thread>
#include <utility>
#include <vector>

#include "net/core.hpp"
#include "net/lane.hpp"

namespace kring::net {
namespace {

using ErrorCode = boost::system::error_code;
namespace asio = boost::asio;
using Acceptor = asio::basic_socket_acceptor<asio::ip::tcp, asio::io_context::executor_type>;

constexpr std::chrono::milliseconds pause_after_failed_accept{50};

const Error address_is_unknown{Kind::malformed, "server.address_is_unknown"};
const Error address_is_in_use{Kind::conflict, "server.address_is_in_use"};
const Error cannot_listen{Kind::unavailable, "server.cannot_listen"};

}  // namespace

struct Server::Parts {
    explicit Parts(std::shared_ptr<Core> shared) : core(std::move(shared)) {
        const unsigned wanted = core->settings.threads;
        const unsigned count = wanted > 0 ? wanted : std::thread::hardware_concurrency();
        for (unsigned made = 0; made < std::max(count, 1U); ++made) {
            lanes.push_back(std::make_shared<Lane>(core));
        }
        acceptor.emplace(lanes.front()->context());
        pause.emplace(lanes.front()->context());
    }

    Result<void> listen();
    void accept();
    void accept_later();
    void stop_accepting();
    void hand_to(const std::shared_ptr<Lane>& lane, Socket socket);
    std::shared_ptr<Lane> take_turn();

    std::shared_ptr<Core> core;
    std::vector<std::shared_ptr<Lane>> lanes;
    std::optional<Acceptor> acceptor;
    std::optional<asio::steady_timer> pause;
    std::vector<std::thread> threads;
    std::size_t next_lane = 0;
    std::uint16_t port = 0;
};

Result<void> Server::Parts::listen() {
    ErrorCode error;
    const auto address = asio::ip::make_address(core->settings.address, error);
    if (error) return address_is_unknown;
    const asio::ip::tcp::endpoint endpoint{address, core->settings.port};
    acceptor->open(endpoint.protocol(), error);
    if (!error) acceptor->set_option(Acceptor::reuse_address{true}, error);
    if (!error) acceptor->bind(endpoint, error);
    if (!error) acceptor->listen(4096, error);
    if (error == asio::error::address_in_use) return address_is_in_use;
    if (error) return Error{cannot_listen}.with("reason", error.message());
    port = acceptor->local_endpoint(error).port();
    return {};
}

std::shared_ptr<Lane> Server::Parts::take_turn() {
    const auto lane = lanes[next_lane];
    next_lane = (next_lane + 1) % lanes.size();
    return lane;
}

void Server::Parts::accept() {
    const auto lane = take_turn();
    acceptor->async_accept(lane->context(), [this, lane](ErrorCode error, Socket socket) {
        if (error == asio::error::operation_aborted || !acceptor->is_open()) return;
        if (error) return accept_later();
        hand_to(lane, std::move(socket));
        accept();
    });
}

void Server::Parts::hand_to(const std::shared_ptr<Lane>& lane, Socket socket) {
    if (lane->is_own_thread()) return lane->adopt(std::move(socket));
    asio::post(lane->context(), [weak = std::weak_ptr{lane}, taken = std::move(socket)]() mutable {
        if (const auto owner = weak.lock()) owner->adopt(std::move(taken));
    });
}

/// Who already waits in the queue of the listening socket is taken, not cut off.
void Server::Parts::stop_accepting() {
    ErrorCode error;
    acceptor->non_blocking(true, error);
    while (!error) {
        const auto lane = take_turn();
        Socket socket{lane->context()};
        acceptor->accept(socket, error);
        if (!error) hand_to(lane, std::move(socket));
    }
    acceptor->close(error);
    pause->cancel();
}

/// Out of descriptors, say: trying again at once would burn the processor.
void Server::Parts::accept_later() {
    pause->expires_after(pause_after_failed_accept);
    pause->async_wait([this](ErrorCode error) {
        if (!error && acceptor->is_open()) accept();
    });
}

Server::Server(Settings settings, Handler handler)
    : parts_(std::make_unique<Parts>(
          std::make_shared<Core>(std::move(settings), std::move(handler)))) {}

Server::~Server() { stop(); }

Result<void> Server::start() {
    auto listening = parts_->listen();
    if (!listening) return listening;
    parts_->accept();
    for (const auto& lane : parts_->lanes) {
        lane->start();
        parts_->threads.emplace_back([lane] { lane->run(); });
    }
    return {};
}

std::uint16_t Server::port() const { return parts_->port; }

void Server::stop() {
    if (parts_->threads.empty()) return;
    std::promise<void> closed;
    asio::post(parts_->lanes.front()->context(), [&] {
        parts_->stop_accepting();
        closed.set_value();
    });
    closed.get_future().wait();
    for (const auto& lane : parts_->lanes) {
        asio::post(lane->context(), [lane = lane.get()] { lane->stop(); });
    }
    for (auto& thread : parts_->threads) thread.join();
    parts_->threads.clear();
}

Figures Server::figures() const {
    Figures figures;
    for (const auto& lane : parts_->lanes) lane->counters().add_to(figures);
    return figures;
}

}  // namespace kring::net
