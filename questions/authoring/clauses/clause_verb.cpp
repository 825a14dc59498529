#include "questions/authoring/clauses/clause_reader.hpp"

namespace podium::authoring {

void ClauseReader::readPredicate(const Phrase& subject) {
    Fact fact;
    fact.subject = subject;
    if (!readVerb(fact)) return;
    const bool witnessed =
        fact.turn == Turn::Passive && gerund() && m_reading.lexicon.is("witnessed", fact.verb);
    if (witnessed) return readWitnessed(fact);
    if (m_reading.lexicon.verbIs("speech", fact.verb)) readSpeech(fact);
    readRest(fact);
}

/// "was shown boarding a plane" tells that the plane was boarded.
void ClauseReader::readWitnessed(const Fact& shown) {
    const auto plain = m_reading.lexicon.verbs.plain(m_reader.token().lower, Form::Gerund);
    Fact fact;
    fact.subject = shown.subject;
    fact.verb = *plain;
    fact.at = m_reader.at++;
    readRest(fact);
}

/// "said the Games had been X": all of what was said stays as it is.
void ClauseReader::readSpeech(Fact& fact) {
    const bool that = m_reader.wordIs("that");
    if (!that && !startsClause()) return;
    auto look = m_reader;
    if (that) ++look.at;
    const auto who = look.phrase();
    if (!who) return;
    const bool same = who->name == fact.subject.name;
    if (who->loose || fact.earlier) doubt(fact, "what was said, and of whom, is not certain");
    m_reader.at = look.at;
    readTail(fact, " ");
    Phrase said;
    said.text = "that " + (same ? std::string("they") : who->text) + fact.tail;
    fact.tail.clear();
    if (fact.object) said.text = fact.object->text + " " + said.text;
    fact.object = said;
}

void ClauseReader::readAuxiliaries(Fact& fact) {
    const auto& verbs = m_reading.lexicon.verbs;
    for (;; ++m_reader.at) {
        if (m_reader.tagIs(Tag::Future)) fact.tense = Tense::Future;
        if (m_reader.tagIs(Tag::Modal))
            doubt(fact, "tells what may be: '" + m_reader.token().text + "'");
        if (m_reader.tagIs(Tag::Negation))
            doubt(fact, "tells what is not: '" + m_reader.token().text + "'");
        const bool small = m_reader.tagIs(Tag::Future) || m_reader.tagIs(Tag::Modal) ||
            m_reader.tagIs(Tag::Negation) || m_reader.tagIs(Tag::Adverb);
        if (small) continue;
        if (!m_reader.tagIs(Tag::Verb)) return;
        const auto word = m_reader.token().lower;
        const bool be = verbs.plain(word, Form::Past) == "be" || word == "be" || word == "been" ||
            verbs.plain(word, Form::Third) == "be" || word == "are";
        const bool have = word == "had" || word == "has" || word == "have";
        std::size_t next = 1;
        while (m_reader.tagIs(Tag::Adverb, next) || m_reader.tagIs(Tag::Negation, next)) ++next;
        if ((!be && !have) || !m_reader.tagIs(Tag::Verb, next)) return;
        if (have) fact.earlier = true;
        if (word == "has" || word == "have") fact.timeless = true;
        if (be) fact.turn = Turn::Passive;
        if (word == "is" || word == "are") fact.tense = Tense::Present;
        if (be && gerund(next)) doubt(fact, "tells what is going on, not what came of it");
    }
}

std::optional<std::string> ClauseReader::plainVerb(Fact& fact) const {
    const auto& verbs = m_reading.lexicon.verbs;
    const auto word = m_reader.token().lower;
    if (fact.turn == Turn::Passive || fact.earlier)
        if (const auto done = verbs.plain(word, Form::Participle)) return done;
    if (const auto past = verbs.plain(word, Form::Past)) return past;
    if (const auto third = verbs.plain(word, Form::Third)) {
        fact.tense = Tense::Present;
        return third;
    }
    if (fact.tense == Tense::Future || fact.doubtful) return verbs.plain(word, Form::Plain);
    return std::nullopt;
}

bool ClauseReader::readVerb(Fact& fact) {
    readAuxiliaries(fact);
    if (!m_reader.tagIs(Tag::Verb)) return false;
    const auto plain = plainVerb(fact);
    if (!plain) return false;
    fact.verb = *plain;
    fact.at = m_reader.at++;
    readParticle(fact);
    return true;
}

void ClauseReader::readParticle(Fact& fact) {
    if (m_reader.done()) return;
    const auto word = m_reader.token().lower;
    const bool known = m_reading.lexicon.verbIs("phrasal", fact.verb + " " + word);
    const bool small = m_reading.lexicon.verbIs("particles", word) &&
        (m_reader.tagIs(Tag::Preposition, 1) || m_reader.tagIs(Tag::Stop, 1) ||
            m_reader.tagIs(Tag::Conjunction, 1) || m_reader.tagIs(Tag::Comma, 1));
    if ((!known && !small) || m_reader.wordIs("of", 1)) return;
    fact.particle = word;
    ++m_reader.at;
}

bool ClauseReader::gerund(std::size_t ahead) const {
    return m_reader.tagIs(Tag::Verb, ahead) &&
        m_reading.lexicon.verbs.plain(m_reader.token(ahead).lower, Form::Gerund).has_value();
}

/// Whether a new clause with its own subject begins here.
bool ClauseReader::startsClause() const {
    auto look = m_reader;
    if (look.wordIs("each") || look.wordIs("both") || look.wordIs("all")) return true;
    const auto who = look.phrase();
    if (!who) return false;
    skipApposition(look, *who);
    while (look.tagIs(Tag::Preposition)) {
        ++look.at;
        if (!look.phrase()) return false;
    }
    if (look.wordIs("and") || look.tagIs(Tag::Comma)) return look.at > 0 && m_reader.at == 0;
    while (look.tagIs(Tag::Adverb)) ++look.at;
    return look.finiteVerb();
}

} // namespace podium::authoring
