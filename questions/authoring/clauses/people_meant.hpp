#pragma once
#include "questions/authoring/clauses/phrase_reader.hpp"

namespace podium::authoring {

/// Those of a kind whom a sentence names; not whose something is.
std::set<std::string> named(const Sentence& sentence, const Cast& cast, Kind kind);
/// Whether somebody of that name can be "he", or "she".
bool fits(const std::string& name, Gender gender, const Cast& cast);
/// Whom "he" or "she" means behind a sentence: its subject, or the only such person in it; where
/// there were several, nobody. `before` is the one of the sentence before.
std::string personOf(const Sentence& sentence, const std::vector<Fact>& facts,
    const Reading& reading, Gender gender, const std::string& before);

} // namespace podium::authoring
