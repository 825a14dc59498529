#include "questions/authoring/tables/sheet.hpp"
#include "questions/authoring/tables/sheet_reader.hpp"
#include "questions/bank/text_file.hpp"
#include "questions/bank/utf8.hpp"
#include <algorithm>
#include <set>

namespace podium::authoring {
namespace {

/// Reads row after row and keeps what is sound; what is not is told with its line.
class Table {
public:
    explicit Table(const std::string& name) { m_sheet.name = name; }

    void add(SheetRow row) {
        if (m_sheet.columns.empty())
            addTitles(row);
        else if (row.cells.size() != m_sheet.columns.size())
            tell(row.line,
                "this row has " + std::to_string(row.cells.size()) + " cells and the header " +
                    std::to_string(m_sheet.columns.size()),
                "Give each column a cell, and put cells with a comma in double quotes");
        else if (m_sheet.rows.size() >= SheetLimits::rows)
            tell(row.line, "the table has too many rows", "Keep it under 20,000 rows");
        else
            m_sheet.rows.push_back(std::move(row));
    }

    void tell(int line, const std::string& what, const std::string& hint) {
        m_problems.push_back({what, {m_sheet.name, line, 0}, hint});
    }

    bool isEnough() const {
        return m_problems.size() >= SheetLimits::problems ||
            m_sheet.rows.size() > SheetLimits::rows;
    }

    Expected<Sheet> finished() && {
        if (m_problems.empty() && m_sheet.columns.empty())
            tell(0, "the table is empty", "Begin it with a row of column names");
        if (!m_problems.empty()) return tl::unexpected(m_problems);
        return std::move(m_sheet);
    }

private:
    void addTitles(const SheetRow& row) {
        std::set<std::string> seen;
        for (const auto& title : row.cells) {
            if (title.empty())
                tell(row.line, "a column has no name", "Name every column in the first row");
            else if (!seen.insert(title).second)
                tell(row.line, "two columns are called '" + title + "'", "Give each its own name");
        }
        m_sheet.columns = row.cells;
    }

    Sheet m_sheet;
    Problems m_problems;
};

const std::string nothing;

/// What nobody sees, no pack may hold.
bool holdsControl(const SheetRow& row) {
    return std::any_of(row.cells.begin(), row.cells.end(),
        [](const std::string& cell) { return findControlCharacter(cell) != std::string::npos; });
}

} // namespace

std::size_t Sheet::column(const std::string& title) const {
    const auto found = std::find(columns.begin(), columns.end(), title);
    return found == columns.end() ? none : static_cast<std::size_t>(found - columns.begin());
}

const std::string& Sheet::cell(const SheetRow& row, const std::string& title) const {
    const auto place = column(title);
    return place < row.cells.size() ? row.cells[place] : nothing;
}

Expected<Sheet> parseSheet(const std::string& text, const std::string& name) {
    Table table(name);
    SheetReader reader(text);
    while (!reader.atEnd() && !table.isEnough()) {
        SheetRow row{reader.line(), {}};
        const SheetFlaw flaw = reader.readRow(row.cells);
        if (flaw.what.empty() && holdsControl(row)) {
            table.tell(row.line, "an invisible control character stands in a cell", "Take it out");
        } else if (flaw.what.empty()) {
            table.add(std::move(row));
        } else {
            table.tell(flaw.line, flaw.what, flaw.hint);
            break; // behind a quote out of place nothing can be told for sure
        }
    }
    return std::move(table).finished();
}

Expected<Sheet> readSheet(const std::filesystem::path& file) {
    const auto text = readTextFile(file);
    if (!text) return tl::unexpected(text.error());
    return parseSheet(*text, file.string());
}

} // namespace podium::authoring
