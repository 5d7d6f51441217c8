#pragma once

#include <chrono>
#include <functional>
#include <memory>
#include <span>
#include <string>

#include "app/clock.hpp"
#include "app/performed.hpp"
#include "base/result.hpp"
#include "kernel/decide.hpp"
#include "logbook/entry_store.hpp"

namespace kring {

/// A state that is durable and never changes any more.
using State = std::shared_ptr<const Organization>;

/// A command on its way: who asks what of which organization.
struct Order {
    std::string organization;
    MemberId actor;
    Command command;
    /// With a key, asking again answers again and does nothing twice.
    std::optional<Receipt> receipt{};  ///< key and request_digest; the answer is filled in
};

/// All organizations of this server: their states in memory and the one road that every command
/// takes. Commands are decided one after the other by one thread; those that wait meanwhile share
/// the next commit. Readers get the last durable state and never wait for a disk.
///
/// Threads: all functions may be called from any thread.
class Organizations {
public:
    using Done = std::function<void(Result<Performed>)>;
    using Read = std::function<void(Result<State>)>;
    /// Entries that have just become durable, and the state after them. Called by the command
    /// thread, in order: must not block.
    using Follower =
        std::function<void(const std::string& organization, std::span<const Entry>, const State&)>;

    struct Settings {
        std::size_t batch = 64;                 ///< commands that share a commit, at most
        std::size_t waiting = 4096;             ///< more are refused: `server.busy`
        std::size_t loaded = 200;               ///< organizations kept in memory, at most
        std::uint64_t snapshot_every = 20'000;  ///< entries between two snapshots, at least
        std::chrono::milliseconds snapshot_pause = std::chrono::minutes{1};  ///< likewise
        /// The disk failed in a way that leaves unknown what is durable: the process must stop.
        std::function<void(const Error&)> on_fatal;
    };

    Organizations(EntryStore&, ReceiptStore&, SnapshotStore&, const Clock&, Settings);
    ~Organizations();  ///< finishes what waits
    Organizations(const Organizations&) = delete;
    Organizations& operator=(const Organizations&) = delete;

    /// Answers through `done`, on the command thread, after the commit.
    void perform(Order order, Done done);
    /// The same, waiting for it. Not from a Done or Follower.
    [[nodiscard]] Result<Performed> perform(Order order);

    /// The present state. `read` is called at once if it is in memory, else from another thread
    /// when it has been folded. `organization.not_found` if there is no such logbook.
    void read(const std::string& organization, Read read);
    [[nodiscard]] Result<State> read(const std::string& organization);

    /// The state as it was at that moment: after the last entry not later than it.
    void read_as_of(const std::string& organization, Instant moment, Read read);

    /// From now on. There is no way to stop following: followers live as long as this object.
    void follow(Follower follower);

    /// Writes the snapshots that are due now, and waits for them. For a graceful stop.
    void save_snapshots();

    struct Figures {
        std::uint64_t commands = 0, refusals = 0, entries = 0, commits = 0, loaded = 0, waiting = 0;
    };
    [[nodiscard]] Figures figures() const;

private:
    struct Parts;
    std::unique_ptr<Parts> parts_;
};

}  // namespace kring
