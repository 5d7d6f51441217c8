#pragma once

#include <memory>
#include <string>

#include "app/batch.hpp"
#include "cli/data.hpp"

namespace kring::cli {

/// Acts in one organization at moments of one's own choosing, many commands to a commit: the road
/// of Organizations::perform without its thread. Nothing else may use the file meanwhile.
class Play {
public:
    /// `data` must outlive it. The organization may be one that is not founded yet.
    [[nodiscard]] static Result<Play> begin(const Data& data, const std::string& organization);

    /// Makes durable what has happened so far; what follows happens from `moment` on, one thing
    /// after another, or from the latest moment so far if that is later.
    void at(Instant moment);
    /// The member does it, unless something was refused before. False if it is refused, which
    /// finish() will tell.
    bool does(MemberId member, Command command);
    /// The member does it if they may; says nothing where they may not.
    bool may(MemberId member, Command command);
    /// Makes everything durable; or the first refusal, or what kept it from being so.
    Result<void> finish();

    /// As it is after everything that was done.
    [[nodiscard]] const Organization& now() const { return loaded_->pending; }
    [[nodiscard]] bool has_failed() const { return failure_.has_value(); }

private:
    Play(const Data& data, std::shared_ptr<Loaded> loaded)
        : data_(&data), loaded_(std::move(loaded)) {}
    void commit();

    const Data* data_;
    std::shared_ptr<Loaded> loaded_;
    std::unique_ptr<Batch> batch_;
    Instant moment_;
    std::int64_t course_ = 0;  ///< milliseconds since moment_
    std::optional<Error> failure_;
};

}  // namespace kring::cli
