#pragma once
#include "questions/authoring/clauses/phrase_reader.hpp"
#include "questions/authoring/grammar/plain_clauses.hpp"

namespace podium::authoring {

/// Reads each plain clause as a sentence of its own: what the second reader tells apart and ours
/// reads to its end, both have seen.
std::vector<Fact> readPlain(
    const Sentence& sentence, const std::vector<PlainClause>& clauses, Reading reading);

/// Puts them in place of what was read at the same verbs of the whole sentence.
void prefer(std::vector<Fact>& facts, std::vector<Fact> plain);

} // namespace podium::authoring
