#include "app/organizations.hpp"

#include <boost/asio/post.hpp>
#include <boost/asio/thread_pool.hpp>
#include <boost/circular_buffer.hpp>
#include <condition_variable>
#include <future>
#include <thread>

#include "app/batch.hpp"
#include "app/past.hpp"
#include "logbook/snapshot.hpp"

namespace kring {
namespace {

constexpr auto idle_wait = std::chrono::seconds{1};

Error not_found() { return {Kind::not_found, "organization.not_found"}; }
Error busy() { return {Kind::unavailable, "server.busy"}; }

}  // namespace

struct Organizations::Parts {
    struct Job {
        Order order;
        Done done;
    };

    EntryStore& entries;
    ReceiptStore& receipts;
    SnapshotStore& snapshots;
    const Clock& clock;
    Settings settings;
    Past past{entries, snapshots};

    mutable std::mutex loaded_mutex;
    std::map<std::string, std::shared_ptr<Loaded>> loaded;
    std::mutex loading;  ///< one organization is folded at a time

    mutable std::mutex queue_mutex;
    std::condition_variable queue_changed;
    boost::circular_buffer<Job> queue;  ///< grows; a deque would allocate for every job
    bool stopping = false;

    std::mutex followers_mutex;
    std::vector<Follower> followers;

    std::atomic<std::uint64_t> commands{0}, refusals{0}, written{0}, commits{0};
    boost::asio::thread_pool background{2};
    std::thread commander;

    Parts(EntryStore& entry_store, ReceiptStore& receipt_store, SnapshotStore& snapshot_store,
          const Clock& some_clock, Settings some_settings)
        : entries(entry_store),
          receipts(receipt_store),
          snapshots(snapshot_store),
          clock(some_clock),
          settings(std::move(some_settings)) {
        commander = std::thread{[this] { take_commands(); }};
    }

    ~Parts() {
        {
            const std::lock_guard lock{queue_mutex};
            stopping = true;
        }
        queue_changed.notify_all();
        commander.join();
        background.join();
    }

    [[nodiscard]] std::shared_ptr<Loaded> find_loaded(const std::string& id) const {
        const std::lock_guard lock{loaded_mutex};
        const auto found = loaded.find(id);
        if (found == loaded.end()) return nullptr;
        found->second->used_at = clock.now().milliseconds;
        return found->second;
    }

    /// From memory or folded now. An organization without entries is kept only when `founding`.
    [[nodiscard]] Result<std::shared_ptr<Loaded>> obtain(const std::string& id, bool founding) {
        if (auto found = find_loaded(id)) return found;
        const std::lock_guard lock{loading};
        if (auto found = find_loaded(id)) return found;
        auto fresh = load(id, entries, snapshots);
        if (!fresh) return fresh.error();
        if ((*fresh)->head.position == 0 && !founding) return not_found();
        (*fresh)->used_at = clock.now().milliseconds;
        const std::lock_guard map_lock{loaded_mutex};
        loaded[id] = *fresh;
        return fresh;
    }

    void take_commands() {
        std::vector<Job> jobs;
        while (wait_for_jobs(jobs)) {
            work_off(jobs);
            jobs.clear();
            let_go_of_idle();
        }
    }

    /// False when it is time to stop and nothing waits any more.
    bool wait_for_jobs(std::vector<Job>& jobs) {
        std::unique_lock lock{queue_mutex};
        queue_changed.wait_for(lock, idle_wait, [&] { return stopping || !queue.empty(); });
        while (!queue.empty() && jobs.size() < settings.batch) {
            jobs.push_back(std::move(queue.front()));
            queue.pop_front();
        }
        return !jobs.empty() || !stopping;
    }

    void work_off(std::vector<Job>& jobs) {
        Batch batch{entries, receipts, clock.now(), jobs.size()};
        std::vector<Result<Performed>> outcomes;
        outcomes.reserve(jobs.size());
        std::shared_ptr<Loaded> last;  // most commands of a batch are for one organization
        for (const Job& job : jobs) {
            if (!last || last->id != job.order.organization) {
                const bool founding = std::holds_alternative<FoundOrganization>(job.order.command);
                const auto organization = obtain(job.order.organization, founding);
                if (!organization) {
                    outcomes.emplace_back(organization.error());
                    continue;
                }
                last = *organization;
            }
            outcomes.push_back(batch.decide(last, job.order));
        }
        if (jobs.empty()) pass_time(batch);
        const auto durable = batch.commit();
        if (!durable)
            fail(outcomes, durable.error());
        else
            announce(batch);
        for (std::size_t i = 0; i < jobs.size(); ++i) {
            ++(outcomes[i] ? commands : refusals);
            jobs[i].done(std::move(outcomes[i]));
        }
    }

    /// What falls due by the clock in organizations that nobody is asking anything of.
    void pass_time(Batch& batch) {
        std::vector<std::shared_ptr<Loaded>> all;
        {
            const std::lock_guard lock{loaded_mutex};
            for (const auto& [id, organization] : loaded) all.push_back(organization);
        }
        for (const auto& organization : all)
            if (organization->head.position > 0) batch.pass_time(organization);
    }

    void fail(std::vector<Result<Performed>>& outcomes, const Error& error) const {
        for (auto& outcome : outcomes)
            if (outcome) outcome = error;
        if (error.name == "logbook.not_durable" && settings.on_fatal) settings.on_fatal(error);
    }

    void announce(const Batch& batch) {
        if (batch.changes().empty()) return;
        ++commits;
        const Instant now = clock.now();
        const std::lock_guard lock{followers_mutex};
        for (const auto& change : batch.changes()) {
            written += change.entries.size();
            const State state = change.loaded->durable();
            for (const Follower& follower : followers)
                follower(change.loaded->id, change.entries, state);
            if (wants_snapshot(*change.loaded, state->position, now))
                save_snapshot(*change.loaded, state, now);
        }
    }

    /// A snapshot costs what the organization has become: the longer its logbook, the rarer. In a
    /// flood of commands, such as an import over the API, the clock keeps them apart.
    [[nodiscard]] bool wants_snapshot(const Loaded& organization, std::uint64_t position,
                                      Instant now) const {
        const auto last = organization.snapshot_position;
        return position - last >= std::max(settings.snapshot_every, last / 2) &&
               now.milliseconds - organization.snapshot_at.milliseconds >=
                   settings.snapshot_pause.count();
    }

    void save_snapshot(Loaded& organization, const State& state, Instant now) {
        organization.snapshot_position = state->position;
        organization.snapshot_at = now;
        boost::asio::post(
            background, [this, id = organization.id, head = organization.head, state] {
                // A snapshot that cannot be saved is made again later; nothing depends on it.
                if (!snapshots.save(id, snapshot_shape(), {head, write_snapshot(*state)})) return;
            });
    }

    /// Forgets the organizations that were used longest ago, where there are too many. Only the
    /// command thread does so, between commits, so that no pending state is ever lost.
    void let_go_of_idle() {
        const std::lock_guard lock{loaded_mutex};
        while (loaded.size() > settings.loaded) {
            auto oldest = loaded.begin();
            for (auto other = loaded.begin(); other != loaded.end(); ++other)
                if (other->second->used_at < oldest->second->used_at) oldest = other;
            loaded.erase(oldest);
        }
    }
};

Organizations::Organizations(EntryStore& entries, ReceiptStore& receipts, SnapshotStore& snapshots,
                             const Clock& clock, Settings settings)
    : parts_(std::make_unique<Parts>(entries, receipts, snapshots, clock, std::move(settings))) {}

Organizations::~Organizations() = default;

void Organizations::perform(Order order, Done done) {
    {
        const std::lock_guard lock{parts_->queue_mutex};
        auto& queue = parts_->queue;
        if (!parts_->stopping && queue.size() < parts_->settings.waiting) {
            if (queue.full()) queue.set_capacity(2 * queue.size() + 1);
            queue.push_back({std::move(order), std::move(done)});
            parts_->queue_changed.notify_one();
            return;
        }
    }
    done(busy());
}

Result<Performed> Organizations::perform(Order order) {
    auto answer = std::make_shared<std::promise<Result<Performed>>>();
    auto outcome = answer->get_future();
    perform(std::move(order),
            [answer](Result<Performed> result) { answer->set_value(std::move(result)); });
    return outcome.get();
}

void Organizations::read(const std::string& organization, Read read) {
    if (const auto found = parts_->find_loaded(organization)) {
        const State state = found->durable();
        read(state ? Result<State>{state} : Result<State>{not_found()});
        return;
    }
    boost::asio::post(parts_->background,
                      [parts = parts_.get(), organization, read = std::move(read)] {
                          const auto found = parts->obtain(organization, false);
                          const State state = found ? (*found)->durable() : nullptr;
                          if (!found)
                              read(found.error());
                          else
                              read(state ? Result<State>{state} : Result<State>{not_found()});
                      });
}

Result<State> Organizations::read(const std::string& organization) {
    const auto found = parts_->obtain(organization, false);
    if (!found) return found.error();
    const State state = (*found)->durable();
    return state ? Result<State>{state} : Result<State>{not_found()};
}

void Organizations::read_as_of(const std::string& organization, Instant moment, Read read) {
    boost::asio::post(parts_->background,
                      [parts = parts_.get(), organization, moment, read = std::move(read)] {
                          read(parts->past.as_of(organization, moment));
                      });
}

void Organizations::follow(Follower follower) {
    const std::lock_guard lock{parts_->followers_mutex};
    parts_->followers.push_back(std::move(follower));
}

void Organizations::save_snapshots() {
    std::vector<std::shared_ptr<Loaded>> all;
    {
        const std::lock_guard lock{parts_->loaded_mutex};
        for (const auto& [id, organization] : parts_->loaded) all.push_back(organization);
    }
    const auto worth_it = parts_->settings.snapshot_every / 10;
    for (const auto& organization : all) {
        const State state = organization->durable();
        if (!state || state->position - organization->snapshot_position < worth_it) continue;
        const auto record = parts_->entries.read(organization->id, state->position, 1);
        if (!record || record->empty()) continue;
        const Head head{state->position, record->front().seal};
        if (!parts_->snapshots.save(organization->id, snapshot_shape(),
                                    {head, write_snapshot(*state)}))
            return;
    }
}

Organizations::Figures Organizations::figures() const {
    Figures figures{parts_->commands, parts_->refusals, parts_->written, parts_->commits, 0, 0};
    {
        const std::lock_guard lock{parts_->loaded_mutex};
        figures.loaded = parts_->loaded.size();
    }
    const std::lock_guard lock{parts_->queue_mutex};
    figures.waiting = parts_->queue.size();
    return figures;
}

}  // namespace kring
