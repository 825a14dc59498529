#include "questions/authoring/asking/truths.hpp"
#include "questions/authoring/asking/certainty.hpp"
#include "questions/authoring/asking/falsehoods.hpp"
#include "questions/authoring/asking/introductions.hpp"
#include "questions/authoring/asking/story.hpp"
#include "questions/authoring/options/hash.hpp"
#include "questions/authoring/page/letters.hpp"
#include "questions/authoring/page/lines.hpp"
#include <algorithm>
#include <set>

namespace podium::authoring {
namespace {

bool isMain(const Phrase& phrase, const World& world) {
    const auto& about = world.occasion.subject;
    return (!about.empty() && contains(lowered(phrase.text), lowered(about))) ||
        (!phrase.name.empty() && world.occasion.mains.contains(phrase.name));
}

/// "the Kariba Dam" on the page of its river.
bool isNamedThing(const Phrase& phrase) {
    const bool thing = phrase.kind == Kind::Place || phrase.kind == Kind::Work;
    return thing && contains(phrase.name, " ") && !phrase.loose && !phrase.owned;
}

bool concernsMain(const Fact& fact, const World& world) {
    return isMain(fact.subject, world) || isNamedThing(fact.subject) ||
        (fact.object && isMain(*fact.object, world)) ||
        std::any_of(fact.complements.begin(), fact.complements.end(),
            [&](const Complement& one) { return isMain(one.phrase, world); });
}

/// "is a town", "was a chemist": what it is, is no news to anybody. "is the largest" is.
bool isDefinition(const Fact& fact, const std::string& text, const Lexicon& lexicon) {
    if (fact.verb != "be" || !fact.object) return false;
    const auto words = wordsOf(text);
    return std::none_of(words.begin(), words.end(), [&](const std::string& word) {
        return word.ends_with("est") || lexicon.is("rank_words", word);
    });
}

/// Somebody's appointments and journeys are fillers, true or false; a figure, a purpose or a most
/// is something to wonder about.
bool amuses(const Fact& fact, const std::string& text, const Lexicon& lexicon) {
    const auto words = wordsOf(text);
    const bool most = std::any_of(words.begin(), words.end(), [&](const std::string& word) {
        return (word.size() > 4 && word.ends_with("est") && !lexicon.is("no_ranks", word)) ||
            lexicon.is("rank_words", word);
    });
    const bool habit = fact.tense == Tense::Present && fact.subject.kind != Kind::Person &&
        !lexicon.verbIs("weak", fact.verb);
    const bool made = fact.turn == Turn::Passive && fact.subject.kind != Kind::Person &&
        (fact.complements.size() > 1 || !fact.tail.empty());
    const auto counts = [](const Phrase& phrase) {
        constexpr long long few = 2; // "ruled out one explanation"
        return phrase.kind == Kind::Number && phrase.number.value > few;
    };
    const bool figure = (fact.object && counts(*fact.object)) ||
        std::any_of(fact.complements.begin(), fact.complements.end(),
            [&](const Complement& one) { return counts(one.phrase); });
    const bool story = !fact.tail.empty() && fact.tense == Tense::Past;
    return most || habit || made || figure || story;
}

/// "José falls under the spell of Carmen": what an opera tells is no matter of fact.
bool isPlot(const Fact& fact, const World& world) {
    const auto* about = world.cast.find(world.occasion.subject);
    const bool work =
        about && (about->kind == Kind::Work || world.lexicon.is("told_works", about->label));
    return work && fact.tense == Tense::Present && fact.subject.kind != Kind::Number &&
        fact.subject.name != world.occasion.subject;
}

/// "when the bird leaps from a tree": no news by itself.
bool isSubordinate(const Fact& fact, const World& world) {
    static const std::set<std::string> words{
        "when", "while", "as", "before", "after", "until", "if", "because", "since", "so"};
    const auto& tokens = world.sentence(fact.sentence).tokens;
    constexpr std::size_t reach = 6; // tokens
    for (auto i = fact.at; i-- > 0 && fact.at - i <= reach;) {
        if (tokens[i].tag == Tag::Comma || tokens[i].tag == Tag::Stop) return false;
        if (words.contains(tokens[i].lower)) return true;
    }
    return false;
}

/// "every country of the continent": which one, another sentence has said.
bool pointsBack(const std::string& text, const Lexicon& lexicon) {
    const auto words = wordsOf(text);
    for (std::size_t i = 0; i + 1 < words.size(); ++i) {
        const bool told = i + 2 < words.size() && words[i + 2] == "of";
        if (words[i] == "the" && !told && lexicon.is("wider_places", words[i + 1])) return true;
    }
    return false;
}

/// "the museum of NAME houses NAME"
bool namesMainTwice(const std::string& text, const Occasion& occasion) {
    const auto at = lowered(text).find(lowered(occasion.subject));
    return at != std::string::npos && !occasion.subject.empty() &&
        lowered(text).find(lowered(occasion.subject), at + 1) != std::string::npos;
}

/// Whether the fact stands alone as a sentence that a host would read out.
bool isTelling(const Fact& fact, const World& world) {
    const auto& lexicon = world.lexicon;
    if (fact.scope != Scope::None || fact.tense == Tense::Future || fact.apposed) return false;
    if (!certain(fact, world) || isOfUnknown(fact, world) || !concernsMain(fact, world))
        return false;
    if (isPlot(fact, world) || isSubordinate(fact, world)) return false;
    if (lexicon.verbIs("speech", fact.verb) || lexicon.verbIs("personal", fact.verb)) return false;
    if (fact.object && fact.object->kind == Kind::Quote) return false;
    if (!fact.object && fact.complements.empty()) return false; // "the lander works"
    const auto text = statement(fact, lexicon);
    if (pointsBack(text, lexicon) || namesMainTwice(text, world.occasion)) return false;
    constexpr std::size_t fewest = 6, most = 20; // words
    const auto words = wordsOf(text).size();
    if (words < fewest || words > most) return false;
    return !isDefinition(fact, text, lexicon) && amuses(fact, text, lexicon);
}

std::string printed(const std::string& text, const World& world) {
    return text.empty() ? text : introduced(withCapital(text), world) + ".";
}

Draft truthOf(const Fact& fact, const World& world) {
    Draft draft;
    draft.type = QuestionType::TrueFalse;
    draft.fact = statement(fact, world.lexicon);
    draft.about = draft.fact + " / truth";
    draft.rule = "truth";
    Chance chance(hashed(draft.about));
    draft.truth = printed(draft.fact, world);
    draft.falsehood = printed(falsehoodOf(fact, world, chance), world);
    draft.stem = draft.truth;
    draft.answer.text = draft.fact; // what the audit counts as told
    draft.topic = fact.subject.name;
    draft.told = fact;
    draft.scope = fact.scope;
    draft.sentence = fact.sentence;
    draft.story = storyFor(draft.truth, fact.scope, {}, world);
    draft.charm = -3; // after all that asks for something
    return draft;
}

} // namespace

void addTruths(const World& world, std::vector<Draft>& drafts) {
    for (const auto& fact : world.facts)
        if (isTelling(fact, world)) drafts.push_back(truthOf(fact, world));
}

} // namespace podium::authoring
