#pragma once
#include "questions/authoring/clauses/facts.hpp"
#include "questions/authoring/clauses/occasion.hpp"

namespace podium::authoring {

/// What the sentences before have left in a reader's mind.
struct Memory {
    std::string he, she;             ///< the one each can mean, or empty
    std::optional<Phrase> topic;     ///< the named place, thing or event of the sentence before
    std::optional<Phrase> about;     ///< what the whole article is about, if it is nobody
    std::optional<Phrase> ship;      ///< the one "she" can mean, where she is nobody
    bool shipIsShe = false;          ///< the page calls its ship so
    std::optional<Phrase> thing;     ///< the one "it" can mean
    std::vector<std::string> couple; ///< who married whom
    std::vector<std::string> groups; ///< companies and bodies of the sentence before
    std::vector<std::string> teams;  ///< countries of the latest sentence that named some
};

/// All that reading a sentence needs to know beyond its words.
struct Reading {
    const Cast& cast;
    const Occasion& occasion;
    const Lexicon& lexicon;
    Memory memory;
};

/// Reads noun phrases out of a sentence's tokens, from a place that moves on.
class PhraseReader {
public:
    PhraseReader(const Sentence& sentence, const Reading& reading)
        : m_sentence(sentence), m_tokens(sentence.tokens), m_reading(reading) {}

    std::size_t at = 0;

    bool done() const { return at >= m_tokens.size() || tagIs(Tag::Stop); }
    bool tagIs(Tag tag, std::size_t ahead = 0) const;
    bool posIs(Penn pos, std::size_t ahead = 0) const;
    bool wordIs(const std::string& lower, std::size_t ahead = 0) const;
    bool wordIn(const std::string& wordClass, std::size_t ahead = 0) const;
    const Token& token(std::size_t ahead = 0) const { return m_tokens[at + ahead]; }
    /// Whether a verb in its tense stands here: "won", "wins", "will".
    bool finiteVerb(std::size_t ahead = 0) const;
    const Sentence& sentence() const { return m_sentence; }

    /// One phrase with its "of"; the place stays where it was if there is none.
    std::optional<Phrase> phrase();
    /// The words from `first` up to the place, names in full.
    std::string printedSince(std::size_t first) const;
    /// Whether one of them means nothing outside its sentence.
    bool looseSince(std::size_t first) const;

private:
    bool isOpened(std::size_t first) const;
    bool continues(std::size_t first) const;
    bool describes() const;
    bool joinsAdjectives() const;
    bool timeComes() const;
    bool labelled(const Entity& entity) const;
    bool nounComes(std::size_t ahead) const;
    std::optional<std::size_t> extent();
    std::size_t skipSecondRole(std::size_t first, std::size_t last);
    void readRange(Phrase& phrase, std::size_t first);
    bool opensSentence() const;
    bool isNamesake(std::size_t i) const;
    static Phrase unknownPronoun(const std::string& word);
    Phrase pronoun();
    bool namesRival(const std::string& meant, Gender gender) const;
    Phrase core(std::size_t first, std::size_t last) const;
    std::string printed(std::size_t first, std::size_t last) const;
    std::string printedToken(std::size_t i, std::size_t first) const;
    void attachOf(Phrase& phrase);
    bool isLoose(std::size_t i) const;
    void classify(Phrase& phrase, std::size_t first, std::size_t last) const;
    bool classifyPeople(Phrase& phrase, std::size_t first, std::size_t last) const;
    bool classifyName(Phrase& phrase, std::size_t first, std::size_t last) const;
    bool classifyHolder(Phrase& phrase, std::size_t first, std::size_t last) const;
    bool isSurname(const std::string& name) const;
    bool fullName(const Entity& entity) const;
    bool classifyTime(Phrase& phrase, std::size_t first, std::size_t last) const;
    bool classifyRank(Phrase& phrase, std::size_t first, std::size_t last) const;
    bool classifyBound(Phrase& phrase, std::size_t first, std::size_t last) const;
    bool classifyNumber(Phrase& phrase, std::size_t first, std::size_t last) const;
    void classifyThing(Phrase& phrase, std::size_t first, std::size_t last) const;
    bool readTop(Phrase& phrase, const Phrase& owner) const;
    bool namedOwner(std::size_t i, std::size_t first) const;
    bool classifyRole(Phrase& phrase, std::size_t first, std::size_t last) const;
    const Entity* ownerBy(const std::string& noun) const;
    const Entity* personBy(const std::string& noun) const;
    bool hasRole(const Entity& entity, const std::string& noun) const;
    bool isSubjectToo(const std::string& noun) const;
    const Entity* meantBy(const std::string& noun) const;
    void nameAgain(Phrase& phrase, std::size_t first, std::size_t last) const;
    void nameBare(Phrase& phrase, std::size_t first, std::size_t last) const;
    void nameSort(Phrase& phrase, std::size_t first, std::size_t last) const;
    void nameWider(Phrase& phrase, std::size_t first, std::size_t last) const;
    void nameAged(Phrase& phrase, std::size_t first, std::size_t last) const;
    std::string sceneText(std::size_t first, std::size_t last) const;

    const Sentence& m_sentence;
    const std::vector<Token>& m_tokens;
    const Reading& m_reading;
};

} // namespace podium::authoring
