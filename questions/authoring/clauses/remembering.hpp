#pragma once
#include "questions/authoring/clauses/phrase_reader.hpp"

namespace podium::authoring {

/// What a reader has in mind before the first sentence.
Memory firstMemory(const std::vector<Sentence>& sentences, const Cast& cast,
    const Occasion& occasion, const Lexicon& lexicon);
/// What a sentence leaves in mind: who "he" and what "it" is in the next.
void remember(Memory& memory, const Sentence& sentence, const std::vector<Fact>& facts,
    const Reading& reading);
/// On somebody's page each paragraph begins with that one, whomever the last one ended with.
void beginParagraph(Reading& reading);

} // namespace podium::authoring
