#pragma once
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace podium::authoring {

/// A stretch of text: from the first byte to the one behind the last.
using Span = std::pair<std::size_t, std::size_t>;

/// Where the sentences of a paragraph lie, by the rules of Unicode alone.
std::vector<Span> sentenceSpans(const std::string& paragraph);

std::string lowered(std::string_view text);
std::string withCapital(std::string_view text);
/// "who" of "Who"; only the first letter of the Latin alphabet is made small.
std::string withSmall(std::string text);
/// "a swimmer", "an actor"
std::string indefinite(const std::string& written);
bool startsUpper(std::string_view text);
bool startsLetter(std::string_view text);
bool allUpper(std::string_view text);

} // namespace podium::authoring
