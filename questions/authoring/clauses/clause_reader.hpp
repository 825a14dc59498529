#pragma once
#include "questions/authoring/clauses/phrase_reader.hpp"

namespace podium::authoring {

/// Reads the clauses of one sentence, left to right, and gives up where it does not understand.
class ClauseReader {
public:
    ClauseReader(const Sentence& sentence, const Reading& reading)
        : m_reading(reading), m_reader(sentence, m_reading) {}
    /// To look ahead with: reads on from the same place, with a memory of its own.
    ClauseReader(const ClauseReader& other);

    std::vector<Fact> read();
    /// The sentence is one clause and nothing else, so that all behind its verb belongs to that.
    void expectOneClause() { m_oneClause = true; }
    /// What the sentence has left in a reader's mind so far.
    const Memory& memory() const { return m_reading.memory; }

private:
    /// How far a clause reaches: to the sentence's end, or to the comma that closes it.
    enum class Reach { Far, Comma };

    void readClause();
    void skipToClause();
    bool readThere();
    void readQuoted();
    bool startsClause() const;
    bool verbFollows() const;
    static bool isThing(const Fact& fact);
    void finish(Fact fact);
    bool tellsAnother(const Entity& person) const;

    bool readLeading();
    bool readLeadingClause();
    bool readLeadingParticiple();
    bool readLeadingTime();
    bool readLeadingPhrase();
    void addLeading(const Complement& next);
    void skipLeading();

    std::optional<Phrase> subject();
    std::optional<Phrase> bothTeams();
    Phrase pairOf(const std::vector<std::string>& two, Kind kind) const;
    bool namesAnotherThing() const;
    void nameOwner(Phrase& owned) const;
    bool opensAside() const;
    void skipRelative();
    void readSubjectPhrases(Phrase& who);
    std::optional<Phrase> memberOfList();
    bool readList(Phrase& first, Slot::Part part);
    bool readAside(Phrase& who);
    void nameByLeader(Phrase& who) const;
    bool skipAmong();
    bool readAsideBetween(Phrase& who);
    bool fitsKind(const Phrase& noun, const Phrase& name) const;
    bool readApposition(Phrase& who);
    bool readRelative(const Phrase& antecedent);
    bool canBeWho(const Phrase& phrase) const;
    bool readObjectRelative(const Phrase& antecedent);
    bool readPlaceRelative(const Phrase& antecedent, const std::string& preposition);
    bool readParticiple(const Phrase& subject);
    bool readWinner(const Phrase& subject);
    bool tellsEvent(std::size_t ahead) const;
    void readRestriction(Phrase& phrase);

    void readPredicate(const Phrase& subject);
    bool readVerb(Fact& fact);
    void readAuxiliaries(Fact& fact);
    bool readAuxiliary(Fact& fact);
    bool readPlan(Fact& fact);
    void readDecision(Fact& fact);
    std::optional<std::string> plainVerb(Fact& fact) const;
    std::optional<std::string> plainAs(Form form) const;
    void readParticle(Fact& fact);
    void readWitnessed(const Fact& fact);
    bool readOwnDeed(const Fact& said);
    void readSpeech(Fact& fact);

    void readRest(Fact& fact);
    bool readPart(Fact& fact);
    bool readPreposition(Fact& fact);
    bool readWith(Fact& fact);
    bool pastForParticiple() const;
    bool readFrequency(Fact& fact);
    bool describeThing(Fact& fact, const Phrase& amount);
    bool readObject(Fact& fact);
    void addLastYear(Fact& fact) const;
    bool readDistance(Fact& fact, Phrase far);
    bool readAdjective(Fact& fact);
    void addMeasure(Phrase& amount);
    bool readAfterComma(Fact& fact);
    bool readAfterwards(Fact& fact, const Phrase& last);
    bool readAfterAnd(Fact& fact);
    bool readSubordinate(Fact& fact);
    bool readSameSubject(Fact& fact);
    bool readGapped(Fact& fact, const Phrase& subject);
    void addPhrase(Fact& fact, const Phrase& phrase);
    void readTail(Fact& fact, const std::string& lead);
    bool endsTail() const;
    void skipAside();
    /// At a comma behind which no list goes on, what was read is whole, whatever follows.
    void keepWhole(const Fact& fact);
    bool listGoesOn() const;
    bool giveUp(Fact& fact);
    bool takeAsItStands(Fact& fact);
    bool doesSomething() const;

    std::string preposition();
    bool subordinates() const;
    bool prepositional() const;
    bool gerund(std::size_t ahead = 0) const;
    bool participle(std::size_t ahead = 0) const;
    bool isTime(const Phrase& phrase) const;

    Reading m_reading; ///< a copy: who "he" is changes within the sentence
    PhraseReader m_reader;
    std::vector<Fact> m_facts;
    Reach m_reach = Reach::Far;
    bool m_oneClause = false;
    bool m_announced = false;          ///< "said it would": what was announced is planned
    bool m_doubted = false;            ///< within "if"
    bool m_earlier = false;            ///< "had been everywhere: ..." holds behind the colon
    std::vector<Complement> m_leading; ///< read before the subject, said after the verb
    std::vector<Fact> m_dangling;      ///< "Founded in 1902, ...": their subject is still to come
    std::optional<Fact> m_whole{};     ///< a fact as it stood at a comma, where it was whole
};

/// The last thing that a fact names, which "who" and "which" stand for.
const Phrase& lastPhrase(const Fact& fact);

} // namespace podium::authoring
