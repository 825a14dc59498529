#include "game/journal/names.hpp"
#include <algorithm>

namespace podium {

std::string nameOf(const Match& match, SeatId seat) {
    const auto chair = std::ranges::find(match.seats, seat, &Chair::id);
    return chair == match.seats.end() ? "" : chair->name;
}

std::optional<int> numberOf(const Match& match, EntryId question) {
    const auto asked = std::ranges::find(match.asked, question, &Asked::entry);
    if (asked == match.asked.end() || asked->exchanged) return std::nullopt;
    return static_cast<int>(std::count_if(
        match.asked.begin(), asked + 1, [](const Asked& earlier) { return !earlier.exchanged; }));
}

int questionsOf(const Match& match) {
    return static_cast<int>(std::ranges::count(match.asked, false, &Asked::exchanged));
}

} // namespace podium
