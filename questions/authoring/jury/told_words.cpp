#include "questions/authoring/jury/told_words.hpp"
#include "questions/authoring/jury/leaks.hpp"
#include "questions/authoring/page/bare_words.hpp"
#include "questions/authoring/page/letters.hpp"
#include "questions/authoring/page/lines.hpp"
#include <algorithm>

namespace podium::authoring {
namespace {

/// "2.50" and "2.5" are one number, "2,467" and "2467" too.
std::string valueOf(const Number& number) {
    auto value = number.value;
    auto decimals = number.decimals;
    for (; decimals > 0 && value % 10 == 0; --decimals) value /= 10;
    return std::to_string(value) + "/" + std::to_string(decimals);
}

std::string unowning(const std::string& lower) {
    const bool owns = lower.size() > 2 && lower.substr(lower.size() - 2) == "'s";
    return owns ? lower.substr(0, lower.size() - 2) : lower;
}

} // namespace

ToldWords::ToldWords(const Question& question, const Draft& draft, const World& world)
    : m_world(world) {
    add(question.stem);
    add(draft.answer.text); // of a false claim another stands in its place
    add(answerText(question));
    m_numbers.insert(valueOf(draft.answer.number));
    if (draft.answer.kind == Kind::Number && draft.type != QuestionType::TrueFalse)
        m_asked = valueOf(draft.answer.number);
}

void ToldWords::add(const std::string& text) {
    m_text += " " + text + " ";
    for (const auto& word : wordsOf(lowered(text)))
        if (const auto number = numberIn(word, m_world.lexicon)) m_numbers.insert(valueOf(*number));
    for (const auto& word : bareWords(lowered(text))) {
        if (const auto number = numberIn(word, m_world.lexicon)) m_numbers.insert(valueOf(*number));
        m_written.insert(word);
        const auto roots = rootsOf(unowning(word));
        m_roots.insert(roots.begin(), roots.end());
    }
}

std::set<std::string> ToldWords::rootsOf(const std::string& lower) const {
    std::set<std::string> roots{lower};
    const auto& lexicon = m_world.lexicon;
    for (const auto form : {Form::Third, Form::Past, Form::Participle, Form::Gerund})
        if (const auto plain = lexicon.verbs.plainAnywhere(lower, form)) roots.insert(*plain);
    if (lexicon.store)
        if (const auto one = lexicon.store->singular(lower)) roots.insert(*one);
    return roots;
}

bool ToldWords::shares(const std::string& word) const {
    const auto roots = rootsOf(unowning(word));
    return std::any_of(roots.begin(), roots.end(),
        [&](const std::string& root) { return m_roots.contains(root); });
}

/// "Marchand", "the Americans": told by the name that the page has for them.
bool ToldWords::tellsName(const Token& token) const {
    const auto* entity = m_world.cast.find(token.text);
    if (entity && contains(m_text, entity->name)) return true;
    const auto* country = m_world.lexicon.demonym(token.text);
    return country && contains(m_text, country->name);
}

bool ToldWords::tellsNumber(const Token& token) const {
    const auto number = numberIn(token.lower, m_world.lexicon);
    return number && m_numbers.contains(valueOf(*number));
}

bool ToldWords::isAnswer(const Token& token) const {
    const auto number = numberIn(token.lower, m_world.lexicon);
    return number && m_asked == valueOf(*number);
}

bool ToldWords::isTime(const Token& token) const {
    return token.tag == Tag::Year || token.tag == Tag::Date ||
        m_world.lexicon.is("time_nouns", token.lower);
}

bool ToldWords::isPreposition(const Token& token) const {
    return token.tag == Tag::Preposition || token.pos == Penn::IN || token.pos == Penn::TO ||
        (token.tag == Tag::Word && m_world.lexicon.is("prepositions", token.lower));
}

/// The event itself is named in most stems, and "the festival" may stand for it anywhere.
bool ToldWords::namesBeyond(const Sentence& sentence) const {
    const auto words = lowered(sentence.words);
    const auto named = [&](const std::string& name) {
        const auto parts = bareWords(lowered(name));
        return !name.empty() && contains(m_text, name) &&
            std::none_of(parts.begin(), parts.end(),
                [&](const std::string& part) { return part.size() > 2 && contains(words, part); });
    };
    const auto& cast = m_world.cast.entities();
    return named(m_world.occasion.event) ||
        std::any_of(cast.begin(), cast.end(), [&](const Entity& one) {
            return one.kind != Kind::Person && one.kind != Kind::Country && named(one.name);
        });
}

bool ToldWords::tells(const Token& token) const {
    if (token.tag == Tag::Pronoun || token.tag == Tag::Owner) return true;
    if (token.tag == Tag::Number) return tellsNumber(token) || shares(token.lower);
    if (tellsName(token)) return true;
    const auto words = bareWords(token.lower);
    return std::any_of(
        words.begin(), words.end(), [&](const std::string& word) { return shares(word); });
}

} // namespace podium::authoring
