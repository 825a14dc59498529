#pragma once
#include "questions/authoring/asking/asker.hpp"

namespace podium::authoring {

/// Where the word that puts one thing above its like ends: "the first", "the tallest", "the most
/// distant", "the only"; npos where there is none.
std::size_t rankWord(const std::string& text);
/// "his medal" becomes "their medal" where the one who owns it is asked for.
std::string unowned(std::string text);
/// A person, a country, a body or a city by name.
bool named(const Phrase& phrase);
/// The fact without its score and its sums, which the question about somebody does not need.
Fact withoutSums(Fact fact);
/// A planet is found but once: who found it needs no year, which another question asks for.
Fact withoutTime(Fact fact);
/// "did NAME win in Paris": the fact turned round for a question, at most so many words behind it.
std::string turnedRound(
    const Fact& fact, Slot slot, const Asker& asker, std::ptrdiff_t longest = 10);
/// A town that wins or loses is a team.
bool competes(const Fact& fact, const Lexicon& lexicon);
/// "how many gold medals", "roughly how many spectators"
/// "four of the town's five schools": beside 6 and 7 the answer is plain.
bool holdsFigure(const std::string& counted, const Lexicon& lexicon);
std::string howMany(const Phrase& count, const Lexicon& lexicon);
/// A number that is itself a rough one is asked for as the closest.
void askCount(
    const Fact& fact, const std::string& question, const Phrase& count, Slot slot, Asker& asker);
/// Ships and moons have names, rain and pianos have none.
bool bearsNames(const std::string& kind, const Asker& asker);

} // namespace podium::authoring
