#pragma once
#include "questions/authoring/words/lexicon.hpp"

namespace podium::authoring {

/// "Governor" of "Governor Antonio Reyes": what stands before a first and a last name, if anything
/// but a crown does; empty otherwise.
std::string titleOf(const std::string& name, const Lexicon& lexicon);

/// "King Edward", "Joseph II", "the Prince of Wales"
bool isCrowned(const std::string& name, const Lexicon& lexicon);

/// Where some of the options have a title before the name and others none, nobody keeps it.
void dropUnevenTitles(std::vector<std::string>& options, const Lexicon& lexicon);

} // namespace podium::authoring
