#pragma once
#include "questions/authoring/words/lexicon.hpp"

namespace podium::authoring {

/// The same said so that a parser without our names can follow: sentences that must all be whole.
using Wording = std::vector<std::string>;

/// Ways to put a stem in plain words: a stand-in for each name and quotation, the setting in front
/// as a sentence of its own. Where one of them is whole, so is the stem.
std::vector<Wording> plainWordings(const std::string& stem, const Lexicon& lexicon);

} // namespace podium::authoring
