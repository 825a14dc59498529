#pragma once
#include "questions/authoring/asking/draft.hpp"
#include "questions/authoring/world.hpp"
#include "questions/bank/question.hpp"

namespace podium::authoring {

/// A question with the draft it was written from.
struct Candidate {
    Question question;
    Draft draft;
};

/// A question that is not asked, and why.
struct Rejected {
    std::string id;
    int sentence = 0;
    std::string stem;
    std::string why;
};

/// Notes that a question is not asked.
void reject(std::vector<Rejected>& rejected, const Candidate& candidate, const std::string& why);

/// The best of them, in the article's order, so that no fact, answer or person is asked too
/// often and no question tells the answer of another.
std::vector<Candidate> selected(
    std::vector<Candidate> candidates, const World& world, std::vector<Rejected>& rejected);

} // namespace podium::authoring
