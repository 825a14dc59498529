#pragma once
#include "questions/authoring/clauses/facts.hpp"
#include "questions/authoring/clauses/occasion.hpp"
#include "questions/authoring/words/lexicon.hpp"
#include <cstddef>

namespace podium::authoring {

/// The fact with at most so many words behind its verb, if it can do without the others; the
/// slot keeps to its part.
Fact shortened(Fact fact, Slot& slot, std::ptrdiff_t longest = 10);
/// "carried a French flag into the stadium": the verb in its tense and all but the slot.
std::string predicate(const Fact& fact, const Slot& without, const Lexicon& lexicon);
/// "did Tom Cruise take the flag": the same turned round for a question.
std::string inverted(const Fact& fact, const Slot& without, const Lexicon& lexicon);
/// What stands behind the verb, the slot left out.
std::string rest(const Fact& fact, const Slot& without);
/// "Tom Cruise boarded a plane", without its full stop.
std::string statement(const Fact& fact, const Lexicon& lexicon);

/// " at the Paris 2024 closing ceremony", unless the text names the event already.
enum class Length { Full, Short };
std::string setting(
    const std::string& text, Scope scope, const Occasion& occasion, Length length = Length::Full);

} // namespace podium::authoring
