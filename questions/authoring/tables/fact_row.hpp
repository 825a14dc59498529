#pragma once
#include "questions/authoring/tables/fact_tables.hpp"
#include "questions/authoring/tables/sheet.hpp"

namespace podium::authoring {

/// A row while facts are made of it: what stands in its cells, and every problem found there.
class FactRow {
public:
    FactRow(const Sheet& sheet, std::size_t index, Problems& problems)
        : m_sheet(sheet), m_row(sheet.rows[index]), m_index(index), m_problems(problems) {}

    const std::string& text(const std::string& column) const { return m_sheet.cell(m_row, column); }
    /// The parts of a cell between marks, trimmed.
    std::vector<std::string> list(const std::string& column, char mark) const;
    /// Nothing where the cell is empty.
    std::optional<int> number(const std::string& column) const;
    int needed(const std::string& column) const;
    Counts counts() const;
    /// The row told under its first cells, without what is only for the authoring.
    Proof proof(const std::string& table, const std::vector<std::string>& heads) const;

private:
    void tell(const std::string& what, const std::string& hint) const;

    const Sheet& m_sheet;
    const SheetRow& m_row;
    std::size_t m_index;
    Problems& m_problems;
};

} // namespace podium::authoring
