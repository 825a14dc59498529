#include "game/show/seat_words.hpp"
#include "game/journal/names.hpp"
#include <algorithm>
#include <array>

namespace podium::show {
namespace {

using Verb = std::pair<std::string_view, std::string_view>; // of another, of you
constexpr std::array<Verb, 4> oddVerbs{
    {{"is", "are"}, {"was", "were"}, {"has", "have"}, {"buzzes", "buzz"}}};

/// "You" is the name of who plays alone and gave none: "buzzes" is then "buzz", "is here" "are
/// here".
std::string spokenToYou(const std::string& does) {
    const std::size_t end = std::min(does.find(' '), does.size());
    const std::string verb = does.substr(0, end);
    for (const auto& [other, own] : oddVerbs)
        if (verb == other) return std::string(own) + does.substr(end);
    return verb.substr(0, verb.size() - 1) + does.substr(end);
}

} // namespace

std::string who(const Match& match, SeatId seat) {
    return isAtTheTable(match, seat) ? nameOf(match, seat) : "the host";
}

std::string whoDoes(const Match& match, SeatId seat, const std::string& does) {
    const std::string name = who(match, seat);
    return name + " " + (name == "You" ? spokenToYou(does) : does);
}

std::string questionWords(const Match& match, EntryId question) {
    if (const auto number = numberOf(match, question)) return "question " + std::to_string(*number);
    return questionAt(match, question) ? "a question that was exchanged"
                                       : "a question that was taken back";
}

} // namespace podium::show
