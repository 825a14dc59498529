#include "questions/authoring/clauses/phrase_reader.hpp"
#include "questions/authoring/page/letters.hpp"
#include "questions/authoring/page/lines.hpp"
#include "questions/authoring/words/word_store.hpp"

namespace podium::authoring {
namespace {

bool isPlural(const Token& token, const Lexicon& lexicon) {
    if (token.pos == Penn::NNS || token.pos == Penn::NNPS) return true;
    const bool sounds = token.lower.size() > 2 && token.lower.back() == 's' &&
        token.lower[token.lower.size() - 2] != 's';
    return !lexicon.store && sounds;
}

/// "1840s"
bool isDecade(const std::string& text) {
    return text.size() == 5 && text.back() == 's' &&
        text.find_first_not_of("0123456789") == text.size() - 1;
}

} // namespace

bool PhraseReader::tagIs(Tag tag, std::size_t ahead) const {
    return at + ahead < m_tokens.size() && m_tokens[at + ahead].tag == tag;
}

bool PhraseReader::wordIs(const std::string& lower, std::size_t ahead) const {
    return at + ahead < m_tokens.size() && m_tokens[at + ahead].lower == lower;
}

bool PhraseReader::posIs(Penn pos, std::size_t ahead) const {
    return at + ahead < m_tokens.size() && m_tokens[at + ahead].pos == pos;
}

bool PhraseReader::wordIn(const std::string& wordClass, std::size_t ahead) const {
    return at + ahead < m_tokens.size() &&
        m_reading.lexicon.is(wordClass, m_tokens[at + ahead].lower);
}

bool PhraseReader::finiteVerb(std::size_t ahead) const {
    if (tagIs(Tag::Future, ahead) || tagIs(Tag::Modal, ahead)) return true;
    return tagIs(Tag::Verb, ahead) &&
        (posIs(Penn::VBD, ahead) || posIs(Penn::VBZ, ahead) || posIs(Penn::VBP, ahead));
}

/// Whether a noun, or what describes one, stands there.
bool PhraseReader::nounComes(std::size_t ahead) const {
    return tagIs(Tag::Word, ahead) || tagIs(Tag::Name, ahead) || tagIs(Tag::Ordinal, ahead) ||
        tagIs(Tag::Number, ahead);
}

/// "last year" behind a noun: when, and no part of it.
bool PhraseReader::timeComes() const {
    static const std::set<std::string> near{"last", "next", "this"};
    return at + 1 < m_tokens.size() && near.contains(token().lower) &&
        m_reading.lexicon.is("time_nouns", m_tokens[at + 1].lower);
}

/// "predicted" of "its predicted path", "most distant" of "the most distant planet"
bool PhraseReader::describes() const {
    if (tagIs(Tag::Verb)) return !finiteVerb() && !posIs(Penn::VB) && nounComes(1);
    return tagIs(Tag::Adverb) &&
        (nounComes(1) || (tagIs(Tag::Verb, 1) && posIs(Penn::VBN, 1) && nounComes(2)));
}

/// "Polish and naturalised French", "black and white": two that describe one noun.
bool PhraseReader::joinsAdjectives() const {
    const auto describing = [&](std::size_t i) {
        const auto& token = m_tokens[i];
        return isAdjective(token.pos) || token.pos == Penn::VBN ||
            m_reading.lexicon.demonym(token.text) != nullptr;
    };
    return wordIs("and") && at + 2 < m_tokens.size() && describing(at - 1) && describing(at + 1) &&
        nounComes(2) && m_tokens[at - 1].tag == Tag::Word && m_tokens[at + 2].tag != Tag::Name;
}

/// "the Italian | 10,000 lire note": what the article opens goes on; "German | 20 riders" does not.
bool PhraseReader::isOpened(std::size_t first) const {
    return at == first + 2 && m_tokens[first].tag == Tag::Determiner && nounComes(1);
}

/// Whether the token at the place can go on a phrase that began at `first`.
bool PhraseReader::continues(std::size_t first) const {
    if (at >= m_tokens.size()) return false;
    const bool opens = at == first;
    const auto* before = opens ? nullptr : &m_tokens[at - 1];
    const bool fresh = opens || before->tag == Tag::Determiner || before->tag == Tag::Owner ||
        before->tag == Tag::Genitive;
    const bool adjective = !opens && before->tag == Tag::Word && isAdjective(before->pos);
    switch (token().tag) {
    case Tag::Name:
        return opens ||
            (before->tag != Tag::Name &&
                (before->pos != Penn::NNS || m_reading.lexicon.is("team_roles", before->lower)) &&
                !m_reading.lexicon.is("time_nouns", before->lower));
    case Tag::Word:
        if (!fresh && wordIn("hedges") && tagIs(Tag::Number, 1))
            return false; // "on it about 9 times"
        return opens || (!wordIn("weekdays") && !(isNoun(before->pos) && timeComes()));
    case Tag::Ordinal: return opens || before->tag != Tag::Name || nounComes(1);
    case Tag::Genitive: return true;
    case Tag::Number:
        return fresh || (before->tag != Tag::Word && before->tag != Tag::Name) ||
            (adjective && (!before->capital || isOpened(first))) || wordIs("one") ||
            m_reading.lexicon.is("hedges", before->lower);
    case Tag::Year: return opens || (fresh && nounComes(1));
    case Tag::Date:
    case Tag::Score: return opens;
    case Tag::Verb: return (fresh || adjective) && !opens && describes();
    case Tag::Adverb: return fresh && !opens && describes();
    case Tag::Quote: return opens || before->tag == Tag::Word;
    case Tag::Determiner:
        return opens ||
            (wordIs("the") &&
                ((fresh && before->tag != Tag::Genitive) ||
                    (tagIs(Tag::Name, 1) && before->pos == Penn::NN &&
                        !m_reading.lexicon.is("time_nouns", before->lower))));
    case Tag::Owner: return fresh;
    case Tag::Conjunction: return !opens && joinsAdjectives();
    default: return false;
    }
}

/// The last token of the phrase that begins here; the place moves behind it.
std::optional<std::size_t> PhraseReader::extent() {
    const auto first = at;
    while (continues(first)) {
        const auto tag = m_tokens[at++].tag;
        const bool ends = tag == Tag::Quote || tag == Tag::Date || tag == Tag::Score ||
            (tag == Tag::Word && m_reading.lexicon.is("weekdays", m_tokens[at - 1].lower) &&
                !tagIs(Tag::Genitive)) ||
            (tag == Tag::Year && (at == first + 1 || !nounComes(0))) ||
            isDecade(m_tokens[at - 1].text);
        if (ends) break;
    }
    const auto empty = [&](const Token& token) {
        if (m_reading.lexicon.nounIs("contests", token.lower)) return false; // "a final"
        const bool noun = m_reading.lexicon.store && at >= first + 2 &&
            isNoun(m_tokens[at - 2].pos) &&
            m_reading.lexicon.store->is(WordClass::Noun, token.lower);
        const bool hollow = (isAdjective(token.pos) && !noun) || token.pos == Penn::RB;
        return token.tag == Tag::Determiner || token.tag == Tag::Owner ||
            token.tag == Tag::Adverb || token.tag == Tag::Verb ||
            (token.tag == Tag::Word && hollow);
    };
    const auto people = [&] { // "the young", "the 24-year-old German"
        const bool nation = m_reading.lexicon.demonym(m_tokens[at - 1].text) != nullptr;
        return m_tokens[first].lower == "the" && (at == first + 2 || nation);
    };
    while (at > first && empty(m_tokens[at - 1]) && !people()) --at;
    if (at > first && m_tokens[at - 1].tag == Tag::Determiner) at = first;
    if (at == first) return std::nullopt;
    return at - 1;
}

/// "the brewer and amateur astronomer NAME" is one person.
std::size_t PhraseReader::skipSecondRole(std::size_t first, std::size_t last) {
    const auto& lexicon = m_reading.lexicon;
    const auto role = [&](std::size_t i) {
        const auto& word = m_tokens[i].lower;
        return m_tokens[i].tag == Tag::Word && lexicon.isPersonNoun(word);
    };
    if (!wordIs("and") || !role(last) || at + 1 >= m_tokens.size()) return last;
    auto look = *this;
    ++look.at;
    if (look.tagIs(Tag::Determiner) || look.tagIs(Tag::Owner)) return last;
    const auto end = look.extent();
    const bool one = end && m_tokens[*end].tag == Tag::Name && *end > at + 1 && role(*end - 1);
    if (!one || m_tokens[first].tag == Tag::Number) return last;
    at = look.at;
    return *end;
}

std::optional<Phrase> PhraseReader::phrase() {
    const auto first = at;
    if (at >= m_tokens.size()) return std::nullopt;
    if (tagIs(Tag::Pronoun)) return pronoun();
    const auto last = extent();
    if (!last) {
        at = first;
        return std::nullopt;
    }
    auto read = core(first, skipSecondRole(first, *last));
    readRange(read, first);
    for (auto before = at; wordIs("of"); before = at) {
        attachOf(read);
        if (at == before) break;
    }
    return read;
}

/// "3,000 to 4,500 metres" is no number to ask for.
void PhraseReader::readRange(Phrase& phrase, std::size_t first) {
    const bool bare = phrase.kind == Kind::Number && phrase.counted.empty();
    if (!bare || !(wordIs("to") || tagIs(Tag::Dash)) || !tagIs(Tag::Number, 1)) return;
    auto look = *this;
    ++look.at;
    const auto end = look.phrase();
    if (!end || end->kind != Kind::Number || end->counted.empty()) return;
    at = look.at;
    phrase.text = printed(first, at - 1);
    phrase.kind = Kind::Thing;
    phrase.head = end->head;
}

/// A ship or a robot that few have heard of is named with what it is; not what is said of itself.
bool PhraseReader::labelled(const Entity& entity) const {
    const bool thing = entity.kind == Kind::None && !entity.label.empty() && !entity.articled;
    return thing && entity.label.find(' ') == std::string::npos &&
        lowered(entity.name).find(entity.label) == std::string::npos && m_reading.lexicon.store &&
        entity.introduced;
}

std::string PhraseReader::printedToken(std::size_t i, std::size_t first) const {
    const auto& token = m_tokens[i];
    const bool owner = i + 1 < m_tokens.size() && m_tokens[i + 1].tag == Tag::Genitive;
    const bool again =
        owner && i == first + 1 && m_tokens[first].lower == "the" && token.tag == Tag::Word;
    if (again)
        if (const auto* meant = ownerBy(token.lower)) return meant->name;
    const bool people = m_reading.lexicon.demonym(token.text) ||
        m_reading.lexicon.is("adjectives", token.lower); // "Norwegian" keeps its capital
    const bool proper = owner && m_reading.lexicon.store &&
        m_reading.lexicon.store->isCapitalised(WordClass::Noun, token.lower); // "Napoleon's"
    if (token.tag != Tag::Name)
        return i == 0 && token.tag != Tag::Quote && !people && !proper ? token.lower : token.text;
    const bool opened =
        i > first && (m_tokens[i - 1].tag == Tag::Determiner || m_tokens[i - 1].tag == Tag::Owner);
    const bool described = i > first && !opened;
    const auto& occasion = m_reading.occasion;
    if (occasion.isEvent(token.text) && !described) return (opened ? "" : "the ") + occasion.event;
    const bool heads = i + 1 >= m_tokens.size() || m_tokens[i + 1].tag != Tag::Word;
    const auto* entity = m_reading.cast.find(token.text);
    const auto name = entity && (heads || entity->kind != Kind::Person) ? entity->name : token.text;
    const bool bare = i == first ||
        (m_tokens[i - 1].tag != Tag::Word && !opened && m_tokens[i - 1].tag != Tag::Genitive &&
            m_tokens[i - 1].tag != Tag::Ordinal && m_tokens[i - 1].tag != Tag::Number);
    const bool called = i > first && m_reading.lexicon.is("calling", m_tokens[i - 1].lower);
    if (entity && heads && bare && !called && labelled(*entity))
        return "the " + entity->label + " " + name;
    const auto* country = m_reading.lexicon.country(name);
    const bool the = country && !country->article.empty() && !opened;
    return (the ? country->article + " " : "") + name;
}

/// Whether the "the" here goes with a noun that is said by a name without one.
bool PhraseReader::namedOwner(std::size_t i, std::size_t first) const {
    const bool owner = i == first && m_tokens[i].lower == "the" && i + 2 < m_tokens.size() &&
        m_tokens[i + 1].tag == Tag::Word && m_tokens[i + 2].tag == Tag::Genitive;
    const auto* meant = owner ? ownerBy(m_tokens[i + 1].lower) : nullptr;
    return meant && !meant->articled;
}

std::string PhraseReader::printed(std::size_t first, std::size_t last) const {
    std::string text;
    if (first == last && m_tokens[first].tag == Tag::Quote)
        return replaced(m_tokens[first].text, ",\"", "\"");
    for (auto i = first; i <= last; ++i) {
        const auto tag = m_tokens[i].tag;
        const bool mark = tag == Tag::Comma || tag == Tag::Colon || tag == Tag::Stop;
        const bool glued = i == first || tag == Tag::Genitive || mark;
        if (namedOwner(i, first)) continue; // "the robot's" is "Calypso's"
        const auto word = printedToken(i, first);
        const bool an = m_tokens[i].lower == "a" && i < last &&
            std::string("AEIO").find(printedToken(i + 1, first).substr(0, 1)) != std::string::npos;
        text += (glued || text.empty() ? "" : " ") + word +
            (an && m_tokens[i + 1].tag == Tag::Name ? "n" : "");
    }
    return text;
}

/// "the closing ceremony", or "the ceremony" alone for the one that is told, with its event.
std::string PhraseReader::sceneText(std::size_t first, std::size_t last) const {
    const auto& occasion = m_reading.occasion;
    const bool scene = m_tokens[first].lower == "the" && !occasion.event.empty() &&
        (m_reading.lexicon.nounIs("occasions", m_tokens[last].lower) || occasion.contest);
    if (!scene) return {};
    if (occasion.contest) {
        const bool same = lowered(textBetween(m_sentence, first + 1, last)) == occasion.scene &&
            !wordIs("of") && !wordIs("for");
        return same ? occasion.sceneName() : std::string();
    }
    if (last == first + 1 && !occasion.scene.empty()) return occasion.sceneName();
    if (last != first + 2 || m_tokens[last - 1].tag == Tag::Name) return {};
    return "the " + occasion.prefix + " " + textBetween(m_sentence, last - 1, last);
}

/// A word that means nothing outside its sentence: "this", "next", "Sunday".
bool PhraseReader::isLoose(std::size_t i) const {
    const auto& token = m_tokens[i];
    const auto& lexicon = m_reading.lexicon;
    const bool small =
        token.tag != Tag::Name && token.tag != Tag::Quote && (!token.capital || i == 0);
    return (small && lexicon.is("loose", token.lower)) || lexicon.is("weekdays", token.lower);
}

std::string PhraseReader::printedSince(std::size_t first) const {
    return at > first ? printed(first, at - 1) : std::string();
}

bool PhraseReader::looseSince(std::size_t first) const {
    for (auto i = first; i < at; ++i)
        if (m_tokens[i].tag != Tag::Owner && m_tokens[i].tag != Tag::Relative &&
            m_tokens[i].lower != "that" && (isLoose(i) || m_tokens[i].tag == Tag::Pronoun))
            return true;
    return false;
}

Phrase PhraseReader::core(std::size_t first, std::size_t last) const {
    Phrase phrase;
    phrase.text = printed(first, last);
    phrase.head = m_tokens[last].lower;
    const auto& lexicon = m_reading.lexicon;
    for (auto i = first; i <= last; ++i) {
        const auto& token = m_tokens[i];
        phrase.owned = phrase.owned || token.tag == Tag::Owner;
        phrase.loose = phrase.loose || isLoose(i);
        phrase.hedged =
            phrase.hedged || (token.tag == Tag::Word && lexicon.is("hedges", token.lower));
        phrase.definite = phrase.definite || token.tag == Tag::Name || token.tag == Tag::Owner ||
            token.lower == "the";
    }
    phrase.plural = isPlural(m_tokens[last], lexicon);
    if (m_tokens[last].pos == Penn::JJS) phrase.loose = true;      // "the largest": of what?
    if (last > first && phrase.head == "one") phrase.loose = true; // "a bronze one"
    classify(phrase, first, last);
    if (const auto scene = sceneText(first, last); !scene.empty()) phrase.text = scene;
    nameAgain(phrase, first, last);
    nameBare(phrase, first, last);
    nameSort(phrase, first, last);
    nameWider(phrase, first, last);
    nameAged(phrase, first, last);
    return phrase;
}

} // namespace podium::authoring
