#include "questions/authoring/clauses/when.hpp"
#include <algorithm>
#include <optional>

namespace podium::authoring {
namespace {

/// Where "when" stands before the fact's verb, with no other verb between; or "the year".
std::optional<std::size_t> opener(const Fact& fact, const Sentence& sentence) {
    const auto& tokens = sentence.tokens;
    for (auto i = std::min(fact.at, tokens.size()); i-- > 2;) {
        if (tokens[i].tag == Tag::Verb) break;
        const bool year = tokens[i].lower == "year" && tokens[i - 1].lower == "the";
        if (tokens[i].lower == "when" || year) return i;
    }
    return std::nullopt;
}

bool isDated(const Fact& fact) {
    return std::any_of(fact.complements.begin(), fact.complements.end(),
        [](const Complement& one) { return one.phrase.kind == Kind::Year; });
}

Complement inYear(const std::string& text) {
    Phrase year;
    year.kind = Kind::Year;
    year.text = year.head = text;
    return {"in", year};
}

} // namespace

void dateByWhen(Fact& fact, const Sentence& sentence, const Occasion& occasion) {
    const auto at = opener(fact, sentence);
    if (!at || isDated(fact)) return;
    const auto& tokens = sentence.tokens;
    const bool comma = tokens[*at - 1].tag == Tag::Comma;
    const bool when = tokens[*at].lower == "when";
    const auto& before = tokens[*at - (comma ? 2 : 1)];
    if (when && before.tag == Tag::Year)
        fact.complements.push_back(inYear(before.text));
    else if (!occasion.event.empty() && (comma || !when))
        doubt(fact, "may be of another event");
}

} // namespace podium::authoring
