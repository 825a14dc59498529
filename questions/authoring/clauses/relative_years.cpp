#include "questions/authoring/clauses/relative_years.hpp"
#include "questions/authoring/page/numbers.hpp"

namespace podium::authoring {
namespace {

/// A time of several tokens, and how many years before the page's it was.
struct Reach {
    std::size_t tokens = 0;
    int back = 0;
};

bool is(const Sentence& sentence, std::size_t i, const std::string& word) {
    return i < sentence.tokens.size() && sentence.tokens[i].lower == word;
}

Reach reachAt(const Sentence& sentence, std::size_t i, const Lexicon& lexicon) {
    const bool year = is(sentence, i + 1, "year");
    const bool owner =
        i + 2 < sentence.tokens.size() && sentence.tokens[i + 2].tag == Tag::Genitive;
    if (year && !owner && is(sentence, i, "last")) return {2, 1};
    if (year && !owner && is(sentence, i, "this")) return {2, 0};
    if (year && !owner && is(sentence, i, "next")) return {2, -1};
    if (year && is(sentence, i, "a") && is(sentence, i + 2, "ago")) return {3, 1};
    const bool years = is(sentence, i + 1, "years") && is(sentence, i + 2, "ago");
    const bool exact = i == 0 || !lexicon.is("hedges", sentence.tokens[i - 1].lower);
    const auto count = years && exact ? numberIn(sentence.tokens[i].text, lexicon) : std::nullopt;
    constexpr int memory = 120; // years: beyond, "ago" is rough
    if (!count || count->decimals > 0 || count->value < 1 || count->value > memory) return {};
    return {3, static_cast<int>(count->value)};
}

Token said(const Token& place, const std::string& text, Tag tag, Penn pos) {
    Token token;
    token.text = token.lower = text;
    token.tag = tag;
    token.pos = pos;
    token.begin = place.begin;
    token.end = place.end;
    return token;
}

/// The tokens of a time become "in" and its year; the year alone behind another preposition.
void tell(Sentence& sentence, std::size_t i, const Reach& reach, int year) {
    auto& tokens = sentence.tokens;
    auto place = tokens[i];
    place.end = tokens[i + reach.tokens - 1].end;
    const auto first = tokens.begin() + static_cast<std::ptrdiff_t>(i);
    tokens.erase(first, first + static_cast<std::ptrdiff_t>(reach.tokens));
    const bool placed = i > 0 && tokens[i - 1].tag == Tag::Preposition;
    auto at = tokens.insert(tokens.begin() + static_cast<std::ptrdiff_t>(i),
        said(place, std::to_string(year - reach.back), Tag::Year, Penn::CD));
    if (!placed) tokens.insert(at, said(place, "in", Tag::Preposition, Penn::IN));
}

} // namespace

void tellYears(std::vector<Sentence>& sentences, int year, const Lexicon& lexicon) {
    if (year == 0) return;
    for (auto& sentence : sentences)
        for (std::size_t i = 0; i + 1 < sentence.tokens.size(); ++i)
            if (const auto reach = reachAt(sentence, i, lexicon); reach.tokens > 0)
                tell(sentence, i, reach, year);
}

} // namespace podium::authoring
