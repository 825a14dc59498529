#include "questions/authoring/clauses/clause_reader.hpp"

namespace podium::authoring {

/// Reads one thing that stands before the subject; false when the subject comes.
bool ClauseReader::readLeading() {
    if (m_reader.done()) return false;
    const bool small = m_reader.tagIs(Tag::Comma) || m_reader.tagIs(Tag::Conjunction) ||
        (m_reader.tagIs(Tag::Adverb) && !m_reader.wordIn("hedges"));
    if (small) {
        ++m_reader.at;
        return true;
    }
    if (m_reader.tagIs(Tag::Bracket)) {
        skipAside();
        return true;
    }
    return readLeadingClause() || readLeadingParticiple() || readLeadingTime() ||
        readLeadingPhrase();
}

/// "When she was nine, ": a clause of its own, closed by a comma.
bool ClauseReader::readLeadingClause() {
    if (m_reader.wordIs("while") && m_reader.tagIs(Tag::Preposition, 1)) { // "While in Sweden she"
        ++m_reader.at;
        return true;
    }
    if (!subordinates()) return false;
    auto inner = *this;
    inner.m_reach = Reach::Comma;
    inner.m_doubted = m_doubted || m_reader.wordIs("if") || m_reader.wordIs("unless");
    ++inner.m_reader.at;
    inner.readClause();
    if (!inner.m_reader.tagIs(Tag::Comma)) return false;
    m_facts = inner.m_facts;
    m_reading.memory = inner.m_reading.memory;
    m_reader.at = inner.m_reader.at + 1;
    return true;
}

/// "Founded in 1902, " and "Having led for an hour, ": told of the subject that follows.
bool ClauseReader::readLeadingParticiple() {
    if (!gerund() && !participle()) return false;
    if (m_reader.wordIs("including") || m_reader.wordIs("excluding")) {
        auto look = m_reader; // "Including its aerials it is 330 metres tall"
        ++look.at;
        if (!look.phrase()) return false;
        m_reader.at = look.at;
        return true;
    }
    auto inner = *this;
    inner.m_reach = Reach::Comma;
    inner.m_facts.clear();
    inner.m_leading.clear();
    if (!inner.readParticiple({}) || !inner.m_reader.tagIs(Tag::Comma)) return false;
    m_dangling.insert(m_dangling.end(), inner.m_facts.begin(), inner.m_facts.end());
    m_reader.at = inner.m_reader.at + 1;
    return true;
}

/// "Two years later " and "The following day, ": times that mean nothing elsewhere are passed over.
bool ClauseReader::readLeadingTime() {
    auto look = *this;
    const auto time = look.m_reader.phrase();
    if (!time || !isTime(*time) || look.verbFollows()) return false;
    while (look.m_reader.tagIs(Tag::Adverb)) ++look.m_reader.at;
    if (look.m_reader.tagIs(Tag::Comma))
        ++look.m_reader.at;
    else if (!look.startsClause())
        return false;
    m_reader.at = look.m_reader.at;
    return true;
}

/// "In the final, ": said behind the verb; "By freezing the halves ": not said at all.
bool ClauseReader::readLeadingPhrase() {
    if (!m_reader.tagIs(Tag::Preposition)) return false;
    const auto before = m_reader.at;
    const auto word = preposition();
    if (gerund()) {
        auto inner = *this;
        inner.m_reach = Reach::Comma;
        if (!inner.readParticiple({}) || !inner.m_reader.tagIs(Tag::Comma)) {
            m_reader.at = before;
            return false;
        }
        m_reader.at = inner.m_reader.at + 1;
        return true;
    }
    auto phrase = m_reader.phrase();
    if (!phrase) {
        m_reader.at = before;
        return false;
    }
    readList(*phrase, Slot::Part::Complement);
    if (word == "according to") return true; // who says so
    if (word == "with" && participle() && m_reader.tagIs(Tag::Comma, 1)) {
        m_reader.at += 2; // "With all votes counted,"
        return true;
    }
    addLeading({word, *phrase, true});
    while (m_reader.tagIs(Tag::Determiner) && m_reader.tagIs(Tag::Comma, 1)) ++m_reader.at;
    return true;
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
    auto look = *this;
    for (; !look.m_reader.done(); ++look.m_reader.at) {
        if (!look.m_reader.tagIs(Tag::Comma)) continue;
        auto next = look;
        ++next.m_reader.at;
        if (!next.startsClause()) continue;
        m_reader.at = next.m_reader.at;
        while (m_reader.tagIs(Tag::Adverb)) ++m_reader.at;
        m_leading.clear();
        return;
    }
}

/// A preposition with its phrase, and not "to" before a verb.
bool ClauseReader::prepositional() const {
    const bool toVerb = m_reader.wordIs("to") && m_reader.posIs(Penn::VB, 1);
    return m_reader.tagIs(Tag::Preposition) && !toVerb && !subordinates();
}

/// "when", "while", and "after" where a clause of its own follows.
bool ClauseReader::subordinates() const {
    static const std::set<std::string> always{"when", "while", "where", "because", "although",
        "though", "if", "unless", "whereas", "once"};
    static const std::set<std::string> also{"after", "before", "since", "until", "as", "till"};
    if (m_reader.done()) return false;
    const auto& word = m_reader.token().lower;
    if (!always.contains(word) && !also.contains(word)) return false;
    auto look = *this;
    ++look.m_reader.at;
    return look.startsClause();
}

} // namespace podium::authoring
