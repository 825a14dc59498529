#include "questions/authoring/names/votes.hpp"
#include "questions/authoring/page/letters.hpp"
#include "questions/authoring/words/word_store.hpp"

namespace podium::authoring {
namespace {

/// Looks around one name of one sentence.
class Ballot {
public:
    Ballot(const Sentence& sentence, std::size_t name, const Lexicon& lexicon)
        : m_tokens(sentence.tokens), m_name(name), m_lexicon(lexicon) {}

    void cast(Vote& vote) const {
        if (is(-1, "the")) vote.thing += 3;
        if (is(-1, "in") || is(-1, "near")) vote.place += 2;
        const bool within = is(-1, "of") && at(-2) && m_lexicon.is("whereabouts", at(-2)->lower);
        if (within) vote.place += 2; // "in the centre of NAME"
        if (tag(1) == Tag::Comma && tag(2) == Tag::Number &&
            (tag(3) == Tag::Comma || tag(3) == Tag::Stop))
            vote.person += 3; // "NAME, 34,"
        if (is(1, "who") ||
            (tag(1) == Tag::Comma && is(2, "who") && !is(-1, "in") && !is(-1, "of") &&
                !is(-1, "at")))
            vote.person += 3;
        if (tag(1) == Tag::Comma && is(2, "which")) vote.thing += 3;
        if (speaks(1) || (speaks(-1) && tag(-2) == Tag::Quote)) vote.person += 2;
        if (verbIs(1, "personal") || (is(1, "was") && verbIs(2, "personal"))) vote.person += 3;
        if (is(1, "were") || is(1, "are") || is(1, "have")) vote.group += 2;
        if (role(1) && tag(2) == Tag::Name) vote.group += 3; // "NAME coach NAME"
        if (plays()) vote.group += 2;
        if (ofCountry()) vote.person += 2;
        if (at(-1) && m_lexicon.is("team_roles", at(-1)->lower)) vote.group += 4; // "holders NAME"
        if (tag(1) == Tag::Score || tag(2) == Tag::Score) vote.group += 3;        // "led 17-6"
        if (tag(1) == Tag::Genitive && role(2)) vote.group += 2; // "NAME's captain"
    }

private:
    const Token* at(int offset) const {
        const auto place = static_cast<std::ptrdiff_t>(m_name) + offset;
        const bool inside = place >= 0 && place < static_cast<std::ptrdiff_t>(m_tokens.size());
        return inside ? &m_tokens[static_cast<std::size_t>(place)] : nullptr;
    }

    Tag tag(int offset) const { return at(offset) ? at(offset)->tag : Tag::Stop; }
    bool is(int offset, const std::string& word) const {
        return at(offset) && at(offset)->lower == word;
    }

    std::string plain(int offset) const {
        if (tag(offset) != Tag::Verb) return {};
        for (const auto form : {Form::Past, Form::Participle, Form::Third})
            if (const auto verb = m_lexicon.verbs.plainAnywhere(at(offset)->lower, form))
                return *verb;
        return {};
    }

    bool verbIs(int offset, const std::string& verbClass) const {
        return m_lexicon.verbIs(verbClass, plain(offset));
    }

    bool speaks(int offset) const { return verbIs(offset, "speech"); }
    bool role(int offset) const { return at(offset) && m_lexicon.isRole(at(offset)->lower); }

    /// "Ethiopia's NAME NAME": a competitor, where the last name is no everyday word.
    bool ofCountry() const {
        const auto* country = at(-2);
        const auto& name = at(0)->text;
        const auto space = name.find(' ');
        if (tag(-1) != Tag::Genitive || !country || !m_lexicon.country(country->text)) return false;
        if (space == std::string::npos || !m_lexicon.store) return false;
        const auto last = lowered(name.substr(name.find_last_of(' ') + 1));
        const auto first = lowered(name.substr(0, space));
        const auto& store = *m_lexicon.store;
        return !store.is(WordClass::Noun, first) && startsLetter(last) &&
            (!store.is(WordClass::Noun, last) || store.isCapitalised(WordClass::Noun, last) ||
                verbIs(1, "winning") || verbIs(1, "ranking") || verbIs(1, "playing"));
    }

    /// "NAME beat", "beat NAME 4-2": teams meet.
    bool plays() const {
        bool score = false;
        for (const auto& token : m_tokens) score = score || token.tag == Tag::Score;
        return score && (verbIs(1, "defeating") || verbIs(-1, "defeating") || verbIs(1, "winning"));
    }

    const std::vector<Token>& m_tokens;
    std::size_t m_name;
    const Lexicon& m_lexicon;
};

} // namespace

Votes votesFor(const std::vector<Sentence>& sentences, const Lexicon& lexicon) {
    Votes votes;
    for (const auto& sentence : sentences)
        for (std::size_t i = 0; i < sentence.tokens.size(); ++i)
            if (sentence.tokens[i].tag == Tag::Name)
                Ballot(sentence, i, lexicon).cast(votes[sentence.tokens[i].text]);
    return votes;
}

} // namespace podium::authoring
