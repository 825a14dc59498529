#include "questions/authoring/clauses/clause_reader.hpp"

// What stands behind the verb without a preposition: the object, measures, how often and how far.

namespace podium::authoring {

/// "every 10 to 15 days", "twice a year": how often.
bool ClauseReader::readFrequency(Fact& fact) {
    auto look = m_reader;
    const bool times = look.wordIs("once") || look.wordIs("twice") ||
        (look.tagIs(Tag::Number) && look.wordIs("times", 1));
    if (times) look.at += look.tagIs(Tag::Number) ? 2 : 1;
    const bool each = look.wordIs("every") || look.wordIs("a") || look.wordIs("each");
    if (!each) return false;
    ++look.at;
    const auto span = look.phrase();
    const bool range = span && look.wordIs("to") && look.tagIs(Tag::Number, 1);
    if (range) {
        ++look.at;
        look.phrase();
    }
    if (!span || (!isTime(*span) && span->kind != Kind::Number)) return false;
    const auto first = m_reader.at;
    m_reader.at = look.at;
    fact.tail += " " + m_reader.printedSince(first);
    return true;
}

/// "3.8 metres" and "long"
void ClauseReader::addMeasure(Phrase& amount) {
    amount.text += " " + m_reader.token().text;
    amount.counted += " " + m_reader.token().text;
    ++m_reader.at;
}

/// "is visible to the naked eye", "is 61 metres tall"
bool ClauseReader::readAdjective(Fact& fact) {
    auto look = m_reader;
    while (look.tagIs(Tag::Adverb)) ++look.at;
    if (!look.tagIs(Tag::Word) || !isAdjective(look.token().pos)) return false;
    auto noun = look;
    if (noun.phrase()) return false;
    const auto first = m_reader.at;
    m_reader.at = look.at + 1;
    const auto words = m_reader.printedSince(first);
    if (m_reader.looseSince(first) || look.posIs(Penn::JJR))
        doubt(fact, "means nothing elsewhere: '" + words + "'");
    if (!fact.object) {
        fact.object = Phrase{};
        fact.object->text = words;
    } else if (fact.object->kind == Kind::Number) {
        fact.object->text += " " + words;
        fact.object->counted += " " + words;
    } else {
        fact.object->text += " " + words;
    }
    return true;
}

/// Which year it was, the article must tell; else nobody can say when.
void ClauseReader::addLastYear(Fact& fact) const {
    const int year = m_reading.occasion.year - 1;
    if (year < 0) fact.doubtful = true;
    Phrase when;
    when.kind = Kind::Year;
    when.text = when.head = std::to_string(year);
    if (year > 0) fact.complements.push_back({"in", when});
}

/// "attacked 11 kilometres from the finish", "lies 612 metres above sea level"
bool ClauseReader::readDistance(Fact& fact, Phrase far) {
    auto look = *this;
    auto word = look.preposition();
    if (look.m_reader.wordIs("of")) word += " " + look.preposition(); // "south-east of"
    const auto from = look.m_reader.phrase();
    const bool told = from && (from->definite || word == "above" || word == "below");
    if (fact.object && told && !from->loose && !from->owned) m_reader.at = look.m_reader.at;
    if (!told || from->loose || from->owned) return true; // not said at all
    far.text += " " + word + " " + from->text;
    far.counted += " " + word + " " + from->text;
    if (fact.object && !from->name.empty()) fact.complements.push_back({"", far});
    if (fact.object) return true; // "found a nursery 300 kilometres from Lisbon"
    fact.object = far;
    m_reader.at = look.m_reader.at;
    return true;
}

/// "stands on a rock 130 metres high", "tore a hole five metres long": the rock and the hole are
/// so.
bool ClauseReader::describeThing(Fact& fact, const Phrase& amount) {
    const bool behind = !fact.complements.empty() && !fact.complements.back().leading;
    auto* thing = behind ? &fact.complements.back().phrase : fact.object ? &*fact.object : nullptr;
    if (!thing || thing->kind != Kind::Thing || !thing->name.empty()) return false;
    thing->text += " " + amount.text + " " + m_reader.token().text;
    thing->hedged = thing->hedged || amount.hedged;
    ++m_reader.at;
    return true;
}

bool ClauseReader::readObject(Fact& fact) {
    const auto before = m_reader.at;
    auto phrase = m_reader.phrase();
    if (!phrase || m_reader.at == before) return false;
    const bool it = m_reader.sentence().tokens[before].lower == "it";
    if (it && !m_reading.memory.thing) phrase->loose = true; // "he put it back": what?
    const bool same = fact.verb == "be" && !phrase->name.empty() &&
        phrase->name == fact.subject.name && !m_reader.sentence().tokens[before].capital;
    if (same) { // "Bologna is the capital" is not that Bologna is Bologna
        phrase->text = textBetween(m_reader.sentence(), before, m_reader.at - 1);
        phrase->name.clear();
        phrase->kind = Kind::Thing;
    }
    readList(*phrase, Slot::Part::Object);
    const bool range = phrase->kind == Kind::Thing && !phrase->text.empty() &&
        std::isdigit(static_cast<unsigned char>(phrase->text[0])) && phrase->name.empty();
    if (range) doubt(fact, "a range: '" + phrase->text + "'"); // "22 to 24 degrees": neither alone
    if (phrase->kind == Kind::Number && m_reader.tagIs(Tag::Number))
        return giveUp(fact); // "1 minute 38 seconds ahead"
    const auto& opening = m_reader.sentence().tokens[before];
    const bool given = fact.object && fact.object->resolved && fact.complements.empty() &&
        opening.tag == Tag::Determiner; // "guarantees him | a place"
    const bool two = given || m_reading.lexicon.verbIs("giving", fact.verb);
    const bool later = m_reader.wordIn("relative_times");
    const bool when = isTime(*phrase) && (fact.object || later);
    static const std::set<std::string> away{"from", "away", "above", "below", "behind", "ahead",
        "off", "up", "down", "north", "south", "east", "west", "north-east", "north-west",
        "south-east", "south-west"};
    static const std::set<std::string> measuring{
        "be", "measure", "stretch", "extend", "span", "rise"};
    const bool distance = phrase->kind == Kind::Number && !measuring.contains(fact.verb) &&
        !m_reader.done() && m_reading.lexicon.nounIs("units", phrase->head) &&
        away.contains(m_reader.token().lower);
    if (distance) return readDistance(fact, *phrase); // "lies 612 metres above sea level"
    if (phrase->kind == Kind::Number && m_reader.wordIn("measured") && describeThing(fact, *phrase))
        return true;
    const bool each = fact.object && fact.object->kind == Kind::Number &&
        phrase->kind == Kind::Thing &&
        (phrase->text == "a " + phrase->head || phrase->text == "an " + phrase->head);
    if (each) { // "300 euros a litre", "70 visitors a year"
        fact.object->text += " " + phrase->text;
        fact.object->counted += " " + phrase->text;
    } else if (phrase->kind == Kind::Score) {
        fact.complements.push_back({"by", *phrase});
    } else if (phrase->kind == Kind::Date && !fact.object) {
        fact.complements.push_back({"on", *phrase});
    } else if (phrase->text == "last year") {
        addLastYear(fact);
    } else if (when || (!fact.object && isTime(*phrase) && phrase->kind != Kind::Number)) {
        bool other = false; // "won the race that year": another one than this
        for (auto i = before; i < m_reader.at; ++i)
            other =
                other || m_reading.lexicon.is("other_times", m_reader.sentence().tokens[i].lower);
        if (other) doubt(fact, "of another time: '" + phrase->text + "'");
        const bool often = phrase->kind == Kind::Number && phrase->counted == "times";
        if (often) fact.complements.push_back({"", *phrase}); // "climbed it 31 times"
        while (m_reader.tagIs(Tag::Adverb)) ++m_reader.at;    // "two years later"
    } else if (!fact.object && fact.turn == Turn::Passive && phrase->counted == "times") {
        fact.complements.push_back({"", *phrase}); // "has been seen 17 times"
    } else if (!fact.object) {
        fact.object = *phrase;
    } else if (!fact.second && (phrase->kind == Kind::Quote || phrase->kind == Kind::Work || two)) {
        fact.second = *phrase;
    } else {
        m_reader.at = before;
        return false;
    }
    return true;
}

} // namespace podium::authoring
