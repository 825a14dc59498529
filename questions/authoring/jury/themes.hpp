#pragma once
#include "questions/authoring/jury/selection.hpp"
#include "questions/bank/pack.hpp"

namespace podium::authoring {

/// How well a question belongs to a theme: by the words of its stem and fact, what they are kinds
/// of, and the kind of its answer. 0 where it does not.
int fit(const RoundTopic& theme, const Candidate& candidate, const World& world);

/// Finds two to four rounds of about one size for an article, by the themes of its questions, and
/// one where there are few. The rounds come in the order of play.
std::vector<PackRound> sortByTheme(std::vector<Candidate>& candidates, const World& world);

} // namespace podium::authoring
