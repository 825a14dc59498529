#include "questions/authoring/asking/sayings.hpp"
#include "questions/authoring/page/bare_words.hpp"
#include "questions/authoring/page/letters.hpp"
#include "questions/authoring/page/lines.hpp"
#include <algorithm>

namespace podium::authoring {
namespace {

/// "This is it": what was meant stood before the words that are quoted.
bool pointsBack(const std::vector<std::string>& words, const Lexicon& lexicon) {
    return std::any_of(words.begin(), words.end(),
        [&](const std::string& word) { return lexicon.is("pointing_back", word); });
}

/// Whether words are worth guessing at: a whole thought, short enough to be read aloud.
bool isMemorable(const std::string& quote, const Lexicon& lexicon) {
    const auto words = bareWords(lowered(quote));
    constexpr std::size_t fewest = 4, most = 22, telling = 2;
    if (words.size() < fewest || words.size() > most) return false;
    if (quote.size() < 2 || !startsUpper(quote.substr(1))) return false; // half a sentence
    return contentWords(quote).size() >= telling && !pointsBack(words, lexicon);
}

} // namespace

void askSaying(const Fact& fact, Asker& asker) {
    const auto& lexicon = asker.lexicon();
    const bool said = fact.turn == Turn::Active && fact.object &&
        fact.object->kind == Kind::Quote && lexicon.verbIs("speech", fact.verb) && !fact.doubtful;
    const auto& who = fact.subject;
    if (!said || who.kind != Kind::Person || !contains(who.name, " ") || who.loose) return;
    const auto& occasion = asker.world().occasion;
    if (!occasion.event.empty() || !occasion.mains.contains(who.name)) return;
    const auto& quote = fact.object->text;
    if (!isMemorable(quote, lexicon)) return;
    asker.by("saying").ask(fact, "who said " + quote, who, "saying", {}).asked = {
        Slot::Part::Subject, 0};
}

} // namespace podium::authoring
