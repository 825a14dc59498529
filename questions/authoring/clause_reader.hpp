#pragma once
#include "questions/authoring/phrase_reader.hpp"

namespace podium::authoring {

/// Reads the clauses of one sentence, left to right, and gives up where it does not understand.
class ClauseReader {
public:
    ClauseReader(const Sentence& sentence, const Reading& reading)
        : m_reader(sentence, reading), m_reading(reading) {}

    std::vector<Fact> read();

private:
    void readFrom();
    std::vector<Complement> leading();
    std::optional<Phrase> subject();
    void readList(Phrase& subject);
    void skipApposition(const Phrase& phrase);
    void readReduced(const Phrase& subject);
    void readRelative(const Phrase& subject);
    void readPredicate(const Phrase& subject, const std::vector<Complement>& leading);
    bool readVerb(Fact& fact);
    void readAuxiliaries(Fact& fact);
    void readParticle(Fact& fact);
    void readRest(Fact& fact);
    bool readPart(Fact& fact);
    bool readPreposition(Fact& fact);
    bool readObject(Fact& fact);
    bool readAfterComma(Fact& fact);
    bool readAfterAnd(Fact& fact);
    void readTail(Fact& fact, const std::string& lead);
    void skipAside();
    void finish(const Fact& fact);
    std::string preposition();
    bool startsClause() const;
    bool gerund(std::size_t ahead = 0) const;
    bool participle() const;

    PhraseReader m_reader;
    const Reading& m_reading;
    std::vector<Fact> m_facts;
    std::optional<Phrase> m_subject; ///< of the clause before, for "and roared away"
};

} // namespace podium::authoring
