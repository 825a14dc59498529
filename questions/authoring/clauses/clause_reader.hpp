#pragma once
#include "questions/authoring/clauses/phrase_reader.hpp"

namespace podium::authoring {

/// Reads the clauses of one sentence, left to right, and gives up where it does not understand.
class ClauseReader {
public:
    ClauseReader(const Sentence& sentence, const Reading& reading)
        : m_reading(reading), m_reader(sentence, m_reading) {}

    std::vector<Fact> read();

private:
    void readFrom();
    void readLeading();
    void addLeading(const Complement& next);
    void skipLeading();
    std::optional<Phrase> subject();
    std::optional<Phrase> bothTeams();
    void readList(Phrase& subject);
    void readReduced(const Phrase& subject);
    void readRelative(const Phrase& subject);
    void readWinner(const Phrase& subject);
    void readQuoted();

    void readPredicate(const Phrase& subject);
    bool readVerb(Fact& fact);
    void readAuxiliaries(Fact& fact);
    std::optional<std::string> plainVerb(Fact& fact) const;
    void readParticle(Fact& fact);
    void readWitnessed(const Fact& fact);
    void readSpeech(Fact& fact);

    void readRest(Fact& fact);
    bool readPart(Fact& fact);
    bool readPreposition(Fact& fact);
    bool readWith(Fact& fact);
    bool readObject(Fact& fact);
    bool readAfterComma(Fact& fact);
    bool readAfterAnd(Fact& fact);
    bool readSubordinate(Fact& fact);
    void keepGoing(Phrase& object);
    static void addPlace(Fact& fact, Complement place);
    static void addTotal(Phrase& amount);
    bool plainAgain(const Fact& fact) const;
    void readSameSubject(const Fact& fact);
    bool readGapped(Fact& fact, const Phrase& subject);
    void addPhrase(Fact& fact, const Phrase& phrase);
    void readTail(Fact& fact, const std::string& lead);
    void skipAside();
    bool giveUp(Fact& fact);
    void finish(Fact fact);

    std::string preposition();
    bool startsClause() const;
    bool gerund(std::size_t ahead = 0) const;
    bool endsTail() const;

    Reading m_reading; ///< a copy: who "he" is changes within the sentence
    PhraseReader m_reader;
    std::vector<Fact> m_facts;
    bool m_earlier = false; ///< "had been everywhere: ..." holds for what follows the colon
    std::vector<Complement> m_leading; ///< read before the subject, said after the verb
};

/// ", a swimmer," says who somebody is; the cast knows it already.
void skipApposition(PhraseReader& reader, const Phrase& phrase);

} // namespace podium::authoring
