#include "questions/authoring/phrase_reader.hpp"
#include "questions/authoring/letters.hpp"

namespace podium::authoring {

bool PhraseReader::tagIs(Tag tag, std::size_t ahead) const {
    return at + ahead < m_tokens.size() && m_tokens[at + ahead].tag == tag;
}

bool PhraseReader::wordIs(const std::string& lower, std::size_t ahead) const {
    return at + ahead < m_tokens.size() && m_tokens[at + ahead].lower == lower;
}

bool PhraseReader::finiteVerb(std::size_t ahead) const {
    if (tagIs(Tag::Future, ahead) || tagIs(Tag::Modal, ahead)) return true;
    if (!tagIs(Tag::Verb, ahead)) return false;
    const auto& verbs = m_reading.lexicon.verbs;
    const auto& word = m_tokens[at + ahead].lower;
    return verbs.plain(word, Form::Past) || verbs.plain(word, Form::Third);
}

/// Whether the token at the place can go on a phrase that began at `first`.
bool PhraseReader::continues(std::size_t first) const {
    if (at >= m_tokens.size()) return false;
    const bool fresh = at == first || m_tokens[at - 1].tag == Tag::Determiner ||
                       m_tokens[at - 1].tag == Tag::Owner;
    switch (token().tag) {
    case Tag::Word:
    case Tag::Name:
    case Tag::Ordinal:
    case Tag::Genitive: return true;
    case Tag::Number: return at == first || m_tokens[at - 1].tag != Tag::Word;
    case Tag::Year:
    case Tag::Date:
    case Tag::Score: return at == first;
    case Tag::Adverb: return fresh && at != first && tagIs(Tag::Word, 1);
    case Tag::Quote: return at == first || m_tokens[at - 1].tag == Tag::Word;
    case Tag::Verb: return fresh && !finiteVerb() && tagIs(Tag::Word, 1);
    case Tag::Determiner: return at == first || wordIs("the") || wordIs("other");
    case Tag::Owner: return fresh;
    default: return false;
    }
}

std::optional<Phrase> PhraseReader::phrase() {
    const auto first = at;
    if (at >= m_tokens.size()) return std::nullopt;
    if (tagIs(Tag::Pronoun)) return pronoun();
    while (continues(first)) {
        ++at;
        if (m_tokens[at - 1].tag == Tag::Quote || m_tokens[at - 1].tag == Tag::Date) break;
    }
    const bool empty = at == first || (m_tokens[at - 1].tag == Tag::Determiner);
    if (empty) {
        at = first;
        return std::nullopt;
    }
    auto read = core(first, at - 1);
    while (wordIs("of")) {
        const auto before = at;
        attachOf(read);
        if (at == before) break;
    }
    return read;
}

Phrase PhraseReader::pronoun() {
    const auto word = token().lower;
    ++at;
    Phrase phrase;
    const auto* person = m_reading.cast.find(m_reading.memory.person);
    const bool he = word == "he", she = word == "she";
    const bool fits = person && ((he && person->gender != Gender::She) ||
                                    (she && person->gender != Gender::He));
    phrase.loose = !fits;
    phrase.text = fits ? person->name : word;
    phrase.name = fits ? person->name : std::string();
    phrase.kind = fits ? Kind::Person : Kind::None;
    phrase.definite = fits;
    return phrase;
}

std::string PhraseReader::printedToken(std::size_t i, std::size_t first) const {
    const auto& token = m_tokens[i];
    if (token.tag != Tag::Name) return i == 0 ? token.lower : token.text;
    const bool opened = i > first && (m_tokens[i - 1].tag == Tag::Determiner ||
                                         m_tokens[i - 1].tag == Tag::Owner);
    const bool described = i > first && !opened;
    const auto& occasion = m_reading.occasion;
    if (occasion.isEvent(token.text)) return (opened || described ? "" : "the ") + occasion.event;
    const auto* entity = m_reading.cast.find(token.text);
    const auto name = entity ? entity->name : token.text;
    const auto* country = m_reading.lexicon.country(name);
    const bool the = country && !country->article.empty() && !opened;
    return (the ? country->article + " " : "") + name;
}

std::string PhraseReader::printed(std::size_t first, std::size_t last) const {
    std::string text;
    for (auto i = first; i <= last; ++i) {
        const bool glued = i == first || m_tokens[i].tag == Tag::Genitive;
        text += (glued ? "" : " ") + printedToken(i, first);
    }
    return text;
}

Phrase PhraseReader::core(std::size_t first, std::size_t last) const {
    Phrase phrase;
    phrase.text = printed(first, last);
    phrase.head = m_tokens[last].lower;
    const auto& lexicon = m_reading.lexicon;
    for (auto i = first; i <= last; ++i) {
        const auto& token = m_tokens[i];
        phrase.owned = phrase.owned || token.tag == Tag::Owner;
        phrase.loose = phrase.loose || (token.tag != Tag::Name && lexicon.is("loose", token.lower));
        phrase.hedged = phrase.hedged || (token.tag == Tag::Word && lexicon.is("hedges", token.lower));
        phrase.definite = phrase.definite || token.tag == Tag::Name || token.tag == Tag::Owner ||
                          token.lower == "the";
    }
    classify(phrase, first, last);
    return phrase;
}

void PhraseReader::classifyNumber(Phrase& phrase, std::size_t first, std::size_t last) const {
    for (auto i = first; i <= last; ++i) {
        if (m_tokens[i].tag != Tag::Number) continue;
        phrase.kind = Kind::Number;
        phrase.number = *numberIn(m_tokens[i].text, m_reading.lexicon);
        phrase.counted = i == last ? std::string() : printed(i + 1, last);
        return;
    }
}

/// "the Americans", "the Chinese": a people stands for its country.
bool PhraseReader::classifyPeople(Phrase& phrase, std::size_t first, std::size_t last) const {
    if (last != first + 1 || m_tokens[first].lower != "the" || !m_tokens[last].capital) return false;
    const auto* country = m_reading.lexicon.demonym(m_tokens[last].text);
    if (!country) return false;
    phrase.kind = Kind::Country;
    phrase.name = country->name;
    phrase.text = (country->article.empty() ? "" : country->article + " ") + country->name;
    return true;
}

void PhraseReader::classify(Phrase& phrase, std::size_t first, std::size_t last) const {
    const auto& head = m_tokens[last];
    if (classifyPeople(phrase, first, last)) return;
    if (head.tag == Tag::Name) {
        const auto* entity = m_reading.cast.find(head.text);
        phrase.kind = m_reading.occasion.isEvent(head.text) ? Kind::Event
                      : entity                              ? entity->kind
                                                            : Kind::None;
        phrase.name = entity ? entity->name : head.text;
        if (phrase.kind == Kind::Person || phrase.kind == Kind::Group) phrase.text = phrase.name;
        return;
    }
    if (head.tag == Tag::Date) phrase.kind = Kind::Date;
    if (head.tag == Tag::Year) phrase.kind = Kind::Year;
    if (head.tag == Tag::Score) phrase.kind = Kind::Score;
    if (head.tag == Tag::Quote) phrase.kind = last == first ? Kind::Quote : Kind::Work;
    const bool rank = head.tag == Tag::Ordinal || ((head.lower == "place" || head.lower == "position") &&
                                                      last > first && m_tokens[last - 1].tag == Tag::Ordinal);
    if (rank) {
        phrase.kind = Kind::Rank;
        phrase.place = *ordinalIn(m_tokens[head.tag == Tag::Ordinal ? last : last - 1].lower,
            m_reading.lexicon);
        return;
    }
    if (phrase.kind != Kind::None) return;
    classifyNumber(phrase, first, last);
    if (phrase.kind != Kind::None) return;
    for (const auto& sport : m_reading.lexicon.sports)
        if (phrase.text == sport.name || phrase.text == "the " + sport.name) phrase.kind = Kind::Sport;
    if (phrase.kind == Kind::None) phrase.kind = Kind::Thing;
}

void PhraseReader::attachOf(Phrase& phrase) {
    const auto before = at;
    ++at;
    const auto owner = this->phrase();
    if (!owner || phrase.kind == Kind::Quote) {
        at = before;
        return;
    }
    if (phrase.head == "total" && owner->kind == Kind::Number) {
        phrase = *owner;
        phrase.counted += " in total";
        return;
    }
    phrase.text += " of " + owner->text;
    phrase.loose = phrase.loose || owner->loose;
    phrase.owned = phrase.owned || owner->owned;
    phrase.hedged = phrase.hedged || owner->hedged;
    if (phrase.kind == Kind::Number) phrase.counted += " of " + owner->text;
}

} // namespace podium::authoring
