#pragma once
#include "questions/authoring/options/chance.hpp"
#include "questions/authoring/page/numbers.hpp"
#include <string>
#include <vector>

namespace podium::authoring {

/// Three numbers near this one, as round and as exact as it is, and none of them forbidden.
std::vector<std::string> numbersNear(const Number& number, const std::set<long long>& forbidden,
    const Lexicon& lexicon, Chance& chance);
/// Three dates of the same month, written alike.
std::vector<std::string> datesNear(const std::string& date, Chance& chance);
std::vector<std::string> ranksNear(int place, const Lexicon& lexicon, Chance& chance);
std::vector<std::string> scoresNear(const std::string& score, Chance& chance);

} // namespace podium::authoring
