#include "questions/authoring/page/numbers.hpp"
#include "questions/authoring/page/letters.hpp"
#include <algorithm>

namespace podium::authoring {
namespace {

std::optional<std::size_t> placeIn(const WordList& list, const std::string& word) {
    const auto found = std::find(list.begin(), list.end(), word);
    if (found == list.end()) return std::nullopt;
    return static_cast<std::size_t>(found - list.begin());
}

bool isDigit(char c) { return c >= '0' && c <= '9'; }

std::string grouped(std::string digits) {
    for (auto at = static_cast<std::ptrdiff_t>(digits.size()) - 3; at > 0; at -= 3)
        digits.insert(static_cast<std::size_t>(at), ",");
    return digits;
}

std::string withPoint(std::string digits, int decimals) {
    if (decimals == 0) return digits;
    const auto wanted = static_cast<std::size_t>(decimals) + 1;
    if (digits.size() < wanted) digits.insert(0, wanted - digits.size(), '0');
    digits.insert(digits.size() - static_cast<std::size_t>(decimals), ".");
    return digits;
}

} // namespace

std::optional<Number> numberIn(const std::string& text, const Lexicon& lexicon) {
    if (const auto place = placeIn(lexicon.lists.at("numbers"), lowered(text)))
        return Number{static_cast<long long>(*place), 0, true, false, {}};
    constexpr std::size_t mostDigits = 15;
    Number number;
    std::size_t at = 0, digits = 0;
    bool point = false;
    for (; at < text.size() && (isDigit(text[at]) || text[at] == ',' || text[at] == '.'); ++at) {
        number.grouped = number.grouped || text[at] == ',';
        point = point || text[at] == '.';
        if (!isDigit(text[at])) continue;
        if (++digits > mostDigits) return std::nullopt;
        number.value = number.value * 10 + (text[at] - '0');
        number.decimals += point ? 1 : 0;
    }
    number.unit = text.substr(at);
    const auto units = lexicon.nouns.find("units");
    const bool known = units != lexicon.nouns.end() && units->second.contains(number.unit);
    if (digits == 0 || (!number.unit.empty() && !known)) return std::nullopt;
    return number;
}

std::optional<int> ordinalIn(const std::string& lower, const Lexicon& lexicon) {
    if (const auto place = placeIn(lexicon.lists.at("ordinals"), lower))
        return static_cast<int>(*place);
    const auto letters = lower.find_first_not_of("0123456789");
    if (letters == 0 || letters == std::string::npos || letters > 3) return std::nullopt;
    const auto ending = lower.substr(letters);
    const bool fits = ending == "st" || ending == "nd" || ending == "rd" || ending == "th";
    return fits ? std::optional(std::stoi(lower)) : std::nullopt;
}

std::string written(long long value, const Number& pattern, const Lexicon& lexicon) {
    const auto& words = lexicon.lists.at("numbers");
    if (pattern.inWords && value >= 0 && value < static_cast<long long>(words.size()))
        return words[static_cast<std::size_t>(value)];
    auto digits = withPoint(std::to_string(value), pattern.decimals);
    if (pattern.grouped && pattern.decimals == 0) digits = grouped(digits);
    return digits + pattern.unit;
}

std::string ordinal(int place, const Lexicon& lexicon) {
    const auto& words = lexicon.lists.at("ordinals");
    if (place >= 0 && place < static_cast<int>(words.size()))
        return words[static_cast<std::size_t>(place)];
    return std::to_string(place) + "th";
}

} // namespace podium::authoring
