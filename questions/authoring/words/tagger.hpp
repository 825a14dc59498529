#pragma once
#include "questions/authoring/words/penn.hpp"
#include "questions/authoring/words/word_store.hpp"
#include <set>
#include <string>
#include <vector>

namespace podium::authoring {

struct PlacedWord;

/// Words of these sentences that have a capital where it says something, and nowhere have none.
std::set<std::string> namesAmong(const std::vector<std::vector<std::string>>& sentences);

/// Says of each word of a sentence what it is there, by the likeliest row of tags.
class Tagger {
public:
    /// `names`: words that this article writes with a capital wherever they stand, lowered.
    explicit Tagger(const WordStore& store, std::set<std::string> names = {})
        : m_store(store), m_names(std::move(names)) {}
    /// `words` are those of one sentence in order, as written, with its marks and the "'s" apart.
    std::vector<Penn> tag(const std::vector<std::string>& words) const;

private:
    std::vector<PlacedWord> placed(const std::vector<std::string>& words) const;

    const WordStore& m_store;
    std::set<std::string> m_names;
};

} // namespace podium::authoring
