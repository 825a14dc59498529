#include "questions/authoring/tables/fact_row.hpp"
#include "questions/authoring/page/lines.hpp"
#include "questions/bank/quantity.hpp"
#include "questions/bank/utf8.hpp"
#include <algorithm>
#include <sstream>

namespace podium::authoring {
namespace {

/// Columns that say something about the table, not about the world.
constexpr const char* ledger[] = {"sources", "noc", "official_name", "aliases", "note", "host_noc",
    "most_golds_noc", "object_type", "athletes_other_figures"};

bool isLedger(const std::string& column) {
    return std::find(std::begin(ledger), std::end(ledger), column) != std::end(ledger);
}

bool isIn(const std::vector<std::string>& list, const std::string& text) {
    return std::find(list.begin(), list.end(), text) != list.end();
}

constexpr std::size_t longestProof = 1900; // characters: a pack takes 2,000

std::string shortened(const std::string& text) {
    if (countCharacters(text) <= longestProof) return text;
    std::size_t at = 0;
    for (std::size_t taken = 0; taken < longestProof; ++taken) at += characterAt(text, at).bytes;
    return text.substr(0, text.find_last_of(' ', at)) + " ...";
}

} // namespace

std::vector<std::string> FactRow::list(const std::string& column, char mark) const {
    std::vector<std::string> parts;
    std::istringstream cell(text(column));
    for (std::string part; std::getline(cell, part, mark);)
        if (!trimmed(part).empty()) parts.push_back(trimmed(part));
    return parts;
}

std::optional<int> FactRow::number(const std::string& column) const {
    const auto& cell = text(column);
    if (cell.empty()) return std::nullopt;
    const auto value = quantity(cell);
    constexpr std::int64_t most = 1'000'000'000, whole = 1000;
    if (value && value->thousandths % whole == 0 && value->thousandths >= 0 &&
        value->thousandths <= most)
        return static_cast<int>(value->thousandths / whole);
    tell("'" + cell + "' under '" + column + "' is not a whole number",
        "Write figures only, or leave the cell empty");
    return std::nullopt;
}

int FactRow::needed(const std::string& column) const {
    if (text(column).empty())
        tell("the cell under '" + column + "' is empty", "Write a whole number");
    return number(column).value_or(0);
}

Counts FactRow::counts() const {
    const Counts counts{needed("gold"), needed("silver"), needed("bronze"), needed("total")};
    if (counts[Gold] + counts[Silver] + counts[Bronze] != counts[Total])
        tell("the medals do not add up to the total", "Correct the row");
    return counts;
}

Proof FactRow::proof(const std::string& table, const std::vector<std::string>& heads) const {
    std::string words, rest;
    for (const auto& head : heads)
        if (!text(head).empty()) words += (words.empty() ? "" : ", ") + text(head);
    for (const auto& column : m_sheet.columns)
        if (!isIn(heads, column) && !isLedger(column) && !text(column).empty())
            rest += (rest.empty() ? "" : ", ") + replaced(column, "_", " ") + " " + text(column);
    if (!rest.empty()) words += ": " + rest;
    return {table, static_cast<int>(m_index) + 1, shortened(words), needed("sources")};
}

void FactRow::tell(const std::string& what, const std::string& hint) const {
    if (m_problems.size() < SheetLimits::problems)
        m_problems.push_back({what, {m_sheet.name, m_row.line, 0}, hint});
}

} // namespace podium::authoring
