#pragma once
#include "questions/authoring/words/penn.hpp"
#include "questions/authoring/words/word_store.hpp"
#include <string>
#include <vector>

namespace podium::authoring {

/// Puts right what three tags in a row cannot see, and parts what the tagger's lexicon does not.
void mend(std::vector<Penn>& tags, const std::vector<std::string>& words, const WordStore& store);

} // namespace podium::authoring
