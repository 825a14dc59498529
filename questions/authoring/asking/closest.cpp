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

Draft estimated(const Draft& draft) {
    auto closest = draft;
    closest.type = QuestionType::Number;
    closest.about += " / closest";
    closest.rule += "-closest";
    closest.charm += hashed(closest.about) % 2 == 0 ? 1 : -1; // every other number is estimated
    return closest;
}

} // namespace

void addClosest(std::vector<Draft>& drafts) {
    const auto asked = drafts.size();
    for (std::size_t i = 0; i < asked; ++i)
        if (worthEstimating(drafts[i])) drafts.push_back(estimated(drafts[i]));
}

} // namespace podium::authoring
