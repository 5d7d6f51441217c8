// What a durable command costs beside a bare group-committing writer of the same bytes: both in one
// process, one after the other, on one disk. Prints a table.
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

constexpr auto duration = std::chrono::seconds{2};
constexpr const char* bare_table[] = {
    "create table bare (organization text not null, position integer not null, at integer not "
    "null, body text not null, seal blob not null, primary key (organization, position)) without "
    "rowid"};
constexpr auto bare_insert =
    "insert into bare (organization, position, at, body, seal) values (?, ?, ?, ?, ?)";

/// Takes what waits, inserts it, commits, answers: nothing else.
class BareWriter {
public:
    explicit BareWriter(sqlite::Database& database) : database_(database) {
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
                    if (auto done = insert.run("bare", static_cast<std::int64_t>(++position_),
                                               std::int64_t{0}, job.body, seal_);
                        !done)
                        return Result<void>{done.error()};
                return Result<void>{};
            });
            if (!written) std::abort();
            for (Job& job : jobs) job.done();
        }
    }

    sqlite::Database& database_;
    std::string seal_ = std::string(32, 's');
    std::uint64_t position_ = 0;
    std::mutex mutex_;
    std::condition_variable changed_;
    std::deque<Job> queue_;
    bool stopping_ = false;
    std::thread thread_;
};

struct Figures {
    double a_second = 0, median_ms = 0, p99_ms = 0;
};

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
    BareWriter writer{**bare_database};
    const SystemClock clock;
    Organizations organizations{**store, **store, *derived->snapshots, clock, {}};
    const std::string id = "bench";
    if (!organizations.perform({id, founder, FoundOrganization{"Bench"}, {}})) return 1;
    const std::string text(180, 'x');
    const std::string body =
        R"({"v":1,"kind":"tension.noted","by":1,"data":{"tension":123456,"text":")" + text +
        R"(","domain_guess":0}})";

    std::printf("%8s %28s %28s %8s\n", "clients", "bare writer: a second, p50, p99",
                "command: a second, p50, p99", "ratio");
    for (const int clients : {1, 16, 64}) {
        const auto bare = measure(clients, [&](auto done) { writer.write(body, std::move(done)); });
        const auto command = measure(clients, [&](auto done) {
            organizations.perform({id, founder, NoteTension{text, {}}, {}},
                                  [done](const Result<Performed>&) { done(); });
        });
        std::printf("%8d %12.0f %6.2f ms %6.2f ms %12.0f %6.2f ms %6.2f ms %8.2f\n", clients,
                    bare.a_second, bare.median_ms, bare.p99_ms, command.a_second, command.median_ms,
                    command.p99_ms, command.a_second / bare.a_second);
    }
    std::filesystem::remove_all(folder);
}
