#pragma once
#include "questions/bank/question.hpp"

namespace podium::authoring {

/// 8 to 19 words: what can be read out in one breath.
bool hasFairLength(const std::string& stem);
/// Whether two options are two things, case and accents forgiven.
bool differs(const std::string& one, const std::string& other);
bool allDiffer(const std::vector<std::string>& options);
/// "Seventh" beside "18th" would be a hint. Neither may be empty.
bool goesWith(const std::string& option, const std::string& answer);
/// Whether the answer of a choice can be told by its length or by the words of the stem.
bool answerStandsOut(const Question& question);
/// The words of a text that carry meaning, folded.
std::vector<std::string> tellingWords(const std::string& text);

} // namespace podium::authoring
