#pragma once
#include <optional>
#include <string>
#include <string_view>

namespace podium {

/// Whether the bytes say of themselves, by their first two, that they are UTF-16.
bool isUtf16(std::string_view bytes);
/// The same text in UTF-8; nothing if it is broken.
std::optional<std::string> fromUtf16(std::string_view bytes);

} // namespace podium
