#include "questions/authoring/clauses/clause_reader.hpp"
#include <algorithm>

namespace podium::authoring {

void ClauseReader::readRest(Fact& fact) {
    while (readPart(fact)) {
    }
}

/// What is not understood but surely belongs to this verb is kept word for word, where it means the
/// same elsewhere: "staged a demonstration | in which the engineer sat on a board".
bool ClauseReader::takeAsItStands(Fact& fact) {
    constexpr std::size_t longest = 14; // tokens
    const auto& tokens = m_reader.sentence().tokens;
    const auto first = m_reader.at, end = tokens.size() - 1;
    if (!m_oneClause || tokens[end].tag != Tag::Stop || first >= end || end - first > longest)
        return false;
    const auto opaque = [](const Token& token) {
        const auto tag = token.tag;
        return tag == Tag::Negation || tag == Tag::Modal || tag == Tag::Future ||
            tag == Tag::Comma || tag == Tag::Colon || tag == Tag::Dash || tag == Tag::Bracket ||
            tag == Tag::Quote || tag == Tag::Date || tag == Tag::Year;
    };
    const auto at = [&](std::size_t i) { return tokens.begin() + static_cast<std::ptrdiff_t>(i); };
    const auto last = tokens[end - 1].tag; // "an elm tree under which": cut in two
    const bool cut = last == Tag::Preposition || last == Tag::Relative || last == Tag::Subordinator;
    if (cut || std::any_of(at(first), at(end), opaque)) return false;
    m_reader.at = end;
    if (m_reader.looseSince(first)) return m_reader.at = first, false;
    fact.tail += " " + m_reader.printedSince(first);
    finish(fact);
    return true;
}

bool ClauseReader::giveUp(Fact& fact) {
    if (takeAsItStands(fact)) return false;
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
    if (m_reader.tagIs(Tag::Comma)) {
        keepWhole(fact);
        return readAfterComma(fact);
    }
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
        const bool himself = m_reader.wordIn("reflexives") && m_reader.tagIs(Tag::Word, 1);
        if (himself) doubt(fact, "what was done to oneself"); // "declared himself ruler"
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
    const bool called = m_reader.tagIs(Tag::Preposition) && m_reader.wordIs("what", 1) &&
        something; // "rescued 6,000 animals in what was dubbed Operation Noah"
    if (called) {
        finish(fact);
        return false;
    }
    if (m_reader.tagIs(Tag::Preposition)) return readPreposition(fact) || giveUp(fact);
    if (readAdjective(fact)) return true;
    const bool each =
        m_reader.wordIs("each") || (m_reader.wordIs("all") && m_reader.tagIs(Tag::Stop, 1));
    if (m_reader.tagIs(Tag::Adverb) || each) {
        const bool there = m_reading.lexicon.is("places_unsaid", m_reader.token().lower);
        if (there && fact.subject.members.empty())
            doubt(fact, "does not say where: '" + m_reader.token().text + "'");
        const bool counts = fact.object && fact.object->kind == Kind::Number;
        if (m_reader.wordIs("each") && counts && fact.subject.members.empty())
            fact.tail += " each"; // "the towers have six bells each"
        const bool told = !fact.complements.empty() &&
            fact.complements.back().phrase.kind == Kind::Number && fact.subject.members.empty();
        if (m_reader.wordIs("each") && !counts && told)
            doubt(fact, "each: of which one?"); // "held together by 600,000 rivets each"
        if (m_reader.wordIn("hedges")) doubt(fact, "hedged: '" + m_reader.token().text + "'");
        if (m_reader.posIs(Penn::RBR)) // "came closer to the pole" is not to have come to it
            doubt(fact, "compares: '" + m_reader.token().text + "'");
        ++m_reader.at;
        return true;
    }
    return readObject(fact) || giveUp(fact);
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

/// "after sailing about 1,300 metres": what the tagger takes for a noun has an object behind it.
bool ClauseReader::doesSomething() const {
    const auto& tokens = m_reader.sentence().tokens;
    if (m_reader.at >= tokens.size() || !tokens[m_reader.at].lower.ends_with("ing")) return false;
    const bool hedged = m_reader.posIs(Penn::RB, 1) && m_reader.tagIs(Tag::Number, 2);
    return tokens[m_reader.at].tag == Tag::Word &&
        (m_reader.tagIs(Tag::Number, 1) || m_reader.tagIs(Tag::Determiner, 1) ||
            m_reader.tagIs(Tag::Owner, 1) || hedged);
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
    if (gerund() ||
        doesSomething()) { // "after robbing the bank": whose words may mean nothing elsewhere
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
