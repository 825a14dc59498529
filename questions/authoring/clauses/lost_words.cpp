#include "questions/authoring/clauses/lost_words.hpp"
#include "questions/authoring/clauses/statement.hpp"
#include "questions/authoring/page/bare_words.hpp"
#include "questions/authoring/page/letters.hpp"
#include "questions/authoring/page/lines.hpp"
#include "questions/authoring/words/word_store.hpp"
#include <algorithm>

namespace podium::authoring {
namespace {

/// A word by which its forms are known: "carries" and "carried", "geese" and "goose".
std::string plainWord(const std::string& word, const Lexicon& lexicon) {
    for (const auto form : {Form::Past, Form::Participle, Form::Third, Form::Gerund})
        if (const auto plain = lexicon.verbs.plainAnywhere(word, form)) return *plain;
    if (!lexicon.store) return word;
    const auto one = lexicon.store->singular(word);
    return one ? *one : word;
}

bool isAuxiliary(const std::string& word) {
    static const std::set<std::string> all{"be", "is", "are", "was", "were", "been", "being", "has",
        "have", "had", "having", "do", "does", "did"};
    return all.contains(word);
}

/// Reads a clause once more beside the fact that was made of it.
class Audit {
public:
    Audit(const Fact& fact, const Sentence& sentence, const Cast& cast, const Lexicon& lexicon)
        : m_fact(fact), m_tokens(sentence.tokens), m_cast(cast), m_lexicon(lexicon) {
        const auto said =
            replaced(replaced(lowered(statement(fact, lexicon)), "'s", " "), "s' ", "s ");
        for (const auto& word : bareWords(said)) {
            m_said.insert(word);
            m_said.insert(plainWord(word, lexicon));
        }
        for (const auto& word : bareWords(replaced(statement(fact, lexicon), "'s", " ")))
            m_resolves = m_resolves || (startsUpper(word) && !contains(sentence.words, word));
        m_resolves = m_resolves || fact.subject.resolved ||
            (fact.object && fact.object->resolved) ||
            std::any_of(fact.complements.begin(), fact.complements.end(),
                [](const Complement& one) { return one.phrase.resolved; });
    }

    std::string lost() const {
        const auto before = lostBefore();
        return before.empty() ? lostBehind() : before;
    }

private:
    bool isMark(std::size_t i) const {
        const auto tag = m_tokens[i].tag;
        return tag == Tag::Stop || tag == Tag::Colon || tag == Tag::Bracket || tag == Tag::Dash;
    }

    bool begins(std::size_t i) const {
        const auto tag = m_tokens[i].tag;
        return tag == Tag::Subordinator || tag == Tag::Relative;
    }

    bool isKept(std::size_t i) const {
        const auto& word = m_tokens[i].lower;
        if (word == "together" && !m_fact.subject.members.empty()) return false;
        return m_lexicon.is("never_left_out", word) && !isSaid(i);
    }

    bool isSaid(std::size_t i) const {
        const auto& token = m_tokens[i];
        const auto says = [&](const std::string& word) {
            return m_said.contains(word) || m_said.contains(plainWord(word, m_lexicon));
        };
        auto words = bareWords(token.lower);
        if (const auto* entity = token.tag == Tag::Name ? m_cast.find(token.text) : nullptr)
            for (const auto& word : bareWords(lowered(entity->name))) words.push_back(word);
        return words.empty() || std::any_of(words.begin(), words.end(), says);
    }

    /// Small words, adverbs and times hang on what is said; figures are written in many ways.
    bool isSmall(std::size_t i) const {
        const auto& token = m_tokens[i];
        const bool content = token.tag == Tag::Word || token.tag == Tag::Name ||
            (token.tag == Tag::Verb && !isAuxiliary(token.lower));
        if (!content) return true;
        const bool ofTime = i + 1 < m_tokens.size() && isAdjective(token.pos) &&
            m_lexicon.is("time_nouns", m_tokens[i + 1].lower); // "the early hours"
        return ofTime || m_lexicon.is("time_nouns", token.lower) ||
            m_lexicon.is("weekdays", token.lower) || m_lexicon.is("months", token.lower) ||
            m_lexicon.is("relative_times", token.lower) || m_lexicon.is("other_times", token.lower);
    }

    /// "the American conductor NAME": what somebody is goes before the name.
    bool isBeforeName(std::size_t i) const {
        auto k = i;
        const auto said = [&] { return m_tokens[k].tag == Tag::Name && isSaid(k); };
        const auto goes = [&] {
            const auto tag = m_tokens[k].tag;
            return tag == Tag::Word || tag == Tag::Name || tag == Tag::Genitive ||
                tag == Tag::Conjunction;
        };
        while (k < m_tokens.size() && goes() && !said()) ++k;
        return k < m_tokens.size() && m_tokens[k].tag == Tag::Name && isSaid(k);
    }

    /// "until a dentist opened", "than he had hoped": what is compared or dated by another clause.
    bool opensClause(std::size_t i) const {
        static const std::set<std::string> openers{"before", "after", "until", "since", "as"};
        if (!openers.contains(m_tokens[i].lower)) return false;
        for (auto k = i + 1; k < m_tokens.size() && !isMark(k); ++k)
            if (isFinite(k)) return true;
        return false;
    }

    bool isFinite(std::size_t i) const {
        const auto pos = m_tokens[i].pos;
        const bool finite = pos == Penn::VBD || pos == Penn::VBZ || pos == Penn::VBP;
        return m_tokens[i].tag == Tag::Modal || (m_tokens[i].tag == Tag::Verb && finite);
    }

    /// Where the clause of the fact ends.
    bool ends(std::size_t i) const {
        const auto tag = m_tokens[i].tag;
        return isMark(i) || begins(i) || tag == Tag::Comma || tag == Tag::Conjunction ||
            opensClause(i) || (isFinite(i) && !isSaid(i));
    }

    std::string lostBefore() const {
        constexpr std::size_t reach = 8; // tokens
        for (auto i = m_fact.at; i-- > 0 && m_fact.at - i <= reach;) {
            const auto tag = m_tokens[i].tag;
            if (isMark(i) || begins(i) || tag == Tag::Comma || tag == Tag::Conjunction) break;
            if (isKept(i)) return m_tokens[i].text;
        }
        return {};
    }

    /// "the spacecraft" is told by its name.
    bool isNamedElsewhere(std::size_t i) const {
        return i > 0 && m_tokens[i - 1].lower == "the" && m_resolves;
    }

    std::string lostBehind() const {
        for (auto i = m_fact.at + 1; i < m_tokens.size() && !ends(i); ++i) {
            if (isKept(i)) return m_tokens[i].text;
            const bool particle = m_tokens[i].pos == Penn::RP && i == m_fact.at + 1 &&
                m_lexicon.verbIs("particles", m_tokens[i].lower);
            if (particle && !isSaid(i)) return m_tokens[i].text;
            if (m_fact.verb == "be" && m_fact.turn == Turn::Active) continue;
            if (isSmall(i) || isSaid(i) || isBeforeName(i) || isNamedElsewhere(i)) continue;
            return m_tokens[i].text;
        }
        return {};
    }

    const Fact& m_fact;
    const std::vector<Token>& m_tokens;
    const Cast& m_cast;
    const Lexicon& m_lexicon;
    std::set<std::string> m_said;
    bool m_resolves = false;
};

} // namespace

std::string lostWord(
    const Fact& fact, const Sentence& sentence, const Cast& cast, const Lexicon& lexicon) {
    if (fact.apposed || fact.at >= sentence.tokens.size()) return {};
    if (fact.object && fact.object->kind == Kind::Rank) return {};
    const bool quoted = fact.object && fact.object->kind == Kind::Quote;
    if (quoted || sentence.tokens[fact.at].tag != Tag::Verb) return {};
    return Audit(fact, sentence, cast, lexicon).lost();
}

} // namespace podium::authoring
