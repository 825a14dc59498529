#include "questions/authoring/clauses/clause_reader.hpp"

namespace podium::authoring {

void ClauseReader::readRest(Fact& fact) {
    while (readPart(fact)) {
    }
}

bool ClauseReader::giveUp(Fact& fact) {
    const bool there = m_reader.at < m_reader.sentence().tokens.size();
    const std::string where = there ? ": '" + m_reader.token().text + "'" : "";
    const bool denied = m_reader.tagIs(Tag::Negation);
    doubt(fact, (denied ? "tells what is not" : "not read to its end") + where);
    finish(fact);
    return false;
}

/// Reads one part after the verb; at the clause's end keeps the fact and says false.
bool ClauseReader::readPart(Fact& fact) {
    const bool toVerb =
        m_reader.wordIs("to") && m_reader.tagIs(Tag::Verb, 1) && !m_reader.finiteVerb(1);
    const bool relative = m_reader.wordIs("that") || m_reader.wordIs("which");
    if (m_reader.done() || m_reader.tagIs(Tag::Colon) || m_reader.tagIs(Tag::Dash)) {
        finish(fact);
        return false;
    }
    if (relative && !fact.complements.empty()) {
        skipAside();
        return true;
    }
    if (gerund() && fact.object && fact.complements.empty()) {
        keepGoing(*fact.object);
        return true;
    }
    if (toVerb || (relative && fact.object) || gerund()) {
        readTail(fact, " ");
        return true;
    }
    if (m_reader.tagIs(Tag::Bracket)) {
        skipAside();
        return true;
    }
    if (m_reader.tagIs(Tag::Preposition) && readPreposition(fact)) return true;
    if (m_reader.tagIs(Tag::Comma)) return readAfterComma(fact);
    if (m_reader.tagIs(Tag::Conjunction)) return readAfterAnd(fact);
    const bool each =
        m_reader.wordIs("each") || (m_reader.wordIs("all") && m_reader.tagIs(Tag::Stop, 1));
    if (m_reader.tagIs(Tag::Adverb) || each) {
        if (m_reading.lexicon.is("places_unsaid", m_reader.token().lower) &&
            fact.subject.members.empty())
            doubt(fact, "does not say where: '" + m_reader.token().text + "'");
        ++m_reader.at;
        return true;
    }
    if (readObject(fact)) return true;
    return readSubordinate(fact);
}

/// "kept the party going": the object is not kept without its going.
void ClauseReader::keepGoing(Phrase& object) {
    object.text += " " + m_reader.token().text;
    ++m_reader.at;
}

/// "when", "while" and "where" begin a clause of their own; what else does, we do not follow.
bool ClauseReader::readSubordinate(Fact& fact) {
    const bool time = m_reader.tagIs(Tag::Preposition) &&
        (m_reader.wordIs("as") || m_reader.wordIs("before") || m_reader.wordIs("after") ||
            m_reader.wordIs("until"));
    const bool own =
        m_reader.wordIs("when") || m_reader.wordIs("while") || m_reader.wordIs("where");
    if (!time && !own) return giveUp(fact);
    finish(fact);
    const bool where = m_reader.wordIs("where") && !fact.complements.empty();
    ++m_reader.at;
    const auto count = m_facts.size();
    readFrom();
    if (where && m_facts.size() > count) addPlace(m_facts[count], fact.complements.back());
    return false;
}

void ClauseReader::addTotal(Phrase& amount) {
    amount.counted += " in total";
    amount.text += " in total";
}

/// "moved to Paris, where she studied" is to have studied in Paris.
void ClauseReader::addPlace(Fact& fact, Complement place) {
    if (place.preposition == "to") place.preposition = "in";
    const bool there =
        place.preposition == "in" || place.preposition == "at" || place.preposition == "on";
    if (there) fact.complements.push_back(place);
}

bool ClauseReader::readPreposition(Fact& fact) {
    const auto before = m_reader.at;
    if (m_reader.wordIs("with") && readWith(fact)) return true;
    const auto word = preposition();
    if (word == "in" && (m_reader.wordIs("all") || m_reader.wordIs("total"))) {
        ++m_reader.at;
        if (!fact.complements.empty() && fact.complements.back().phrase.kind == Kind::Number)
            addTotal(fact.complements.back().phrase);
        return true;
    }
    const auto phrase = m_reader.phrase();
    if (!phrase || m_reader.finiteVerb()) {
        m_reader.at = before;
        return false;
    }
    if (phrase->kind == Kind::Rank && !fact.object)
        fact.object = *phrase;
    else
        fact.complements.push_back({word, *phrase});
    return true;
}

/// "with NAME collecting the flame", "with circles added to the sign", "with TEAM in second
/// place": a clause in small.
bool ClauseReader::readWith(Fact& fact) {
    auto look = m_reader;
    ++look.at;
    const auto who = look.phrase();
    if (!who) return false;
    auto small = *this;
    small.m_reader.at = look.at;
    small.readRelative(*who);
    auto& reader = small.m_reader;
    Fact with;
    with.subject = *who;
    const auto& verbs = m_reading.lexicon.verbs;
    if (reader.tagIs(Tag::Dash)) ++reader.at;
    const bool rank = who->kind == Kind::Country && reader.wordIs("in") && fact.object &&
        fact.object->kind == Kind::Rank;
    if (small.gerund()) {
        with.verb = *verbs.plain(reader.token().lower, Form::Gerund);
    } else if (reader.tagIs(Tag::Verb) && verbs.plain(reader.token().lower, Form::Participle)) {
        with.verb = *verbs.plain(reader.token().lower, Form::Participle);
        with.turn = Turn::Passive;
    } else if (rank) {
        with.verb = fact.verb;
        --reader.at;
    } else {
        return false;
    }
    with.at = reader.at;
    m_facts = small.m_facts;
    m_reader.at = reader.at + 1;
    finish(fact);
    const auto outer = m_facts.size() - 1;
    readRest(with);
    fact = m_facts[outer];
    m_facts.erase(m_facts.begin() + static_cast<std::ptrdiff_t>(outer));
    return true;
}

bool ClauseReader::readObject(Fact& fact) {
    const auto before = m_reader.at;
    const auto phrase = m_reader.phrase();
    if (!phrase) return false;
    if (phrase->kind == Kind::Score) {
        fact.complements.push_back({"by", *phrase});
    } else if (!fact.object) {
        fact.object = *phrase;
    } else if (!fact.second && phrase->kind == Kind::Quote) {
        fact.second = *phrase;
    } else {
        m_reader.at = before;
        return false;
    }
    return true;
}

bool ClauseReader::endsTail() const {
    return m_reader.done() || m_reader.tagIs(Tag::Comma) || m_reader.tagIs(Tag::Dash) ||
        m_reader.tagIs(Tag::Colon);
}

/// To the next mark: what a comma or a bracket brings in and a question does not need.
void ClauseReader::skipAside() {
    ++m_reader.at;
    while (!endsTail() && !m_reader.tagIs(Tag::Bracket)) ++m_reader.at;
    if (m_reader.tagIs(Tag::Dash) || m_reader.tagIs(Tag::Bracket)) ++m_reader.at;
}

void ClauseReader::readTail(Fact& fact, const std::string& lead) {
    const auto first = m_reader.at;
    while (!endsTail()) {
        const bool those = m_reader.wordIs("those") && m_reader.wordIs("of", 1);
        const bool that = m_reader.at == first && m_reader.wordIs("that");
        const bool loose = m_reading.lexicon.is("loose", m_reader.token().lower);
        if (loose && !those && !that)
            doubt(fact, "means nothing elsewhere: '" + m_reader.token().text + "'");
        ++m_reader.at;
    }
    if (m_reader.at > first)
        fact.tail += lead + textBetween(m_reader.sentence(), first, m_reader.at - 1);
}

bool ClauseReader::readAfterComma(Fact& fact) {
    ++m_reader.at;
    if (m_reader.tagIs(Tag::Conjunction)) return readAfterAnd(fact);
    if (m_reader.tagIs(Tag::Preposition)) return true;
    if (gerund()) {
        readTail(fact, ", ");
        return true;
    }
    if (m_reader.tagIs(Tag::Subordinator)) return readSubordinate(fact);
    if (m_reader.finiteVerb()) {
        finish(fact);
        readPredicate(fact.subject);
        return false;
    }
    --m_reader.at;
    skipAside();
    return true;
}

bool ClauseReader::readGapped(Fact& fact, const Phrase& subject) {
    finish(fact);
    fact.subject = subject;
    auto amount = m_reader.phrase();
    if (fact.object && amount) {
        amount->counted = fact.object->counted;
        amount->text += " " + amount->counted;
        fact.object = amount;
        fact.complements.clear();
        finish(fact);
    }
    return false;
}

void ClauseReader::addPhrase(Fact& fact, const Phrase& phrase) {
    auto& complements = fact.complements;
    if (phrase.loose) return;
    if (phrase.kind == Kind::Number && !complements.empty())
        complements.push_back(
            {complements.back().phrase.kind == Kind::Number ? "and"
                                                            : complements.back().preposition,
                phrase});
    else if (phrase.kind == Kind::Number && fact.object)
        complements.push_back({"and", phrase});
    else if (!complements.empty() && complements.back().phrase.kind == phrase.kind) {
        auto& last = complements.back().phrase;
        if (last.members.empty()) last.members.push_back(last);
        last.members.push_back(phrase);
        last.text += " and " + phrase.text;
    } else
        doubt(fact, "what '" + phrase.text + "' goes with is not certain");
}

/// "will open and end": the second verb shares the first one's "will".
bool ClauseReader::plainAgain(const Fact& fact) const {
    return fact.tense == Tense::Future && !m_reader.done() &&
        m_reading.lexicon.verbs.plain(m_reader.token().lower, Form::Plain) &&
        m_reader.tagIs(Tag::Preposition, 1);
}

void ClauseReader::readSameSubject(const Fact& fact) {
    if (gerund()) return readWitnessed(fact);
    if (!plainAgain(fact)) return readPredicate(fact.subject);
    Fact next;
    next.subject = fact.subject;
    next.tense = fact.tense;
    next.verb = *m_reading.lexicon.verbs.plain(m_reader.token().lower, Form::Plain);
    ++m_reader.at;
    readRest(next);
}

bool ClauseReader::readAfterAnd(Fact& fact) {
    const bool but = m_reader.wordIs("but");
    ++m_reader.at;
    while (m_reader.tagIs(Tag::Adverb)) ++m_reader.at;
    if (m_reader.finiteVerb() || gerund() || plainAgain(fact)) {
        finish(fact);
        readSameSubject(fact);
        return false;
    }
    if (startsClause()) {
        finish(fact);
        readFrom();
        return false;
    }
    if (m_reader.tagIs(Tag::Preposition)) return true;
    const auto phrase = m_reader.phrase();
    if (!phrase || but) return giveUp(fact);
    if (phrase->kind == Kind::Country && m_reader.tagIs(Tag::Number))
        return readGapped(fact, *phrase);
    addPhrase(fact, *phrase);
    return true;
}

} // namespace podium::authoring
