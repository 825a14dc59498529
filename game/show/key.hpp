#pragma once
#include "questions/bank/form.hpp"
#include <functional>

namespace podium::show {

/// A key of a running order's file, and what stands behind it: a part of some thing (a round, a
/// scoring). Reader and writer follow the same lists of these, so what is written is what is read.
template <typename Thing>
struct Key {
    std::string name;
    /// Fills the part, or notes why it cannot.
    std::function<void(const Yaml& value, Thing& thing, Problems& problems)> take;
    /// What a file says of the part; nothing where it is as usual.
    std::function<std::string(const Thing& thing, const Thing& usual)> write;
};

template <typename Thing>
using Keys = std::vector<Key<Thing>>;

/// The names as keys that may be left out; what stands behind them is checked by whoever takes it.
inline Form formOf(const std::string& noun, const std::vector<std::string>& names) {
    Form form{noun, {}};
    for (const std::string& name : names) form.fields.push_back({name, FieldKind::Form, 0});
    return form;
}

template <typename Thing>
std::vector<std::string> namesOf(const Keys<Thing>& keys) {
    std::vector<std::string> names;
    for (const Key<Thing>& key : keys) names.push_back(key.name);
    return names;
}

/// In the order of the list: what a later key says goes before what an earlier one said.
template <typename Thing>
void takeAll(const Yaml& node, const Keys<Thing>& keys, Thing& thing, Problems& problems) {
    for (const Key<Thing>& key : keys)
        if (const Yaml* value = node.find(key.name)) key.take(*value, thing, problems);
}

/// A whole form of such keys.
template <typename Thing>
void takeForm(const Yaml& node, const std::string& noun, const Keys<Thing>& keys, Thing& thing,
    Problems& problems) {
    checkForm(node, formOf(noun, namesOf(keys)), problems);
    takeAll(node, keys, thing, problems);
}

/// "{first: 200, penalty: 50}", or nothing where all is as usual.
template <typename Thing>
std::string writtenForm(const Keys<Thing>& keys, const Thing& thing, const Thing& usual) {
    std::string parts;
    for (const Key<Thing>& key : keys)
        if (const std::string words = key.write(thing, usual); !words.empty())
            parts += (parts.empty() ? "" : ", ") + key.name + ": " + words;
    return parts.empty() ? "" : "{" + parts + "}";
}

} // namespace podium::show
