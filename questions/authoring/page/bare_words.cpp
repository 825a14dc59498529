#include "questions/authoring/page/bare_words.hpp"
#include "questions/authoring/page/letters.hpp"
#include <algorithm>
#include <cctype>

namespace podium::authoring {

std::vector<std::string> bareWords(const std::string& text) {
    std::vector<std::string> found;
    std::string word;
    for (const char c : text + " ") {
        const bool inWord =
            std::isalnum(static_cast<unsigned char>(c)) || c < 0 || c == '\'' || c == '-';
        if (inWord) {
            word += c;
        } else if (!word.empty()) {
            found.push_back(word);
            word.clear();
        }
    }
    return found;
}

std::set<std::string> contentWords(const std::string& text) {
    constexpr std::size_t shortest = 4; // bytes: shorter words tell nothing
    std::set<std::string> found;
    for (const auto& word : bareWords(text))
        if (word.size() >= shortest) found.insert(lowered(word));
    return found;
}

bool isFourDigits(const std::string& word) {
    return word.size() == 4 && word.find_first_not_of("0123456789") == std::string::npos;
}

bool hasYear(const std::string& text) {
    const auto words = bareWords(text);
    return std::any_of(words.begin(), words.end(), isFourDigits);
}

std::string unquoted(const std::string& text) {
    std::string out;
    bool inside = false;
    for (const char c : text) {
        if (c == '"') inside = !inside;
        if (!inside) out += c;
    }
    return out;
}

} // namespace podium::authoring
