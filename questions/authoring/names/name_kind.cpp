#include "questions/authoring/names/name_kind.hpp"
#include "questions/authoring/page/bare_words.hpp"
#include "questions/authoring/page/letters.hpp"
#include "questions/authoring/page/lines.hpp"
#include <algorithm>

namespace podium::authoring {
namespace {

/// "J." and "J.K.", not the "U.S." of a name.
bool isInitial(const std::string& word) {
    if (word.size() % 2 == 1 || word.empty() || word.size() > 6 || word == "U.S.") return false;
    for (std::size_t i = 0; i < word.size(); i += 2)
        if (word[i] < 'A' || word[i] > 'Z' || word[i + 1] != '.') return false;
    return true;
}

bool isReign(const std::string& word) {
    return word.size() > 1 && word.find_first_not_of("IVX") == std::string::npos;
}

/// One name, word by word, as evidence of what bears it.
class NameWords {
public:
    NameWords(const std::string& name, const Lexicon& lexicon)
        : m_name(name), m_lexicon(lexicon), m_words(wordsOf(name)) {
        if (m_words.size() > 1 && isFourDigits(m_words.back())) m_words.pop_back();
        for (const auto& word : m_words) m_lowered.push_back(lowered(word));
    }

    Kind kind() const {
        if (m_lexicon.country(m_name)) return Kind::Country;
        if (m_lexicon.isCity(m_name)) return Kind::City;
        if (m_lexicon.placeKinds.contains(m_name)) return Kind::Place;
        if (m_words.empty()) return Kind::None;
        return m_words.size() == 1 ? ofOne() : ofMany();
    }

    /// "Anna Hill" may be a hill, and "Halley Medal" is no Halley.
    bool tellsNobody() const {
        const bool namesake = nounIs("namesakes", m_lowered.back());
        return namesake || (nounIs("family_names", m_lowered.back()) && allGiven());
    }

private:
    bool nounIs(const char* wordClass, const std::string& word) const {
        return m_lexicon.nounIs(wordClass, word);
    }

    bool isGiven(const std::string& word) const {
        return m_lexicon.isFirstName(word) || m_lexicon.isFirstName(word.substr(0, word.find('-')));
    }

    bool allGiven() const {
        return m_words.size() > 1 &&
            std::all_of(m_words.begin(), m_words.end() - 1,
                [&](const std::string& word) { return isGiven(word) || isInitial(word); });
    }

    Kind ofOne() const {
        const auto& word = m_lowered.front();
        if (nounIs("family_names", word)) return Kind::None;
        if (nounIs("bodies", word)) return Kind::Group;
        if (nounIs("places", word)) return Kind::Place;
        return nounIs("events", word) ? Kind::Event : Kind::None;
    }

    Kind ofMany() const {
        if (m_name.find(" & ") != std::string::npos) return Kind::Group;
        if (isCourtesy(m_lowered.front()) && !opensPlace())
            return isSaint() ? ofSaint() : ofCourtesy();
        if (const auto of = linkAt(); of > 0) return ofHead(of);
        if (tellsNobody()) return Kind::None;
        if (const auto kind = byEnd(m_lowered.back()); kind != Kind::None) return kind;
        if (nounIs("place_openings", m_lowered.front())) return Kind::Place;
        if (nounIs("body_openings", m_lowered.front())) return Kind::Group;
        return isPerson() ? Kind::Person : Kind::None;
    }

    bool isCourtesy(const std::string& word) const {
        return m_lexicon.is("titles", word) ||
            (word.back() == '.' && m_lexicon.is("titles", word.substr(0, word.size() - 1)));
    }

    /// "Col de Brenaz" is a pass, "Col Brown" a colonel.
    bool opensPlace() const {
        return nounIs("place_openings", m_lowered.front()) && m_words[1] == m_lowered[1];
    }

    bool isSaint() const {
        return m_lowered.front() == "saint" || startsWith(m_lowered.front(), "st");
    }

    /// "Sir Albert Hill" is a person, "Lady Lever Gallery" is none.
    Kind ofCourtesy() const {
        const auto end = byEnd(m_lowered.back());
        return end == Kind::None || nounIs("family_names", m_lowered.back()) ? Kind::Person : end;
    }

    /// "St. Florian" is a place, "St. Mary's Hospital" a hospital.
    Kind ofSaint() const {
        const auto end = byEnd(m_lowered.back());
        return end == Kind::None && m_words.size() == 2 ? Kind::Place : end;
    }

    /// The place of "of" in "University of Porto", or 0.
    std::size_t linkAt() const {
        const auto of = std::find(m_lowered.begin(), m_lowered.end(), "of");
        return of == m_lowered.end() ? 0 : static_cast<std::size_t>(of - m_lowered.begin());
    }

    /// The word before "of" says what it is, but in "Isle of Wight Festival" the last does. "King
    /// of Comedy" may be a film, and "Anna Berg of the University of Porto" is no one thing.
    Kind ofHead(std::size_t of) const {
        const auto& last = m_lowered.back();
        if (m_words.size() > of + 2 && nounIs("events", last)) return Kind::Event;
        return byEnd(m_lowered[of - 1]);
    }

    Kind byEnd(const std::string& word) const {
        if (nounIs("events", word) || nounIs("happenings", word)) return Kind::Event;
        if (nounIs("bodies", word)) return Kind::Group;
        if (nounIs("places", word) || nounIs("place_endings", word)) return Kind::Place;
        return nounIs("works", word) ? Kind::Work : Kind::None;
    }

    /// By a title, a given name or initials; a "Roman" or "Christian" thing is nobody.
    bool isPerson() const {
        const auto& first = m_words.front();
        if (m_lexicon.is("adjectives", m_lowered.front())) return false;
        if (isKorean()) return true;
        if (isReign(m_words.back())) return isGiven(first) || nounIs("titles", m_lowered.front());
        return isGiven(first) || isInitial(first) || nounIs("titles", m_lowered.front());
    }

    /// "Bong Joon-ho": a syllable, and two tied by a hyphen of which the second is small.
    bool isKorean() const {
        constexpr std::size_t longest = 5; // letters of a family name
        if (m_words.size() != 2 || m_words[0].size() > longest) return false;
        const auto hyphen = m_words[1].find('-');
        return hyphen != std::string::npos && hyphen > 0 && hyphen + 1 < m_words[1].size() &&
            !startsUpper(m_words[1].substr(hyphen + 1)) && m_words[1].size() < 2 * longest;
    }

    const std::string& m_name;
    const Lexicon& m_lexicon;
    std::vector<std::string> m_words, m_lowered;
};

/// The head of "Museum of Modern Art", then the last word, then the first.
std::vector<std::string> tellingWords(const std::string& name) {
    const auto words = wordsOf(name);
    std::vector<std::string> telling;
    for (std::size_t i = 1; i < words.size(); ++i)
        if (words[i] == "of") telling.push_back(lowered(words[i - 1]));
    if (!words.empty())
        telling.insert(telling.end(), {lowered(words.back()), lowered(words.front())});
    return telling;
}

} // namespace

Kind kindOfName(const std::string& name, const Lexicon& lexicon) {
    const auto words = wordsOf(name);
    const bool eventOf = words.size() > 2 && words[1] == "of" &&
        lexicon.nounIs("events", lowered(words[0])); // "Tour of the Carpathians"
    const bool race = words.size() > 1 && lexicon.nounIs("races", lowered(words[0]));
    return eventOf || race ? Kind::Event : NameWords(name, lexicon).kind();
}

std::string labelOfName(const std::string& name, const Lexicon& lexicon) {
    const auto known = lexicon.placeKinds.find(name);
    if (known != lexicon.placeKinds.end() && !known->second.empty()) return known->second;
    const auto kind = kindOfName(name, lexicon);
    if (kind == Kind::Person || (kind == Kind::None && NameWords(name, lexicon).tellsNobody()))
        return {};
    if (kind == Kind::Group && contains(name, " & ")) return "company";
    for (const auto& word : tellingWords(name)) {
        if (lexicon.kindOfNoun.contains(word)) return word;
        const auto body = lexicon.kindOfBody.find(word);
        if (kind == Kind::Group && body != lexicon.kindOfBody.end()) return body->second;
    }
    return {};
}

} // namespace podium::authoring
