#pragma once
#include <string>

namespace podium::authoring {

/// Typographic quotes, apostrophes and spaces made plain; speech in single quotes has double ones.
std::string plainMarks(const std::string& text);
/// Without Markdown's emphasis, links, notes and code marks, nor tags and entities of HTML in it.
std::string withoutMarkup(const std::string& line);

} // namespace podium::authoring
