#pragma once
#include "questions/bank/problem.hpp"
#include <cstddef>
#include <filesystem>
#include <string>
#include <vector>

namespace podium::authoring {

/// What a table may hold at most: far more than any evening asks, far less than memory.
struct SheetLimits {
    static constexpr std::size_t columns = 64, rows = 20000, cell = 8192, problems = 20;
};

/// One line of a table, and where it stands.
struct SheetRow {
    int line = 0; ///< of the file, where the row begins; counted from 1
    std::vector<std::string> cells;
};

/// A table of facts as it stands in its file: named columns, and rows of as many cells.
struct Sheet {
    std::string name; ///< of the file, for problems
    std::vector<std::string> columns;
    std::vector<SheetRow> rows;

    static constexpr std::size_t none = static_cast<std::size_t>(-1);
    /// The place of a column, or none.
    std::size_t column(const std::string& title) const;
    /// What stands in a row under a title; empty where there is no such column.
    const std::string& cell(const SheetRow& row, const std::string& title) const;
};

/// Comma-separated values by RFC 4180 with a header row. Problems: a quote out of place or never
/// closed, a row with too few or too many cells, columns without a name or named alike, too much.
Expected<Sheet> parseSheet(const std::string& text, const std::string& name);
Expected<Sheet> readSheet(const std::filesystem::path& file);

} // namespace podium::authoring
