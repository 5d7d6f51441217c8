#pragma once

#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <vector>

#include "app/organizations.hpp"
#include "net/event_stream.hpp"

namespace kring::http {

/// The open streams of entries, by organization. Each gets the entries from the moment it joins,
/// as its reader may see them. Any thread.
class Live {
public:
    static constexpr std::size_t streams_per_member = 8;

    explicit Live(const Clock& clock) : clock_(clock) {}

    /// Joins from now on; `stream.too_many` beyond the member's share. What is delivered while the
    /// caller still sends older entries waits until `caught_up` says up to where those went.
    [[nodiscard]] Result<void> join(const std::string& organization, MemberId member,
                                    std::string session,
                                    const std::shared_ptr<net::EventStream>& stream);
    void caught_up(const std::shared_ptr<net::EventStream>& stream, std::uint64_t position);

    /// A Follower of Organizations.
    void deliver(const std::string& organization, std::span<const Entry> entries,
                 const State& state);

    /// Ends the streams of a session that has ended, or of a member: of one who has left all, else
    /// all but those of the session that stays.
    void end_session(const std::string& session);
    void end_member(const std::string& organization, MemberId member,
                    std::string_view staying = {});

private:
    struct Listener {
        MemberId member;
        std::string session;
        std::shared_ptr<net::EventStream> stream;
        bool live = false;
        std::vector<std::pair<std::uint64_t, std::string>> waiting;
    };
    const Clock& clock_;
    std::mutex mutex_;
    std::map<std::string, std::vector<Listener>> listeners_;
};

/// One entry as a server-sent event.
[[nodiscard]] std::string event_of(const Organization&, const Entry&, MemberId reader, Instant now);

}  // namespace kring::http
