#include "game/stage/widgets/shortening.hpp"
#include "questions/bank/utf8.hpp"
#include <algorithm>

namespace podium::stage {

namespace {

std::vector<std::string> lettersOf(const std::string& words) {
    std::vector<std::string> letters;
    for (std::size_t at = 0; at < words.size(); at += letters.back().size())
        letters.push_back(words.substr(at, std::max<std::size_t>(1, characterAt(words, at).bytes)));
    return letters;
}

/// `kept` letters, more of them from the beginning.
std::string ends(const std::vector<std::string>& letters, std::size_t kept) {
    const std::size_t last = kept * 2 / 5;
    std::string words;
    for (std::size_t i = 0; i < kept - last; ++i) words += letters[i];
    words += "…";
    for (std::size_t i = letters.size() - last; i < letters.size(); ++i) words += letters[i];
    return words;
}

} // namespace

Line shortened(Canvas& canvas, Line line, float widest) {
    if (canvas.width(line) <= widest) return line;
    const auto letters = lettersOf(line.words);
    std::size_t fits = 0, tooMany = letters.size();
    while (tooMany - fits > 1) {
        const std::size_t trial = (fits + tooMany) / 2;
        line.words = ends(letters, trial);
        (canvas.width(line) <= widest ? fits : tooMany) = trial;
    }
    line.words = ends(letters, fits);
    return line;
}

} // namespace podium::stage
