#include "questions/bank/form.hpp"
#include "questions/bank/spelling.hpp"
#include "questions/bank/utf8.hpp"
#include "questions/bank/whole_number.hpp"
#include <algorithm>

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

std::string needed(const Field& field) {
    if (field.least == field.most) return "exactly " + std::to_string(field.least);
    return "at least " + std::to_string(field.least);
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

void checkKeys(const Yaml& node, const Form& form, Problems& problems) {
    std::vector<std::string> known;
    for (const Field& field : form.fields) known.push_back(field.name);
    for (const auto& [key, value] : node.entries) {
        if (std::find(known.begin(), known.end(), key) != known.end()) continue;
        const std::string meant = nearest(key, known);
        problems.push_back({"a " + form.noun + " has no key " + quoted(key), value.keyPlace,
            meant.empty() ? "Take it out" : "Did you mean " + quoted(meant) + "?"});
    }
}

} // namespace

void checkField(const Yaml& node, const Field& field, Problems& problems) {
    switch (field.kind) {
    case FieldKind::Line:
    case FieldKind::Text: return checkText(node, field, problems);
    case FieldKind::Number: return checkNumber(node, field, problems);
    case FieldKind::List: return checkList(node, field, problems);
    case FieldKind::Form: return; // whoever knows that form checks it
    }
}

void checkForm(const Yaml& node, const Form& form, Problems& problems) {
    if (node.kind != Yaml::Kind::Map) {
        problems.push_back({"here must be a " + form.noun + ", as keys and values", node.place,
            "Begin with " + quoted(form.fields.front().name + ": ...")});
        return;
    }
    checkKeys(node, form, problems);
    for (const Field& field : form.fields) {
        const Yaml* value = node.find(field.name);
        if (value) checkField(*value, field, problems);
        if (!value && field.least > 0)
            problems.push_back({"the " + form.noun + " lacks " + quoted(field.name), node.place,
                "Add a line " + quoted(field.name + ": ...")});
    }
}

std::string textOf(const Yaml& node, const std::string& key) {
    const Yaml* value = node.find(key);
    return value ? value->scalar : std::string{};
}

int numberOf(const Yaml& node, const std::string& key, int otherwise) {
    return wholeNumber(textOf(node, key)).value_or(otherwise);
}

const std::vector<Yaml>& listOf(const Yaml& node, const std::string& key) {
    static const std::vector<Yaml> none;
    const Yaml* value = node.find(key);
    return value ? value->items : none;
}

} // namespace podium
