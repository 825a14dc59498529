#pragma once
#include "questions/authoring/tables/sheet.hpp"
#include <string_view>

namespace podium::authoring {

/// What keeps a row from being read; nothing in `what`: it was read.
struct SheetFlaw {
    std::string what, hint;
    int line = 0;
};

/// Goes through the text of a table row by row, as RFC 4180 has it.
class SheetReader {
public:
    explicit SheetReader(std::string_view text) : m_text(text) {}

    bool atEnd() const { return m_at >= m_text.size(); }
    /// The line that stands next, counted from 1.
    int line() const { return m_line; }
    /// The cells up to the end of the row.
    SheetFlaw readRow(std::vector<std::string>& cells);

private:
    SheetFlaw readCell(std::string& cell);
    SheetFlaw readQuoted(std::string& cell);
    SheetFlaw readPlain(std::string& cell);
    bool passes(std::string_view mark);
    void passEnd();
    bool atCellEnd() const;

    std::string_view m_text;
    std::size_t m_at = 0;
    int m_line = 1;
};

} // namespace podium::authoring
