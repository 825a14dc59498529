#include "game/show/key_kinds.hpp"
#include "questions/bank/spelling.hpp"
#include "questions/bank/whole_number.hpp"
#include <algorithm>

namespace podium::show {
namespace {

std::string listed(const std::vector<std::string>& words) {
    std::string list;
    for (const std::string& word : words) list += (list.empty() ? "" : ", ") + word;
    return list;
}

Problem noneOf(const Yaml& value, const std::string& key, const std::vector<std::string>& words) {
    const std::string meant = nearest(value.scalar, words);
    return {"'" + key + "' must be one of: " + listed(words), value.place,
        meant.empty() ? "Write one of these words" : "Did you mean '" + meant + "'?"};
}

} // namespace

std::optional<int> takeNumber(const Yaml& value, const Field& field, Problems& problems) {
    const std::size_t before = problems.size();
    checkField(value, field, problems);
    return problems.size() == before ? wholeNumber(value.scalar) : std::nullopt;
}

std::optional<std::size_t> takeWord(const Yaml& value, const std::string& key,
    const std::vector<std::string>& words, Problems& problems) {
    const auto found = std::ranges::find(words, value.scalar);
    if (value.kind == Yaml::Kind::Scalar && found != words.end())
        return static_cast<std::size_t>(found - words.begin());
    problems.push_back(noneOf(value, key, words));
    return std::nullopt;
}

} // namespace podium::show
