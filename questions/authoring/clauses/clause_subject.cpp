#include "questions/authoring/clauses/clause_reader.hpp"

namespace podium::authoring {

std::optional<Phrase> ClauseReader::subject() {
    if (auto teams = bothTeams()) return teams;
    if (m_reader.wordIs("both")) ++m_reader.at;
    const bool owned = m_reader.tagIs(Tag::Owner);
    const bool bare = m_reader.tagIs(Tag::Ordinal); // "and first made parts": when, not who
    auto who = m_reader.phrase();
    if (!who || (bare && ordinalIn(who->text, m_reading.lexicon))) return std::nullopt;
    if (owned) nameOwner(*who);
    if (!readList(*who, Slot::Part::Subject)) readSubjectPhrases(*who);
    while (readAside(*who)) {
    }
    if (who->members.empty()) readSubjectPhrases(*who);
    skipRelative();
    if (!readList(*who, Slot::Part::Subject) && m_reader.wordIs("and")) return std::nullopt;
    readRestriction(*who);
    const bool stressed = m_reader.wordIn("reflexives") && !who->name.empty(); // "NAME itself"
    if (stressed || m_reader.wordIs("all") || m_reader.wordIs("both") || m_reader.wordIs("each"))
        ++m_reader.at;
    return who;
}

/// "NAME was born in the city; its airport": what the sentence has named may own it as well.
bool ClauseReader::namesAnotherThing() const {
    const auto& main = m_reading.occasion.subject;
    if (!m_reading.memory.topic || m_reading.memory.topic->name == main) return false;
    const auto& tokens = m_reader.sentence().tokens;
    for (std::size_t i = 0; i + 2 < m_reader.at; ++i)
        if (tokens[i].lower == "the" && tokens[i + 1].tag == Tag::Word) return true;
    return false;
}

/// "Its surface" is that of what the sentence before was about.
void ClauseReader::nameOwner(Phrase& owned) const {
    const auto& memory = m_reading.memory;
    const auto space = owned.text.find(' ');
    const auto owner = owned.text.substr(0, space);
    std::string name;
    if (owner == "his") name = memory.he;
    if (owner == "her") name = memory.she;
    if (owner == "her" && name.empty() && memory.ship) name = memory.ship->text;
    if (owner == "its" && memory.topic && !namesAnotherThing()) name = memory.topic->text;
    const auto& occasion = m_reading.occasion;
    const bool page = occasion.portrait && occasion.subjectKind == Kind::Person;
    if (page && owner != "its" && name != occasion.subject) return; // whose page is it?
    if (name.empty() || space == std::string::npos) return;
    owned.text = name + (name.back() == 's' ? "'" : "'s") + owned.text.substr(space);
    owned.owned = false;
    owned.loose = false;
    owned.resolved = true;
    owned.definite = true;
}

/// Whether behind a comma more is told of a noun: ", who", ", or NAME", ", a disciple of NAME",
/// ", unable to reach the fire".
bool ClauseReader::opensAside() const {
    if (!m_reader.tagIs(Tag::Comma)) return false;
    const bool adjective = m_reader.posIs(Penn::JJ, 1) &&
        (m_reader.wordIs("to", 2) || m_reader.tagIs(Tag::Preposition, 2));
    return m_reader.tagIs(Tag::Relative, 1) || m_reader.wordIs("whose", 1) || participle(1) ||
        m_reader.wordIs("or", 1) || m_reader.tagIs(Tag::Determiner, 1) || adjective;
}

/// What stands beside a subject and cannot be read is passed over, up to the comma before the verb.
void ClauseReader::skipRelative() {
    if (!opensAside()) return;
    auto look = *this;
    for (++look.m_reader.at; !look.m_reader.done(); ++look.m_reader.at) {
        if (!look.m_reader.tagIs(Tag::Comma)) continue;
        auto next = look;
        ++next.m_reader.at;
        if (!next.verbFollows()) continue;
        m_reader.at = next.m_reader.at;
        return;
    }
}

/// "the ship in the harbour": what stands behind the noun is part of it.
void ClauseReader::readSubjectPhrases(Phrase& who) {
    while (prepositional()) {
        const auto before = m_reader.at;
        const auto word = preposition();
        const auto place = m_reader.phrase();
        if (!place) {
            m_reader.at = before;
            return;
        }
        if (who.name.empty() || !who.members.empty()) who.text += " " + word + " " + place->text;
        if (who.name.empty()) who.loose = who.loose || place->loose;
    }
}

/// The two that were named together.
Phrase ClauseReader::pairOf(const std::vector<std::string>& two, Kind kind) const {
    Phrase both;
    for (const auto& name : two) {
        Phrase one;
        one.kind = kind;
        one.name = name;
        const auto* country = m_reading.lexicon.country(name);
        one.text = country ? country->printed() : name;
        one.definite = true;
        both.members.push_back(one);
    }
    both.kind = kind;
    both.text = both.members[0].text + " and " + both.members[1].text;
    return both;
}

/// "Each of the two teams" are those that the sentence before named, if they were two.
std::optional<Phrase> ClauseReader::bothTeams() {
    const auto& groups = m_reading.memory.groups;
    const bool two = m_reader.wordIs("the") && m_reader.wordIs("two", 1) && groups.size() == 2 &&
        !m_reader.done() && m_reader.wordIn("pairs", 2);
    if (two) {
        m_reader.at += 3;
        auto both = pairOf(groups, Kind::Thing); // together, and not each
        both.members.clear();
        both.plural = both.resolved = true;
        return both;
    }
    const auto& couple = m_reading.memory.couple;
    if (couple.size() == 2 && m_reader.wordIs("the") && m_reader.wordIs("couple", 1)) {
        m_reader.at += 2;
        auto both = pairOf(couple, Kind::Person); // together, and not each
        both.members.clear();
        both.plural = both.resolved = true;
        return both;
    }
    const auto& teams = m_reading.memory.teams;
    const bool each =
        m_reader.wordIs("each") || (m_reader.wordIs("both") && !m_reader.tagIs(Tag::Name, 1));
    if (!each || teams.size() != 2) return std::nullopt;
    auto look = m_reader;
    for (; !look.done() && !look.finiteVerb(); ++look.at)
        if (look.tagIs(Tag::Name)) return std::nullopt;
    m_reader.at = look.at;
    return pairOf(teams, Kind::Country);
}

/// ", a swimmer," in a list of people says who somebody is; the cast knows it already.
static void skipRole(PhraseReader& reader) {
    if (!reader.tagIs(Tag::Comma) || !reader.wordIn("determiners", 1)) return;
    auto look = reader;
    ++look.at;
    if (look.phrase() && look.tagIs(Tag::Comma)) reader.at = look.at;
}

/// "band the NAMES" in a list of names: what they are stands before them.
std::optional<Phrase> ClauseReader::memberOfList() {
    const auto one = m_reader.phrase();
    const bool sort = one && one->name.empty() && one->text == one->head; // "rappers A and B"
    const bool name = m_reader.tagIs(Tag::Name, m_reader.wordIs("the") ? 1 : 0);
    return sort && name ? m_reader.phrase() : one;
}

/// "A, B and C": a subject if a verb follows, an object if none does.
bool ClauseReader::readList(Phrase& first, Slot::Part part) {
    auto look = *this;
    std::vector<Phrase> members{first};
    bool ended = false;
    skipRole(look.m_reader);
    while (!ended) {
        const bool comma = look.m_reader.tagIs(Tag::Comma);
        if (comma) ++look.m_reader.at;
        ended = look.m_reader.wordIs("and");
        if (ended) ++look.m_reader.at;
        if (!comma && !ended) return false;
        const auto next = look.memberOfList();
        if (!next || next->head == "rest" || next->head == "remainder") return false;
        skipRole(look.m_reader);
        members.push_back(*next);
        ended = ended && !look.m_reader.wordIs("and"); // "and the rappers A and B"
    }
    if (look.m_reader.wordIs("all") || look.m_reader.wordIs("both") || look.m_reader.wordIs("each"))
        ++look.m_reader.at;
    if (look.m_reader.tagIs(Tag::Comma) && part == Slot::Part::Subject) ++look.m_reader.at;
    if (look.verbFollows() != (part == Slot::Part::Subject)) return false;
    if (part != Slot::Part::Subject && members.back().kind != first.kind) return false;
    for (const auto& member : members)
        if (member.name.empty() != first.name.empty()) return false;
    first.text = members.front().text;
    for (std::size_t i = 1; i < members.size(); ++i) {
        first.text += (i + 1 == members.size() ? " and " : ", ") + members[i].text;
        first.loose = first.loose || members[i].loose;
    }
    first.members = members;
    first.name.clear();
    m_reader.at = look.m_reader.at;
    return true;
}

/// "the boy seen by him", "those who came": what narrows a noun down stays with it.
void ClauseReader::readRestriction(Phrase& phrase) {
    const bool relative = m_reader.tagIs(Tag::Relative) || m_reader.wordIs("that");
    if (!relative && !participle() && !gerund()) return;
    auto look = *this;
    ++look.m_reader.at;
    int verbs = relative ? 1 : 0; // of the relative clause itself
    for (; !look.m_reader.done(); ++look.m_reader.at) {
        if (look.m_reader.tagIs(Tag::Comma) || look.m_reader.tagIs(Tag::Colon)) return;
        if (!look.m_reader.finiteVerb()) continue;
        if (verbs == 0) break;
        --verbs;
        if (look.m_reader.tagIs(Tag::Verb, 1)) ++look.m_reader.at; // "had been"
    }
    if (look.m_reader.done()) return;
    const auto first = m_reader.at;
    m_reader.at = look.m_reader.at;
    phrase.loose = phrase.loose || m_reader.looseSince(first);
    phrase.text += " " + m_reader.printedSince(first);
    phrase.name.clear();
}

} // namespace podium::authoring
