#pragma once
#include "questions/authoring/clauses/dating.hpp"
#include "questions/authoring/clauses/occasion.hpp"

namespace podium::authoring {

/// `the March 2023 story "HEADLINE"`: what a question about news is told under. Empty where the
/// headline is a name and no news, or is all capitals.
std::string newsOf(const Article& article, const Written& written, const Occasion& occasion);

} // namespace podium::authoring
