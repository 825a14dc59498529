#include "questions/authoring/page/bare_words.hpp"
#include "questions/authoring/page/letters.hpp"
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

} // namespace podium::authoring
