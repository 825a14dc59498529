#pragma once
#include <set>
#include <string>
#include <vector>

namespace podium::authoring {

/// The words of a text without its marks.
std::vector<std::string> bareWords(const std::string& text);
/// Those that tell something, lowered.
std::set<std::string> contentWords(const std::string& text);
/// How a year is written.
bool isFourDigits(const std::string& word);
/// Whether one of the words is a year: four figures.
bool hasYear(const std::string& text);
/// Without what stands in quotation marks: what somebody said stands as it was said.
std::string unquoted(const std::string& text);

} // namespace podium::authoring
