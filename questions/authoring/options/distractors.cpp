#include "questions/authoring/options/distractors.hpp"
#include "questions/authoring/options/neighbours.hpp"
#include "questions/authoring/options/siblings.hpp"
#include "questions/authoring/page/letters.hpp"
#include "questions/authoring/page/lines.hpp"
#include "questions/authoring/words/word_store.hpp"
#include <algorithm>

namespace podium::authoring {

std::string withoutArticle(const std::string& text) {
    for (const std::string article : {"the ", "The ", "a ", "an "})
        if (startsWith(text, article)) return text.substr(article.size());
    return text;
}

std::string withoutQuotes(const std::string& text) { return replaced(text, "\"", ""); }

bool hasIndefinite(const std::string& text) {
    return startsWith(text, "a ") || startsWith(text, "an ");
}

Names Siblings::three() {
    if (m_draft.label == "continent") return {}; // there are six, and each is too large
    if (m_draft.sort) return firstThree({ofSort()});
    switch (m_draft.answer.kind) {
    case Kind::Number: return numbers();
    case Kind::Year: return years();
    case Kind::Date: return datesNear(m_draft.answer.text, m_chance);
    case Kind::Rank: return ranksNear(m_draft.answer.place, m_lexicon, m_chance);
    case Kind::Score: return scoresNear(m_draft.answer.text, m_chance);
    case Kind::Person: return company();
    case Kind::Country:
        return firstThree({m_draft.surelyWrong, knownBest(namesOf(Kind::Country)),
            neighbouringCountries(), famousCountries()});
    case Kind::City: return contains(lowered(m_draft.stem), "which team") ? teams() : cities();
    case Kind::Group:
        if (m_draft.label.empty() && m_world.occasion.sports) return teams();
        if (m_world.occasion.election()) return teams();
        if (isObscure(placesAlike().size())) return {}; // a small firm beside the giants
        if (m_draft.label == "organisation" && placesAlike().size() < 2) return {}; // of what sort?
        return firstThree({placesAlike(), nearby(), listed(), knownSiblings()});
    case Kind::Sport: return firstThree({sports()});
    case Kind::Quote:
    case Kind::Work:
        if (contains(m_draft.stem, "which " + m_draft.label) ||
            contains(m_draft.stem, "Which " + m_draft.label))
            return isObscure(works().size()) ? Names{} : firstThree({works(), listed()});
        return firstThree({listed(), knownSiblings()});
    default:
        if (isObscure(placesAlike().size())) return {};
        return firstThree({placesAlike(), nearby(), listed(), knownSiblings()});
    }
}

Names Siblings::numbers() {
    std::set<long long> forbidden;
    for (const auto& token : m_world.sentence(m_draft.sentence).tokens)
        if (const auto number = numberIn(token.text, m_lexicon)) forbidden.insert(number->value);
    return numbersNear(m_draft.answer.number, forbidden, m_lexicon, m_chance);
}

std::string printedAnswer(const Draft& draft, const World& world) {
    const auto& answer = draft.answer;
    if (answer.kind == Kind::Number) {
        auto pattern = answer.number;
        pattern.inWords = false;
        return written(pattern.value, pattern, world.lexicon);
    }
    if (answer.kind == Kind::Rank) return withCapital(ordinal(answer.place, world.lexicon));
    if (answer.kind == Kind::Person || answer.kind == Kind::Country || answer.kind == Kind::City)
        return answer.name;
    if (hasIndefinite(answer.text)) return withCapital(indefinite(answer.head));
    const bool sorted = !answer.name.empty() && answer.text.ends_with(" " + answer.name) &&
        !startsUpper(withoutArticle(answer.text));
    if (sorted) return answer.name; // "the god Xolotl"
    return withCapital(withoutQuotes(withoutArticle(answer.text)));
}

std::vector<std::string> wrongOptions(const Draft& draft, const World& world, Chance& chance) {
    return Siblings(draft, world, chance).three();
}

} // namespace podium::authoring
