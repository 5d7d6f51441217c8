// What a durable command costs beside a bare group-committing writer of the same bytes: both in one
// process, in turns, on one disk. Prints a table of the medians.
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <condition_variable>
#include <cstdio>
#include <deque>
#include <filesystem>
#include <thread>

#include "app/organizations.hpp"
#include "storage/sqlite/database.hpp"
#include "storage/sqlite/derived.hpp"
#include "storage/sqlite/store.hpp"

namespace {

using namespace kring;
using SteadyClock = std::chrono::steady_clock;

constexpr auto duration = std::chrono::seconds{1};
constexpr int rounds = 5;
constexpr const char* bare_table[] = {
    "create table bare (organization text not null, position integer not null, at integer not "
    "null, body text not null, seal blob not null, primary key (organization, position)) without "
    "rowid"};
constexpr auto bare_insert =
    "insert into bare (organization, position, at, body, seal) values (?, ?, ?, ?, ?)";

/// Takes what waits, inserts it, commits, answers: nothing else.
class BareWriter {
public:
    BareWriter(sqlite::Database& database, Record like)
        : database_(database), like_(std::move(like)) {
        thread_ = std::thread{[this] { run(); }};
    }
    ~BareWriter() {
        {
            const std::lock_guard lock{mutex_};
            stopping_ = true;
        }
        changed_.notify_all();
        thread_.join();
    }
    void write(std::string body, std::function<void()> done) {
        {
            const std::lock_guard lock{mutex_};
            queue_.push_back({std::move(body), std::move(done)});
        }
        changed_.notify_one();
    }

private:
    struct Job {
        std::string body;
        std::function<void()> done;
    };
    void run() {
        while (true) {
            std::vector<Job> jobs;
            {
                std::unique_lock lock{mutex_};
                changed_.wait(lock, [this] { return stopping_ || !queue_.empty(); });
                if (queue_.empty()) return;
                while (!queue_.empty() && jobs.size() < 64) {
                    jobs.push_back(std::move(queue_.front()));
                    queue_.pop_front();
                }
            }
            const auto written = database_.write([&](sqlite::Connection& connection) {
                sqlite::Statement insert{connection, bare_insert};
                for (const Job& job : jobs)
                    if (auto done = insert.run(like_.organization, ++like_.position, like_.at,
                                               job.body, like_.seal.bytes);
                        !done)
                        return Result<void>{done.error()};
                return Result<void>{};
            });
            if (!written) std::abort();
            for (Job& job : jobs) job.done();
        }
    }

    sqlite::Database& database_;
    Record like_;  ///< but for its body
    std::mutex mutex_;
    std::condition_variable changed_;
    std::deque<Job> queue_;
    bool stopping_ = false;
    std::thread thread_;
};

struct Figures {
    double a_second = 0, median_ms = 0, p99_ms = 0;
};

/// Each column's own median.
Figures median(std::vector<Figures> all) {
    const auto middle = [&](double Figures::*column) {
        std::sort(all.begin(), all.end(), [&](const Figures& one, const Figures& other) {
            return one.*column < other.*column;
        });
        return all[all.size() / 2].*column;
    };
    return {middle(&Figures::a_second), middle(&Figures::median_ms), middle(&Figures::p99_ms)};
}

/// `clients` at once, each asking again as soon as it is answered.
template <class Ask>
Figures measure(int clients, Ask ask) {
    std::atomic<bool> over{false};
    std::atomic<int> running{clients};
    std::vector<std::vector<double>> latencies(static_cast<std::size_t>(clients));
    std::function<void(std::size_t)> again = [&](std::size_t client) {
        if (over) {
            --running;
            return;
        }
        const auto begin = SteadyClock::now();
        ask([&, client, begin] {
            const std::chrono::duration<double, std::milli> took = SteadyClock::now() - begin;
            latencies[client].push_back(took.count());
            again(client);
        });
    };
    ::sync();  // what the one before has left to be written is not this one's to wait for
    const auto begin = SteadyClock::now();
    for (std::size_t client = 0; client < latencies.size(); ++client) again(client);
    std::this_thread::sleep_for(duration);
    over = true;
    while (running > 0) std::this_thread::yield();
    const std::chrono::duration<double> seconds = SteadyClock::now() - begin;
    std::vector<double> all;
    for (auto& one : latencies) all.insert(all.end(), one.begin(), one.end());
    std::sort(all.begin(), all.end());
    return {static_cast<double>(all.size()) / seconds.count(), all[all.size() / 2],
            all[all.size() * 99 / 100]};
}

}  // namespace

int main() {
    const auto folder = std::filesystem::temp_directory_path() / "kring-commands-bench";
    std::filesystem::remove_all(folder);
    std::filesystem::create_directories(folder);
    auto bare_database = sqlite::Database::open(folder / "bare.sqlite");
    auto database = sqlite::Database::open(folder / "kring.sqlite");
    if (!bare_database || !database) return 1;
    auto store = SqliteStore::open(**database);
    auto derived = open_derived(folder / "kring.sqlite");
    if (!store || !derived || !(*bare_database)->migrate("bare", bare_table)) return 1;
    const SystemClock clock;
    Organizations organizations{**store, **store, *derived->snapshots, clock, {}};
    const std::string id = "bench";
    const Order order{id, founder, NoteTension{std::string(180, 'x'), {}}, {}};
    if (!organizations.perform({id, founder, FoundOrganization{"Bench"}, {}})) return 1;
    const auto example = organizations.perform(order);
    const auto records = (*store)->read(id, example ? example->position : 0, 1);
    if (!records || records->empty()) return 1;
    BareWriter writer{**bare_database, records->front()};
    const std::string body = records->front().body;

    std::printf("%8s %28s %28s %8s\n", "clients", "bare writer: a second, p50, p99",
                "command: a second, p50, p99", "ratio");
    for (const int clients : {1, 16, 64}) {
        std::vector<Figures> bare_rounds, command_rounds;
        for (int round = 0; round < rounds; ++round) {
            bare_rounds.push_back(
                measure(clients, [&](auto done) { writer.write(body, std::move(done)); }));
            command_rounds.push_back(measure(clients, [&](auto done) {
                organizations.perform(order, [done](const Result<Performed>&) { done(); });
            }));
        }
        const Figures bare = median(bare_rounds), command = median(command_rounds);
        std::printf("%8d %12.0f %6.2f ms %6.2f ms %12.0f %6.2f ms %6.2f ms %8.2f\n", clients,
                    bare.a_second, bare.median_ms, bare.p99_ms, command.a_second, command.median_ms,
                    command.p99_ms, command.a_second / bare.a_second);
    }
    std::filesystem::remove_all(folder);
}
