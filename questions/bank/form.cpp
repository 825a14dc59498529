#include "questions/bank/form.hpp"
#include "questions/bank/quantity.hpp"
#include "questions/bank/spelling.hpp"
#include "questions/bank/whole_number.hpp"
#include "questions/bank/yaml_limits.hpp"
#include <algorithm>

namespace podium {

namespace {

std::string quoted(const std::string& text) { return "'" + text + "'"; }

std::string one(const std::string& noun) {
    const bool vowel = std::string("aeiou").find(noun.front()) != std::string::npos;
    return (vowel ? "an " : "a ") + noun;
}

void checkKeys(const Yaml& node, const Form& form, Problems& problems) {
    std::vector<std::string> known;
    for (const Field& field : form.fields) known.push_back(field.name);
    for (const auto& [key, value] : node.entries) {
        if (isEnough(problems)) return;
        if (std::find(known.begin(), known.end(), key) != known.end()) continue;
        const std::string meant = nearest(key, known);
        problems.push_back({one(form.noun) + " has no key " + quoted(key), value.keyPlace,
            meant.empty() ? "Take it out" : "Did you mean " + quoted(meant) + "?"});
    }
}

} // namespace

void checkForm(const Yaml& node, const Form& form, Problems& problems) {
    if (node.kind == Yaml::Kind::Map) checkKeys(node, form, problems);
    checkFields(node, form, problems);
}

void checkFields(const Yaml& node, const Form& form, Problems& problems) {
    if (node.kind != Yaml::Kind::Map) {
        problems.push_back({"here must be " + one(form.noun) + ", as keys and values", node.place,
            "Begin with " + quoted(form.fields.front().name + ": ...")});
        return;
    }
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

Quantity quantityOf(const Yaml& node, const std::string& key, Quantity otherwise) {
    return quantity(textOf(node, key)).value_or(otherwise);
}

const std::vector<Yaml>& listOf(const Yaml& node, const std::string& key) {
    static const std::vector<Yaml> none;
    const Yaml* value = node.find(key);
    return value ? value->items : none;
}

std::vector<std::string> textsIn(const std::vector<Yaml>& list) {
    std::vector<std::string> texts;
    for (const Yaml& node : list) texts.push_back(node.scalar);
    return texts;
}

std::vector<std::string> textsIn(const std::vector<Yaml>& list, const std::string& key) {
    std::vector<std::string> texts;
    for (const Yaml& node : list) texts.push_back(textOf(node, key));
    return texts;
}

} // namespace podium
