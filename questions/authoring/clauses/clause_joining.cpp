#include "questions/authoring/clauses/clause_reader.hpp"

namespace podium::authoring {

/// ", beating the hosts 4-2": a fact of its own where it names whom or what; else only more words.
bool ClauseReader::readAfterwards(Fact& fact, const Phrase& last) {
    const bool passive = participle();
    auto own = *this;
    own.m_facts.clear();
    own.m_leading.clear();
    const bool maker = !fact.complements.empty() && !last.name.empty() &&
        fact.complements.back().preposition == "by"; // "by NAME, based in"
    const bool read = own.readParticiple(passive && (fact.object || maker) ? last : fact.subject);
    const auto* object = read && !own.m_facts.empty() && own.m_facts.front().object
        ? &*own.m_facts.front().object
        : nullptr;
    const bool won = object && object->definite && !object->loose && !object->owned &&
        !own.m_facts.front().doubtful &&
        m_reading.lexicon.verbIs("winning", own.m_facts.front().verb);
    const bool names =
        read && !own.m_facts.empty() && (passive || won || (object && !object->name.empty()));
    if (!names) {
        readTail(fact, ", ");
        return true;
    }
    finish(fact);
    own.m_facts.front().tense = fact.tense;
    m_facts.insert(m_facts.end(), own.m_facts.begin(), own.m_facts.end());
    m_reader.at = own.m_reader.at;
    return false;
}

bool ClauseReader::readAfterComma(Fact& fact) {
    if (m_reach == Reach::Comma) { // it closes this clause
        finish(fact);
        return false;
    }
    const bool among = m_reader.tagIs(Tag::Preposition, 1) && m_reader.tagIs(Tag::Pronoun, 2);
    if (among || m_reader.wordIs("aged", 1)) { // ", among them the tower,"
        skipAside();
        if (among && (m_reader.tagIs(Tag::Relative, 1) || m_reader.wordIs("that", 1))) {
            finish(fact); // ", among them the trout, which": not of the fact
            return false;
        }
        return true;
    }
    const bool rough = m_reader.wordIn("hedges", 1) &&
        (m_reader.wordIs("as", 2) || m_reader.tagIs(Tag::Number, 2));
    if (rough && fact.object) { // ", about as tall as a building of 81 storeys"
        skipAside();
        while (!m_reader.done() && !m_reader.tagIs(Tag::Comma)) ++m_reader.at;
        return true;
    }
    const bool then = m_reader.wordIs("then", 1) || m_reader.wordIs("now", 1) ||
        m_reader.wordIs("formerly", 1) || m_reader.wordIs("today", 1) ||
        m_reader.wordIs("later", 1);
    if (then && !m_reader.tagIs(Tag::Verb, 2)) { // "in Warsaw, then part of an empire,"
        skipAside();
        return true;
    }
    const bool is = fact.verb == "be" && fact.turn == Turn::Active && !fact.object &&
        m_reader.wordIs("the", 1); // "is, by volume, the largest"
    if (is) return ++m_reader.at, true;
    auto last = lastPhrase(fact);
    auto aside = *this;
    ++aside.m_reader.at;
    while (aside.m_reader.tagIs(Tag::Adverb) && (aside.gerund(1) || aside.participle(1)))
        ++aside.m_reader.at; // ", narrowly beating the hosts"
    if (aside.m_reader.tagIs(Tag::Conjunction)) {
        ++m_reader.at;
        return readAfterAnd(fact);
    }
    if (aside.gerund() || aside.participle()) {
        m_reader.at = aside.m_reader.at;
        return readAfterwards(fact, last);
    }
    if (aside.m_reader.finiteVerb()) {
        const auto plain = aside.plainAs(Form::Past);
        if (plain && m_reading.lexicon.verbIs("speech", *plain))
            return giveUp(fact); // ", said NAME"
        finish(fact);
        ++m_reader.at;
        readPredicate(fact.subject);
        return false;
    }
    if (aside.subordinates()) {
        ++m_reader.at;
        return readSubordinate(fact);
    }
    if (aside.startsClause() && !aside.m_reader.tagIs(Tag::Preposition)) {
        finish(fact);
        ++m_reader.at;
        readClause();
        return false;
    }
    const bool relative = aside.m_reader.tagIs(Tag::Relative) || aside.m_reader.wordIs("where") ||
        (aside.m_reader.tagIs(Tag::Preposition) && aside.m_reader.tagIs(Tag::Relative, 1));
    const bool named = !last.name.empty() && !aside.m_reader.tagIs(Tag::Preposition);
    const auto behind = fact.complements.size();
    const bool either = relative && !aside.m_reader.wordIs("who") && behind > 1 &&
        !fact.complements[behind - 2].phrase.name.empty();
    const bool maker = relative && fact.turn == Turn::Passive && behind > 0 &&
        fact.complements.back().preposition == "by";
    const bool doubted = m_doubted;
    m_doubted = m_doubted || either || maker; // "at the college in London, from which"
    if (isThing(fact)) m_reading.memory.thing = fact.object;
    const bool read = (relative || named) && readAside(last);
    m_doubted = doubted;
    if (read && relative && !m_reader.tagIs(Tag::Conjunction)) {
        finish(fact);
        return false;
    }
    if (read) return true;
    if (relative) { // whatever follows may belong to it
        finish(fact);
        return false;
    }
    ++m_reader.at;
    if (m_reader.tagIs(Tag::Preposition) && !relative) return true;
    if (m_reader.tagIs(Tag::Adverb)) return true;
    --m_reader.at;
    skipAside();
    const bool orphan = m_reader.tagIs(Tag::Comma) && m_reader.tagIs(Tag::Relative, 1);
    if (orphan) finish(fact); // it belongs to what was skipped
    return !orphan;
}

bool ClauseReader::readGapped(Fact& fact, const Phrase& subject) {
    finish(fact);
    fact.subject = subject;
    auto amount = m_reader.phrase();
    if (fact.object && amount) {
        if (amount->counted.empty()) {
            amount->counted = fact.object->counted;
            amount->text += " " + amount->counted;
        }
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
    } else if (complements.empty() && fact.object) {
        fact.object->text += " and " + phrase.text;
        fact.object->members = {*fact.object, phrase};
        fact.object->name.clear();
    } else
        doubt(fact, "what '" + phrase.text + "' goes with is not certain");
}

/// "opened and closed", "will open and end": a second verb of the same subject.
bool ClauseReader::readSameSubject(Fact& fact) {
    const bool plain = m_reader.tagIs(Tag::Verb) && m_reader.posIs(Penn::VB);
    const bool shared = plain && (fact.tense == Tense::Future || fact.tail.empty());
    const bool like =
        pastForParticiple() && (m_reader.wordIs("with", 1) || m_reader.wordIs("by", 1));
    const bool passive = fact.turn == Turn::Passive &&
        (participle() || like); // "was armed with cannons and decorated with sculptures"
    if (!m_reader.finiteVerb() && !gerund() && !shared && !passive) return false;
    const bool meant = plain && fact.particle.compare(0, 3, "to ") == 0;
    finish(fact);
    if (meant) return true; // "intends to give up A and concentrate on B" does not do B yet
    if (gerund()) {
        readWitnessed(fact);
    } else if (shared || passive) {
        Fact next;
        next.subject = fact.subject;
        next.tense = plain && fact.tense != Tense::Future ? Tense::Present : fact.tense;
        next.turn = passive ? fact.turn : Turn::Active;
        next.verb = plainAs(passive ? Form::Participle : Form::Plain).value_or("be");
        ++m_reader.at;
        readRest(next);
    } else {
        readPredicate(fact.subject);
    }
    return true;
}

bool ClauseReader::readAfterAnd(Fact& fact) {
    const bool but = m_reader.wordIs("but");
    ++m_reader.at;
    if (m_reader.tagIs(Tag::Comma)) { // "and, at its widest point, ..."
        finish(fact);
        return false;
    }
    while (m_reader.tagIs(Tag::Adverb)) ++m_reader.at;
    if (readSameSubject(fact)) return false;
    auto next = *this;
    while (next.readLeading()) {
    }
    if (next.startsClause()) {
        finish(fact);
        readClause();
        return false;
    }
    const bool dated = m_reader.tagIs(Tag::Preposition) && m_reader.tagIs(Tag::Comma, 2) &&
        (m_reader.tagIs(Tag::Year, 1) || m_reader.tagIs(Tag::Date, 1));
    if (dated) { // "studied zoology, and in 1882, after a voyage, became": when he became
        finish(fact);
        return false;
    }
    if (m_reader.tagIs(Tag::Preposition)) return true;
    const auto phrase = m_reader.phrase();
    if (!phrase || but) return giveUp(fact);
    const bool another = m_reader.tagIs(Tag::Comma) && m_reader.tagIs(Tag::Relative, 1);
    if (another && !phrase->name.empty()) { // "closed and the hospital, which has a well, stayed"
        finish(fact);
        return false;
    }
    static const std::set<std::string> shares{"rest", "remainder", "others", "balance"};
    if (shares.contains(phrase->head)) { // "and the rest in shares": of what?
        finish(fact);
        return false;
    }
    const bool measures = fact.verb == "be" && fact.object && phrase->kind == Kind::Number &&
        fact.object->kind == Kind::Number && m_reader.wordIn("measured");
    if (measures) { // "is 190 kilometres long and 80 kilometres wide"
        finish(fact);
        fact.object = phrase;
        addMeasure(*fact.object);
        fact.complements.clear();
        fact.tail.clear();
        return true;
    }
    const bool the = phrase->text.compare(0, 4, "the ") == 0;
    if (fact.verb == "be" && fact.object && phrase->definite && the) { // "and the largest of all"
        finish(fact);
        fact.object = phrase;
        fact.complements.clear();
        fact.tail.clear();
        return true;
    }
    const bool amounts = fact.object && fact.object->kind == Kind::Number && phrase->definite;
    if ((phrase->kind == Kind::Country || amounts) && m_reader.tagIs(Tag::Number))
        return readGapped(fact, *phrase);
    addPhrase(fact, *phrase);
    return true;
}

} // namespace podium::authoring
