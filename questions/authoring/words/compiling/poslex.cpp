#include "questions/authoring/words/compiling/poslex.hpp"
#include <bit>
#include <cmath>
#include <cstdint>
#include <fstream>
#include <iterator>
#include <sstream>

namespace podium::authoring {
namespace {

namespace fs = std::filesystem;

/// "1" and "2" stand for words that were tagged twice over; they say nothing, so they are None.
Penn tagNamed(const std::string& name) {
    if (name == "punc") return Penn::Mark;
    for (std::size_t tag = 1; tag < pennCount; ++tag) {
        std::string lower(pennNames[tag]);
        for (char& c : lower) c = static_cast<char>(c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c);
        if (lower == name) return static_cast<Penn>(tag);
    }
    return Penn::None;
}

/// One line: ("word" ((nn -9.1) (vb -10.2) ) () )
void readEntry(const std::string& line, Poslex& lexicon) {
    const auto close = line.find("\" (");
    if (line.rfind("(\"", 0) != 0 || close == std::string::npos) return;
    auto rest = line.substr(close + 2);
    for (char& c : rest)
        if (c == '(' || c == ')') c = ' ';
    std::istringstream in(rest);
    auto word = line.substr(2, close - 2);
    if (word.size() == 2 && word[0] == '\\') word.erase(0, 1);
    std::string name;
    for (double log = 0; in >> name >> log;)
        if (const auto tag = tagNamed(name); tag != Penn::None) lexicon.words[word][tag] = log;
}

/// Doubles lie there with their highest byte first.
double doubleAt(const std::string& bytes, std::size_t at) {
    std::uint64_t bits = 0;
    for (std::size_t i = 0; i < 8; ++i)
        bits = bits << 8 | static_cast<unsigned char>(bytes[at + i]);
    return std::bit_cast<double>(bits);
}

/// A number below zero says how many times in all the one before it stands there.
std::vector<double> counts(const std::string& bytes, std::size_t from) {
    std::vector<double> numbers;
    for (auto at = from; at + 8 <= bytes.size(); at += 8) {
        const double number = doubleAt(bytes, at);
        if (number >= 0)
            numbers.push_back(number);
        else if (!numbers.empty() && number > -100000)
            numbers.insert(numbers.end(), static_cast<std::size_t>(-number) - 1, numbers.back());
    }
    return numbers;
}

std::vector<Penn> tagsIn(const std::string& line) {
    std::istringstream in(line);
    std::vector<Penn> tags;
    for (std::string name; in >> name;) tags.push_back(tagNamed(name));
    return tags;
}

void spread(const std::vector<double>& counts, const std::vector<Penn>& tags, Poslex& lexicon) {
    lexicon.trigrams.assign(pennCount * pennCount * pennCount, 0.0);
    std::size_t i = 0;
    for (const auto first : tags)
        for (const auto second : tags)
            for (const auto third : tags) {
                const auto row =
                    static_cast<std::size_t>(first) * pennCount + static_cast<std::size_t>(second);
                lexicon.trigrams[row * pennCount + static_cast<std::size_t>(third)] += counts[i++];
            }
}

/// "NgramBin_2 3", twice a line of the tags, then the counts of each two tags and a third.
bool readTrigrams(const fs::path& file, Poslex& lexicon) {
    std::ifstream in(file, std::ios::binary);
    std::string magic, tagLine, again;
    std::getline(in, magic);
    std::getline(in, tagLine);
    std::getline(in, again);
    const std::string bytes(std::istreambuf_iterator<char>(in), {});
    const auto tags = tagsIn(tagLine);
    const auto numbers = counts(bytes, 0);
    if (magic != "NgramBin_2 3" || numbers.size() != tags.size() * tags.size() * tags.size())
        return false;
    spread(numbers, tags, lexicon);
    return true;
}

} // namespace

Expected<Poslex> readPoslex(const fs::path& folder) {
    Poslex lexicon;
    std::ifstream in(folder / "wsj.wp39.poslexR", std::ios::binary);
    for (std::string line; std::getline(in, line);) readEntry(line, lexicon);
    if (lexicon.words.empty() || !readTrigrams(folder / "wsj.wp39.tri.ngrambin", lexicon))
        return tl::make_unexpected(Problems{{"the tagger's lexicon cannot be read from this folder",
            {folder.string()}, "Install festlex-poslex anew"}});
    return lexicon;
}

} // namespace podium::authoring
