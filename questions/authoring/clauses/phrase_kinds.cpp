#include "questions/authoring/clauses/phrase_reader.hpp"
#include "questions/authoring/page/lines.hpp"

namespace podium::authoring {
namespace {

/// Short, and opened as well as closed: what a player can know.
bool quotable(const std::string& quote) {
    constexpr std::size_t longest = 64; // bytes
    return quote.size() > 2 && quote.size() <= longest && quote.front() == '"' &&
        quote.back() == '"';
}

} // namespace

/// One name is enough for who is known by it on a stage, and for nobody else.
bool PhraseReader::fullName(const Entity& entity) const {
    if (entity.name.find(' ') != std::string::npos) return true;
    const auto family = m_reading.lexicon.roleFamily.find(entity.roleNoun);
    return family != m_reading.lexicon.roleFamily.end() && family->second == "performer";
}

/// "the Americans", "the Chinese": a people stands for its country.
bool PhraseReader::classifyPeople(Phrase& phrase, std::size_t first, std::size_t last) const {
    if (last != first + 1 || m_tokens[first].lower != "the" || !m_tokens[last].capital)
        return false;
    const auto* country = m_reading.lexicon.demonym(m_tokens[last].text);
    if (!country) return false;
    phrase.kind = Kind::Country;
    phrase.name = country->name;
    phrase.text = country->printed();
    return true;
}

bool PhraseReader::classifyName(Phrase& phrase, std::size_t first, std::size_t last) const {
    const auto& head = m_tokens[last];
    if (head.tag != Tag::Name) return false;
    const auto* entity = m_reading.cast.find(head.text);
    phrase.kind = entity ? entity->kind : Kind::None;
    if (m_reading.occasion.isEvent(head.text)) phrase.kind = Kind::Event;
    phrase.name = entity ? entity->name : head.text;
    if (phrase.kind == Kind::Person) phrase.text = phrase.name;
    if (entity && entity->kind == Kind::Person && !fullName(*entity)) phrase.loose = true;
    if (entity && entity->kind == Kind::None && entity->label.empty() && isSurname(entity->name))
        phrase.loose = true;
    const bool the = last > first && m_tokens[last - 1].lower == "the";
    if (phrase.kind == Kind::Group && last > first + (the ? 1 : 0))
        phrase.text = (the ? "the " : "") + phrase.name;
    return true;
}

bool PhraseReader::hasRole(const Entity& entity, const std::string& noun) const {
    const auto& lexicon = m_reading.lexicon;
    if (entity.kind != Kind::Person || *entity.sentences.begin() > m_sentence.number) return false;
    if (m_reading.cast.find(entity.name) != &entity) return false;
    if (const auto* country = lexicon.demonym(noun)) return entity.nationality == country->name;
    const auto& occasion = m_reading.occasion;
    const bool his = occasion.portrait && entity.name == occasion.subject;
    return entity.roleNoun == noun || (his && occasion.trades.contains(noun)) ||
        (lexicon.is("attackers", noun) && lexicon.is("attackers", entity.roleNoun));
}

/// Whom "the striker" or "the Pole" means: the one told of last, or the only one so far.
const Entity* PhraseReader::personBy(const std::string& noun) const {
    const auto& lexicon = m_reading.lexicon;
    if (!lexicon.isRole(noun) && !lexicon.demonym(noun)) return nullptr;
    for (const auto& name : {m_reading.memory.he, m_reading.memory.she})
        if (const auto* person = m_reading.cast.find(name); person && hasRole(*person, noun))
            return person;
    const Entity* only = nullptr;
    for (const auto& entity : m_reading.cast.entities()) {
        if (!hasRole(entity, noun)) continue;
        if (only) return nullptr;
        only = &entity;
    }
    return only;
}

/// "the striker": a person of the page, or somebody only the page knows.
bool PhraseReader::classifyRole(Phrase& phrase, std::size_t first, std::size_t last) const {
    const auto& noun = m_tokens[last];
    const bool bare = last == first + 1 && m_tokens[first].lower == "the" && !wordIs("of") &&
        (noun.tag == Tag::Word || noun.tag == Tag::Name) && !phrase.plural;
    const auto& lexicon = m_reading.lexicon;
    const bool people = lexicon.demonym(noun.text) && isNoun(noun.pos) && noun.text.back() != 's' &&
        noun.text.back() != 'e' && noun.text.back() != 'h';
    if (!bare || (!lexicon.isRole(noun.lower) && !people)) return false;
    const auto* person = personBy(people ? noun.text : noun.lower);
    if (person && !fullName(*person)) person = nullptr;
    phrase.kind = person || people ? Kind::Person : Kind::Thing;
    phrase.loose = phrase.loose || !person;
    if (person) phrase.name = phrase.text = person->name;
    phrase.resolved = person != nullptr;
    return true;
}

/// A last name that two bear means neither of them for certain.
bool PhraseReader::isSurname(const std::string& name) const {
    for (const auto& entity : m_reading.cast.entities()) {
        const auto space = entity.name.find_last_of(' ');
        const bool person = entity.kind == Kind::Person && space != std::string::npos;
        if (person && entity.name.substr(space + 1) == name) return true;
    }
    return false;
}

/// "the Committee chief": the one person who holds an office of that body.
bool PhraseReader::classifyHolder(Phrase& phrase, std::size_t first, std::size_t last) const {
    const auto family = m_reading.lexicon.roleFamily.find(phrase.head);
    if (last < first + 1 || m_tokens[last - 1].tag != Tag::Name) return false;
    if (family == m_reading.lexicon.roleFamily.end() || family->second != "leader") return false;
    const auto* body = m_reading.cast.find(m_tokens[last - 1].text);
    const Entity* holder = nullptr;
    for (const auto& entity : m_reading.cast.entities()) {
        const bool holds = body && entity.role.size() > body->name.size() &&
            entity.role.find(body->name) != std::string::npos;
        if (!holds) continue;
        if (holder) return false;
        holder = &entity;
    }
    if (!holder) return false;
    phrase.kind = Kind::Person;
    phrase.text = phrase.name = holder->name;
    return true;
}

/// "fourth place", "third" alone: where one stands in a table.
bool PhraseReader::classifyRank(Phrase& phrase, std::size_t first, std::size_t last) const {
    const auto& head = m_tokens[last];
    const bool noun = head.lower == "place" || head.lower == "position" || head.lower == "spot";
    const auto ordinal = noun && last > first ? last - 1 : last;
    if (m_tokens[ordinal].tag != Tag::Ordinal) return false;
    const bool another = !noun && ordinal > first && m_tokens[first].tag == Tag::Determiner;
    phrase.loose = phrase.loose || another; // "finished a second", "won the second": of what?
    phrase.kind = Kind::Rank;
    phrase.place = *ordinalIn(m_tokens[ordinal].lower, m_reading.lexicon);
    return true;
}

bool PhraseReader::classifyTime(Phrase& phrase, std::size_t first, std::size_t last) const {
    const auto tag = m_tokens[last].tag;
    if (tag == Tag::Date) phrase.kind = Kind::Date;
    if (tag == Tag::Year) phrase.kind = Kind::Year;
    if (tag == Tag::Score) phrase.kind = Kind::Score;
    if (tag == Tag::Quote) phrase.kind = last == first ? Kind::Quote : Kind::Work;
    if (tag == Tag::Quote && !quotable(m_tokens[last].text)) phrase.loose = true;
    return phrase.kind != Kind::None;
}

/// "more than 1,500 people": whoever says 1,500 is not far off.
bool PhraseReader::classifyBound(Phrase& phrase, std::size_t first, std::size_t last) const {
    const auto& words = m_tokens[first].lower;
    const auto figure = words.substr(words.rfind(' ') + 1);
    const auto number = numberIn(figure, m_reading.lexicon);
    const bool bound = startsWith(words, "more than ") || startsWith(words, "over ");
    constexpr long long few = 20; // "more than two": three, or ten?
    if (m_tokens[first].tag != Tag::Determiner || !bound || !number || first == last) return false;
    if (number->value < few || number->decimals > 0) return false;
    phrase.kind = Kind::Number;
    phrase.number = *number;
    phrase.counted = printed(first + 1, last);
    phrase.hedged = true;
    return true;
}

bool PhraseReader::classifyNumber(Phrase& phrase, std::size_t first, std::size_t last) const {
    for (auto i = first; i <= last; ++i) {
        if (m_tokens[i].tag != Tag::Number) continue;
        if (i > first && (m_tokens[i - 1].tag == Tag::Genitive || m_tokens[i - 1].tag == Tag::Name))
            return false; // "the women's 800 metres" counts nothing
        phrase.kind = Kind::Number;
        phrase.number = *numberIn(m_tokens[i].text, m_reading.lexicon);
        phrase.counted = i == last ? std::string() : printed(i + 1, last);
        const bool metal =
            phrase.counted == "silver" || phrase.counted == "gold" || phrase.counted == "bronze";
        if (metal) phrase.counted += " medals";
        return true;
    }
    return false;
}

void PhraseReader::classifyThing(Phrase& phrase, std::size_t first, std::size_t last) const {
    phrase.kind = Kind::Thing;
    for (const auto& sport : m_reading.lexicon.sports)
        if (phrase.text == sport.name || phrase.text == "the " + sport.name)
            phrase.kind = Kind::Sport;
    if (!m_reading.lexicon.nounIs("places", phrase.head)) return;
    for (auto i = first; i < last; ++i)
        if (m_tokens[i].tag == Tag::Name) {
            phrase.kind = Kind::Place; // "the iconic Hollywood sign" is the Hollywood sign
            phrase.text = "the " + printed(i, last);
            return;
        }
}

void PhraseReader::classify(Phrase& phrase, std::size_t first, std::size_t last) const {
    const bool known = classifyRole(phrase, first, last) || classifyPeople(phrase, first, last) ||
        classifyName(phrase, first, last) || classifyHolder(phrase, first, last) ||
        classifyTime(phrase, first, last) || classifyRank(phrase, first, last) ||
        classifyBound(phrase, first, last) || classifyNumber(phrase, first, last);
    if (!known) classifyThing(phrase, first, last);
}

/// "on top of the table" is first place there.
bool PhraseReader::readTop(Phrase& phrase, const Phrase& owner) const {
    if (phrase.head != "top" || !m_reading.lexicon.is("standings", owner.head)) return false;
    phrase.kind = Kind::Rank;
    phrase.place = 1;
    phrase.table = "in " + owner.text;
    return true;
}

void PhraseReader::attachOf(Phrase& phrase) {
    const auto before = at;
    ++at;
    if (posIs(Penn::VBG) && (tagIs(Tag::Comma, 1) || tagIs(Tag::Stop, 1))) {
        phrase.text += " of " + token().text;
        ++at;
        return;
    }
    const bool it = wordIs("it") && !m_reading.memory.thing;
    auto owner = this->phrase();
    if (it && owner) owner->loose = true; // "saw signs of it": of what?
    if (!owner || phrase.kind == Kind::Quote) {
        at = before;
        return;
    }
    if (readTop(phrase, *owner)) return;
    if (phrase.head == "total" && owner->kind == Kind::Number) {
        phrase = *owner;
        phrase.counted += " in total";
        phrase.text += " in total";
        return;
    }
    if (owner->kind == Kind::Date && m_reading.lexicon.is("time_nouns", phrase.head)) {
        phrase = *owner;
        return;
    }
    const auto unit = owner->counted.substr(0, owner->counted.find(' '));
    if (phrase.kind == Kind::Thing && owner->kind == Kind::Number && !unit.empty() &&
        m_reading.lexicon.nounIs("units", unit)) { // "a depth of 40 metres"
        phrase.number = owner->number;
        phrase.counted = owner->counted;
    }
    if (phrase.kind == Kind::Thing && owner->kind == Kind::Number) {
        phrase.number = owner->number; // "a crew of 34 painters", "the age of 24"
        phrase.held = owner->counted;
    }
    phrase.text += " of " + owner->text;
    phrase.loose = phrase.loose || owner->loose;
    phrase.owned = phrase.owned || owner->owned;
    phrase.hedged = phrase.hedged || owner->hedged;
    if (phrase.kind == Kind::Number) phrase.counted += " of " + owner->text;
    if (phrase.kind == Kind::Number && phrase.number.value == 1) phrase.kind = Kind::Thing;
}

} // namespace podium::authoring
