#include "server/program.hpp"

#include <spdlog/spdlog.h>
#include <unistd.h>

#include <boost/asio/post.hpp>
#include <boost/asio/steady_timer.hpp>

#include "logbook/verify.hpp"
#include "server/metrics.hpp"

namespace kring {
namespace {

constexpr int exit_disk_failed = 74;  ///< EX_IOERR
constexpr auto tidy_every = std::chrono::minutes{5};
constexpr std::int64_t receipt_milliseconds = milliseconds_a_day;

Organizations::Settings organization_settings() {
    Organizations::Settings result;
    result.on_fatal = [](const Error& error) {
        // What is on disk is unknown now. Nothing may be answered any more: the next start finds
        // out what is true.
        spdlog::critical("the disk failed ({}): stopping at once", error.name);
        spdlog::default_logger()->flush();
        ::_exit(exit_disk_failed);
    };
    return result;
}

std::vector<std::string> hosts_of(const ServeSettings& settings) {
    std::vector<std::string> hosts{"localhost", "127.0.0.1", "[::1]"};
    hosts.insert(hosts.end(), settings.hosts.begin(), settings.hosts.end());
    return hosts;
}

}  // namespace

/// Runs every few minutes what nobody waits for.
struct Program::Tidier {
    explicit Tidier(boost::asio::thread_pool& pool) : timer(pool) {}
    boost::asio::steady_timer timer;
};

Result<std::unique_ptr<Program>> Program::open(const ServeSettings& settings, const Clock& clock) {
    auto database = sqlite::Database::open(settings.data);
    if (!database) return database.error();
    auto store = SqliteStore::open(**database);
    if (!store) return store.error();
    auto derived = open_derived(settings.data);
    if (!derived) return derived.error();
    auto accounts = auth::SqliteAccounts::open(**database);
    if (!accounts) return accounts.error();
    return std::unique_ptr<Program>{new Program{settings, clock, *std::move(database),
                                                *std::move(store), *std::move(derived),
                                                *std::move(accounts)}};
}

Program::Program(const ServeSettings& settings, const Clock& clock,
                 std::unique_ptr<sqlite::Database> database, std::unique_ptr<SqliteStore> store,
                 Derived derived, std::unique_ptr<auth::SqliteAccounts> accounts)
    : clock_(clock),
      database_(std::move(database)),
      store_(std::move(store)),
      derived_(std::move(derived)),
      accounts_(std::move(accounts)),
      sessions_(*accounts_),
      directory_(*accounts_),
      invitations_(*accounts_, sessions_, directory_),
      password_links_(*accounts_, sessions_),
      hashing_(std::make_unique<auth::HashingPool>()),
      sign_in_(*accounts_, sessions_, *hashing_, limit_),
      sign_up_(*accounts_, *hashing_, limit_),
      password_change_(*accounts_, sessions_, *hashing_, limit_),
      organizations_(std::make_unique<Organizations>(*store_, *store_, *derived_.snapshots, clock_,
                                                     organization_settings())),
      search_follower_(
          std::make_unique<SearchFollower>(*organizations_, *store_, *derived_.search)),
      site_{
          clock_,
          *organizations_,
          *store_,
          *derived_.search,
          *accounts_,
          sessions_,
          sign_in_,
          sign_up_,
          invitations_,
          password_links_,
          password_change_,
          *hashing_,
          directory_,
          [this](std::function<void()> work) { boost::asio::post(background_, std::move(work)); }},
      front_(site_, http::all_routes()) {
    site_.over_tls = settings.over_tls;
    site_.founding = settings.founding;
    site_.hosts = hosts_of(settings);
    site_.on_answered = settings.on_answered;
    site_.metrics = [this] { return metrics(); };
    site_.is_ready = [this] { return is_sound_.load(); };
    organizations_->follow(
        [this](const std::string& organization, std::span<const Entry> entries,
               const State& state) { site_.live.deliver(organization, entries, state); });
    follow_departures();
    net::Settings net_settings;
    net_settings.address = settings.address;
    net_settings.port = settings.port;
    net_settings.threads = settings.threads;
    net_settings.over_tls = settings.over_tls;
    net_settings.behind_proxy = settings.behind_proxy;
    net_settings.body_limit = [this](const net::Request& head) { return front_.body_limit(head); };
    net_settings.error_reply = [this](int status, std::string_view name) {
        return front_.error_reply(status, name);
    };
    net_settings.on_fault = [](std::string_view what) { spdlog::error("fault: {}", what); };
    server_ = std::make_unique<net::Server>(
        std::move(net_settings), [this](net::Request request, const net::Respond& respond) {
            front_.handle(std::move(request), respond);
        });
}

Program::~Program() { stop(); }

Result<void> Program::start() {
    if (auto started = server_->start(); !started) return started;
    tidier_ = std::make_unique<Tidier>(background_);
    keep_tidy();
    boost::asio::post(background_, [this] { verify_logbooks(); });
    return {};
}

void Program::stop() {
    is_stopping_ = true;
    server_->stop();
    if (tidier_) tidier_->timer.cancel();
    tidier_.reset();
    hashing_.reset();
    background_.join();
    if (!organizations_) return;
    organizations_->save_snapshots();
    if (const auto tidied = sessions_.tidy(clock_.now()); !tidied)
        spdlog::warn("sessions were not noted: {}", tidied.error().name);
}

/// Who has left an organization is no longer let in, on any open page either.
void Program::follow_departures() {
    organizations_->follow(
        [this](const std::string& organization, std::span<const Entry> entries, const State&) {
            for (const Entry& entry : entries) {
                const auto* left = std::get_if<MemberLeft>(&entry.fact);
                if (!left) continue;
                boost::asio::post(background_, [this, organization, member = left->member] {
                    // If this fails, the front door and the next sign-in go by the logbook.
                    const auto identity = accounts_->identity_of(organization, member);
                    if (const auto ended = accounts_->end_membership(organization, member); !ended)
                        spdlog::error("a membership was not ended: {}", ended.error().name);
                    if (identity && *identity) sessions_.reload(**identity);
                    site_.live.end_member(organization, member);
                });
            }
        });
}

void Program::verify_logbooks() {
    const auto organizations = store_->organizations();
    if (!organizations) return;
    for (const auto& organization : *organizations) {
        if (is_stopping_) return;
        const auto verified = verify(organization, *store_);
        if (verified || verified.error().kind == Kind::unavailable) continue;
        is_sound_ = false;
        std::string position;
        for (const Detail& detail : verified.error().details)
            if (detail.name == "position") position = detail.text;
        spdlog::error("the logbook of {} is not as it was written: {} at {}", organization,
                      verified.error().name, position);
    }
}

void Program::keep_tidy() {
    tidier_->timer.expires_after(tidy_every);
    tidier_->timer.async_wait([this](const boost::system::error_code& cancelled) {
        if (cancelled) return;
        const Instant now = clock_.now();
        for (const auto& done :
             {sessions_.tidy(now), invitations_.tidy(now), password_links_.tidy(now),
              store_->forget_receipts({now.milliseconds - receipt_milliseconds})})
            if (!done) spdlog::warn("tidying failed: {}", done.error().name);
        if (tidier_) keep_tidy();
    });
}

std::string Program::metrics() const {
    return metrics_text(server_->figures(), organizations_->figures());
}

}  // namespace kring
