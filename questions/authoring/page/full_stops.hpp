#pragma once
#include "questions/authoring/words/lexicon.hpp"

namespace podium::authoring {

/// Whether a sentence that Unicode ended at `before` runs on in `after`: Unicode knows neither
/// abbreviations and initials nor who asked a question. Where both are possible it runs on, because
/// a sentence too long is only left unread.
bool runsOn(const std::string& before, const std::string& after, const Lexicon& lexicon);

} // namespace podium::authoring
