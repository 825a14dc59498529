#pragma once
#include "questions/bank/yaml.hpp"
#include <cstddef>

namespace podium {

/// What stands behind a key: one line, a text of several lines, a whole number, a list, or keys.
enum class FieldKind { Line, Text, Number, List, Form };

/// A key that belongs in a form, and how much may stand behind it: characters of a text, entries
/// of a list, or the number itself. A text of least 0 may be left out.
struct Field {
    std::string name;
    FieldKind kind;
    int least = 1;
    int most = 1;
};

/// The keys that one kind of thing in a file is made of.
struct Form {
    std::string noun; ///< "question", for the sentences
    std::vector<Field> fields;
};

/// Notes every way in which the node is not such a form: keys missing, unknown, or wrongly filled.
void checkForm(const Yaml& node, const Form& form, Problems& problems);
/// Notes what is wrong with a single value.
void checkField(const Yaml& node, const Field& field, Problems& problems);

/// The text behind a key, or an empty one.
std::string textOf(const Yaml& node, const std::string& key);
/// The whole number behind a key, or `otherwise`.
int numberOf(const Yaml& node, const std::string& key, int otherwise);
/// The entries of the list behind a key, or none.
const std::vector<Yaml>& listOf(const Yaml& node, const std::string& key);

} // namespace podium
