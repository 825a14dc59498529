#include "questions/authoring/options/origin.hpp"
#include "questions/authoring/options/plausible_people.hpp"
#include "questions/authoring/page/letters.hpp"
#include <algorithm>

namespace podium::authoring {
namespace {

bool isFigure(Kind kind) {
    return kind == Kind::Number || kind == Kind::Year || kind == Kind::Date || kind == Kind::Rank ||
        kind == Kind::Score;
}

std::string numbersOf(const std::set<int>& sentences) {
    constexpr std::size_t most = 4;
    std::string text = sentences.size() == 1 ? "sentence" : "sentences";
    std::size_t told = 0;
    for (const int number : sentences) {
        if (told++ == most) return text + " and others";
        text += (told == 1 ? " " : ", ") + std::to_string(number);
    }
    return text;
}

std::string listOf(const std::string& option, const Draft& draft, const Lexicon& lexicon) {
    if (lexicon.country(option)) return "the lexicon's countries";
    if (lexicon.isCity(option)) return "the lexicon's cities";
    if (draft.answer.kind == Kind::Sport) return "the lexicon's sports";
    return draft.label.empty() ? "the lexicon" : "the lexicon's list for '" + draft.label + "'";
}

} // namespace

std::string originOf(const std::string& option, const Draft& draft, const World& world) {
    if (!draft.gathering.kind.empty()) return "stands in the article, and not where this asks";
    const auto& wrong = draft.surelyWrong;
    if (std::find(wrong.begin(), wrong.end(), option) != wrong.end())
        return "the article gives it another place, so it cannot have this one";
    if (isFigure(draft.answer.kind))
        return "made near the right one, and as round; it does not stand in the sentence";
    if (const auto* entity = world.cast.find(option))
        return "named in " + numbersOf(entity->sentences) +
            " of the article, but not in this one, and not told to share the deed";
    if (draft.answer.kind == Kind::Person && !isListed(option, world.lexicon))
        return "a plausible name of the same origin; nobody of that name is in the article";
    return "out of " + listOf(option, draft, world.lexicon) +
        "; the article does not say it of this deed";
}

} // namespace podium::authoring
