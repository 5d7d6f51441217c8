#pragma once

#include <atomic>
#include <boost/asio/thread_pool.hpp>
#include <memory>

#include "auth/hashing_pool.hpp"
#include "auth/sqlite_accounts.hpp"
#include "http/front.hpp"
#include "net/server.hpp"
#include "storage/sqlite/database.hpp"
#include "storage/sqlite/derived.hpp"
#include "storage/sqlite/store.hpp"
#include "views/search_follower.hpp"

namespace kring {

/// How a server is to run. Defaults are for one machine, reached from that machine only.
struct ServeSettings {
    std::string data = "kring.sqlite";
    std::string address = "127.0.0.1";
    std::uint16_t port = 8080;
    unsigned threads = 0;            ///< 0: one for each core
    std::vector<std::string> hosts;  ///< accepted besides localhost
    bool over_tls = false;           ///< a proxy in front speaks TLS
    bool behind_proxy = false;       ///< the proxy says in X-Forwarded-For who asks
    http::Founding founding = http::Founding::first;
    std::function<void(const http::Trace&)> on_answered{};  ///< told of every request
};

/// One database file with everything that works on it: what the server serves and what the
/// command line works with.
class Program {
public:
    /// Opens the data; refusals are those of Database::open.
    [[nodiscard]] static Result<std::unique_ptr<Program>> open(const ServeSettings& settings,
                                                               const Clock& clock);
    ~Program();
    Program(const Program&) = delete;
    Program& operator=(const Program&) = delete;

    /// Listens and answers until stop().
    [[nodiscard]] Result<void> start();
    [[nodiscard]] std::uint16_t port() const { return server_->port(); }
    /// Answers what is in flight, keeps what is to be kept.
    void stop();

    [[nodiscard]] Organizations& organizations() { return *organizations_; }
    [[nodiscard]] auth::AccountStore& accounts() { return *accounts_; }
    [[nodiscard]] auth::Directory& directory() { return directory_; }
    [[nodiscard]] const EntryStore& entries() const { return *store_; }
    [[nodiscard]] sqlite::Database& database() { return *database_; }

private:
    Program(const ServeSettings& settings, const Clock& clock,
            std::unique_ptr<sqlite::Database> database, std::unique_ptr<SqliteStore> store,
            Derived derived, std::unique_ptr<auth::SqliteAccounts> accounts);
    void follow_departures();
    /// Verifies every logbook that there is, beside the work: one that somebody has been at is
    /// logged, and the server is not ready.
    void verify_logbooks();
    void keep_tidy();
    [[nodiscard]] std::string metrics() const;

    const Clock& clock_;
    std::unique_ptr<sqlite::Database> database_;
    std::unique_ptr<SqliteStore> store_;
    Derived derived_;
    std::unique_ptr<auth::SqliteAccounts> accounts_;
    auth::Sessions sessions_;
    auth::RateLimit limit_;
    auth::Directory directory_;
    auth::Invitations invitations_;
    auth::PasswordLinks password_links_;
    std::unique_ptr<auth::HashingPool> hashing_;
    auth::SignIn sign_in_;
    auth::SignUp sign_up_;
    auth::PasswordChange password_change_;
    std::atomic<bool> is_sound_{true};  ///< no logbook was found to be changed
    std::atomic<bool> is_stopping_{false};
    boost::asio::thread_pool background_{2};
    std::unique_ptr<Organizations> organizations_;
    std::unique_ptr<SearchFollower> search_follower_;
    http::Site site_;
    http::Front front_;
    std::unique_ptr<net::Server> server_;
    struct Tidier;
    std::unique_ptr<Tidier> tidier_;
};

}  // namespace kring
