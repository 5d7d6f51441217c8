#include "kernel/driver/words.hpp"

#include "kernel/text.hpp"

namespace kring {
namespace {

Result<void> check_need(const DriverText& text, const std::string& where) {
    if (!text.need || is_blank(*text.need))
        return Error{Kind::refused, "driver.need_missing", "0.2", where + "/need"};
    if (!text.impact || is_blank(*text.impact))
        return Error{Kind::refused, "driver.impact_missing", "0.2", where + "/impact"};
    return {};
}

}  // namespace

DriverText titled(DriverText text) {
    if (is_blank(text.title)) text.title = title_from(text.situation);
    return text;
}

Result<void> check_driver_text(const DriverText& text, DriverModel model,
                               const std::string& where) {
    if (is_blank(text.situation))
        return Error{Kind::refused, "driver.situation_missing", "2.7", where + "/situation"};
    if (is_blank(text.effect))
        return Error{Kind::refused, "driver.effect_missing", "2.7", where + "/effect"};
    if (auto fine = check_title(text.title, where + "/title"); !fine) return fine;
    if (auto fine = check_text(text.situation, where + "/situation"); !fine) return fine;
    if (auto fine = check_text(text.effect, where + "/effect"); !fine) return fine;
    if (auto fine = check_optional_text(text.relevance, where + "/relevance"); !fine) return fine;
    if (model == DriverModel::driver_only)
        if (auto fine = check_need(text, where); !fine) return fine;
    if (auto fine = check_optional_text(text.need, where + "/need"); !fine) return fine;
    return check_optional_text(text.impact, where + "/impact");
}

}  // namespace kring
