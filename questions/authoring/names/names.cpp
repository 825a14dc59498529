#include "questions/authoring/names/names.hpp"
#include "questions/authoring/page/letters.hpp"
#include "questions/authoring/words/word_store.hpp"
#include <algorithm>

namespace podium::authoring {
namespace {

/// The words written with a capital where no sentence begins: proof that they are names.
using Proven = std::set<std::string>;

Proven provenNames(const std::vector<Sentence>& sentences) {
    Proven proven;
    for (const auto& sentence : sentences)
        for (std::size_t i = 1; i < sentence.tokens.size(); ++i)
            if (sentence.tokens[i].capital && sentence.tokens[i].tag == Tag::Word)
                proven.insert(sentence.tokens[i].text);
    return proven;
}

bool isEveryday(const Token& token, const Lexicon& lexicon) {
    for (const std::string wordClass : {"determiners", "owners", "pronouns", "prepositions",
             "conjunctions", "subordinators", "relatives", "modals", "future", "negations",
             "adverbs", "weekdays", "months", "numbers", "ordinals", "hedges"})
        if (lexicon.is(wordClass, token.lower)) return true;
    const bool person = lexicon.store &&
        lexicon.store->share(token.lower, NounKind::Person) > 500 &&
        !lexicon.store->isCapitalised(WordClass::Noun, token.lower);
    if (lexicon.isFirstName(token.text)) return false; // Tom is no tomcat
    return person || lexicon.isRole(token.lower) || lexicon.verbs.knows(token.lower) ||
        lexicon.kindOfNoun.contains(token.lower) || lexicon.verbOfCounted.contains(token.lower);
}

/// Finds where names begin and end in one sentence.
class NameFinder {
public:
    NameFinder(Sentence& sentence, const Proven& proven, const Lexicon& lexicon)
        : m_sentence(sentence), m_tokens(sentence.tokens), m_proven(proven), m_lexicon(lexicon) {}

    void mergeAll() {
        for (std::size_t i = 1; i < m_tokens.size(); ++i)
            if (isTicker(i)) eraseTicker(i);
        for (std::size_t i = 0; i < m_tokens.size(); ++i) {
            if (isLongRole(i)) i += 2; // the name begins behind it
            if (beginsWithYear(i)) mergeTokens(m_sentence, i, lastOf(i + 1), Tag::Name);
            if (!begins(i) || isRoleBefore(i)) continue;
            const auto last = lastOf(i);
            if (isAdjective(i, last)) continue;
            mergeTokens(m_sentence, i, last, Tag::Name);
        }
    }

    /// "Springfield Anna mayor Schmidt" was "Springfield mayor Anna Schmidt" before it was
    /// scrambled.
    void repairAll() {
        for (std::size_t i = 0; i + 3 < m_tokens.size(); ++i) {
            auto &place = m_tokens[i], &first = m_tokens[i + 1], &role = m_tokens[i + 2],
                 &last = m_tokens[i + 3];
            const bool names = place.tag == Tag::Name && first.tag == Tag::Name &&
                last.tag == Tag::Name && m_lexicon.isCity(place.text);
            if (!names || !m_lexicon.isRole(role.lower) || !m_lexicon.isFirstName(first.text))
                continue;
            last.text = first.text + " " + last.text;
            last.lower = lowered(last.text);
            m_tokens.erase(m_tokens.begin() + static_cast<std::ptrdiff_t>(i) + 1);
        }
    }

private:
    /// "Chief Executive NAME", "Prime Minister NAME"
    bool isLongRole(std::size_t i) const {
        return capitalWord(i) && capitalWord(i + 1) && capitalWord(i + 2) &&
            m_lexicon.isRole(m_tokens[i].lower + " " + m_tokens[i + 1].lower);
    }

    /// "PDLX.AM" behind a company's name: by what letters its shares are traded.
    bool isTicker(std::size_t i) const {
        if (i + 2 >= m_tokens.size() || m_tokens[i + 1].text != "." || !capitalWord(i))
            return false;
        const auto& first = m_tokens[i];
        const auto& last = m_tokens[i + 2];
        return first.text.size() > 1 && allUpper(first.text) && last.capital &&
            last.text.size() <= 2 && allUpper(last.text) && first.end == m_tokens[i + 1].begin &&
            m_tokens[i + 1].end == last.begin;
    }

    void eraseTicker(std::size_t i) {
        const auto first = m_tokens.begin() + static_cast<std::ptrdiff_t>(i);
        m_tokens.erase(first, first + 3);
    }

    bool capitalWord(std::size_t i) const {
        return i < m_tokens.size() && m_tokens[i].tag == Tag::Word && m_tokens[i].capital;
    }

    bool knownName(const Token& token) const {
        return m_lexicon.country(token.text) || m_lexicon.isCity(token.text) ||
            m_lexicon.isFirstName(token.text) || m_proven.contains(token.text);
    }

    bool begins(std::size_t i) const {
        if (!capitalWord(i)) return false;
        const auto& token = m_tokens[i];
        if (m_lexicon.is("weekdays", token.lower) || m_lexicon.is("months", token.lower))
            return false;
        const bool opens = i == 0 || m_tokens[i - 1].tag == Tag::Colon;
        if (!opens) return true;
        if (m_lexicon.is("titles", token.lower)) return capitalWord(i + 1);
        if (opensPlace(i) || numbered(i)) return true;
        if (m_proven.contains(token.text) && token.pos == Penn::NNP) return true;
        if (isEveryday(token, m_lexicon)) return false;
        const bool describes = token.pos == Penn::JJ || token.pos == Penn::RB;
        if (describes && !m_proven.contains(token.text) && !capitalWord(i + 1))
            return false; // "Little known outside Brno"
        return knownName(token) || capitalWord(i + 1) || linked(i) || isNamePart(token.pos);
    }

    /// "Lake Veldra lies": the noun is part of the name, even at the head of a sentence.
    bool opensPlace(std::size_t i) const {
        return m_lexicon.nounIs("place_openings", m_tokens[i].lower) && capitalWord(i + 1);
    }

    /// "Icelander", "Frenchman", "Dane": a person, where "German" may be a car.
    bool isPeople(const std::string& lower) const {
        const auto ends = [&](const std::string& end) {
            return lower.size() > end.size() + 2 &&
                lower.compare(lower.size() - end.size(), end.size(), end) == 0;
        };
        return m_lexicon.is("people_nouns", lower) || ends("lander") || ends("hman") ||
            ends("hwoman");
    }

    /// "the Icelander NAME", "President Warren G. Harding": what they are goes before a full name.
    bool isSortBefore(std::size_t i) const {
        if (!capitalWord(i) || !capitalWord(i + 1)) return false;
        const bool tied = i + 3 < m_tokens.size() && capitalWord(i + 3) &&
            m_lexicon.is("name_links", m_tokens[i + 2].lower); // "Antonio de Quintanilla"
        const bool person =
            m_lexicon.isFirstName(m_tokens[i + 1].text) && (capitalWord(i + 2) || tied);
        if (m_lexicon.is("offices_before", m_tokens[i].lower)) return person;
        if (isPeople(m_tokens[i].lower)) return capitalWord(i + 2) || person;
        const bool proper = m_lexicon.demonym(m_tokens[i].text) ||
            m_lexicon.is("adjectives", m_tokens[i].lower) ||
            m_lexicon.isFirstName(m_tokens[i].text);
        return !proper && (person || capitalWord(i + 2)) && m_lexicon.store &&
            m_lexicon.store->isKindOf(m_tokens[i].lower, "inhabitant") &&
            !m_lexicon.country(m_tokens[i].text);
    }

    /// "Coach Russo": what he is, and not part of his name.
    bool isRoleBefore(std::size_t i) const {
        if (isSortBefore(i)) return true;
        return m_lexicon.isRole(m_tokens[i].lower) &&
            !m_lexicon.nounIs("titles", m_tokens[i].lower) && capitalWord(i + 1) &&
            !capitalWord(i + 3);
    }

    /// "the 2022 World Cup": the year is part of an event's name.
    bool beginsWithYear(std::size_t i) const {
        if (m_tokens[i].tag != Tag::Year || !capitalWord(i + 1)) return false;
        return isEvent(lastOf(i + 1));
    }

    bool isEvent(std::size_t i) const { return m_lexicon.nounIs("events", m_tokens[i].lower); }

    /// "Palace of Versailles", "Zaho de Sagazan": a small word between two capitals.
    bool linked(std::size_t i) const {
        const bool purpose = i + 2 < m_tokens.size() && m_tokens[i + 1].lower == "for" &&
            m_lexicon.nounIs("bodies_for", m_tokens[i].lower);
        if (purpose) return capitalWord(i + 2); // "Society for Wading Birds"
        const bool field = i > 0 && i + 2 < m_tokens.size() &&
            (m_tokens[i + 1].lower == "in" || m_tokens[i + 1].lower == "for") &&
            m_lexicon.nounIs("prizes", m_tokens[i].lower) && !knownName(m_tokens[i + 2]);
        if (field) return capitalWord(i + 2); // "Nobel Prize in Physics"
        if (i + 2 >= m_tokens.size() || !m_lexicon.is("name_links", m_tokens[i + 1].lower))
            return false;
        if (m_tokens[i + 1].lower != "of") return capitalWord(i + 2) && !m_tokens[i + 1].capital;
        if (isLongRole(i + 2) || m_lexicon.isRole(m_tokens[i + 2].lower))
            return false; // "Reform Party of Prime Minister NAME"
        return capitalWord(i + 2) &&
            (m_lexicon.nounIs("places", m_tokens[i].lower) ||
                m_lexicon.nounIs("bodies", m_tokens[i].lower));
    }

    /// "Jamshid al-Kashi", "Qadi Zada al-Rumi"
    bool arabic(std::size_t last) const {
        if (last + 1 >= m_tokens.size() || m_tokens[last + 1].tag != Tag::Word) return false;
        const auto& text = m_tokens[last + 1].text;
        const bool article = text.starts_with("al-") || text.starts_with("el-") ||
            text.starts_with("ar-") || text.starts_with("ad-") || text.starts_with("as-");
        return article && startsUpper(text.substr(3));
    }

    bool yearInside(std::size_t i) const {
        if (i + 1 >= m_tokens.size() || m_tokens[i + 1].tag != Tag::Year) return false;
        return capitalWord(i + 2) || isEvent(i);
    }

    /// "Voyager 2": a figure that counts nothing belongs to the name.
    bool numbered(std::size_t last) const {
        if (last + 2 >= m_tokens.size() || m_tokens[last + 1].tag != Tag::Number) return false;
        const auto& figure = m_tokens[last + 1].text;
        const bool small =
            figure.size() <= 3 && figure.find_first_not_of("0123456789") == std::string::npos;
        const auto after = m_tokens[last + 2];
        return small && m_tokens[last].tag == Tag::Word && after.tag != Tag::Number &&
            (after.tag != Tag::Word || isVerb(after.pos) || after.pos == Penn::IN ||
                after.pos == Penn::NN); // "an Ariane 6 rocket"
    }

    /// "Tour of the Carpathians"
    bool ofThe(std::size_t last) const {
        return last + 3 < m_tokens.size() && m_tokens[last + 1].lower == "of" &&
            m_tokens[last + 2].lower == "the" && capitalWord(last + 3) &&
            (isEvent(last) || m_lexicon.nounIs("bodies", m_tokens[last].lower));
    }

    std::size_t grown(std::size_t last) const {
        if (linked(last)) return last + 2;
        if (yearInside(last)) return isEvent(last) ? last + 1 : last + 2;
        if (numbered(last)) return last + 1;
        if (ofThe(last)) return last + 3;
        if (arabic(last)) return last + 1;
        return capitalWord(last + 1) ? last + 1 : last;
    }

    std::size_t lastOf(std::size_t first) const {
        auto last = first;
        for (auto next = grown(last); next != last; next = grown(last)) {
            if (breaksAfter(first, last, next)) break;
            last = next;
        }
        return last;
    }

    /// "Los Angeles Karen": a city or country is a name of its own before a first name.
    bool breaksAfter(std::size_t first, std::size_t last, std::size_t next) const {
        const auto soFar = textBetween(m_sentence, first, last);
        const bool place = m_lexicon.isCity(soFar) || m_lexicon.country(soFar) != nullptr;
        if (place && m_lexicon.isFirstName(m_tokens[next].text)) return true;
        const bool people = m_lexicon.demonym(soFar) && !m_lexicon.country(soFar);
        const bool stranger = m_lexicon.store && capitalWord(next + 1) && // "American Tyrell Moss"
            !m_lexicon.store->is(WordClass::Noun, m_tokens[next].lower) &&
            !m_lexicon.store->is(WordClass::Adjective, m_tokens[next].lower);
        return people && (stranger || m_lexicon.isFirstName(m_tokens[next].text));
    }

    /// "French", "Olympic" and the "US" of "US actor" describe; they name nobody by themselves.
    bool isAdjective(std::size_t first, std::size_t last) const {
        if (first != last) return false;
        const auto& token = m_tokens[first];
        if (m_lexicon.is("adjectives", token.lower)) return true;
        if (m_lexicon.demonym(token.text) && !m_lexicon.country(token.text)) return true;
        const bool shortForm = m_lexicon.country(token.text) && allUpper(token.text) &&
            token.text.size() <= 4 && token.text != "USA";
        return shortForm && last + 1 < m_tokens.size() && m_tokens[last + 1].tag == Tag::Word &&
            !isEverydayVerb(m_tokens[last + 1]);
    }

    bool isEverydayVerb(const Token& token) const {
        return m_lexicon.verbs.knows(token.lower) && !m_lexicon.isRole(token.lower);
    }

    Sentence& m_sentence;
    std::vector<Token>& m_tokens;
    const Proven& m_proven;
    const Lexicon& m_lexicon;
};

} // namespace

void mergeNames(std::vector<Sentence>& sentences, const Lexicon& lexicon) {
    const auto proven = provenNames(sentences);
    for (auto& sentence : sentences) {
        NameFinder finder(sentence, proven, lexicon);
        finder.mergeAll();
        finder.repairAll();
    }
}

} // namespace podium::authoring
