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
    if (m_reader.done() || m_reader.tagIs(Tag::Colon) || m_reader.tagIs(Tag::Dash)) {
        finish(fact);
        return false;
    }
    const bool unclosed =
        m_reach == Reach::Comma && fact.turn == Turn::Passive && m_reader.finiteVerb();
    if (unclosed) { // ", held at the stadium drew": its comma is missing
        finish(fact);
        return false;
    }
    if (m_reader.tagIs(Tag::Bracket)) {
        skipAside();
        return true;
    }
    if (m_reader.tagIs(Tag::Comma)) return readAfterComma(fact);
    if (m_reader.tagIs(Tag::Conjunction)) return readAfterAnd(fact);
    if (m_reader.wordIs("so") && m_reader.wordIs("that", 1)) {
        finish(fact);
        return false;
    }
    if (m_reader.tagIs(Tag::Subordinator) && gerund(1)) { // "while mapping the seabed"
        readTail(fact, " ");
        return true;
    }
    if (subordinates()) return readSubordinate(fact);
    if (m_reader.wordIs("that") && m_reading.lexicon.verbIs("factive", fact.verb)) {
        giveUp(fact);
        ++m_reader.at;
        readClause();
        return false;
    }
    const bool toVerb = m_reader.wordIs("to") && m_reader.posIs(Penn::VB, 1);
    const bool relative = m_reader.tagIs(Tag::Relative) || m_reader.wordIs("that");
    const bool something = fact.object || !fact.complements.empty();
    if (gerund() && fact.object && m_reading.lexicon.is("witnessed", fact.verb)) {
        Fact shown;
        shown.subject = *fact.object;
        readWitnessed(shown);
        return false;
    }
    if (gerund() && fact.object && fact.complements.empty()) { // "kept the party going"
        fact.object->text += " " + m_reader.token().text;
        ++m_reader.at;
        return true;
    }
    if (toVerb || (something && (relative || participle())) || gerund()) {
        readTail(fact, " ");
        return true;
    }
    if (m_reader.tagIs(Tag::Negation) || m_reader.wordIn("reflexives")) {
        if (m_reader.tagIs(Tag::Negation))
            doubt(fact, "tells what is not: '" + m_reader.token().text + "'");
        ++m_reader.at;
        return true;
    }
    const bool apart = fact.object && fact.verb != "be" && fact.particle.empty() &&
        fact.complements.empty() && m_reading.lexicon.verbIs("particles", m_reader.token().lower) &&
        !m_reader.wordIs("of", 1) &&
        (m_reader.tagIs(Tag::Preposition, 1) || m_reader.tagIs(Tag::Stop, 1));
    if (apart) { // "passed it on to"
        fact.particle = m_reader.token().lower;
        ++m_reader.at;
        return true;
    }
    if (fact.object && fact.object->kind == Kind::Number && m_reader.wordIn("measured")) {
        addMeasure(*fact.object);
        return true;
    }
    const bool far = fact.particle.empty() && !fact.object && fact.complements.empty() &&
        m_reader.tagIs(Tag::Number, 1) &&
        m_reading.lexicon.verbIs("particles", m_reader.token().lower) && !m_reader.wordIs("in") &&
        !m_reader.wordIs("on");
    if (far) { // "went down 74 kilometres from the cape"
        fact.particle = m_reader.token().lower;
        ++m_reader.at;
        return true;
    }
    if (readFrequency(fact)) return true;
    if (m_reader.tagIs(Tag::Preposition)) return readPreposition(fact) || giveUp(fact);
    if (readAdjective(fact)) return true;
    const bool each =
        m_reader.wordIs("each") || (m_reader.wordIs("all") && m_reader.tagIs(Tag::Stop, 1));
    if (m_reader.tagIs(Tag::Adverb) || each) {
        const bool there = m_reading.lexicon.is("places_unsaid", m_reader.token().lower);
        if (there && fact.subject.members.empty())
            doubt(fact, "does not say where: '" + m_reader.token().text + "'");
        if (m_reader.wordIn("hedges")) doubt(fact, "hedged: '" + m_reader.token().text + "'");
        if (m_reader.posIs(Penn::RBR)) // "came closer to the pole" is not to have come to it
            doubt(fact, "compares: '" + m_reader.token().text + "'");
        ++m_reader.at;
        return true;
    }
    return readObject(fact) || giveUp(fact);
}

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

/// A clause of its own begins: "when", "after" with a subject and a verb.
bool ClauseReader::readSubordinate(Fact& fact) {
    finish(fact);
    const bool where = m_reader.wordIs("where") && !fact.complements.empty();
    const bool doubted = m_doubted;
    m_doubted = m_doubted || m_reader.wordIs("if") || m_reader.wordIs("unless") ||
        m_reader.wordIs("until") || m_reader.wordIs("as");
    ++m_reader.at;
    const auto count = m_facts.size();
    readClause();
    m_doubted = doubted;
    if (where && m_facts.size() > count) {
        auto place = fact.complements.back();
        if (place.preposition == "to") place.preposition = "in";
        m_facts[count].complements.push_back(place);
    }
    return false;
}

namespace {

void addTotal(Phrase& amount) {
    amount.counted += " in total";
    amount.text += " in total";
}

} // namespace

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
    if (gerund()) { // "after robbing the bank": whose words may mean nothing elsewhere
        m_reader.at = before;
        readTail(fact, " ");
        return true;
    }
    const bool only = m_reader.wordIs("only") || m_reader.wordIs("just");
    if (only && (m_reader.tagIs(Tag::Number, 1) || m_reader.tagIs(Tag::Determiner, 1)))
        ++m_reader.at; // "after only four minutes"
    if (word == "as" && m_reader.tagIs(Tag::Word) && isAdjective(m_reader.token().pos)) {
        auto look = m_reader;       // "is listed as vulnerable"
        if (look.wordIs("as", 1)) { // "as wide as Earth"
            m_reader.at = before;
            return false;
        }
        if (!look.phrase()) {
            fact.tail += " as " + m_reader.token().text;
            ++m_reader.at;
            return true;
        }
    }
    auto phrase = m_reader.phrase();
    if (!phrase) {
        m_reader.at = before;
        return false;
    }
    if (word == "according to") return true; // who says so
    readList(*phrase, Slot::Part::Complement);
    const bool range = word == "to" && phrase->kind == Kind::Number && fact.object &&
        fact.object->kind == Kind::Number;
    fact.doubtful = fact.doubtful || range; // "22 to 24 degrees": neither alone
    if (phrase->kind == Kind::Rank && !fact.object)
        fact.object = *phrase;
    else
        fact.complements.push_back({word, *phrase});
    return true;
}

/// "with circles added to the sign": the tagger may take it for a past tense, which cannot be.
bool ClauseReader::pastForParticiple() const {
    return m_reader.posIs(Penn::VBD) && m_reader.tagIs(Tag::Preposition, 1) &&
        plainAs(Form::Participle).has_value();
}

/// "with NAME collecting the flame", "with circles added to the sign", "with TEAM in second
/// place": a clause in small.
bool ClauseReader::readWith(Fact& fact) {
    auto small = *this;
    ++small.m_reader.at;
    auto who = small.m_reader.phrase();
    if (!who) return false;
    while (small.readAside(*who)) {
    }
    auto& reader = small.m_reader;
    const bool left = reader.wordIs("remaining") || reader.wordIs("left") || reader.wordIs("to");
    if (who->kind == Kind::Number && left) { // "with four stages remaining", "with a lap to go"
        const auto count = reader.wordIs("to") ? 2u : 1u;
        m_reader.at = reader.at + count;
        return true;
    }
    Fact with;
    with.subject = *who;
    const bool ranked = fact.object && fact.object->kind == Kind::Rank;
    const bool third = ranked && !who->name.empty() && reader.tagIs(Tag::Ordinal);
    const bool rank =
        third || (who->kind == Kind::Country && reader.wordIs("in") && ranked); // "with A third"
    if (small.gerund()) {
        with.verb = small.plainAs(Form::Gerund).value_or("be");
    } else if (small.participle() || small.pastForParticiple()) {
        with.verb = small.plainAs(Form::Participle).value_or("be");
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
    if (fact.object || !told || from->loose || from->owned) return true; // not said at all
    far.text += " " + word + " " + from->text;
    far.counted += " " + word + " " + from->text;
    fact.object = far;
    m_reader.at = look.m_reader.at;
    return true;
}

bool ClauseReader::readObject(Fact& fact) {
    const auto before = m_reader.at;
    auto phrase = m_reader.phrase();
    if (!phrase || m_reader.at == before) return false;
    const bool it = m_reader.sentence().tokens[before].lower == "it";
    if (it && !m_reading.memory.thing) phrase->loose = true; // "he put it back": what?
    readList(*phrase, Slot::Part::Object);
    const bool range = phrase->kind == Kind::Thing && !phrase->text.empty() &&
        std::isdigit(static_cast<unsigned char>(phrase->text[0])) && phrase->name.empty();
    if (range) doubt(fact, "a range: '" + phrase->text + "'"); // "22 to 24 degrees": neither alone
    if (phrase->kind == Kind::Number && m_reader.tagIs(Tag::Number))
        return giveUp(fact); // "1 minute 38 seconds ahead"
    const bool two = m_reading.lexicon.verbIs("giving", fact.verb);
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
        while (m_reader.tagIs(Tag::Adverb)) ++m_reader.at; // "two years later"
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

bool ClauseReader::endsTail() const {
    const bool another = m_reader.tagIs(Tag::Conjunction) && m_reader.finiteVerb(1);
    return m_reader.done() || m_reader.tagIs(Tag::Comma) || m_reader.tagIs(Tag::Dash) ||
        m_reader.tagIs(Tag::Colon) || m_reader.tagIs(Tag::Bracket) || another ||
        (subordinates() && !m_reader.wordIs("where"));
}

/// To the next mark: what a comma or a bracket brings in and a question does not need.
void ClauseReader::skipAside() {
    ++m_reader.at;
    const auto ends = [&] {
        return m_reader.done() || m_reader.tagIs(Tag::Comma) || m_reader.tagIs(Tag::Dash) ||
            m_reader.tagIs(Tag::Colon) || m_reader.tagIs(Tag::Bracket);
    };
    const bool bracket =
        m_reader.at > 0 && m_reader.sentence().tokens[m_reader.at - 1].tag == Tag::Bracket;
    while (bracket ? !m_reader.done() && !m_reader.tagIs(Tag::Bracket) : !ends()) ++m_reader.at;
    if (m_reader.tagIs(Tag::Dash) || m_reader.tagIs(Tag::Bracket)) ++m_reader.at;
}

void ClauseReader::readTail(Fact& fact, const std::string& lead) {
    const auto first = m_reader.at;
    do ++m_reader.at;
    while (!endsTail());
    const bool optional = lead != " ";
    const bool loose = m_reader.looseSince(first);
    if (loose && optional) return;
    if (loose) doubt(fact, "means nothing elsewhere: '" + m_reader.printedSince(first) + "'");
    fact.tail += lead + m_reader.printedSince(first);
}

} // namespace podium::authoring
