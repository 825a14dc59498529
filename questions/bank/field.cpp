#include "questions/bank/field.hpp"
#include "questions/bank/day.hpp"
#include "questions/bank/quantity.hpp"
#include "questions/bank/spelling.hpp"
#include "questions/bank/utf8.hpp"
#include "questions/bank/whole_number.hpp"

namespace podium {

namespace {

std::string quoted(const std::string& text) { return "'" + text + "'"; }

bool isBlank(const std::string& text) {
    return text.find_first_not_of(" \t\n") == std::string::npos;
}

void checkCharacters(const Yaml& node, const Field& field, Problems& problems) {
    if (findControlCharacter(node.scalar) != std::string::npos)
        problems.push_back({quoted(field.name) + " holds an invisible control character",
            node.place, "Take it out"});
    else if (field.kind == FieldKind::Line && node.scalar.find('\n') != std::string::npos)
        problems.push_back(
            {quoted(field.name) + " must be one line", node.place, "Take the line end out"});
}

void checkText(const Yaml& node, const Field& field, Problems& problems) {
    if (node.kind != Yaml::Kind::Scalar && node.kind != Yaml::Kind::Null) {
        problems.push_back({quoted(field.name) + " must be a text", node.place,
            "Write it behind the colon, in quotes if it holds : or #"});
        return;
    }
    checkCharacters(node, field, problems);
    const std::size_t length = countCharacters(node.scalar);
    if (field.least > 0 && isBlank(node.scalar))
        problems.push_back({quoted(field.name) + " is empty", node.place, "Fill it in"});
    if (length > static_cast<std::size_t>(field.most))
        problems.push_back(
            {quoted(field.name) + " is too long, with " + std::to_string(length) + " characters",
                node.place, "Use at most " + std::to_string(field.most)});
}

std::string range(const Field& field) {
    if (field.least == field.most) return std::to_string(field.least);
    return "a whole number from " + std::to_string(field.least) + " to " +
        std::to_string(field.most);
}

void checkNumber(const Yaml& node, const Field& field, Problems& problems) {
    const auto number = node.kind == Yaml::Kind::Scalar ? wholeNumber(node.scalar) : std::nullopt;
    if (number && *number >= field.least && *number <= field.most) return;
    problems.push_back(
        {quoted(field.name) + " must be " + range(field), node.place, "Correct the number"});
}

void checkPercent(const Yaml& node, const Field& field, Problems& problems) {
    checkNumber(node, {field.name, FieldKind::Number, 1, 100}, problems);
}

void checkDay(const Yaml& node, const Field& field, Problems& problems) {
    if (node.kind == Yaml::Kind::Scalar && isDay(node.scalar)) return;
    problems.push_back({quoted(field.name) + " must be a day of the calendar", node.place,
        "Write it like \"2024-08-12\""});
}

void checkDecimal(const Yaml& node, const Field& field, Problems& problems) {
    if (node.kind == Yaml::Kind::Scalar && quantity(node.scalar)) return;
    problems.push_back({quoted(field.name) + " must be a number", node.place,
        "Write it like 9.58 or -1200, with at most three decimals and at most " +
            quantityText(mostQuantity)});
}

void checkTruth(const Yaml& node, const Field& field, Problems& problems) {
    if (node.scalar == "true" || node.scalar == "false") return;
    problems.push_back(
        {quoted(field.name) + " must be true or false", node.place, "Write one of the two words"});
}

/// In a list that no person wrote, nobody's slip is looked for.
std::string probablyMeant(const std::string& word, const Words& list) {
    constexpr std::size_t most = 100;
    return list.size() > most ? "" : nearest(word, {list.begin(), list.end()});
}

std::string needed(const Field& field) {
    const std::string least = std::to_string(field.least);
    if (field.least == field.most) return "exactly " + least;
    if (field.most == Field::any) return "at least " + least;
    return (field.least == 0 ? "at most " : "from " + least + " to ") + std::to_string(field.most);
}

void checkList(const Yaml& node, const Field& field, Problems& problems) {
    if (node.kind != Yaml::Kind::Sequence && node.kind != Yaml::Kind::Null) {
        problems.push_back({quoted(field.name) + " must be a list", node.place,
            "Put each entry on a line of its own that begins with a dash"});
        return;
    }
    const std::size_t count = node.items.size();
    if (count < static_cast<std::size_t>(field.least) ||
        count > static_cast<std::size_t>(field.most))
        problems.push_back({quoted(field.name) + " has " + std::to_string(count) +
                (count == 1 ? " entry" : " entries"),
            node.place, "It needs " + needed(field)});
}

} // namespace

Words wordsIn(const std::vector<std::string>& list) { return {list.begin(), list.end()}; }

void checkField(const Yaml& node, const Field& field, Problems& problems) {
    switch (field.kind) {
    case FieldKind::Line:
    case FieldKind::Text: return checkText(node, field, problems);
    case FieldKind::Number: return checkNumber(node, field, problems);
    case FieldKind::Percent: return checkPercent(node, field, problems);
    case FieldKind::Day: return checkDay(node, field, problems);
    case FieldKind::Decimal: return checkDecimal(node, field, problems);
    case FieldKind::Truth: return checkTruth(node, field, problems);
    case FieldKind::List: return checkList(node, field, problems);
    case FieldKind::Form: return; // whoever knows that form checks it
    }
}

void checkAmong(const Yaml* value, const std::string& noun, const Words& list,
    const std::string& place, Problems& problems) {
    if (!value || value->scalar.empty()) return;
    if (list.contains(value->scalar)) return;
    const std::string meant = probablyMeant(value->scalar, list);
    problems.push_back(
        {"the " + noun + " " + quoted(value->scalar) + " is not among " + place, value->place,
            meant.empty() ? "Name one of them, or add it there"
                          : "Did you mean " + quoted(meant) + "?"});
}

} // namespace podium
