#pragma once
#include "questions/authoring/words/penn.hpp"
#include "questions/authoring/words/word_store.hpp"
#include <string>
#include <vector>

namespace podium::authoring {

/// Says of each word of a sentence what it is there, by the likeliest row of tags.
class Tagger {
public:
    explicit Tagger(const WordStore& store) : m_store(store) {}
    /// `words` are those of one sentence in order, as written, with its marks and the "'s" apart.
    std::vector<Penn> tag(const std::vector<std::string>& words) const;

private:
    const WordStore& m_store;
};

} // namespace podium::authoring
