#include "questions/authoring/clauses/clause_reader.hpp"

namespace podium::authoring {

ClauseReader::ClauseReader(const ClauseReader& other)
    : m_reading(other.m_reading),
      m_reader(other.m_reader.sentence(), m_reading),
      m_facts(other.m_facts),
      m_reach(other.m_reach),
      m_oneClause(other.m_oneClause),
      m_doubted(other.m_doubted),
      m_earlier(other.m_earlier),
      m_leading(other.m_leading),
      m_dangling(other.m_dangling),
      m_whole(other.m_whole) {
    m_reader.at = other.m_reader.at;
}

std::vector<Fact> ClauseReader::read() {
    readQuoted();
    while (!m_reader.done()) {
        const auto before = m_reader.at;
        readClause();
        skipToClause();
        if (m_reader.tagIs(Tag::Colon)) m_earlier = !m_facts.empty() && m_facts.back().earlier;
        if (m_reader.at == before || m_reader.tagIs(Tag::Colon)) ++m_reader.at;
    }
    return m_facts;
}

/// What was not understood is left behind, up to a colon or to ", and" with a clause of its own.
void ClauseReader::skipToClause() {
    for (; !m_reader.done() && !m_reader.tagIs(Tag::Colon); ++m_reader.at) {
        if (!m_reader.tagIs(Tag::Comma) || !m_reader.tagIs(Tag::Conjunction, 1)) continue;
        auto look = *this;
        look.m_reader.at += 2;
        if (!look.startsClause()) continue;
        m_reader.at += 2;
        return;
    }
}

void ClauseReader::readClause() {
    m_leading.clear();
    do
        if (readThere()) return;
    while (readLeading());
    if (!startsClause()) skipLeading();
    const auto who = subject();
    if (!who) return;
    if (who->kind == Kind::Number) m_dangling.clear(); // "leaving the town, 20 riders fell"
    for (auto& fact : m_dangling) {
        fact.subject = *who;
        const bool now = m_reader.posIs(Penn::VBZ) || m_reader.posIs(Penn::VBP);
        if (now && fact.turn == Turn::Active && !fact.earlier)
            fact.tense = Tense::Present; // "Standing 330 metres high, the tower is"
        finish(fact);
    }
    m_dangling.clear();
    readPredicate(*who);
}

/// "There are three islands in the lake": how many there are, and where.
bool ClauseReader::readThere() {
    if (!m_reader.wordIs("there") || !m_reader.finiteVerb(1)) return false;
    auto look = *this;
    ++look.m_reader.at;
    Fact fact;
    if (!look.readVerb(fact) || fact.verb != "be" || fact.tense == Tense::Future) return false;
    const auto what = look.m_reader.phrase();
    if (!what || what->kind != Kind::Number) return false;
    fact.subject = *what;
    fact.particle = "there";
    m_reader.at = look.m_reader.at;
    readRest(fact);
    return true;
}

/// "QUOTE," NAME said: who said it.
void ClauseReader::readQuoted() {
    if (!m_reader.tagIs(Tag::Quote)) return;
    const auto quote = m_reader.phrase();
    if (m_reader.tagIs(Tag::Comma)) ++m_reader.at;
    Fact fact;
    const bool turned = m_reader.finiteVerb(); // "QUOTE," said NAME
    if (turned && !readVerb(fact)) return;
    auto who = m_reader.phrase();
    if (!who || (!turned && !m_reader.finiteVerb())) return;
    fact.subject = *who;
    if (!turned && !readVerb(fact)) return;
    if (!m_reading.lexicon.verbIs("speech", fact.verb)) return;
    fact.object = quote;
    while (turned && readAside(fact.subject)) {
    }
    readRest(fact);
}

/// Whether a verb in its tense comes next, adverbs apart.
bool ClauseReader::verbFollows() const {
    auto look = m_reader;
    while (look.tagIs(Tag::Adverb)) ++look.at;
    return look.finiteVerb();
}

/// Whether a clause with its own subject begins here.
bool ClauseReader::startsClause() const {
    auto look = *this;
    while (look.m_reader.tagIs(Tag::Adverb)) ++look.m_reader.at;
    return look.subject() && look.verbFollows();
}

/// Whether "it" can mean the fact's object.
bool ClauseReader::isThing(const Fact& fact) {
    return fact.object && fact.verb != "be" && fact.object->kind == Kind::Thing &&
        fact.object->definite && !fact.object->plural && !fact.object->loose && !fact.object->owned;
}

bool ClauseReader::listGoesOn() const {
    static const std::set<std::string> limits{"except", "excluding", "unlike", "not", "or", "nor"};
    const auto& lexicon = m_reading.lexicon;
    if (limits.contains(m_reader.token(1).lower)) return true;
    const bool small = m_reader.tagIs(Tag::Preposition, 1) || m_reader.tagIs(Tag::Relative, 1) ||
        m_reader.tagIs(Tag::Subordinator, 1) || m_reader.tagIs(Tag::Adverb, 1) ||
        m_reader.tagIs(Tag::Conjunction, 1) || m_reader.tagIs(Tag::Verb, 1);
    return !small && !lexicon.is("hedges", m_reader.token(1).lower);
}

void ClauseReader::keepWhole(const Fact& fact) {
    if (m_whole && m_whole->at == fact.at) return; // the first comma is the surest
    const bool told = fact.object || !fact.complements.empty();
    if (!told || fact.doubtful || m_reader.at + 1 >= m_reader.sentence().tokens.size()) return;
    if (!listGoesOn()) m_whole = fact;
}

void ClauseReader::finish(Fact fact) {
    if (fact.doubtful && m_whole && m_whole->at == fact.at && m_whole->verb == fact.verb)
        fact = *m_whole;
    fact.sentence = m_reader.sentence().number;
    fact.earlier = (fact.earlier || m_earlier) && fact.turn == Turn::Active;
    const bool speechless = m_reading.lexicon.verbIs("speech", fact.verb) && !fact.object &&
        fact.turn == Turn::Active && fact.complements.empty(); // ", he admitted,"
    bool lasting = false; // "has been ... since": still so, and not told in the past
    for (const auto& one : fact.complements) lasting = lasting || one.preposition == "since";
    for (const auto& one : m_leading) lasting = lasting || one.preposition == "since";
    if (m_doubted) doubt(fact, "what it hangs on is not certain"); // "if", "until", "from which"
    if (speechless) doubt(fact, "says that somebody spoke, not what was said");
    fact.lasting = lasting && fact.timeless;
    if (lasting && !fact.timeless && fact.earlier) doubt(fact, "went on then");
    fact.complements.insert(fact.complements.end(), m_leading.begin(), m_leading.end());
    m_leading.clear();
    auto& memory = m_reading.memory;
    if (fact.subject.kind == Kind::Person && !fact.subject.name.empty())
        if (const auto* person = m_reading.cast.find(fact.subject.name)) {
            const bool two = tellsAnother(*person); // "NAME waited until NAME came; he": who?
            if (person->gender != Gender::She) memory.he = two ? std::string() : person->name;
            if (person->gender != Gender::He) memory.she = two ? std::string() : person->name;
        }
    const auto& told = fact.subject;
    const bool thing = !told.name.empty() && told.kind != Kind::Person && !told.plural &&
        told.members.empty() && !told.resolved && fact.verb == "be";
    if (thing && !fact.apposed) memory.topic = told; // "NAME is a moonlet, and it"
    const auto other = [](const Phrase& phrase) {
        return phrase.kind == Kind::Person && !phrase.name.empty();
    };
    bool another = fact.object && other(*fact.object);
    for (const auto& one : fact.complements) another = another || other(one.phrase);
    if (another && fact.subject.kind != Kind::Person) // "it stays with him: he": who?
        memory.he = memory.she = std::string();
    if (isThing(fact)) memory.thing = fact.object;
    if (fact.verb == "marry" && fact.object && other(fact.subject) && other(*fact.object))
        memory.couple = {fact.subject.name, fact.object->name};
    m_facts.push_back(std::move(fact));
}

/// Whether the sentence has told of somebody else whom the same pronoun can mean.
bool ClauseReader::tellsAnother(const Entity& person) const {
    for (const auto& fact : m_facts) {
        if (fact.apposed || fact.subject.kind != Kind::Person || fact.subject.name.empty())
            continue;
        const auto* other = m_reading.cast.find(fact.subject.name);
        if (!other || other->name == person.name) continue;
        if (other->gender == person.gender || other->gender == Gender::Unknown ||
            person.gender == Gender::Unknown)
            return true;
    }
    return false;
}

bool ClauseReader::gerund(std::size_t ahead) const {
    return m_reader.tagIs(Tag::Verb, ahead) && m_reader.posIs(Penn::VBG, ahead);
}

bool ClauseReader::participle(std::size_t ahead) const {
    return m_reader.tagIs(Tag::Verb, ahead) && m_reader.posIs(Penn::VBN, ahead);
}

/// "two years", "the following day": when, and not what.
bool ClauseReader::isTime(const Phrase& phrase) const {
    if (phrase.kind == Kind::Rank) return false;
    return phrase.kind == Kind::Date || phrase.kind == Kind::Year ||
        m_reading.lexicon.is("weekdays", phrase.head) ||
        m_reading.lexicon.is("time_nouns", phrase.head);
}

std::string ClauseReader::preposition() {
    const auto word = m_reader.token().lower;
    ++m_reader.at;
    for (const auto& [first, second] : {std::pair{"out", "of"}, {"because", "of"}, {"ahead", "of"},
             {"according", "to"}, {"next", "to"}, {"close", "to"}, {"up", "to"}})
        if (word == first && m_reader.wordIs(second)) {
            ++m_reader.at;
            return std::string(first) + " " + second;
        }
    if (word == "in" && m_reader.wordIs("front") && m_reader.wordIs("of", 1)) {
        m_reader.at += 2;
        return "in front of";
    }
    return word;
}

const Phrase& lastPhrase(const Fact& fact) {
    if (!fact.complements.empty()) return fact.complements.back().phrase;
    if (fact.second) return *fact.second;
    return fact.object ? *fact.object : fact.subject;
}

} // namespace podium::authoring
