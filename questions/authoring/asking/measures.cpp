#include "questions/authoring/asking/measures.hpp"
#include "questions/authoring/page/lines.hpp"
#include <algorithm>

namespace podium::authoring {
namespace {

/// "a greatest depth of 171 metres"
bool isMeasure(const Phrase& phrase, const Lexicon& lexicon) {
    const bool people = phrase.head == "population" && phrase.number.value > 0;
    return lexicon.is("measures", phrase.head) && phrase.kind == Kind::Thing &&
        phrase.name.empty() && (people || !phrase.counted.empty()) && !phrase.loose &&
        !phrase.owned;
}

/// "greatest depth"
std::string measured(const Phrase& phrase) {
    auto text = phrase.text.substr(0, phrase.text.find(" of "));
    for (const std::string article : {"the ", "a ", "an "})
        if (startsWith(text, article)) return text.substr(article.size());
    return text;
}

Phrase numberOf(const Phrase& phrase) {
    auto number = phrase;
    number.kind = Kind::Number;
    if (number.counted.empty()) number.counted = "people";
    return number;
}

void put(const Fact& fact, const std::string& question, const Phrase& phrase, Asker& asker) {
    auto& draft =
        asker.by("measure").ask(fact, question, numberOf(phrase), "measure", phrase.counted);
    draft.fact += " / " + measured(phrase); // a measure is a fact of its own
    draft.charm += 1;
    if (phrase.hedged) draft.type = QuestionType::Number;
}

/// "with an area of 38 square kilometres"
void askHad(const Fact& fact, const Phrase& phrase, Asker& asker) {
    put(fact,
        (phrase.hedged ? "roughly what is the " : "what is the ") + measured(phrase) + " of " +
            fact.subject.text +
            (phrase.counted.empty() ? "" : " in " + spoken(phrase.counted, asker.lexicon())),
        phrase, asker);
}

/// "lies at a depth of 40 metres"
void askReached(const Fact& fact, std::size_t i, Asker& asker) {
    const auto& one = fact.complements[i];
    const auto figures = std::count_if(fact.complements.begin(), fact.complements.end(),
        [](const Complement& any) { return any.phrase.kind == Kind::Number; });
    if (figures > 0) return; // "rise to 110 metres at a height of"
    Slot slot{Slot::Part::Complement, i};
    const auto brief = shortened(fact, slot, 6);
    put(fact,
        one.preposition + (one.phrase.hedged ? " roughly" : "") + " what " + measured(one.phrase) +
            ", in " + spoken(one.phrase.counted, asker.lexicon()) + ", " +
            inverted(brief, slot, asker.lexicon()),
        one.phrase, asker);
}

/// "the heron's wingspan is 1.5 m"
void askBeing(const Fact& fact, Asker& asker) {
    const auto& number = *fact.object;
    const auto first = number.counted.substr(0, number.counted.find(' '));
    const bool area = first == "square" || first == "cubic";
    const bool unit = area || asker.lexicon().nounIs("units", number.counted) ||
        asker.lexicon().is("currencies", number.counted);
    if (number.kind != Kind::Number || !unit) return;
    const Slot slot{Slot::Part::Object, 0};
    const std::string was = fact.tense == Tense::Past ? "was " : "is ";
    put(fact,
        "what " + was + fact.subject.text + rest(fact, slot) + " in " +
            spoken(number.counted, asker.lexicon()),
        number, asker);
}

/// "its population was put at 11,000 in 2017"
void askPut(const Fact& fact, std::size_t i, Asker& asker) {
    const auto& number = fact.complements[i].phrase;
    const Slot slot{Slot::Part::Complement, i};
    if (number.kind != Kind::Number || !number.counted.empty()) return;
    put(fact, "at what number " + inverted(fact, slot, asker.lexicon()), number, asker);
}

/// What is told of a measure itself: of the wingspan, of the population.
void askOfMeasure(const Fact& fact, Asker& asker) {
    if (fact.verb == "be" && fact.object) return askBeing(fact, asker);
    if (fact.turn != Turn::Passive) return;
    for (std::size_t i = 0; i < fact.complements.size(); ++i)
        if (fact.complements[i].preposition == "at") askPut(fact, i, asker);
}

} // namespace

std::string spoken(const std::string& counted, const Lexicon& lexicon) {
    for (const auto& unit : lexicon.lists.at("spoken_units")) {
        const auto space = unit.find(' ');
        const auto brief = unit.substr(0, space);
        if (counted == brief || startsWith(counted, brief + " "))
            return unit.substr(space + 1) + counted.substr(brief.size());
    }
    return counted;
}

void askMeasures(const Fact& fact, Asker& asker) {
    if (asker.lexicon().is("measures", fact.subject.head)) return askOfMeasure(fact, asker);
    const auto& about = asker.world().occasion.subject; // "the lift of Lindmoor Castle"
    const bool own = !about.empty() && contains(fact.subject.text, about);
    if (fact.subject.name.empty() && !fact.subject.resolved && !own) return;
    const bool be = fact.verb == "be", have = fact.verb == "have" || fact.verb == "reach";
    if (have && fact.object && isMeasure(*fact.object, asker.lexicon()))
        askHad(fact, *fact.object, asker);
    for (std::size_t i = 0; i < fact.complements.size(); ++i) {
        const auto& one = fact.complements[i];
        if (!isMeasure(one.phrase, asker.lexicon())) continue;
        if (be && one.preposition == "with" && fact.tense == Tense::Present)
            askHad(fact, one.phrase, asker);
        if (!be && one.preposition != "with" && one.preposition != "of") askReached(fact, i, asker);
    }
}

} // namespace podium::authoring
