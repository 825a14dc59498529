#pragma once
#include <string>
#include <string_view>
#include <vector>

namespace podium::html {

/// Words of a stranger as a page may have them: no markup, no control characters, and their
/// direction of writing kept to themselves.
std::string words(std::string_view text);
std::string heading(int level, std::string_view text);
/// A paragraph out of parts that are HTML already.
std::string paragraph(std::string_view inside);

/// A table with headings of columns; the first cell of a row is its heading.
class Table {
public:
    Table(std::string_view caption, const std::vector<std::string>& columns);
    /// Cells that are HTML already.
    void add(const std::vector<std::string>& cells);
    std::string text() const { return m_text + "</tbody></table>\n"; }

private:
    std::string m_text;
};

} // namespace podium::html
