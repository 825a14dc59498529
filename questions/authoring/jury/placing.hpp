#pragma once
#include "questions/authoring/world.hpp"
#include "questions/bank/question.hpp"

// Whether a player who has not read the page knows where a question belongs.

namespace podium::authoring {

/// Whether a stem, or every thing to be put in order, names something: a name, a year, a title.
bool standsAlone(const Question& question, const Occasion& occasion);
/// Where no event is told, a stem must name what the article is about, two names, or one that the
/// world knows.
bool isPlaced(const Question& question, Scope scope, const World& world);
/// Whether the options are names: what is asked for has one, if nothing else does.
bool namesOnly(const Question& question);
/// "In which ocean did biologists discover a nursery?", "Who handed in 4,218 signatures?"
bool tellsEnough(const std::string& stem);
/// "Who trained NAME?", where the page never says more than a last name.
bool saysHalfName(const Question& question, const World& world);

} // namespace podium::authoring
