#pragma once
#include "questions/bank/yaml.hpp"
#include <limits>
#include <set>

namespace podium {

/// What stands behind a key: one line, a text of several lines, a whole number, one from 1 to 100,
/// a decimal one, true or false, a day of the calendar, a list, or keys.
enum class FieldKind { Line, Text, Number, Percent, Decimal, Truth, Day, List, Form };

/// A key that belongs in a form, and how much may stand behind it: characters of a text, entries
/// of a list, or the whole number itself. What is of least 0 may be left out.
struct Field {
    static constexpr int any = std::numeric_limits<int>::max();
    std::string name;
    FieldKind kind;
    int least = 1;
    int most = 1;
};

/// Words to choose from, found at once however many they are.
using Words = std::set<std::string>;
Words wordsIn(const std::vector<std::string>& list);

/// Notes what is wrong with a single value.
void checkField(const Yaml& node, const Field& field, Problems& problems);
/// Notes a value that is not one of the list, with the one that was probably meant; what is missing
/// or empty has been noted by the form already.
void checkAmong(const Yaml* value, const std::string& noun, const Words& list,
    const std::string& place, Problems& problems);

} // namespace podium
