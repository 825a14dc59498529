#pragma once
#include "questions/authoring/clauses/occasion.hpp"

namespace podium::authoring {

/// Writes down an event's name with its parts: its head, its series, what stands for it in short.
void nameEvent(const std::string& name, const Lexicon& lexicon, Occasion& occasion);
/// "Paris Olympic Games 2024" is printed with its year behind its city.
std::string eventName(const std::string& name, const Lexicon& lexicon);
/// A cup, a league, or a race.
bool isSportsEvent(const std::string& event, const Lexicon& lexicon);
/// "38th " of "the 38th San Telmo Film Festival", wherever the page says so; else empty.
std::string countOf(const Article& article, const std::string& event);

} // namespace podium::authoring
