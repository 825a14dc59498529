#include "questions/authoring/options/neighbours.hpp"
#include "questions/authoring/page/letters.hpp"
#include "questions/authoring/page/lines.hpp"
#include <algorithm>

namespace podium::authoring {
namespace {

/// The largest round step that the number is a multiple of: 71,500 is in five hundreds.
long long grain(long long value) {
    if (value < 100) return value % 5 == 0 && value >= 20 ? 5 : 1;
    for (const long long step :
        {1000000, 500000, 100000, 50000, 10000, 5000, 1000, 500, 100, 50, 10, 5})
        if (value >= step * 2 && value % step == 0) return step;
    return 1;
}

long long roundedTo(long long value, long long step) { return (value + step / 2) / step * step; }

/// A measured figure has near neighbours, a counted one farther ones.
long long distance(const Number& number, long long grainStep) {
    constexpr long long smallest = 20;
    if (number.value <= smallest) return 1;
    const long long share = number.decimals > 0 ? 4 : 11; // per cent
    return std::max(grainStep, roundedTo(number.value * share / 100, grainStep));
}

/// A number of steps away, a little off the even step where the number is not round.
long long stepped(
    long long value, long long steps, long long reach, long long grainStep, Chance& chance) {
    const auto wobble = static_cast<std::size_t>(reach / 3 / grainStep);
    const auto shift = wobble == 0
        ? 0
        : static_cast<long long>(chance.below(2 * wobble + 1)) - static_cast<long long>(wobble);
    return value + steps * reach + shift * grainStep;
}

/// Some below and the others above, so that the right number is not always in the middle.
std::vector<long long> around(
    const Number& number, const std::set<long long>& forbidden, Chance& chance) {
    const auto grainStep = grain(number.value), reach = distance(number, grainStep);
    const long long smallest = number.value > 2 ? 2 : 1;
    const auto wanted = chance.below(4);
    std::vector<long long> below, above;
    for (long long steps = 1; steps <= 9; ++steps) {
        const auto less = stepped(number.value, -steps, reach, grainStep, chance);
        const auto more = stepped(number.value, steps, reach, grainStep, chance);
        if (less >= smallest && !forbidden.contains(less) && below.size() < wanted)
            below.push_back(less);
        if (!forbidden.contains(more)) above.push_back(more);
    }
    above.resize(std::min(above.size(), 3 - below.size()));
    below.insert(below.end(), above.begin(), above.end());
    return below;
}

bool isDay(const std::string& word) {
    const auto digits = word.substr(0, word.find(','));
    return !digits.empty() && digits.size() <= 2 &&
        digits.find_first_not_of("0123456789") == std::string::npos;
}

std::string withDay(const std::string& date, int day) {
    std::string text;
    for (auto word : wordsOf(date)) {
        if (isDay(word)) word.replace(0, word.find(','), std::to_string(day));
        text += (text.empty() ? "" : " ") + word;
    }
    return text;
}

int dayOf(const std::string& date) {
    for (const auto& word : wordsOf(date))
        if (isDay(word)) return std::stoi(word);
    return 0;
}

} // namespace

std::vector<std::string> numbersNear(const Number& number, const std::set<long long>& forbidden,
    const Lexicon& lexicon, Chance& chance) {
    auto pattern = number;
    pattern.inWords = false;
    std::vector<std::string> found;
    for (const auto value : around(number, forbidden, chance))
        found.push_back(written(value, pattern, lexicon));
    return found;
}

std::vector<std::string> datesNear(const std::string& date, Chance& chance) {
    constexpr int lastDay = 28; // every month has it
    const int day = dayOf(date);
    std::vector<std::string> found;
    if (day == 0) return found;
    std::vector<int> days;
    for (const int apart : {-7, -4, -3, -2, 2, 3, 4, 7})
        if (day + apart >= 1 && day + apart <= lastDay) days.push_back(day + apart);
    chance.shuffle(days);
    for (std::size_t i = 0; i < 3 && i < days.size(); ++i) found.push_back(withDay(date, days[i]));
    return found;
}

std::vector<std::string> ranksNear(int place, const Lexicon& lexicon, Chance& chance) {
    const int first = std::max(1, place - static_cast<int>(chance.below(4)));
    std::vector<std::string> found;
    for (int rank = first; found.size() < 3; ++rank)
        if (rank != place) found.push_back(withCapital(ordinal(rank, lexicon)));
    return found;
}

std::vector<std::string> scoresNear(const std::string& score, Chance& chance) {
    const auto dash = score.find('-');
    const int won = std::stoi(score.substr(0, dash)), lost = std::stoi(score.substr(dash + 1));
    std::vector<std::pair<int, int>> shifts{
        {1, 0}, {2, 1}, {-1, -3}, {4, 2}, {3, -1}, {-2, -5}, {1, 1}};
    chance.shuffle(shifts);
    std::vector<std::string> found;
    for (const auto& [up, down] : shifts)
        if (found.size() < 3 && lost + down >= 0 && won + up > lost + down)
            found.push_back(std::to_string(won + up) + "-" + std::to_string(lost + down));
    return found;
}

} // namespace podium::authoring
