#pragma once
#include "questions/authoring/tables/setter.hpp"

namespace podium::authoring {

/// Which of the questions that tables give go into a pack beside those it has: the most charming of
/// each family, no fact twice, nobody too often, none that tells the answer of another.
std::vector<Question> selectedTableQuestions(std::vector<TableQuestion> candidates,
    const std::vector<Question>& asked, const Phrasebook& book);

} // namespace podium::authoring
