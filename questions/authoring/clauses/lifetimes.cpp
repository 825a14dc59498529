#include "questions/authoring/clauses/lifetimes.hpp"
#include "questions/authoring/page/bare_words.hpp"

namespace podium::authoring {
namespace {

bool isTime(const Token& token) { return token.tag == Tag::Date || token.tag == Tag::Year; }

Fact lifeFact(const Entity& person, const std::string& verb, const Token& time, int sentence) {
    Fact fact;
    fact.subject.kind = Kind::Person;
    fact.subject.name = fact.subject.text = person.name;
    fact.subject.definite = true;
    fact.verb = verb;
    fact.turn = verb == "bear" ? Turn::Passive : Turn::Active;
    Phrase when;
    when.kind = time.tag == Tag::Date ? Kind::Date : Kind::Year;
    when.text = when.head = time.text;
    const bool day = time.tag == Tag::Date && time.text.find_first_of("0123456789") < 2;
    fact.complements.push_back({day ? "on" : "in", when, false});
    fact.sentence = sentence;
    return fact;
}

} // namespace

std::vector<Fact> lifetimesIn(const Sentence& sentence, const Cast& cast) {
    const auto& tokens = sentence.tokens;
    std::vector<Fact> facts;
    for (std::size_t i = 0; i + 3 < tokens.size(); ++i) {
        if (tokens[i].tag != Tag::Name || tokens[i + 1].tag != Tag::Bracket) continue;
        const auto* person = cast.find(tokens[i].text);
        if (!person || person->kind != Kind::Person) continue;
        auto at = i + 2;
        const bool said = tokens[at].lower == "born" || tokens[at].lower == "b";
        if (said) ++at;
        if (said && at + 1 < tokens.size() && tokens[at].tag == Tag::Name) at += 2; // "NAME;"
        if (at >= tokens.size() || !isTime(tokens[at]) || !hasYear(tokens[at].text)) continue;
        const auto mark = at + 1, end = at + 2;
        const bool both = end + 1 < tokens.size() && tokens[mark].tag == Tag::Dash &&
            isTime(tokens[end]) && hasYear(tokens[end].text) && tokens[end + 1].tag == Tag::Bracket;
        if (!both && !said) continue;
        facts.push_back(lifeFact(*person, "bear", tokens[at], sentence.number));
        if (both) facts.push_back(lifeFact(*person, "die", tokens[end], sentence.number));
    }
    return facts;
}

} // namespace podium::authoring
