#include "game/show/round_keys.hpp"
#include "questions/bank/whole_number.hpp"
#include "questions/bank/yaml_text.hpp"
#include <algorithm>
#include <array>
#include <set>

namespace podium::show {
namespace {

constexpr int longestName = 40;           ///< as in a pack
constexpr int longestBreak = 4 * 60 * 60; // seconds

Key<RoundOrder> lineKey(const std::string& name, std::string RoundOrder::*part, int most) {
    const Field field{name, FieldKind::Line, 0, most};
    return keyFor<RoundOrder, std::string>(
        name, part,
        [field](const Yaml& value, std::string& words, Problems& problems) {
            checkField(value, field, problems);
            words = value.scalar;
        },
        yamlText);
}

/// A list of topics, or one topic without the dash of a list.
void takeTopics(const Yaml& value, std::vector<std::string>& topics, Problems& problems) {
    const bool one = value.kind == Yaml::Kind::Scalar;
    if (!one) checkField(value, {"topics", FieldKind::List, 1, 50}, problems);
    std::set<std::string> seen;
    for (const Yaml& topic : one ? std::vector<Yaml>{value} : value.items) {
        checkField(topic, {"a topic", FieldKind::Line, 1, longestName}, problems);
        if (!seen.insert(topic.scalar).second)
            problems.push_back({"the topic '" + topic.scalar + "' is here twice", topic.place,
                "Name each topic once"});
        topics.push_back(topic.scalar);
    }
}

std::string writtenTopics(const std::vector<std::string>& topics) {
    std::string lines;
    for (const std::string& topic : topics) lines += "\n      - " + yamlText(topic);
    return lines;
}

/// "10 minutes" or "90 seconds"; 0 where it is neither.
Span breakIn(const std::string& words) {
    const std::size_t gap = words.find(' ');
    const auto count = wholeNumber(words.substr(0, gap));
    const std::string unit = gap == std::string::npos ? "" : words.substr(gap + 1);
    if (!count || *count < 1 || *count > longestBreak) return {};
    if (unit == "minute" || unit == "minutes") return seconds(60 * std::int64_t{*count});
    return unit == "second" || unit == "seconds" ? seconds(*count) : Span{};
}

void takeBreak(const Yaml& value, Span& span, Problems& problems) {
    span = value.kind == Yaml::Kind::Scalar ? breakIn(value.scalar) : Span{};
    if (span > Span{} && span <= seconds(longestBreak)) return;
    problems.push_back({"'break_after' must be a time of at most four hours", value.place,
        "Write it as '10 minutes' or '90 seconds'"});
}

std::string writtenBreak(const Span& span) {
    const std::int64_t whole = span.milliseconds / 1000;
    if (whole % 60 != 0) return std::to_string(whole) + " seconds";
    return std::to_string(whole / 60) + " minutes";
}

} // namespace

const Keys<RoundOrder>& roundKeys() {
    static const Keys<RoundOrder> keys{
        lineKey("name", &RoundOrder::name, longestName),
        lineKey("about", &RoundOrder::about, 120),
        keyFor<RoundOrder, std::vector<std::string>>(
            "topics", &RoundOrder::topics, takeTopics, writtenTopics),
        lineKey("pack", &RoundOrder::pack, 1000),
        keyFor<RoundOrder, Span>("break_after", &RoundOrder::breakAfter, takeBreak, writtenBreak),
    };
    return keys;
}

const std::vector<std::string>& roundKinds() {
    static const std::vector<std::string> kinds = [] {
        std::vector<std::string> names;
        for (int kind = 0; kind <= static_cast<int>(RoundKind::TieBreak); ++kind)
            names.emplace_back(nameOf(static_cast<RoundKind>(kind)));
        return names;
    }();
    return kinds;
}

} // namespace podium::show
