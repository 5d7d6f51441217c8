#pragma once

#include <cstddef>
#include <iosfwd>
#include <memory>
#include <string>
#include <string_view>

namespace kring::auth {

/// A password or a token in clear text. It can be moved but not copied, printed, formatted or
/// compared, and its bytes are overwritten when it goes.
class Secret {
public:
    Secret() = default;
    /// Takes the text over; the bytes it came from are overwritten.
    explicit Secret(std::string&& text);
    Secret(Secret&& other) noexcept;
    Secret& operator=(Secret&& other) noexcept;
    Secret(const Secret&) = delete;
    Secret& operator=(const Secret&) = delete;
    ~Secret();

    /// The clear text, for the one place that needs it. Valid while the Secret stays in place.
    [[nodiscard]] std::string_view reveal() const { return {bytes_.get(), size_}; }

    friend std::ostream& operator<<(std::ostream&, const Secret&) = delete;

private:
    void wipe();

    std::unique_ptr<char[]> bytes_;
    std::size_t size_ = 0;
};

/// Overwrites the text in a way that no optimizer removes, and empties it.
void wipe(std::string& text);

}  // namespace kring::auth
