#pragma once
#include "questions/authoring/asking/draft.hpp"
#include "questions/authoring/page/article.hpp"
#include "questions/authoring/world.hpp"
#include "questions/bank/question.hpp"
#include <cstdint>

namespace podium::authoring {

/// The draft as a question with all that its type asks for; what could not be found is missing.
Question written(
    const Draft& draft, const World& world, const Article& article, std::uint64_t seed);

} // namespace podium::authoring
