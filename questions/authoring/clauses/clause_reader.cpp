#include "questions/authoring/clauses/clause_reader.hpp"

namespace podium::authoring {

std::vector<Fact> ClauseReader::read() {
    readQuoted();
    while (!m_reader.done()) {
        const auto before = m_reader.at;
        readFrom();
        while (!m_reader.done() && !m_reader.tagIs(Tag::Colon)) ++m_reader.at;
        if (m_reader.tagIs(Tag::Colon)) m_earlier = !m_facts.empty() && m_facts.back().earlier;
        if (m_reader.at == before || m_reader.tagIs(Tag::Colon)) ++m_reader.at;
    }
    return m_facts;
}

void ClauseReader::readFrom() {
    m_leading.clear();
    while (m_reader.tagIs(Tag::Adverb)) ++m_reader.at;
    readLeading();
    if (m_reader.tagIs(Tag::Comma)) ++m_reader.at;
    if (!startsClause()) skipLeading();
    const auto who = subject();
    if (!who) return;
    readReduced(*who);
    readRelative(*who);
    readPredicate(*who);
}

/// "In the final, ..." and "For 17 days ...": what a sentence puts before its subject.
void ClauseReader::readLeading() {
    while (m_reader.tagIs(Tag::Preposition)) {
        const auto word = preposition();
        if (auto phrase = m_reader.phrase()) addLeading({word, *phrase, true});
        while (m_reader.tagIs(Tag::Determiner) && m_reader.tagIs(Tag::Comma, 1)) ++m_reader.at;
    }
}

/// "in a world at war": the second part tells what the first one is.
void ClauseReader::addLeading(const Complement& next) {
    const bool part = !m_leading.empty() && m_leading.back().phrase.kind == Kind::Thing &&
        next.phrase.kind == Kind::Thing;
    if (!part) return m_leading.push_back(next);
    auto& phrase = m_leading.back().phrase;
    phrase.text += " " + next.preposition + " " + next.phrase.text;
    phrase.loose = phrase.loose || next.phrase.loose;
}

/// What could not be read before the subject is left out, up to the comma that ends it.
void ClauseReader::skipLeading() {
    auto look = m_reader;
    for (; !look.done(); ++look.at) {
        if (!look.tagIs(Tag::Comma)) continue;
        auto next = look;
        ++next.at;
        auto after = next;
        const auto who = after.phrase();
        while (after.tagIs(Tag::Adverb)) ++after.at;
        if (!who || !after.finiteVerb()) continue;
        m_reader.at = next.at;
        m_leading.clear();
        return;
    }
}

std::string ClauseReader::preposition() {
    const auto word = m_reader.token().lower;
    ++m_reader.at;
    if (word == "out" && m_reader.wordIs("of")) {
        ++m_reader.at;
        return "out of";
    }
    if (word == "in" && m_reader.wordIs("front") && m_reader.wordIs("of", 1)) {
        m_reader.at += 2;
        return "in front of";
    }
    return word;
}

std::optional<Phrase> ClauseReader::subject() {
    if (auto teams = bothTeams()) return teams;
    if (m_reader.wordIs("both")) ++m_reader.at;
    auto who = m_reader.phrase();
    if (!who) return std::nullopt;
    skipApposition(m_reader, *who);
    readList(*who);
    if (m_reader.wordIs("all") || m_reader.wordIs("both") || m_reader.wordIs("each")) ++m_reader.at;
    while (m_reader.tagIs(Tag::Preposition)) {
        const auto word = preposition();
        const auto place = m_reader.phrase();
        if (!place) return std::nullopt;
        if (who->name.empty()) who->text += " " + word + " " + place->text;
        who->loose = who->loose || place->loose;
    }
    return who;
}

/// "Each of the two teams" are those that the sentence before named, if they were two.
std::optional<Phrase> ClauseReader::bothTeams() {
    const auto& teams = m_reading.memory.teams;
    const bool each =
        m_reader.wordIs("each") || (m_reader.wordIs("both") && !m_reader.tagIs(Tag::Name, 1));
    if (!each || teams.size() != 2) return std::nullopt;
    while (!m_reader.done() && !m_reader.finiteVerb()) {
        if (m_reader.tagIs(Tag::Name)) return std::nullopt;
        ++m_reader.at;
    }
    Phrase both;
    for (const auto& team : teams) {
        Phrase one;
        one.kind = Kind::Country;
        one.name = team;
        const auto* country = m_reading.lexicon.country(team);
        one.text = country ? country->printed() : team;
        one.definite = true;
        both.members.push_back(one);
    }
    both.kind = Kind::Country;
    both.text = both.members[0].text + " and " + both.members[1].text;
    return both;
}

void skipApposition(PhraseReader& reader, const Phrase& phrase) {
    if (phrase.name.empty() || !reader.tagIs(Tag::Comma)) return;
    const auto before = reader.at;
    ++reader.at;
    const bool named = reader.tagIs(Tag::Name) || reader.tagIs(Tag::Preposition);
    while (!reader.done() && !reader.tagIs(Tag::Comma) && !reader.tagIs(Tag::Verb) &&
        !reader.tagIs(Tag::Conjunction) && !reader.tagIs(Tag::Relative))
        ++reader.at;
    if (named || !reader.tagIs(Tag::Comma))
        reader.at = before;
    else if (!reader.tagIs(Tag::Conjunction, 1))
        ++reader.at;
}

void ClauseReader::readList(Phrase& subject) {
    std::vector<Phrase> members{subject};
    while (m_reader.tagIs(Tag::Comma) || m_reader.wordIs("and")) {
        const auto before = m_reader.at;
        if (m_reader.tagIs(Tag::Comma)) ++m_reader.at;
        if (m_reader.wordIs("and")) ++m_reader.at;
        const auto next = m_reader.phrase();
        if (!next) {
            m_reader.at = before;
            break;
        }
        skipApposition(m_reader, *next);
        members.push_back(*next);
    }
    if (members.size() == 1) return;
    subject.text = members.front().text;
    for (std::size_t i = 1; i < members.size(); ++i)
        subject.text += (i + 1 == members.size() ? " and " : ", ") + members[i].text;
    subject.members = members;
    subject.name.clear();
}

/// "the ceremony, held at the stadium": a second fact about the same subject.
void ClauseReader::readReduced(const Phrase& subject) {
    if (!m_reader.tagIs(Tag::Comma) || !m_reader.tagIs(Tag::Verb, 1)) return;
    const auto plain = m_reading.lexicon.verbs.plain(m_reader.token(1).lower, Form::Participle);
    if (!plain) return;
    m_reader.at += 2;
    Fact fact;
    fact.subject = subject;
    fact.verb = *plain;
    fact.at = m_reader.at - 1;
    fact.turn = Turn::Passive;
    while (m_reader.tagIs(Tag::Preposition)) {
        const auto word = preposition();
        if (const auto place = m_reader.phrase()) fact.complements.push_back({word, *place});
    }
    if (m_reader.tagIs(Tag::Comma)) ++m_reader.at;
    finish(fact);
}

/// "the captain, who led the team to gold," and the same between dashes.
void ClauseReader::readRelative(const Phrase& subject) {
    const bool mark = m_reader.tagIs(Tag::Comma) || m_reader.tagIs(Tag::Dash);
    if (!mark) return;
    if (m_reader.wordIs("who", 1)) {
        m_reader.at += 2;
        readPredicate(subject);
        if (m_reader.tagIs(Tag::Dash) || m_reader.tagIs(Tag::Comma)) ++m_reader.at;
    } else if (m_reader.tagIs(Tag::Dash)) {
        readWinner(subject);
    }
}

/// "NAME - winner of four medals -" says what NAME won; any other aside is passed over.
void ClauseReader::readWinner(const Phrase& subject) {
    const auto before = m_reader.at;
    ++m_reader.at;
    if (m_reader.wordIs("winner") && m_reader.wordIs("of", 1)) {
        m_reader.at += 2;
        Fact fact;
        fact.subject = subject;
        fact.verb = "win";
        fact.object = m_reader.phrase();
        fact.earlier = true;
        if (fact.object) finish(fact);
    }
    m_reader.at = before;
    skipAside();
}

/// "QUOTE," NAME said: who said it.
void ClauseReader::readQuoted() {
    if (!m_reader.tagIs(Tag::Quote)) return;
    const auto quote = m_reader.phrase();
    if (m_reader.tagIs(Tag::Comma)) ++m_reader.at;
    const auto who = m_reader.phrase();
    Fact fact;
    if (!who || !m_reader.finiteVerb()) return;
    fact.subject = *who;
    if (!readVerb(fact) || !m_reading.lexicon.verbIs("speech", fact.verb)) return;
    fact.object = quote;
    readRest(fact);
}

void ClauseReader::finish(Fact fact) {
    fact.sentence = m_reader.sentence().number;
    fact.earlier = (fact.earlier || m_earlier) && fact.turn == Turn::Active;
    fact.complements.insert(fact.complements.end(), m_leading.begin(), m_leading.end());
    m_leading.clear();
    auto& memory = m_reading.memory;
    if (fact.subject.kind == Kind::Person && !fact.subject.name.empty())
        memory.person = fact.subject.name;
    const bool thing = fact.object && fact.object->kind == Kind::Thing && fact.object->definite &&
        !fact.object->loose && !fact.object->owned;
    if (thing) memory.thing = fact.object;
    m_facts.push_back(std::move(fact));
}

} // namespace podium::authoring
