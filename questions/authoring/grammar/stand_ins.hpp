#pragma once
#include "questions/authoring/words/lexicon.hpp"
#include <string_view>

namespace podium::authoring {

/// A name that no dictionary holds: a parser then takes it for a person, a place or a thing.
constexpr std::string_view standInName = "Zorbag";

/// What becomes of a name of one word, and of an "s" at the end of "the ... Games".
enum class Alone { Kept, Replaced };
enum class Ending { Singular, Plural };

/// A sentence with a stand-in for each of its names, and with its measures written out.
std::string withStandIns(
    const std::string& sentence, Alone alone, Ending ending, const Lexicon& lexicon);

} // namespace podium::authoring
