#include "questions/authoring/words/compiling/life.hpp"
#include <algorithm>
#include <cctype>
#include <sstream>

namespace podium::authoring {
namespace {

bool isUpper(char c) { return c >= 'A' && c <= 'Z'; }

std::string lastWord(const std::string& text) { return text.substr(text.find_last_of(' ') + 1); }

/// "Georges Bizet" rather than "Bizet" or a name with everything; "Voltaire" rather than who he
/// was.
std::string fullName(const std::vector<std::string>& names) {
    const auto& known = names.front();
    std::string best;
    for (const auto& name : names) {
        const bool full = name.find(' ') != std::string::npos && isUpper(name[0]) &&
            lastWord(name) == lastWord(known);
        if (full && (best.empty() || name.size() < best.size())) best = name;
    }
    return best.empty() ? known : best;
}

/// The years in the last brackets: "(1838-1875)", "(born in 1925)".
std::pair<std::uint32_t, std::uint32_t> yearsIn(const std::string& gloss) {
    const auto open = gloss.rfind('(');
    if (open == std::string::npos) return {};
    const auto text = gloss.substr(open);
    if (text.find("BC") != std::string::npos) return {};
    std::vector<std::uint32_t> years;
    std::string figures;
    for (const char c : text + " ") {
        if (std::isdigit(static_cast<unsigned char>(c)) != 0) {
            figures += c;
            continue;
        }
        if (figures.size() == 3 || figures.size() == 4)
            years.push_back(static_cast<std::uint32_t>(std::stoul(figures)));
        figures.clear();
    }
    if (years.empty() || years.size() > 2) return {};
    return {years[0], years.size() > 1 ? years[1] : 0};
}

/// "French", the first word with a capital before anything else is told.
std::string nationIn(const std::string& gloss) {
    constexpr int reach = 3; // words: "major English composer"
    std::istringstream in(gloss);
    std::string word;
    for (int i = 0; i < reach && in >> word; ++i) {
        if (word == "United") return "American";
        const bool plain = std::all_of(
            word.begin(), word.end(), [](unsigned char c) { return std::isalpha(c) != 0; });
        if (isUpper(word[0]) && plain) return word;
    }
    return {};
}

} // namespace

std::optional<Life> lifeIn(const std::string& gloss, const std::vector<std::string>& names) {
    const auto [born, died] = yearsIn(gloss);
    if (born == 0) return std::nullopt;
    const bool field = gloss.front() == '('; // "(Roman Catholic Church) French bishop"
    const auto told = field ? gloss.substr(std::min(gloss.find(')') + 2, gloss.size())) : gloss;
    return Life{fullName(names), nationIn(told), born, died};
}

} // namespace podium::authoring
