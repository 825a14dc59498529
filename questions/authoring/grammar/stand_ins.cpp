#include "questions/authoring/grammar/stand_ins.hpp"
#include "questions/authoring/page/bare_words.hpp"
#include "questions/authoring/page/letters.hpp"
#include "questions/authoring/page/lines.hpp"
#include <algorithm>

namespace podium::authoring {
namespace {

/// A word and the marks behind it: "Bass" and "'s", "Games" and ",".
struct Piece {
    std::string word, marks;
};

Piece pieceOf(const std::string& written) {
    auto end = written.find_last_not_of(",.;:?!)");
    end = end == std::string::npos ? 0 : end + 1;
    const auto bare = std::string_view(written).substr(0, end);
    if (bare.ends_with("'s") && end > 3) end -= 2;
    if (bare.ends_with("s'")) end -= 1;
    return {written.substr(0, end), written.substr(end)};
}

bool isSmallWord(const std::string& lower, const Lexicon& lexicon) {
    static const char* const classes[]{"determiners", "owners", "pronouns", "prepositions",
        "conjunctions", "subordinators", "relatives", "numbers", "ordinals"};
    return std::any_of(std::begin(classes), std::end(classes),
        [&](const char* one) { return lexicon.is(one, lower); });
}

/// Writes one sentence anew, name by name.
class StandIns {
public:
    StandIns(const std::string& sentence, Alone alone, Ending ending, const Lexicon& lexicon)
        : m_alone(alone), m_ending(ending), m_lexicon(lexicon) {
        for (const auto& word : wordsOf(sentence)) m_pieces.push_back(pieceOf(word));
    }

    std::string written() {
        for (std::size_t at = 0; at < m_pieces.size();) {
            const auto end = nameEnd(at);
            if (end == at)
                add(plain(at), m_pieces[at].marks), ++at;
            else
                addName(at, end), at = end;
        }
        return m_out;
    }

private:
    bool isName(std::size_t i) const {
        const auto& word = m_pieces[i].word;
        const auto lower = lowered(word);
        if (!startsUpper(word) || word == "I" || word == "O") return false;
        if (m_lexicon.is("months", lower) || m_lexicon.is("weekdays", lower)) return false;
        return i > 0 || !isSmallWord(lower, m_lexicon);
    }

    /// A full stop within a name is that of an initial or a title.
    bool goesOn(std::size_t i) const {
        return m_pieces[i].marks.empty() || m_pieces[i].marks == ".";
    }

    /// "de" in "Zaho de Sagazan", but not the "of" that every parser knows.
    bool isTie(std::size_t i) const {
        return m_lexicon.is("name_links", m_pieces[i].word) && m_pieces[i].word != "of" &&
            m_pieces[i].marks.empty();
    }

    /// Behind the last word of the name that begins here; the same place where none does.
    std::size_t nameEnd(std::size_t from) const {
        auto first = from;
        if (isFourDigits(m_pieces[from].word) && goesOn(from)) ++first; // "the 2024 Games"
        if (first >= m_pieces.size() || !isName(first)) return from;
        auto last = first;
        while (last + 1 < m_pieces.size() && goesOn(last)) {
            const bool year = isFourDigits(m_pieces[last + 1].word);
            if (isName(last + 1) || year)
                ++last;
            else if (isTie(last + 1) && last + 2 < m_pieces.size() && isName(last + 2))
                last += 2;
            else
                break;
        }
        return last + 1;
    }

    bool isPlural(std::size_t from, std::size_t end) const {
        return m_ending == Ending::Plural && from > 0 && m_pieces[end - 1].word.ends_with('s') &&
            m_lexicon.is("determiners", lowered(m_pieces[from - 1].word));
    }

    void addName(std::size_t from, std::size_t end) {
        const auto& last = m_pieces[end - 1];
        const bool stays = end - from == 1 && (m_alone == Alone::Kept || from == 0);
        if (stays)
            add(last.word, last.marks);
        else
            add(std::string(standInName) + (isPlural(from, end) ? "s" : ""), last.marks);
    }

    /// "finished third in the table", where the parser waits for a third something.
    bool isManner(std::size_t i) const {
        if (i == 0 || !m_lexicon.is("ordinals", m_pieces[i].word)) return false;
        const auto& before = m_pieces[i - 1].word;
        const bool ends = i + 1 == m_pieces.size() || !m_pieces[i].marks.empty() ||
            m_lexicon.is("prepositions", m_pieces[i + 1].word);
        return ends && !startsUpper(before) && !isSmallWord(before, m_lexicon);
    }

    /// "9km" is nine kilometres, "a single gold" a medal, and the "O's" of a sign are letters.
    std::string plain(std::size_t i) const {
        const auto& [word, marks] = m_pieces[i];
        if (word == "O" && startsWith(marks, "'s")) return "letter";
        const auto before = i > 0 ? m_pieces[i - 1].word : std::string();
        if (isManner(i)) return "well";
        const bool metal = word == "gold" || word == "silver" || word == "bronze";
        const bool last = i + 1 == m_pieces.size() || !startsWith(m_pieces[i + 1].word, "medal");
        if (metal && last && (before == "single" || before == "a")) return "medal";
        constexpr auto figures = "0123456789.,$";
        const bool counted = !before.empty() && before.find_first_not_of(figures) == before.npos;
        if (counted && word == "km") return "kilometres";
        const auto digits = word.find_first_not_of(figures);
        if (digits == std::string::npos || digits == 0) return word;
        if (word[digits] == '-') return word.substr(0, digits); // "1874-75"
        return measured(word.substr(0, digits), word.substr(digits));
    }

    static std::string measured(const std::string& figure, const std::string& unit) {
        for (const std::string known : {"km", "m", "cm", "mm", "kg", "g", "mph", "bn", "k"})
            if (unit == known) return figure + (figure[0] == '$' ? " million" : " metres");
        return figure + unit;
    }

    void add(const std::string& word, const std::string& marks) {
        m_out += (m_out.empty() ? "" : " ") + word + marks;
    }

    Alone m_alone;
    Ending m_ending;
    const Lexicon& m_lexicon;
    std::vector<Piece> m_pieces;
    std::string m_out;
};

/// "How many metres tall" asks how tall, and dollars count as coins do.
std::string withoutUnitOfMeasure(const std::string& text) {
    const auto words = wordsOf(text);
    std::string out;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const bool many = words[i] == "many" && i + 2 < words.size();
        const auto& then = many ? words[i + 2] : words[i];
        const bool measure = many &&
            (then == "tall" || then == "long" || then == "wide" || then == "deep" ||
                then == "high" || then == "old" || then == "across");
        if (measure) i += 2;
        const bool money = i > 0 && words[i - 1] == "many" &&
            (words[i] == "euros" || words[i] == "dollars" || words[i] == "pounds");
        out += (out.empty() ? "" : " ") + (money ? "coins" : words[i]);
    }
    return out;
}

} // namespace

std::string withStandIns(
    const std::string& sentence, Alone alone, Ending ending, const Lexicon& lexicon) {
    return StandIns(withoutUnitOfMeasure(sentence), alone, ending, lexicon).written();
}

} // namespace podium::authoring
