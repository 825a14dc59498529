#include "questions/authoring/tables/sheet_reader.hpp"

namespace podium::authoring {

namespace {

SheetFlaw tooLong(int line) { return {"a cell is too long", "Keep cells under 8,192 bytes", line}; }

} // namespace

bool SheetReader::passes(std::string_view mark) {
    if (m_text.substr(m_at, mark.size()) != mark) return false;
    m_at += mark.size();
    return true;
}

bool SheetReader::atCellEnd() const {
    return atEnd() || m_text[m_at] == ',' || m_text[m_at] == '\n' || m_text[m_at] == '\r';
}

void SheetReader::passEnd() {
    if (passes("\r\n") || passes("\n") || passes("\r")) ++m_line;
}

SheetFlaw SheetReader::readRow(std::vector<std::string>& cells) {
    do {
        if (cells.size() >= SheetLimits::columns)
            return {"a row has too many cells", "Keep a table under 64 columns", m_line};
        cells.emplace_back();
        if (SheetFlaw flaw = readCell(cells.back()); !flaw.what.empty()) return flaw;
    } while (passes(","));
    passEnd();
    return {};
}

SheetFlaw SheetReader::readCell(std::string& cell) {
    return passes("\"") ? readQuoted(cell) : readPlain(cell);
}

SheetFlaw SheetReader::readPlain(std::string& cell) {
    const auto begin = m_at;
    for (; !atCellEnd(); ++m_at)
        if (m_text[m_at] == '"')
            return {"a double quote stands in the middle of a cell",
                "Put the whole cell in double quotes, and double those inside it", m_line};
    if (m_at - begin > SheetLimits::cell) return tooLong(m_line);
    cell = m_text.substr(begin, m_at - begin);
    return {};
}

SheetFlaw SheetReader::readQuoted(std::string& cell) {
    const int began = m_line;
    for (; !atEnd(); ++m_at) {
        if (cell.size() > SheetLimits::cell) return tooLong(began);
        if (m_text[m_at] == '\n') ++m_line;
        if (m_text[m_at] != '"') {
            cell += m_text[m_at];
        } else if (m_text.substr(m_at, 2) == "\"\"") {
            cell += m_text[m_at++];
        } else {
            ++m_at;
            if (atCellEnd()) return {};
            return {"text follows the closing quote of a cell",
                "Double the quotes that belong to the cell", m_line};
        }
    }
    return {"a double quote is never closed", "Close the cell with a double quote", began};
}

} // namespace podium::authoring
