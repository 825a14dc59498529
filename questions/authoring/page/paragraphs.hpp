#pragma once
#include <string>
#include <vector>

namespace podium::authoring {

/// The paragraphs of a text, each in one line. Blank lines part them; where there is none every
/// line is one. Lines that were cut at a margin are put together again, with blank lines or
/// without.
std::vector<std::string> paragraphs(const std::string& text);

} // namespace podium::authoring
