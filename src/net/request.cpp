#include "net/request.hpp"

#include "net/text.hpp"

namespace kring::net {

void Headers::add(std::string_view name, std::string_view value) {
    fields_.push_back({static_cast<std::uint32_t>(text_.size()),
                       static_cast<std::uint32_t>(name.size()),
                       static_cast<std::uint32_t>(value.size())});
    text_.append(name).append(value);
}

std::optional<std::string_view> Headers::value_if(const Field& field, std::string_view name) const {
    const std::string_view text = text_;
    if (!same_ignoring_case(text.substr(field.begin, field.name_length), name)) return std::nullopt;
    return text.substr(field.begin + field.name_length, field.value_length);
}

std::optional<std::string_view> Headers::find(std::string_view name) const {
    for (const Field& field : fields_)
        if (const auto value = value_if(field, name)) return value;
    return std::nullopt;
}

std::optional<std::string_view> Headers::find_last(std::string_view name) const {
    for (auto field = fields_.rbegin(); field != fields_.rend(); ++field)
        if (const auto value = value_if(*field, name)) return value;
    return std::nullopt;
}

std::string_view Request::header(std::string_view name) const {
    return headers.find(name).value_or(std::string_view{});
}

std::optional<std::string_view> Request::parameter(std::string_view name) const {
    for (const auto& [key, value] : query) {
        if (key == name) return value;
    }
    return std::nullopt;
}

}  // namespace kring::net
