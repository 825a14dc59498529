#pragma once
#include "questions/authoring/tables/setter.hpp"

namespace podium::authoring {

/// How tables speak of teams, events and people, and how well each is known.
class Ledger {
public:
    explicit Ledger(const Setter& setter);

    /// "the Netherlands"
    std::string team(const std::string& name) const;
    /// Whether "which country" may be asked of a team.
    bool isCountry(const std::string& team) const;
    /// Whether it is a team of its own, of which a host would ask.
    bool isTeam(const std::string& team) const { return m_lexicon.country(team) != nullptr; }
    bool isWellKnown(const std::string& team) const;
    /// -1 well known, 0 known, 1 hardly.
    int obscurity(const std::string& team) const;
    /// "the men's singles in tennis"
    std::string event(const std::string& discipline, const std::string& event) const;
    /// Whether two events are of one kind: two throws, two races of a stroke.
    bool areAkin(
        const std::string& discipline, const std::string& one, const std::string& other) const;
    std::string discipline(const std::string& name) const;
    /// A note as it goes on in a sentence: with a small letter, unless it begins with a name.
    std::string remark(const std::string& note) const;
    /// 1 is best known.
    int fame(const std::string& discipline) const;
    /// In how many rows of records and ceremonies somebody stands, and what was won.
    int renown(const std::string& name) const;

private:
    const Phrasebook& m_book;
    const Lexicon& m_lexicon;
    std::map<std::string, int> m_renown;
};

/// "three", "12"
std::string word(int number);
/// "three golds and two bronzes"
std::string tally(const Counts& counts);
/// "second", "21st"
std::string ordinal(int rank);
std::string withCapitalOrdinal(int rank);
/// "Swimming"
std::string capital(const std::string& text);
/// "4 August 2024" of 2024-08-04; empty where it is no day.
std::string printedDay(const std::string& day);
/// "6.25 metres" of 6.25 m
std::string spokenMark(const std::string& mark);
/// "men's singles"
std::string lowerFirst(const std::string& text);
/// "silver", and "medals" for all of them
const char* colourName(Counted counted);
/// "silver medals", "medals in total"
std::string coloured(Counted counted, int count);
/// "Ann and Ben"
std::string joined(const std::vector<std::string>& names);
/// "1,234"
std::string figures(long long number);

} // namespace podium::authoring
