#include "questions/authoring/clauses/clause_reader.hpp"

namespace podium::authoring {
namespace {

using Words = std::set<std::string>;
const Words toBe{"be", "is", "are", "was", "were", "been", "being", "'s", "'re"};
const Words toHave{"have", "has", "had", "'ve"};
const Words toDo{"do", "does", "did"};

} // namespace

void ClauseReader::readPredicate(const Phrase& subject) {
    Fact fact;
    fact.subject = subject;
    if (!readVerb(fact)) return;
    const bool witnessed =
        fact.turn == Turn::Passive && gerund() && m_reading.lexicon.is("witnessed", fact.verb);
    if (witnessed) return readWitnessed(fact);
    const bool speech = m_reading.lexicon.verbIs("speech", fact.verb);
    if (speech && readOwnDeed(fact)) return;
    if (speech) readSpeech(fact);
    readRest(fact);
}

/// "was shown boarding a plane" tells that the plane was boarded.
void ClauseReader::readWitnessed(const Fact& shown) {
    Fact fact;
    fact.subject = shown.subject;
    fact.verb = plainAs(Form::Gerund).value_or("be");
    fact.at = m_reader.at++;
    readRest(fact);
}

/// "NAME said on Monday it had agreed to buy the mill": who tells of a deed of their own, did it.
bool ClauseReader::readOwnDeed(const Fact& said) {
    auto look = m_reader;
    if (look.wordIs("on") && look.wordIn("weekdays", 1)) look.at += 2;
    if (look.wordIs("that")) ++look.at;
    const bool it = look.wordIs("it") && said.subject.kind != Kind::Person;
    const bool person =
        (look.wordIs("he") || look.wordIs("she")) && said.subject.kind == Kind::Person;
    const bool tells = said.verb == "say" || said.verb == "announce" || said.verb == "confirm";
    if (!tells || said.subject.name.empty() || said.turn == Turn::Passive || (!it && !person))
        return false;
    ++look.at;
    const bool done = look.wordIs("had") && look.posIs(Penn::VBN, 1) && !look.wordIs("been", 1);
    const bool would = look.wordIs("would") && look.posIs(Penn::VB, 1);
    if (!done && !would && !look.tagIs(Tag::Future)) return false;
    m_reader.at = look.at;
    m_announced = would;
    readPredicate(said.subject);
    m_announced = false;
    return true;
}

/// "said the Games had been X": all of what was said stays as it is.
void ClauseReader::readSpeech(Fact& fact) {
    const bool that = m_reader.wordIs("that");
    if (!that && !startsClause()) return;
    auto look = m_reader;
    if (that) ++look.at;
    const bool pronoun = look.tagIs(Tag::Pronoun);
    const auto who = look.phrase();
    if (!who) return;
    const bool same = who->name == fact.subject.name && !who->name.empty();
    if (who->loose || fact.earlier || (pronoun && !same))
        doubt(fact, "what was said, and of whom, is not certain");
    m_reader.at = look.at;
    readTail(fact, " ");
    Phrase said;
    said.text = "that " + (same ? std::string("they") : who->text) + fact.tail;
    fact.tail.clear();
    if (fact.object) said.text = fact.object->text + " " + said.text;
    fact.object = said;
}

/// One word before the verb itself; false at the verb.
bool ClauseReader::readAuxiliary(Fact& fact) {
    const bool announced = m_announced && m_reader.wordIs("would");
    if (m_reader.tagIs(Tag::Future) || announced) fact.tense = Tense::Future;
    if (m_reader.tagIs(Tag::Modal) && !announced)
        doubt(fact, "tells what may be: '" + m_reader.token().text + "'");
    if (m_reader.tagIs(Tag::Negation))
        doubt(fact, "tells what is not: '" + m_reader.token().text + "'");
    const bool hedge = m_reader.tagIs(Tag::Adverb) && m_reader.wordIn("hedges");
    if (hedge) doubt(fact, "hedged: '" + m_reader.token().text + "'");
    const bool small = m_reader.tagIs(Tag::Future) || m_reader.tagIs(Tag::Modal) ||
        m_reader.tagIs(Tag::Negation) || m_reader.tagIs(Tag::Adverb);
    if (small) return true;
    if (!m_reader.tagIs(Tag::Verb)) return false;
    const auto word = m_reader.token().lower;
    const bool be = toBe.contains(word), have = toHave.contains(word), does = toDo.contains(word);
    std::size_t next = 1;
    bool denied = false;
    for (; m_reader.tagIs(Tag::Adverb, next) || m_reader.tagIs(Tag::Negation, next); ++next)
        denied = denied || m_reader.tagIs(Tag::Negation, next);
    if ((be || have) && denied) doubt(fact, "tells what is not");
    const bool to = m_reader.wordIs("to", next) && m_reader.posIs(Penn::VB, next + 1);
    if (word == "had" && to && next == 1) return ++m_reader.at, true; // had to, and so did
    const bool planned = (word == "is" || word == "are") && !fact.subject.name.empty();
    if (planned && to && next == 1) { // "NAME is to close 84 shops"
        fact.tense = Tense::Future;
        return ++m_reader.at, true;
    }
    if ((be || have) && to) doubt(fact, "tells what was to be, not what was"); // "was to"
    if ((!be && !have && !does) || !m_reader.tagIs(Tag::Verb, next)) return false;
    if (does && !m_reader.posIs(Penn::VB, next)) return false;
    if (have) fact.earlier = true;
    if (word == "has" || word == "have") fact.timeless = true;
    const bool going = gerund(next) && !m_reader.wordIs("being", next);
    if (be && going) doubt(fact, "tells what is going on, not what came of it");
    if (be && word != "being" && !going && !m_reader.wordIs("being", next))
        fact.turn = Turn::Passive;
    if (word == "being") fact.turn = Turn::Passive;
    if (word == "is" || word == "are" || word == "does" || word == "do")
        fact.tense = Tense::Present;
    return true;
}

/// "is due to open": a plan, like "will open".
bool ClauseReader::readPlan(Fact& fact) {
    static const std::set<std::string> planned{"due", "set", "scheduled"};
    if (!m_reader.tagIs(Tag::Verb) || !toBe.contains(m_reader.token().lower)) return false;
    auto look = m_reader;
    ++look.at;
    while (look.tagIs(Tag::Adverb) && !look.wordIn("hedges")) ++look.at;
    if (look.done() || !planned.contains(look.token().lower) || !look.wordIs("to", 1)) return false;
    if (!look.posIs(Penn::VB, 2)) return false;
    m_reader.at = look.at + 2;
    fact.tense = Tense::Future;
    return true;
}

void ClauseReader::readAuxiliaries(Fact& fact) {
    if (readPlan(fact) && !m_reader.wordIs("be")) return;
    while (readAuxiliary(fact)) ++m_reader.at;
}

/// The verb here by its plain form, if it can be written so.
std::optional<std::string> ClauseReader::plainAs(Form form) const {
    const auto& word = m_reader.token().lower;
    const auto& lexicon = m_reading.lexicon;
    if (const auto known = lexicon.verbs.plain(word, form)) return known;
    return lexicon.verbs.plainAnywhere(word, form);
}

std::optional<std::string> ClauseReader::plainVerb(Fact& fact) const {
    if (fact.turn == Turn::Passive || fact.earlier)
        if (const auto done = plainAs(Form::Participle)) return done;
    const bool present = m_reader.posIs(Penn::VBZ) || m_reader.posIs(Penn::VBP);
    if (!present)
        if (const auto past = plainAs(Form::Past)) return past;
    if (const auto third = plainAs(Form::Third)) {
        fact.tense = Tense::Present;
        return third;
    }
    const bool present_ = m_reader.posIs(Penn::VBP);
    if (present_) fact.tense = Tense::Present;
    if (present_ || m_reader.posIs(Penn::VB) || fact.tense == Tense::Future || fact.doubtful)
        return plainAs(Form::Plain);
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
    readDecision(fact);
    return true;
}

/// "agreed to buy": what was decided is as good as what was done, as long as both are told.
void ClauseReader::readDecision(Fact& fact) {
    const bool decides = m_reading.lexicon.verbIs("deciding", fact.verb) && fact.particle.empty() &&
        fact.turn == Turn::Active;
    if (!decides || !m_reader.wordIs("to") || !m_reader.posIs(Penn::VB, 1)) return;
    ++m_reader.at;
    if (m_reader.wordIs("be")) return --m_reader.at, void();
    fact.particle = "to " + m_reader.token().lower;
    ++m_reader.at;
    const auto& phrasal = m_reader.done() ? std::string() : m_reader.token().lower;
    if (!m_reader.posIs(Penn::RP)) return;
    fact.particle += " " + phrasal;
    ++m_reader.at;
}

void ClauseReader::readParticle(Fact& fact) {
    if (m_reader.done()) return;
    const auto word = m_reader.token().lower;
    const bool known = m_reading.lexicon.verbIs("phrasal", fact.verb + " " + word);
    const bool small = m_reading.lexicon.verbIs("particles", word) &&
        (m_reader.tagIs(Tag::Preposition, 1) || m_reader.tagIs(Tag::Stop, 1) ||
            m_reader.tagIs(Tag::Conjunction, 1) || m_reader.tagIs(Tag::Comma, 1));
    if ((!known && !small && !m_reader.posIs(Penn::RP)) || m_reader.wordIs("of", 1)) return;
    fact.particle = word;
    ++m_reader.at;
}

} // namespace podium::authoring
