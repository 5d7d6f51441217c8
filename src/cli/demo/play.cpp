#include "cli/demo/play.hpp"

#include <algorithm>

namespace kring::cli {
namespace {

// So that a meeting has a course, and never one of hours: in milliseconds.
constexpr std::int64_t between_commands = 20'000;
constexpr std::int64_t longest_course = 30 * 60'000;

}  // namespace

Result<Play> Play::begin(const Data& data, const std::string& organization) {
    auto loaded = load(organization, *data.store, *data.snapshots);
    if (!loaded) return loaded.error();
    return Play{data, *std::move(loaded)};
}

void Play::commit() {
    if (!batch_ || failure_) return;
    // Who plays on after that reads what they did, though nothing comes of it: finish() says so.
    Organization played = loaded_->pending;
    if (const auto durable = batch_->commit(); !durable) {
        failure_ = durable.error();
        loaded_->pending = std::move(played);
    }
    batch_.reset();
}

void Play::at(Instant moment) {
    commit();
    moment_ = moment;
    course_ = 0;
    batch_ = std::make_unique<Batch>(*data_->store, *data_->store, moment);
}

bool Play::does(MemberId member, Command command) {
    if (failure_) return false;
    course_ = std::min(course_ + between_commands, longest_course);
    batch_->goes_on_at({moment_.milliseconds + course_});
    const auto performed = batch_->decide(loaded_, {loaded_->id, member, std::move(command), {}});
    if (!performed) failure_ = performed.error();
    return static_cast<bool>(performed);
}

bool Play::may(MemberId member, Command command) {
    if (failure_) return false;
    return static_cast<bool>(
        batch_->decide(loaded_, {loaded_->id, member, std::move(command), {}}));
}

Result<void> Play::finish() {
    commit();
    return failure_ ? Result<void>{*failure_} : Result<void>{};
}

}  // namespace kring::cli
