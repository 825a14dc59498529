#include "questions/authoring/clauses/announcements.hpp"
#include "questions/authoring/page/letters.hpp"
#include "questions/authoring/page/lines.hpp"

namespace podium::authoring {

std::optional<Fact> durationIn(
    const Sentence& sentence, const Occasion& occasion, const Lexicon& lexicon) {
    constexpr int opening = 3; // sentences
    const auto& tokens = sentence.tokens;
    const bool fits = sentence.number <= opening && tokens.size() > 4 && !occasion.event.empty() &&
        (tokens[0].lower == "after" || tokens[0].lower == "for") && tokens[1].tag == Tag::Number &&
        lexicon.is("spans", tokens[2].lower);
    if (!fits) return std::nullopt;
    Fact fact;
    fact.subject.kind = Kind::Event;
    fact.subject.name = occasion.event;
    fact.subject.text = occasion.eventName();
    fact.verb = "last";
    fact.object = Phrase{};
    fact.object->kind = Kind::Number;
    fact.object->number = *numberIn(tokens[1].text, lexicon);
    fact.object->counted = fact.object->head = tokens[2].lower;
    fact.object->text = tokens[1].lower + " " + tokens[2].lower;
    fact.sentence = sentence.number;
    return fact;
}

std::optional<Fact> crowdIn(
    const Sentence& sentence, const Occasion& occasion, const Lexicon& lexicon) {
    const auto& tokens = sentence.tokens;
    if (occasion.event.empty() || contains(sentence.words, "expected")) return std::nullopt;
    for (std::size_t i = 0; i + 3 < tokens.size(); ++i) {
        const bool crowd = (tokens[i].lower == "crowd" || tokens[i].lower == "attendance") &&
            tokens[i + 1].lower == "of" && tokens[i + 2].tag == Tag::Number;
        if (!crowd) continue;
        Fact fact;
        fact.subject.kind = Kind::Number;
        fact.subject.number = *numberIn(tokens[i + 2].text, lexicon);
        fact.subject.counted = fact.subject.head = "spectators";
        fact.subject.text = tokens[i + 2].text + " spectators";
        fact.verb = "watch";
        fact.object = Phrase{};
        fact.object->kind = Kind::Event;
        fact.object->text = occasion.contest ? occasion.sceneName() : occasion.eventName();
        fact.object->name = occasion.event;
        fact.object->definite = true;
        fact.sentence = sentence.number;
        return fact;
    }
    return std::nullopt;
}

std::optional<Fact> winnerIn(const Sentence& sentence, const Cast& cast, const Lexicon& lexicon) {
    constexpr std::size_t longest = 6; // tokens of the prize
    const auto& tokens = sentence.tokens;
    std::size_t colon = 0;
    while (colon < tokens.size() && tokens[colon].tag != Tag::Colon) ++colon;
    if (colon == 0 || colon > longest || colon + 1 >= tokens.size()) return std::nullopt;
    const bool best = tokens[0].lower == "best";
    const auto prize = textBetween(sentence, 0, colon - 1);
    const auto& winner = tokens[colon + 1];
    const bool ends = colon + 2 >= tokens.size() || tokens[colon + 2].tag == Tag::Bracket ||
        tokens[colon + 2].tag == Tag::Comma || tokens[colon + 2].tag == Tag::Stop;
    const auto noun = tokens[colon - 1].lower;
    const bool known = best || lexicon.nounIs("prizes", noun.substr(noun.find_last_of(' ') + 1));
    if (!ends || !known || (winner.tag != Tag::Quote && winner.tag != Tag::Name))
        return std::nullopt;
    const auto* person = cast.find(winner.text);
    if (winner.tag == Tag::Name && (!person || person->kind != Kind::Person)) return std::nullopt;
    Fact fact;
    fact.subject.kind = winner.tag == Tag::Quote ? Kind::Work : Kind::Person;
    fact.subject.text = winner.tag == Tag::Quote ? winner.text : person->name;
    fact.subject.name = replaced(fact.subject.text, "\"", "");
    fact.subject.definite = true;
    fact.verb = "win";
    fact.object = Phrase{};
    fact.object->kind = Kind::Thing;
    fact.object->head = noun;
    fact.object->definite = true;
    fact.object->text = best ? "the prize for best" + prize.substr(4) : "the " + prize;
    fact.sentence = sentence.number;
    return fact;
}

} // namespace podium::authoring
