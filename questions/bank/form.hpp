#pragma once
#include "questions/bank/field.hpp"
#include "questions/bank/question.hpp"
#include <cstddef>

namespace podium {

/// The keys that one kind of thing in a file is made of.
struct Form {
    std::string noun; ///< "question", for the sentences
    std::vector<Field> fields;
};

/// Notes every way in which the node is not such a form: keys missing, unknown, or wrongly filled.
void checkForm(const Yaml& node, const Form& form, Problems& problems);
/// The same, but says nothing of unknown keys: for a form of which only a part is known.
void checkFields(const Yaml& node, const Form& form, Problems& problems);

/// The text behind a key, or an empty one.
std::string textOf(const Yaml& node, const std::string& key);
/// The whole number behind a key, or `otherwise`.
int numberOf(const Yaml& node, const std::string& key, int otherwise);
/// The decimal number behind a key, or `otherwise`.
Quantity quantityOf(const Yaml& node, const std::string& key, Quantity otherwise);
/// The entries of the list behind a key, or none.
const std::vector<Yaml>& listOf(const Yaml& node, const std::string& key);
/// What the entries of a list say.
std::vector<std::string> textsIn(const std::vector<Yaml>& list);
/// What stands behind one key of each of them.
std::vector<std::string> textsIn(const std::vector<Yaml>& list, const std::string& key);

} // namespace podium
