#include "questions/authoring/clauses/phrase_reader.hpp"
#include "questions/authoring/page/letters.hpp"
#include "questions/authoring/page/lines.hpp"

namespace podium::authoring {
namespace {

/// Whether the noun is the name's last word, or the last before its year.
bool namedBy(const std::string& name, const std::string& noun) {
    const auto lower = " " + lowered(name);
    const auto at = lower.rfind(" " + noun);
    if (at == std::string::npos) return false;
    const auto rest = lower.substr(at + 1 + noun.size());
    return rest.find_first_not_of(" 0123456789") == std::string::npos;
}

} // namespace

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
    const bool opens = at == first;
    const bool fresh =
        opens || m_tokens[at - 1].tag == Tag::Determiner || m_tokens[at - 1].tag == Tag::Owner;
    const auto hedge = [&] { return m_reading.lexicon.is("hedges", m_tokens[at - 1].lower); };
    switch (token().tag) {
    case Tag::Word:
    case Tag::Name:
    case Tag::Ordinal:
    case Tag::Genitive: return true;
    case Tag::Number: return opens || m_tokens[at - 1].tag != Tag::Word || hedge() || wordIs("one");
    case Tag::Year:
    case Tag::Date:
    case Tag::Score: return opens;
    case Tag::Adverb: return fresh && !opens && tagIs(Tag::Word, 1);
    case Tag::Quote: return opens || m_tokens[at - 1].tag == Tag::Word;
    case Tag::Verb: return fresh && !finiteVerb() && tagIs(Tag::Word, 1);
    case Tag::Determiner: return opens || (wordIs("the") && (fresh || tagIs(Tag::Name, 1)));
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
    const bool empty = at == first || m_tokens[at - 1].tag == Tag::Determiner ||
        m_tokens[at - 1].tag == Tag::Owner;
    if (empty) {
        at = first;
        return std::nullopt;
    }
    auto read = core(first, at - 1);
    for (auto before = at; wordIs("of"); before = at) {
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
    const bool fits =
        person && ((he && person->gender != Gender::She) || (she && person->gender != Gender::He));
    if (word == "it" && m_reading.memory.thing) return *m_reading.memory.thing;
    if (word == "it" && m_reading.memory.topic) return *m_reading.memory.topic;
    phrase.loose = !fits;
    phrase.text = fits ? person->name : word;
    phrase.name = fits ? person->name : std::string();
    phrase.kind = fits ? Kind::Person : Kind::None;
    phrase.definite = fits;
    return phrase;
}

std::string PhraseReader::printedToken(std::size_t i, std::size_t first) const {
    const auto& token = m_tokens[i];
    if (token.tag != Tag::Name) return i == 0 && token.tag != Tag::Quote ? token.lower : token.text;
    const bool opened =
        i > first && (m_tokens[i - 1].tag == Tag::Determiner || m_tokens[i - 1].tag == Tag::Owner);
    const bool described = i > first && !opened;
    const auto& occasion = m_reading.occasion;
    if (occasion.isEvent(token.text) && !described) return (opened ? "" : "the ") + occasion.event;
    const auto* entity = m_reading.cast.find(token.text);
    const auto name = entity ? entity->name : token.text;
    const auto* country = m_reading.lexicon.country(name);
    const bool the = country && !country->article.empty() && !opened;
    return (the ? country->article + " " : "") + name;
}

std::string PhraseReader::printed(std::size_t first, std::size_t last) const {
    std::string text;
    if (first == last && m_tokens[first].tag == Tag::Quote)
        return replaced(m_tokens[first].text, ",\"", "\"");
    for (auto i = first; i <= last; ++i) {
        const bool glued = i == first || m_tokens[i].tag == Tag::Genitive;
        text += (glued ? "" : " ") + printedToken(i, first);
    }
    return text;
}

/// "the closing ceremony", or "the ceremony" alone for the one that is told, with its event.
std::string PhraseReader::sceneText(std::size_t first, std::size_t last) const {
    const auto& occasion = m_reading.occasion;
    const bool scene = m_tokens[first].lower == "the" && !occasion.event.empty() &&
        m_reading.lexicon.nounIs("occasions", m_tokens[last].lower);
    if (!scene) return {};
    if (last == first + 1 && !occasion.scene.empty()) return occasion.sceneName();
    if (last != first + 2 || m_tokens[last - 1].tag == Tag::Name) return {};
    return "the " + occasion.prefix + " " + textBetween(m_sentence, last - 1, last);
}

/// "the tower", after one tower has been named, is that one.
void PhraseReader::nameAgain(Phrase& phrase, std::size_t first, std::size_t last) const {
    if (last != first + 1 || m_tokens[first].lower != "the" || m_tokens[last].tag != Tag::Word)
        return;
    const Entity* meant = nullptr;
    for (const auto& entity : m_reading.cast.entities()) {
        const bool kind = entity.kind == Kind::Place || entity.kind == Kind::Event;
        const bool known = kind && *entity.sentences.begin() < m_sentence.number;
        if (!known || !namedBy(entity.name, phrase.head)) continue;
        if (meant) return;
        meant = &entity;
    }
    if (!meant) return;
    phrase.text = "the " + meant->name;
    phrase.name = meant->name;
    phrase.kind = meant->kind;
}

Phrase PhraseReader::core(std::size_t first, std::size_t last) const {
    Phrase phrase;
    phrase.text = printed(first, last);
    phrase.head = m_tokens[last].lower;
    const auto& lexicon = m_reading.lexicon;
    for (auto i = first; i <= last; ++i) {
        const auto& token = m_tokens[i];
        phrase.owned = phrase.owned || token.tag == Tag::Owner;
        const bool small = token.tag != Tag::Name && !token.capital;
        const bool lone = (small || i == 0) && lexicon.is("loose", token.lower);
        phrase.loose = phrase.loose || lone || lexicon.is("weekdays", token.lower);
        phrase.hedged =
            phrase.hedged || (token.tag == Tag::Word && lexicon.is("hedges", token.lower));
        phrase.definite = phrase.definite || token.tag == Tag::Name || token.tag == Tag::Owner ||
            token.lower == "the";
    }
    if (last > first && phrase.head == "one") phrase.loose = true; // "a bronze one"
    classify(phrase, first, last);
    if (const auto scene = sceneText(first, last); !scene.empty()) phrase.text = scene;
    nameAgain(phrase, first, last);
    return phrase;
}

} // namespace podium::authoring
