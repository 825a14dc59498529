#include "questions/authoring/asking/brevity.hpp"
#include "questions/authoring/asking/measures.hpp"
#include "questions/authoring/page/letters.hpp"
#include "questions/authoring/page/lines.hpp"
#include <algorithm>

namespace podium::authoring {
namespace {

/// A long list of names in a question is cut down to its first and its last.
Fact withShortSubject(Fact fact) {
    const auto& members = fact.subject.members;
    if (members.size() > 2)
        fact.subject.text = members.front().text + " and " + members.back().text;
    return fact;
}

} // namespace

/// Where the word that puts one thing above its like ends: "the first", "the tallest", "the most
/// distant", "the only"; npos where there is none.
std::size_t rankWord(const std::string& text) {
    static const std::set<std::string> ranks{"first", "second", "third", "fourth", "fifth", "sixth",
        "seventh", "eighth", "ninth", "tenth", "last", "only", "oldest", "most", "least"};
    const auto padded = " " + text + " ";
    const auto the = padded.find(" the ");
    if (the == std::string::npos) return the;
    const auto first = the + 4, end = text.find(' ', first);
    if (end == std::string::npos) return end;
    const auto word = text.substr(first, end - first);
    const bool highest = word.size() > 5 && word.substr(word.size() - 3) == "est";
    return highest || ranks.contains(word) ? end : std::string::npos;
}

/// "his medal" becomes "their medal" where the one who owns it is asked for.
std::string unowned(std::string text) {
    for (const std::string owner : {" his ", " her "}) text = replaced(text, owner, " their ");
    return text;
}

bool named(const Phrase& phrase) {
    const bool kind = phrase.kind == Kind::Person || phrase.kind == Kind::Country ||
        phrase.kind == Kind::Group || phrase.kind == Kind::City;
    return kind && !phrase.name.empty() && !phrase.loose;
}

/// The fact without its score and its sums, which the question about somebody does not need.
Fact withoutSums(Fact fact) {
    std::erase_if(fact.complements, [](const Complement& one) {
        return one.phrase.kind == Kind::Score || one.preposition == "and";
    });
    return fact;
}

/// A planet is found but once: who found it needs no year, which another question asks for.
Fact withoutTime(Fact fact) {
    const bool named = fact.object && !fact.object->name.empty();
    if (!named) return fact;
    std::erase_if(fact.complements, [](const Complement& one) {
        return one.phrase.kind == Kind::Year || one.phrase.kind == Kind::Date;
    });
    return fact;
}

std::string turnedRound(const Fact& fact, Slot slot, const Asker& asker, std::ptrdiff_t longest) {
    auto brief = shortened(withShortSubject(fact), slot, longest);
    if (startsWith(brief.tail, ",")) brief.tail.clear();
    return inverted(brief, slot, asker.lexicon());
}

/// A town that wins or loses is a team.
bool competes(const Fact& fact, const Lexicon& lexicon) {
    return lexicon.verbIs("winning", fact.verb) || lexicon.verbIs("ranking", fact.verb) ||
        lexicon.verbIs("defeating", fact.verb) || fact.verb == "score";
}

/// "how many gold medals", "roughly how many spectators"
bool holdsFigure(const std::string& counted, const Lexicon& lexicon) {
    const auto words = wordsOf(counted);
    return std::any_of(words.begin(), words.end(),
        [&](const std::string& word) { return numberIn(word, lexicon).has_value(); });
}

std::string howMany(const Phrase& count, const Lexicon& lexicon) {
    const std::string part = "per cent of ";
    if (startsWith(count.counted, part))
        return (count.hedged ? "roughly what percentage of " : "what percentage of ") +
            count.counted.substr(part.size());
    const auto counted = spoken(count.counted, lexicon);
    return (count.hedged ? "roughly how many " : "how many ") +
        counted.substr(startsWith(counted, " ") ? 1 : 0); // " of the survivors"
}

/// A number that is itself a rough one is asked for as the closest.
void askCount(
    const Fact& fact, const std::string& question, const Phrase& count, Slot slot, Asker& asker) {
    const bool broken = count.counted.find(" above the ") != std::string::npos ||
        count.counted.find(" below the ") != std::string::npos;
    if (broken) return; // "how many metres above the water high"
    auto& draft = asker.by("deed-number").ask(fact, question, count, "how many", count.counted);
    draft.asked = slot;
    if (count.hedged) draft.type = QuestionType::Number;
}

/// Ships and moons have names, rain and pianos have none.
bool bearsNames(const std::string& kind, const Asker& asker) {
    const auto list = asker.lexicon().siblings.find(kind);
    if (list == asker.lexicon().siblings.end()) return !kind.empty();
    const auto& name = list->second.front();
    return startsUpper(name) || startsWith(name, "the ");
}

} // namespace podium::authoring
