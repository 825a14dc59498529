#include "questions/authoring/clauses/phrase_reader.hpp"
#include "questions/authoring/page/letters.hpp"
#include "questions/authoring/page/lines.hpp"
#include "questions/authoring/words/word_store.hpp"
#include <algorithm>
#include <set>

// Who and what is meant: pronouns, "the tower" after a tower, sorts of things.

namespace podium::authoring {
namespace {

/// Whether the noun is the name's last word, or the last before its year.
bool namedBy(const std::string& name, const std::string& noun) {
    if (startsWith(lowered(name), noun + " ")) return true; // "Lake Geneva"
    const auto lower = " " + lowered(name);
    const auto at = lower.rfind(" " + noun);
    if (at == std::string::npos) return false;
    const auto rest = lower.substr(at + 1 + noun.size());
    return rest.find_first_not_of(" 0123456789") == std::string::npos;
}

std::string pluralOf(const std::string& noun, const Lexicon& lexicon) {
    return lexicon.store ? lexicon.store->plural(noun) : noun + "s";
}

} // namespace

/// "squaring for NAME, who was in tears before he": the sentence has just named another.
bool PhraseReader::namesRival(const std::string& meant, Gender gender) const {
    const auto* who = m_reading.cast.find(meant);
    for (std::size_t i = 0; i + 1 < at; ++i) {
        if (m_tokens[i].tag != Tag::Name) continue;
        const auto* named = m_reading.cast.find(m_tokens[i].text);
        const bool person = named && named->kind == Kind::Person && named != who;
        if (person && (named->gender == gender || named->gender == Gender::Unknown)) return true;
    }
    return false;
}

/// "After reading a paper by NAME, he": whoever stands in what leads to "he" has done nothing yet.
bool PhraseReader::opensSentence() const {
    static const std::set<std::string> like{"like", "unlike", "as", "according", "for"};
    if (m_tokens.empty() || like.contains(m_tokens.front().lower)) return false;
    for (std::size_t i = 0; i + 1 < at; ++i) {
        const auto pos = m_tokens[i].pos;
        const bool finite = pos == Penn::VBD || pos == Penn::VBZ || pos == Penn::VBP;
        if (finite || m_tokens[i].tag == Tag::Modal || m_tokens[i].tag == Tag::Colon) return false;
    }
    return true;
}

Phrase PhraseReader::unknownPronoun(const std::string& word) {
    Phrase phrase;
    phrase.loose = true;
    phrase.text = word;
    return phrase;
}

Phrase PhraseReader::pronoun() {
    const auto word = token().lower;
    ++at;
    const auto& memory = m_reading.memory;
    if (word == "it" && memory.thing) return *memory.thing;
    const bool shipsOwn = word == "it" && memory.shipIsShe && memory.topic && memory.ship &&
        memory.topic->name == memory.ship->name; // of a ship that is "she", "it" is something else
    if (shipsOwn) return unknownPronoun(word);
    if (word == "it" && memory.topic) return *memory.topic;
    const bool sort = (word == "they" || word == "them") && memory.topic &&
        m_reading.occasion.common && memory.topic->name == m_reading.occasion.subject;
    if (sort) {
        auto several = *memory.topic;
        several.text = pluralOf(several.name, m_reading.lexicon);
        several.plural = true;
        return several;
    }
    const auto* her = m_reading.cast.find(memory.she);
    const bool woman = her && her->gender == Gender::She;
    const bool ship = (word == "she" || word == "her") && !woman && memory.ship;
    if (ship) return *memory.ship;
    const bool he = word == "he" || word == "him", she = word == "she" || word == "her";
    auto meant = he ? memory.he : she ? memory.she : std::string();
    const auto& occasion = m_reading.occasion;
    const bool other =
        occasion.portrait && occasion.subjectKind == Kind::Person && meant != occasion.subject;
    if (other) meant.clear(); // on somebody's page "he" may always be that one
    const bool own = occasion.portrait && meant == occasion.subject && opensSentence();
    if ((he || she) && !own && namesRival(meant, he ? Gender::He : Gender::She)) meant.clear();
    Phrase phrase;
    phrase.loose = meant.empty();
    phrase.resolved = !meant.empty();
    phrase.text = meant.empty() ? word : meant;
    phrase.name = meant;
    phrase.kind = meant.empty() ? Kind::None : Kind::Person;
    phrase.definite = !meant.empty();
    return phrase;
}

/// "the club's" or "the premier's": whose name can stand there instead.
const Entity* PhraseReader::ownerBy(const std::string& noun) const {
    const auto* thing = meantBy(noun);
    if (thing) return thing;
    const auto family = m_reading.lexicon.roleFamily.find(noun);
    const bool leader = family != m_reading.lexicon.roleFamily.end() && family->second == "leader";
    const auto* person = leader ? personBy(noun) : nullptr;
    return person && fullName(*person) ? person : nullptr;
}

/// "the tower" on the page of a lighthouse, which is one as well.
bool PhraseReader::isSubjectToo(const std::string& noun) const {
    const auto& subject = m_reading.occasion.subject;
    const auto last = lowered(subject.substr(subject.find_last_of(' ') + 1));
    const auto* store = m_reading.lexicon.store.get();
    return store && !last.empty() && last != noun && store->isKindOf(last, noun);
}

/// The one place, thing or event met so far that a noun can mean.
const Entity* PhraseReader::meantBy(const std::string& noun) const {
    if (m_reading.lexicon.is("never_names", noun)) return nullptr; // "the system" of Saturn
    const Entity* meant = nullptr;
    for (const auto& entity : m_reading.cast.entities()) {
        const bool kind = entity.kind == Kind::Place || entity.kind == Kind::Event ||
            entity.kind == Kind::None || entity.kind == Kind::Group;
        const bool known = kind && *entity.sentences.begin() < m_sentence.number &&
            m_reading.cast.find(entity.name) == &entity;
        const bool opens = startsWith(lowered(entity.name), noun + " ");
        const bool body = entity.kind == Kind::Group; // "the island" is no "Island Union"
        const bool sort = m_reading.occasion.common && entity.label == noun &&
            entity.name != m_reading.occasion.subject; // "the plant" is what the page is about
        if (sort) continue;
        if (!known || (opens && body) || (!namedBy(entity.name, noun) && entity.label != noun))
            continue;
        if (entity.name == m_reading.occasion.subject) return &entity;
        if (meant) return nullptr;
        meant = &entity;
    }
    const auto& occasion = m_reading.occasion;
    const auto* about = m_reading.cast.find(occasion.subject);
    const bool page = about && about->kind != Kind::Person && about->label.empty() &&
        occasion.event.empty() &&
        m_reading.lexicon.is("wider_places", noun); // "the island" of a page about one
    return meant && (page || isSubjectToo(noun)) ? nullptr : meant;
}

/// "the tower", after one tower has been named, is that one.
void PhraseReader::nameAgain(Phrase& phrase, std::size_t first, std::size_t last) const {
    static const std::set<std::string> same{
        "finished", "completed", "restored", "rebuilt", "whole", "entire"};
    const bool whole = last == first + 2 && same.contains(m_tokens[first + 1].lower);
    if ((last != first + 1 && !whole) || m_tokens[first].lower != "the" ||
        m_tokens[last].tag != Tag::Word)
        return;
    const auto& occasion = m_reading.occasion;
    const auto* meant = meantBy(phrase.head);
    const bool unique = m_reading.lexicon.is("unique_things", phrase.head);
    if (unique && meant && meant->name != occasion.subject) return; // "200 metres from the sea"
    const bool event = !occasion.event.empty() && !wordIs("of") && !wordIs("for") &&
        (meant ? occasion.isEvent(meant->name)
               : m_reading.lexicon.nounIs("event_words", phrase.head));
    if (event) {
        phrase.text = occasion.eventName();
        phrase.name = occasion.event;
        phrase.kind = Kind::Event;
    }
    if (!meant || event) return;
    const auto opening = lowered(meant->name.substr(0, meant->name.find(' ')));
    const bool mount = m_reading.lexicon.nounIs("places", opening); // "Mount Everest"
    const bool the = meant->kind == Kind::Event || (meant->kind == Kind::Place && !mount);
    phrase.text = (meant->articled || the ? "the " : "") + meant->name;
    if (startsWith(lowered(meant->name), phrase.head + " ") && !meant->articled)
        phrase.text = meant->name;
    const bool page = meant->name == occasion.subject && meant->kind == Kind::Place;
    if (page && !occasion.subjectText.empty())
        phrase.text = occasion.subjectText; // "Lindmoor Castle", as its page calls it
    if (labelled(*meant)) phrase.text = "the " + meant->label + " " + meant->name;
    phrase.name = meant->name;
    phrase.kind = meant->kind;
}

/// "Norwegian carrier NAME" is NAME: what it is goes in front of it where it is asked.
void PhraseReader::nameBare(Phrase& phrase, std::size_t first, std::size_t last) const {
    const bool thing = phrase.kind == Kind::None || phrase.kind == Kind::Group;
    if (!thing || phrase.name.empty() || last == first || m_tokens[last].tag != Tag::Name) return;
    for (auto i = first; i < last; ++i)
        if (m_tokens[i].tag != Tag::Word ||
            (m_tokens[i].capital && i > 0 && !m_reading.lexicon.demonym(m_tokens[i].text)))
            return;
    phrase.text = phrase.name;
}

/// Whether somebody of the page is called like the sort of thing it is about.
bool PhraseReader::isNamesake(std::size_t i) const {
    const auto& all = m_reading.cast.entities();
    return m_tokens[i].capital && std::any_of(all.begin(), all.end(), [&](const Entity& entity) {
        return entity.kind == Kind::Person &&
            lowered(entity.name.substr(entity.name.find_last_of(' ') + 1)) == m_tokens[i].lower;
    });
}

/// "a snow leopard" and "snow leopards" of a page about the snow leopard.
void PhraseReader::nameSort(Phrase& phrase, std::size_t first, std::size_t last) const {
    const auto& occasion = m_reading.occasion;
    if (!occasion.common || m_tokens[first].tag == Tag::Number) return;
    const bool article = m_tokens[first].tag == Tag::Determiner && last > first;
    const auto text = lowered(textBetween(m_sentence, first + (article ? 1 : 0), last));
    const bool several = text == pluralOf(occasion.subject, m_reading.lexicon);
    if (text != occasion.subject && !several) return;
    if (!article && !several && isNamesake(first)) { // "Theremin moved": he, and no instrument
        phrase.loose = true;
        return;
    }
    phrase.name = occasion.subject;
    const auto& said = occasion.subjectText;
    const auto bare = startsWith(said, "the ") ? said.substr(4) : said;
    phrase.text = several ? bare.substr(0, 1) + text.substr(1) : said;
    phrase.kind = Kind::None;
    phrase.plural = several;
    phrase.loose = false;
    phrase.definite = phrase.resolved = true;
}

} // namespace podium::authoring
