#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace podium {

struct NamedPage;

/// A line of the journal taken apart, before anyone knows what it means. What no journal holds (a
/// fraction, yes and no, null) is nothing.
struct Page {
    using List = std::vector<Page>;
    using Fields = std::vector<NamedPage>;
    std::variant<std::monostate, std::int64_t, std::uint64_t, std::string, List, Fields> what;
};

struct NamedPage {
    std::string name;
    Page page;
};

/// Nothing where the text is no JSON, or has more parts or levels than any evening.
std::optional<Page> parsePage(std::string_view text);
/// A field of an object, the last of those with the name; nullptr where there is none.
const Page* fieldCalled(const Page& page, std::string_view name);

} // namespace podium
