#include "questions/authoring/clauses/clause_reader.hpp"
#include "questions/authoring/page/lines.hpp"
#include "questions/authoring/words/word_store.hpp"

namespace podium::authoring {

/// What stands beside a noun between two marks; false when there is nothing of the kind.
bool ClauseReader::readAside(Phrase& who) {
    if (m_reader.tagIs(Tag::Bracket)) {
        skipAside();
        return true;
    }
    const bool dash = m_reader.tagIs(Tag::Dash);
    if (!dash && !m_reader.tagIs(Tag::Comma)) return false;
    if (m_reader.wordIs("among", 1) && m_reader.wordIs("them", 2)) return skipAmong();
    auto inner = *this;
    ++inner.m_reader.at;
    inner.m_reach = Reach::Comma;
    if (!inner.readAsideBetween(who)) return false;
    const bool closed = dash ? inner.m_reader.tagIs(Tag::Dash) : inner.m_reader.tagIs(Tag::Comma);
    const bool ends = inner.m_reader.done() || inner.m_reader.tagIs(Tag::Colon);
    if (!closed && !ends && !inner.m_reader.finiteVerb()) return false;
    m_facts = inner.m_facts;
    m_leading = inner.m_leading;
    m_reading.memory = inner.m_reading.memory;
    auto behind = inner;
    if (closed) ++behind.m_reader.at;
    const bool age = m_reader.tagIs(Tag::Number, 1) && inner.m_reader.at == m_reader.at + 2;
    const bool more = age && closed && !behind.verbFollows(); // ", 58, who has led"
    m_reader.at = inner.m_reader.at + (closed && !more ? 1 : 0);
    return true;
}

/// ", among them A and the painter B," up to the comma before the verb
bool ClauseReader::skipAmong() {
    auto look = *this;
    for (++look.m_reader.at; !look.m_reader.done(); ++look.m_reader.at) {
        if (!look.m_reader.tagIs(Tag::Comma)) continue;
        auto next = look;
        ++next.m_reader.at;
        if (!next.verbFollows()) continue;
        m_reader.at = next.m_reader.at;
        return true;
    }
    return false;
}

bool ClauseReader::readAsideBetween(Phrase& who) {
    if (m_reader.tagIs(Tag::Number) &&
        (m_reader.tagIs(Tag::Comma, 1) || m_reader.tagIs(Tag::Stop, 1))) {
        ++m_reader.at; // ", 34,": an age
        return true;
    }
    if (readRelative(who)) return true;
    while (m_reader.tagIs(Tag::Adverb) && participle(1)) ++m_reader.at; // "also called"
    if ((participle() || gerund()) && readParticiple(who)) {
        nameByLeader(who);
        return true;
    }
    if (readWinner(who) || readApposition(who)) return true;
    const auto count = m_leading.size();
    while (prepositional()) {
        const auto word = preposition();
        const auto phrase = m_reader.phrase();
        if (!phrase) return false;
        m_leading.push_back({word, *phrase, true});
    }
    return m_leading.size() > count;
}

/// "the team, led by NAME, found" is what the team led by NAME found.
void ClauseReader::nameByLeader(Phrase& who) const {
    if (!who.name.empty() || who.loose || who.resolved || m_facts.empty()) return;
    const auto& led = m_facts.back();
    const bool leads = led.turn == Turn::Passive && led.complements.size() == 1 &&
        (led.verb == "lead" || led.verb == "head" || led.verb == "direct");
    if (!leads || led.complements[0].preposition != "by" || led.complements[0].phrase.name.empty())
        return;
    who.text += " led by " + led.complements[0].phrase.name;
    who.resolved = true;
}

/// Whether a noun can say what a name is: "woman" of a person, "moon" of no person.
bool ClauseReader::fitsKind(const Phrase& noun, const Phrase& name) const {
    const auto& lexicon = m_reading.lexicon;
    if (startsWith(noun.text, "no ")) return false;
    const auto singular = lexicon.store ? lexicon.store->singular(noun.head) : std::nullopt;
    const auto head = singular.value_or(noun.head);
    const bool person = lexicon.isPersonNoun(head);
    if (name.kind == Kind::Person) return person;
    return !person && (name.kind == Kind::Place || name.kind == Kind::None);
}

/// "NAME, the first woman to fly," and "the captain, NAME,": who is who.
bool ClauseReader::readApposition(Phrase& who) {
    auto other = m_reader.phrase();
    if (!other || other->kind == Kind::Date || other->kind == Kind::Year) return false;
    const bool titled = who.kind != Kind::Person && other->kind == Kind::Person &&
        startsWith(who.text, "the "); // "the first Inca, NAME,"
    if ((who.name.empty() || titled) && who.members.empty() && !other->name.empty()) {
        const bool list = readList(*other, Slot::Part::Object);
        if (!list && m_reader.tagIs(Tag::Conjunction)) return false;
        other->counted = who.head; // what sort of thing it is
        who = *other;
        return true;
    }
    Fact fact;
    fact.subject = who;
    fact.verb = "be";
    fact.object = other;
    fact.apposed = true;
    const bool lasts =
        who.kind == Kind::Place || who.kind == Kind::Country || who.kind == Kind::City;
    if (lasts) fact.tense = Tense::Present; // "NAME, the largest island, was bought": it still is
    if (other->kind != Kind::Thing || !fitsKind(*other, who))
        doubt(fact, "whether '" + other->text + "' is said of " + who.text + " is not certain");
    if (other->kind == Kind::Number && m_reader.wordIn("measured")) { // ", 214 metres long,"
        addMeasure(*fact.object);
        fact.doubtful = other->hedged && other->counted.empty();
        fact.apposed = false;
    }
    while (prepositional()) {
        const auto word = preposition();
        const auto phrase = m_reader.phrase();
        if (!phrase) return false;
        fact.complements.push_back({word, *phrase});
    }
    if (!m_reader.tagIs(Tag::Comma) && !m_reader.tagIs(Tag::Dash) && !m_reader.done()) {
        if (m_reader.tagIs(Tag::Conjunction)) return false;
        readTail(fact, " ");
    }
    const auto leading = m_leading;
    m_leading.clear();
    finish(fact);
    m_leading = leading;
    return true;
}

bool ClauseReader::canBeWho(const Phrase& phrase) const {
    const auto& lexicon = m_reading.lexicon;
    if (phrase.kind == Kind::Person || !phrase.members.empty()) return true;
    if (!phrase.name.empty()) return phrase.kind == Kind::Country || phrase.kind == Kind::Group;
    const auto one = lexicon.store ? lexicon.store->singular(phrase.head) : std::nullopt;
    const auto noun = one.value_or(phrase.head);
    const bool time = lexicon.is("time_nouns", phrase.head) || lexicon.nounIs("units", phrase.head);
    return !time &&
        (!lexicon.store || lexicon.isRole(noun) ||
            lexicon.store->share(noun, NounKind::Person) > 0 ||
            lexicon.store->share(noun, NounKind::Group) > 0);
}

/// ", who led the team," ", whom she married," ", which opened in 1902,".
bool ClauseReader::readRelative(const Phrase& antecedent) {
    if (m_reader.wordIs("of") && m_reader.tagIs(Tag::Relative, 1)) { // ", of which a third belongs"
        while (!endsTail()) ++m_reader.at;
        return true;
    }
    if (m_reader.tagIs(Tag::Preposition) && m_reader.tagIs(Tag::Relative, 1)) {
        const auto word = preposition();
        ++m_reader.at;
        return readPlaceRelative(antecedent, word);
    }
    if (m_reader.wordIs("where")) {
        ++m_reader.at;
        return readPlaceRelative(antecedent, "in");
    }
    if (m_reader.wordIs("whose")) {
        while (!endsTail()) ++m_reader.at;
        return true;
    }
    if (!m_reader.tagIs(Tag::Relative)) return false;
    const bool doubted = m_doubted; // "a letter to NAME in Rome, who": Rome is nobody
    m_doubted = m_doubted || (m_reader.wordIs("who") && !canBeWho(antecedent));
    m_doubted = m_doubted || antecedent.text.compare(0, 5, "that ") == 0; // "said that ..., which"
    // "hidden in dolls, which was the largest ensemble": of so many one cannot have been it
    const bool one =
        m_reader.wordIs("was", 1) || m_reader.wordIs("is", 1) || m_reader.wordIs("has", 1);
    m_doubted = m_doubted || (one && antecedent.plural && antecedent.members.empty());
    // "the terminal in Jeddah, which shelters pilgrims": not Jeddah
    m_doubted = m_doubted || (m_reader.wordIs("which") && antecedent.kind == Kind::City);
    ++m_reader.at;
    if (!verbFollows()) {
        const bool read = readObjectRelative(antecedent);
        m_doubted = doubted;
        return read;
    }
    const auto leading = m_leading;
    m_leading.clear();
    readPredicate(antecedent);
    m_leading = leading;
    m_doubted = doubted;
    return true;
}

bool ClauseReader::readObjectRelative(const Phrase& antecedent) {
    const auto who = subject();
    Fact fact;
    if (!who) return false;
    fact.subject = *who;
    const auto leading = m_leading;
    m_leading.clear();
    if (!readVerb(fact)) return false;
    fact.object = antecedent;
    readRest(fact);
    m_leading = leading;
    return true;
}

/// "moved to Paris, where she studied" is to have studied in Paris.
bool ClauseReader::readPlaceRelative(const Phrase& antecedent, const std::string& preposition) {
    const auto count = m_facts.size();
    const auto leading = m_leading;
    if (!startsClause()) return false;
    readClause();
    m_leading = leading;
    if (m_facts.size() > count) m_facts[count].complements.push_back({preposition, antecedent});
    return true;
}

/// ", held at the stadium," ", beating the hosts 2-0": a second fact about the same subject.
bool ClauseReader::readParticiple(const Phrase& subject) {
    Fact fact;
    fact.subject = subject;
    const bool having = m_reader.wordIs("having") && participle(1);
    if (having) {
        ++m_reader.at;
        fact.earlier = true;
    }
    const bool passive = !having && participle();
    const auto plain = plainAs(passive || having ? Form::Participle : Form::Gerund);
    if (!plain || *plain == "be" || *plain == "have") return false;
    const auto& tokens = m_reader.sentence().tokens;
    const bool beside = m_reader.at > 1 && tokens[m_reader.at - 1].tag == Tag::Comma &&
        tokens[m_reader.at - 2].tag == Tag::Name;
    if (beside && subject.name.empty()) // "wreckage from the ship NAME, crushed in 1881"
        doubt(fact, "which of two nouns it goes with is not certain");
    fact.verb = *plain;
    fact.turn = passive ? Turn::Passive : Turn::Active;
    fact.at = m_reader.at++;
    readParticle(fact);
    const auto leading = m_leading;
    m_leading.clear();
    readRest(fact);
    m_leading = leading;
    return true;
}

/// Whether the event of the page is named here: "the Games", "these Games".
bool ClauseReader::tellsEvent(std::size_t ahead) const {
    auto look = m_reader;
    look.at += ahead;
    const auto phrase = look.phrase();
    const auto& event = m_reading.occasion.event;
    return phrase && !event.empty() && contains(phrase->text, event);
}

/// "NAME - winner of four medals -" says what NAME won.
bool ClauseReader::readWinner(const Phrase& subject) {
    if (!m_reader.wordIs("winner") || !m_reader.wordIs("of", 1)) return false;
    m_reader.at += 2;
    Fact fact;
    fact.subject = subject;
    fact.verb = "win";
    fact.object = m_reader.phrase();
    fact.earlier = true;
    if (m_reader.wordIs("at") && tellsEvent(1)) { // "at these Games"
        const auto word = preposition();
        fact.complements.push_back({word, *m_reader.phrase()});
        auto& event = fact.complements.back().phrase;
        event.text = m_reading.occasion.eventName();
        event.loose = fact.earlier = false;
    }
    if (fact.object) finish(fact);
    while (!endsTail()) ++m_reader.at;
    return true;
}

} // namespace podium::authoring
