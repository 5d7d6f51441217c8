#pragma once

#include <atomic>
#include <memory>

#include "net/lane.hpp"
#include "net/reply.hpp"

namespace kring::net {

class Connection;

/// The right to answer one request once, from any thread. Whoever lets it lapse answers 500.
class Ticket {
public:
    Ticket(std::shared_ptr<Lane> lane, std::weak_ptr<Connection> connection);
    ~Ticket();
    Ticket(const Ticket&) = delete;
    Ticket& operator=(const Ticket&) = delete;

    void answer(Reply reply);

private:
    std::shared_ptr<Lane> lane_;
    std::weak_ptr<Connection> connection_;
    std::atomic<bool> answered_{false};
};

}  // namespace kring::net
