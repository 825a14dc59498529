#include "questions/authoring/options/evenness.hpp"
#include "questions/authoring/page/letters.hpp"
#include "questions/authoring/page/lines.hpp"
#include <algorithm>

namespace podium::authoring {
namespace {

/// "II", "Henry VIII"; a single "V" may be an initial.
bool isReign(const std::string& word) {
    return word.size() > 1 && word.find_first_not_of("IVX") == std::string::npos;
}

std::string bareTitle(std::string word) {
    if (!word.empty() && word.back() == '.') word.pop_back();
    return lowered(word);
}

} // namespace

bool isCrowned(const std::string& name, const Lexicon& lexicon) {
    const auto words = wordsOf(name);
    if (words.empty()) return false;
    const auto first = bareTitle(words.front());
    const bool crown = words.size() > 1 && lexicon.nounIs("crowns", first);
    return crown || isReign(words.back());
}

std::string titleOf(const std::string& name, const Lexicon& lexicon) {
    const auto words = wordsOf(name);
    if (words.size() < 3 || isCrowned(name, lexicon)) return {};
    const auto title = bareTitle(words.front());
    const bool saint = title == "saint" || title == "st";
    const bool known = lexicon.is("titles", title) || lexicon.nounIs("titles", title);
    return known && !saint && startsUpper(words[1]) && words[1] != "of" ? words.front() : "";
}

void dropUnevenTitles(std::vector<std::string>& options, const Lexicon& lexicon) {
    const auto titled = std::count_if(options.begin(), options.end(),
        [&](const std::string& name) { return !titleOf(name, lexicon).empty(); });
    if (titled == static_cast<std::ptrdiff_t>(options.size())) return;
    for (auto& name : options)
        if (const auto title = titleOf(name, lexicon); !title.empty())
            name = name.substr(title.size() + 1);
}

} // namespace podium::authoring
