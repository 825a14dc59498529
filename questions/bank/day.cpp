#include "questions/bank/day.hpp"
#include <algorithm>
#include <chrono>

namespace podium {

namespace {

bool isFigure(char c) { return c >= '0' && c <= '9'; }

/// Figures with two hyphens between them: 2024-08-12.
bool isLaidOutAsDay(const std::string& text) {
    constexpr std::size_t length = 10, month = 4, day = 7;
    if (text.size() != length || text[month] != '-' || text[day] != '-') return false;
    return std::count_if(text.begin(), text.end(), isFigure) == 8;
}

} // namespace

bool isDay(const std::string& text) {
    if (!isLaidOutAsDay(text)) return false;
    const auto part = [&](std::size_t at, std::size_t length) {
        return static_cast<unsigned>(std::stoul(text.substr(at, length)));
    };
    return std::chrono::year_month_day{std::chrono::year{static_cast<int>(part(0, 4))},
        std::chrono::month{part(5, 2)}, std::chrono::day{part(8, 2)}}
        .ok();
}

} // namespace podium
