#include "questions/authoring/asking/closest.hpp"
#include "questions/authoring/options/hash.hpp"

namespace podium::authoring {
namespace {

/// Few things are counted, not estimated.
bool worthEstimating(const Draft& draft) {
    constexpr long long few = 10;
    return draft.type == QuestionType::Choice && draft.answer.kind == Kind::Number &&
        (draft.answer.number.value > few || draft.answer.number.decimals > 0);
}

/// "m tall", "kilometres long": what is measured is estimated, not picked out of four like figures.
bool isMeasured(const Draft& draft, const Lexicon& lexicon) {
    const auto& counted = draft.answer.counted;
    const auto unit = counted.substr(0, counted.find(' '));
    return lexicon.nounIs("units", unit) && !lexicon.is("time_nouns", unit);
}

Draft estimated(const Draft& draft, const Lexicon& lexicon) {
    auto closest = draft;
    closest.type = QuestionType::Number;
    closest.about += " / closest";
    closest.rule += "-closest";
    constexpr long long many = 20; // beyond, four near figures are no choice
    const auto& number = draft.answer.number;
    const bool event = draft.scope == Scope::Event || draft.scope == Scope::Scene;
    const bool guessed = !event && (number.value >= many || number.decimals > 0);
    const bool gladly = isMeasured(draft, lexicon) || guessed || hashed(closest.about) % 2 == 0;
    closest.charm += gladly ? 1 : -1; // of what is few, every other number is estimated
    return closest;
}

} // namespace

void addClosest(std::vector<Draft>& drafts, const Lexicon& lexicon) {
    const auto asked = drafts.size();
    for (std::size_t i = 0; i < asked; ++i)
        if (worthEstimating(drafts[i])) drafts.push_back(estimated(drafts[i], lexicon));
}

} // namespace podium::authoring
