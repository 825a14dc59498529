#include "questions/authoring/words/compiling/life.hpp"
#include "questions/authoring/words/word_file.hpp"
#include <algorithm>
#include <fstream>
#include <sstream>

namespace podium::authoring {
namespace {

using Rows = std::map<std::uint32_t, std::uint32_t>; ///< the row of a synset by its byte offset
namespace fs = std::filesystem;

constexpr std::uint32_t tops = 3, people = 18; // numbers of the lexicographers' files

std::string spaced(std::string word) {
    std::replace(word.begin(), word.end(), '_', ' ');
    return word;
}

std::string inLowerCase(std::string word) {
    for (char& c : word)
        if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
    return word;
}

/// Without the mark of where an adjective may stand: "galore(ip)".
std::string withoutPlace(const std::string& word) { return word.substr(0, word.find('(')); }

/// Calls `read` with each line; the licence lines begin with a space.
template <typename Read>
bool eachLine(const fs::path& file, Read read) {
    std::ifstream in(file, std::ios::binary);
    if (!in) return false;
    for (std::string line; std::getline(in, line);)
        if (!line.empty() && line[0] != ' ') read(line);
    return in.eof();
}

std::vector<std::string> wordsOfSynset(std::istringstream& in) {
    std::string count, word, id;
    in >> count;
    std::vector<std::string> words;
    for (int left = std::stoi(count, nullptr, 16); left > 0 && in >> word >> id; --left)
        words.push_back(spaced(withoutPlace(word)));
    return words;
}

Synset nounSynset(std::istringstream& in, std::uint32_t& offset) {
    Synset synset;
    std::string type, pointer, partOfSpeech, ends;
    in >> offset >> synset.kind >> type;
    synset.words = wordsOfSynset(in);
    int pointers = 0;
    in >> pointers;
    for (std::uint32_t target = 0; pointers > 0; --pointers) {
        in >> pointer >> target >> partOfSpeech >> ends;
        if (pointer == "@" || pointer == "@i") synset.parents.push_back(target);
        synset.named = synset.named || pointer == "@i";
    }
    return synset;
}

bool readSynsets(const fs::path& file, WordNet& net, Rows& rows) {
    const bool read = eachLine(file, [&](const std::string& line) {
        std::istringstream in(line);
        std::uint32_t offset = 0;
        auto synset = nounSynset(in, offset);
        const auto bar = line.find(" | ");
        if (synset.named && synset.kind == people && bar != std::string::npos)
            synset.life = lifeIn(line.substr(bar + 3), synset.words);
        rows[offset] = static_cast<std::uint32_t>(net.synsets.size());
        net.synsets.push_back(std::move(synset));
    });
    for (auto& synset : net.synsets)
        for (auto& parent : synset.parents) parent = rows[parent];
    return read;
}

/// The widest nouns have a file of their own; they are of the kind that most below them are.
void settleTops(WordNet& net) {
    std::map<std::size_t, std::map<std::uint32_t, int>> votes;
    for (const auto& synset : net.synsets)
        for (const auto parent : synset.parents)
            if (synset.kind != tops) ++votes[parent][synset.kind];
    for (std::size_t row = 0; row < net.synsets.size(); ++row) {
        if (net.synsets[row].kind != tops || !votes.contains(row)) continue;
        const auto& counts = votes[row];
        net.synsets[row].kind =
            std::max_element(counts.begin(), counts.end(), [](const auto& a, const auto& b) {
                return a.second < b.second;
            })->first;
    }
}

bool readIndex(const fs::path& file, std::uint32_t bit, const Rows* rows, WordNet& net) {
    return eachLine(file, [&](const std::string& line) {
        std::istringstream in(line);
        std::string word, skipped;
        int senses = 0, pointers = 0;
        in >> word >> skipped >> senses >> pointers;
        for (; pointers >= -1; --pointers) in >> skipped; // and two counts of senses
        auto& lemma = net.lemmas[spaced(word)];
        lemma.classes |= bit;
        for (std::uint32_t offset = 0; rows && in >> offset;)
            lemma.senses.push_back({rows->at(offset), 0});
    });
}

/// The case that a word is printed in, gathered over its meanings.
void noteCapitals(
    const std::vector<std::string>& words, std::map<std::string, bool>& alwaysCapital) {
    for (const auto& word : words) {
        const auto lower = inLowerCase(word);
        const auto known = alwaysCapital.emplace(lower, lower != word).first;
        known->second = known->second && lower != word;
    }
}

void setCapitals(
    const std::map<std::string, bool>& alwaysCapital, std::uint32_t bit, WordNet& net) {
    for (const auto& [word, always] : alwaysCapital)
        if (const auto lemma = net.lemmas.find(word); always && lemma != net.lemmas.end())
            lemma->second.classes |= bit;
}

bool readCapitals(const fs::path& folder, WordNet& net) {
    std::map<std::string, bool> nouns, adjectives;
    for (const auto& synset : net.synsets) noteCapitals(synset.words, nouns);
    const bool read = eachLine(folder / "data.adj", [&](const std::string& line) {
        std::istringstream in(line);
        std::string offset, kind, type;
        in >> offset >> kind >> type;
        noteCapitals(wordsOfSynset(in), adjectives);
    });
    setCapitals(nouns, CapitalNounBit, net);
    setCapitals(adjectives, CapitalAdjectiveBit, net);
    return read;
}

void addCount(Lemma& lemma, char type, std::size_t sense, std::uint32_t count) {
    if (type == '1' && sense >= 1 && sense <= lemma.senses.size())
        lemma.senses[sense - 1].count = count;
    if (type == '2') lemma.verbCount += count;
    if (type == '3' || type == '5') lemma.adjectiveCount += count;
}

bool readCounts(const fs::path& file, WordNet& net) {
    return eachLine(file, [&](const std::string& line) {
        std::istringstream in(line);
        std::string key;
        std::size_t sense = 0;
        std::uint32_t count = 0;
        in >> key >> sense >> count;
        const auto percent = key.find('%');
        const auto lemma = net.lemmas.find(spaced(key.substr(0, percent)));
        if (percent != std::string::npos && lemma != net.lemmas.end())
            addCount(lemma->second, key[percent + 1], sense, count);
    });
}

bool readExceptions(const fs::path& file, std::vector<Exception>& exceptions) {
    return eachLine(file, [&](const std::string& line) {
        std::istringstream in(line);
        std::string written, plain;
        for (in >> written; in >> plain;) exceptions.push_back({spaced(written), spaced(plain)});
    });
}

} // namespace

Expected<WordNet> readWordNet(const fs::path& folder) {
    WordNet net;
    Rows rows;
    const bool read = readSynsets(folder / "data.noun", net, rows) &&
        readIndex(folder / "index.noun", NounBit, &rows, net) &&
        readIndex(folder / "index.verb", VerbBit, nullptr, net) &&
        readIndex(folder / "index.adj", AdjectiveBit, nullptr, net) &&
        readIndex(folder / "index.adv", AdverbBit, nullptr, net) && readCapitals(folder, net) &&
        readCounts(folder / "cntlist.rev", net) &&
        readExceptions(folder / "noun.exc", net.nounExceptions) &&
        readExceptions(folder / "verb.exc", net.verbExceptions);
    if (!read || net.synsets.empty())
        return tl::make_unexpected(Problems{{"WordNet cannot be read from this folder",
            {folder.string()}, "Install wordnet-base 3.0 anew"}});
    settleTops(net);
    return net;
}

} // namespace podium::authoring
