#include "net/ticket.hpp"

#include <boost/asio/post.hpp>
#include <exception>
#include <utility>

#include "net/connection.hpp"
#include "net/event_stream.hpp"

namespace kring::net {

Ticket::Ticket(std::shared_ptr<Lane> lane, std::weak_ptr<Connection> connection)
    : lane_(std::move(lane)), connection_(std::move(connection)) {}

Ticket::~Ticket() {
    if (answered_.load()) return;
    try {
        lane_->core().tell_fault("a request was left without an answer");
        answer(lane_->core().render(handler_failed));
    } catch (const std::exception& failure) {
        lane_->core().tell_fault(failure.what());
    }
}

void Ticket::answer(Reply reply) {
    if (answered_.exchange(true)) return;
    const auto connection = connection_.lock();
    if (!connection) {
        if (reply.stream) reply.stream->end();
        return;
    }
    if (lane_->is_own_thread()) return connection->answer(std::move(reply));
    boost::asio::post(lane_->context(), [weak = connection_, reply = std::move(reply)]() mutable {
        const auto still_there = weak.lock();
        if (still_there) {
            still_there->answer(std::move(reply));
        } else if (reply.stream) {
            reply.stream->end();
        }
    });
}

}  // namespace kring::net
