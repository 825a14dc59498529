#pragma once
#include "game/match/moment.hpp"
#include "game/match/points.hpp"
#include "game/show/key.hpp"
#include <optional>

namespace podium::show {

/// The words a key may have, and what each stands for.
template <typename Value>
using Words = std::vector<std::pair<std::string, Value>>;

/// The whole number of a value within its limits; a problem, and nothing, where it is none.
std::optional<int> takeNumber(const Yaml& value, const Field& field, Problems& problems);
/// The place of a value among words; a problem that suggests one, and nothing, where it is none.
std::optional<std::size_t> takeWord(const Yaml& value, const std::string& key,
    const std::vector<std::string>& words, Problems& problems);

template <typename Value>
std::vector<std::string> wordsOf(const Words<Value>& words) {
    std::vector<std::string> all;
    for (const auto& [word, meaning] : words) all.push_back(word);
    return all;
}

template <typename Value>
std::string wordFor(const Value& value, const Words<Value>& words) {
    for (const auto& [word, meaning] : words)
        if (meaning == value) return word;
    return {};
}

/// A key whose part is written by itself, and only where it is not as usual.
template <typename Thing, typename Part>
Key<Thing> keyFor(const std::string& name, Part Thing::*part,
    std::function<void(const Yaml&, Part&, Problems&)> take,
    std::function<std::string(const Part&)> write) {
    return {name,
        [part, take](const Yaml& value, Thing& thing, Problems& problems) {
            take(value, thing.*part, problems);
        },
        [part, write](const Thing& thing, const Thing& usual) {
            return thing.*part == usual.*part ? std::string{} : write(thing.*part);
        }};
}

template <typename Thing>
Key<Thing> numberKey(const std::string& name, int Thing::*part, int least, int most) {
    const Field field{name, FieldKind::Number, least, most};
    return keyFor<Thing, int>(
        name, part,
        [field](const Yaml& value, int& number, Problems& problems) {
            number = takeNumber(value, field, problems).value_or(number);
        },
        [](const int& number) { return std::to_string(number); });
}

template <typename Thing>
Key<Thing> pointsKey(const std::string& name, Points Thing::*part, int most) {
    const Field field{name, FieldKind::Number, 0, most};
    return keyFor<Thing, Points>(
        name, part,
        [field](const Yaml& value, Points& points, Problems& problems) {
            points.value = takeNumber(value, field, problems).value_or(points.value);
        },
        [](const Points& points) { return std::to_string(points.value); });
}

/// A length of time, counted in `unit`.
template <typename Thing>
Key<Thing> spanKey(const std::string& name, Span Thing::*part, Span unit, int least, int most) {
    const Field field{name, FieldKind::Number, least, most};
    return keyFor<Thing, Span>(
        name, part,
        [field, unit](const Yaml& value, Span& span, Problems& problems) {
            if (const auto count = takeNumber(value, field, problems))
                span = {*count * unit.milliseconds};
        },
        [unit](const Span& span) { return std::to_string(span.milliseconds / unit.milliseconds); });
}

template <typename Thing, typename Value>
Key<Thing> wordKey(const std::string& name, Value Thing::*part, const Words<Value>& words) {
    return keyFor<Thing, Value>(
        name, part,
        [name, words](const Yaml& value, Value& meaning, Problems& problems) {
            if (const auto place = takeWord(value, name, wordsOf(words), problems))
                meaning = words[*place].second;
        },
        [words](const Value& meaning) { return wordFor(meaning, words); });
}

} // namespace podium::show
