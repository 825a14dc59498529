#include "questions/authoring/clause_reader.hpp"

namespace podium::authoring {

std::vector<Fact> ClauseReader::read() {
    while (!m_reader.done()) {
        const auto before = m_reader.at;
        readFrom();
        while (!m_reader.done() && !m_reader.tagIs(Tag::Colon)) ++m_reader.at;
        if (m_reader.at == before || m_reader.tagIs(Tag::Colon)) ++m_reader.at;
    }
    return m_facts;
}

void ClauseReader::readFrom() {
    while (m_reader.tagIs(Tag::Adverb)) ++m_reader.at;
    const auto before = leading();
    if (m_reader.tagIs(Tag::Comma)) ++m_reader.at;
    const auto who = subject();
    if (!who) return;
    readReduced(*who);
    readRelative(*who);
    readPredicate(*who, before);
}

/// "In the final, ..." and "For 17 days ...": what a sentence puts before its subject.
std::vector<Complement> ClauseReader::leading() {
    std::vector<Complement> found;
    while (m_reader.tagIs(Tag::Preposition)) {
        const auto word = preposition();
        if (auto phrase = m_reader.phrase()) found.push_back({word, *phrase});
        while (m_reader.tagIs(Tag::Determiner)) ++m_reader.at;
    }
    return found;
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
    auto who = m_reader.phrase();
    if (!who) return std::nullopt;
    skipApposition(*who);
    readList(*who);
    while (m_reader.tagIs(Tag::Preposition)) {
        const auto word = preposition();
        const auto place = m_reader.phrase();
        if (!place) return std::nullopt;
        if (who->name.empty()) who->text += " " + word + " " + place->text;
        who->loose = who->loose || place->loose;
    }
    return who;
}

/// ", a swimmer," says who somebody is; the cast knows it already.
void ClauseReader::skipApposition(const Phrase& phrase) {
    if (phrase.name.empty() || !m_reader.tagIs(Tag::Comma)) return;
    const auto before = m_reader.at;
    ++m_reader.at;
    const bool named = m_reader.tagIs(Tag::Name);
    while (!m_reader.done() && !m_reader.tagIs(Tag::Comma) && !m_reader.tagIs(Tag::Verb) &&
           !m_reader.tagIs(Tag::Conjunction) && !m_reader.tagIs(Tag::Relative))
        ++m_reader.at;
    if (named || !m_reader.tagIs(Tag::Comma))
        m_reader.at = before;
    else if (!m_reader.tagIs(Tag::Conjunction, 1))
        ++m_reader.at;
}

void ClauseReader::readList(Phrase& subject) {
    std::vector<Phrase> members{subject};
    while (m_reader.tagIs(Tag::Comma) || m_reader.wordIs("and")) {
        const auto before = m_reader.at;
        if (m_reader.tagIs(Tag::Comma)) ++m_reader.at;
        if (m_reader.wordIs("and")) ++m_reader.at;
        const auto next = m_reader.phrase();
        if (!next || next->loose) {
            m_reader.at = before;
            break;
        }
        skipApposition(*next);
        members.push_back(*next);
    }
    if (members.size() == 1) return;
    subject.members = members;
    subject.name.clear();
}

/// "the ceremony, held at the stadium": a second fact about the same subject.
void ClauseReader::readReduced(const Phrase& subject) {
    const bool comma = m_reader.tagIs(Tag::Comma);
    if (!comma || !m_reader.tagIs(Tag::Verb, 1)) return;
    const auto& lexicon = m_reading.lexicon;
    const auto plain = lexicon.verbs.plain(m_reader.token(1).lower, Form::Participle);
    if (!plain) return;
    m_reader.at += 2;
    Fact fact;
    fact.subject = subject;
    fact.verb = *plain;
    fact.turn = Turn::Passive;
    while (readPreposition(fact)) {}
    if (m_reader.tagIs(Tag::Comma)) ++m_reader.at;
    finish(fact);
}

/// "the captain, who led the team to gold," and the same between dashes.
void ClauseReader::readRelative(const Phrase& subject) {
    const bool mark = m_reader.tagIs(Tag::Comma) || m_reader.tagIs(Tag::Dash);
    if (!mark || !m_reader.wordIs("who", 1)) {
        if (mark && m_reader.tagIs(Tag::Dash)) skipAside();
        return;
    }
    m_reader.at += 2;
    readPredicate(subject, {});
    if (m_reader.tagIs(Tag::Dash) || m_reader.tagIs(Tag::Comma)) ++m_reader.at;
}

void ClauseReader::readPredicate(const Phrase& subject, const std::vector<Complement>& leading) {
    Fact fact;
    fact.subject = subject;
    fact.complements = leading;
    if (!readVerb(fact)) return;
    readRest(fact);
}

void ClauseReader::finish(const Fact& fact) {
    m_facts.push_back(fact);
    m_facts.back().sentence = m_reader.sentence().number;
}

bool ClauseReader::gerund(std::size_t ahead) const {
    return m_reader.tagIs(Tag::Verb, ahead) &&
           m_reading.lexicon.verbs.plain(m_reader.token(ahead).lower, Form::Gerund).has_value();
}

bool ClauseReader::participle() const {
    return m_reader.tagIs(Tag::Verb) &&
           m_reading.lexicon.verbs.plain(m_reader.token().lower, Form::Participle).has_value();
}

void ClauseReader::readAuxiliaries(Fact& fact) {
    const auto& verbs = m_reading.lexicon.verbs;
    for (;; ++m_reader.at) {
        if (m_reader.tagIs(Tag::Future)) fact.tense = Tense::Future;
        if (m_reader.tagIs(Tag::Modal) || m_reader.tagIs(Tag::Negation)) fact.doubtful = true;
        const bool skipped = m_reader.tagIs(Tag::Future) || m_reader.tagIs(Tag::Modal) ||
                             m_reader.tagIs(Tag::Negation) || m_reader.tagIs(Tag::Adverb);
        if (skipped) continue;
        if (!m_reader.tagIs(Tag::Verb)) return;
        const auto word = m_reader.token().lower;
        const bool be = verbs.plain(word, Form::Past) == "be" || verbs.plain(word, Form::Third) == "be" ||
                        word == "be" || word == "been";
        const bool have = word == "had" || word == "has" || word == "have";
        std::size_t next = 1;
        while (m_reader.tagIs(Tag::Adverb, next) || m_reader.tagIs(Tag::Negation, next)) ++next;
        if ((!be && !have) || !m_reader.tagIs(Tag::Verb, next)) return;
        if (be) fact.turn = Turn::Passive;
        if (word == "is" || word == "are") fact.tense = Tense::Present;
        if (be && gerund(next)) fact.doubtful = true;
    }
}

bool ClauseReader::readVerb(Fact& fact) {
    readAuxiliaries(fact);
    if (!m_reader.tagIs(Tag::Verb)) return false;
    const auto& verbs = m_reading.lexicon.verbs;
    const auto word = m_reader.token().lower;
    auto plain = verbs.plain(word, Form::Past);
    if (!plain || fact.turn == Turn::Passive) {
        if (const auto done = verbs.plain(word, Form::Participle)) plain = done;
    }
    if (!plain && (plain = verbs.plain(word, Form::Third))) fact.tense = Tense::Present;
    if (!plain && (fact.tense == Tense::Future || fact.doubtful)) plain = verbs.plain(word, Form::Plain);
    if (!plain) return false;
    fact.verb = *plain;
    ++m_reader.at;
    readParticle(fact);
    return true;
}

void ClauseReader::readParticle(Fact& fact) {
    if (!m_reader.tagIs(Tag::Preposition) && !m_reader.tagIs(Tag::Adverb)) return;
    const auto phrasal = fact.verb + " " + m_reader.token().lower;
    const bool known = m_reading.lexicon.verbIs("phrasal", phrasal);
    const bool small = m_reading.lexicon.verbIs("particles", m_reader.token().lower) &&
                       (m_reader.tagIs(Tag::Preposition, 1) || m_reader.tagIs(Tag::Stop, 1) ||
                           m_reader.tagIs(Tag::Conjunction, 1) || m_reader.tagIs(Tag::Comma, 1));
    if ((!known && !small) || m_reader.wordIs("of", 1)) return;
    fact.particle = m_reader.token().lower;
    ++m_reader.at;
}

void ClauseReader::readRest(Fact& fact) {
    m_subject = fact.subject;
    while (readPart(fact)) {}
}

/// Reads one part after the verb; at the clause's end keeps the fact and says false.
bool ClauseReader::readPart(Fact& fact) {
    if (m_reader.done() || m_reader.tagIs(Tag::Colon) || m_reader.tagIs(Tag::Dash)) {
        finish(fact);
        return false;
    }
    if (m_reader.wordIs("to") && m_reader.tagIs(Tag::Verb, 1) && !m_reader.finiteVerb(1)) {
        readTail(fact, " ");
        return true;
    }
    if (m_reader.tagIs(Tag::Preposition)) {
        if (readPreposition(fact)) return true;
    } else if (m_reader.tagIs(Tag::Comma)) {
        return readAfterComma(fact);
    } else if (m_reader.tagIs(Tag::Conjunction)) {
        return readAfterAnd(fact);
    } else if (m_reader.tagIs(Tag::Adverb)) {
        if (m_reading.lexicon.is("places_unsaid", m_reader.token().lower)) fact.doubtful = true;
        ++m_reader.at;
        return true;
    } else if (m_reader.wordIs("each") || m_reader.wordIs("all")) {
        ++m_reader.at;
        return true;
    } else if (readObject(fact)) {
        return true;
    }
    if (m_reader.tagIs(Tag::Subordinator) || m_reader.wordIs("that")) {
        const bool after = m_reader.wordIs("when") || m_reader.wordIs("while") || m_reader.wordIs("where");
        if (!after) fact.doubtful = true;
        finish(fact);
        ++m_reader.at;
        if (after) readFrom();
        return false;
    }
    fact.doubtful = true;
    finish(fact);
    return false;
}

bool ClauseReader::readPreposition(Fact& fact) {
    if (!m_reader.tagIs(Tag::Preposition)) return false;
    const auto before = m_reader.at;
    const auto word = preposition();
    if (word == "in" && (m_reader.wordIs("all") || m_reader.wordIs("total"))) {
        ++m_reader.at;
        fact.total = true;
        if (!fact.complements.empty() && fact.complements.back().phrase.kind == Kind::Number)
            fact.complements.back().phrase.counted += " in total";
        return true;
    }
    const auto phrase = m_reader.phrase();
    if (!phrase || m_reader.finiteVerb()) {
        m_reader.at = before;
        return false;
    }
    fact.complements.push_back({word, *phrase});
    return true;
}

bool ClauseReader::readObject(Fact& fact) {
    const auto before = m_reader.at;
    auto phrase = m_reader.phrase();
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

/// To the next mark: what a comma brings in and what we do not need.
void ClauseReader::skipAside() {
    ++m_reader.at;
    while (!m_reader.done() && !m_reader.tagIs(Tag::Comma) && !m_reader.tagIs(Tag::Dash) &&
           !m_reader.tagIs(Tag::Colon))
        ++m_reader.at;
    if (m_reader.tagIs(Tag::Dash)) ++m_reader.at;
}

void ClauseReader::readTail(Fact& fact, const std::string& lead) {
    const auto first = m_reader.at;
    while (!m_reader.done() && !m_reader.tagIs(Tag::Comma) && !m_reader.tagIs(Tag::Dash) &&
           !m_reader.tagIs(Tag::Colon)) {
        if (m_reading.lexicon.is("loose", m_reader.token().lower)) fact.doubtful = true;
        ++m_reader.at;
    }
    if (m_reader.at > first)
        fact.tail += lead + textBetween(m_reader.sentence(), first, m_reader.at - 1);
}

bool ClauseReader::startsClause() const {
    auto look = m_reader;
    return look.phrase() && look.finiteVerb();
}

bool ClauseReader::readAfterComma(Fact& fact) {
    if (m_reader.tagIs(Tag::Conjunction, 1)) {
        ++m_reader.at;
        return readAfterAnd(fact);
    }
    if (m_reader.tagIs(Tag::Preposition, 1)) {
        ++m_reader.at;
        return true;
    }
    if (gerund(1)) {
        ++m_reader.at;
        readTail(fact, ", ");
        return true;
    }
    ++m_reader.at;
    if (m_reader.finiteVerb() || startsClause()) {
        finish(fact);
        const bool same = m_reader.finiteVerb();
        same ? readPredicate(fact.subject, {}) : readFrom();
        return false;
    }
    --m_reader.at;
    skipAside();
    return true;
}

bool ClauseReader::readAfterAnd(Fact& fact) {
    ++m_reader.at;
    while (m_reader.tagIs(Tag::Adverb)) ++m_reader.at;
    if (m_reader.finiteVerb()) {
        finish(fact);
        readPredicate(fact.subject, {});
        return false;
    }
    if (startsClause()) {
        finish(fact);
        readFrom();
        return false;
    }
    auto phrase = m_reader.phrase();
    if (!phrase) {
        fact.doubtful = true;
        finish(fact);
        return false;
    }
    if (phrase->kind == Kind::Country && m_reader.tagIs(Tag::Number)) {
        finish(fact);
        Fact same = fact;
        same.subject = *phrase;
        auto amount = m_reader.phrase();
        if (same.object && amount) {
            amount->counted = same.object->counted;
            same.object = amount;
        }
        finish(same);
        return false;
    }
    const bool amount = phrase->kind == Kind::Number;
    if (amount && !fact.complements.empty())
        fact.complements.push_back({fact.complements.back().preposition, *phrase});
    else if (amount && fact.object)
        fact.complements.push_back({"and", *phrase});
    else if (!fact.complements.empty() && fact.complements.back().phrase.kind == phrase->kind) {
        auto& last = fact.complements.back().phrase;
        if (last.members.empty()) last.members.push_back(last);
        last.members.push_back(*phrase);
        last.text += " and " + phrase->text;
    } else
        fact.doubtful = true;
    return true;
}

} // namespace podium::authoring
