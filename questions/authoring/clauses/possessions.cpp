#include "questions/authoring/clauses/possessions.hpp"

namespace podium::authoring {
namespace {

bool isNamedThing(const Token& token, const Cast& cast) {
    const auto* entity = token.tag == Tag::Name ? cast.find(token.text) : nullptr;
    return entity && entity->kind != Kind::Person && entity->kind != Kind::Event;
}

/// "2,900 inhabitants" behind "whose", and then a verb.
std::optional<Phrase> countedAt(const Sentence& sentence, std::size_t at, const Lexicon& lexicon) {
    const auto& tokens = sentence.tokens;
    if (at + 2 >= tokens.size() || tokens[at].tag != Tag::Number) return std::nullopt;
    const auto number = numberIn(tokens[at].text, lexicon);
    auto last = at + 1;
    while (last + 1 < tokens.size() && tokens[last].tag == Tag::Word &&
        tokens[last + 1].tag == Tag::Word)
        ++last;
    const bool counted = tokens[last].tag == Tag::Word && tokens[last].pos == Penn::NNS &&
        tokens[last + 1].tag == Tag::Verb;
    if (!number || !counted) return std::nullopt;
    Phrase phrase;
    phrase.kind = Kind::Number;
    phrase.number = *number;
    phrase.head = tokens[last].lower;
    phrase.counted = textBetween(sentence, at + 1, last);
    phrase.text = tokens[at].text + " " + phrase.counted;
    phrase.plural = true;
    return phrase;
}

} // namespace

std::vector<Fact> possessionsIn(
    const Sentence& sentence, const Cast& cast, const Lexicon& lexicon) {
    std::vector<Fact> found;
    const auto& tokens = sentence.tokens;
    for (std::size_t i = 2; i + 1 < tokens.size(); ++i) {
        const bool whose = tokens[i].lower == "whose" && tokens[i - 1].tag == Tag::Comma;
        if (!whose || !isNamedThing(tokens[i - 2], cast)) continue;
        const auto counted = countedAt(sentence, i + 1, lexicon);
        if (!counted) continue;
        const auto* entity = cast.find(tokens[i - 2].text);
        Fact fact;
        fact.subject.kind = entity->kind;
        fact.subject.name = entity->name;
        fact.subject.text = (entity->articled ? "the " : "") + entity->name;
        fact.subject.definite = true;
        fact.verb = "have";
        fact.tense = Tense::Present;
        fact.object = counted;
        fact.sentence = sentence.number;
        fact.at = i;
        found.push_back(fact);
    }
    return found;
}

} // namespace podium::authoring
