#pragma once
#include <string>
#include <vector>

namespace podium::authoring {

/// Cut at spaces.
std::vector<std::string> wordsOf(const std::string& text);
std::string trimmed(const std::string& text);
/// Trimmed, and each run of spaces and line ends one space.
std::string inOneLine(const std::string& text);
bool startsWith(const std::string& text, const std::string& head);
bool contains(const std::string& text, const std::string& part);
std::string replaced(std::string text, const std::string& from, const std::string& to);
/// Whether it ends in a full stop or its like, which may stand in quotes or brackets.
bool endsLikeSentence(const std::string& text);

} // namespace podium::authoring
