#pragma once
#include "questions/authoring/jury/selection.hpp"
#include "questions/authoring/page/article.hpp"
#include "questions/authoring/world.hpp"
#include "questions/bank/pack.hpp"

namespace podium::authoring {

/// Adds the chosen questions of an article to the pack, in rounds. What the pack has already, or
/// what the game would refuse, is taken out and rejected. False if nothing was new, and none was
/// there.
bool bind(Pack& pack, const Article& article, const World& world, std::vector<Candidate>& chosen,
    std::vector<Rejected>& rejected);

} // namespace podium::authoring
