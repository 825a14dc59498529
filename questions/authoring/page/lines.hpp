#pragma once
#include <string>
#include <vector>

namespace podium::authoring {

/// The paragraphs of a text: blank lines part them, or every line end where there is none.
std::vector<std::string> paragraphs(const std::string& text);

/// Without Markdown's emphasis, links and code marks; typographic quotes made plain.
std::string withoutMarkup(const std::string& line);

/// Cut at spaces.
std::vector<std::string> wordsOf(const std::string& text);
std::string trimmed(const std::string& text);
bool startsWith(const std::string& text, const std::string& head);
bool contains(const std::string& text, const std::string& part);
std::string replaced(std::string text, const std::string& from, const std::string& to);

} // namespace podium::authoring
