#pragma once
#include "questions/authoring/asking/gathering.hpp"
#include "questions/authoring/clauses/statement.hpp"
#include "questions/bank/question.hpp"

namespace podium::authoring {

/// A question before it has wrong options: what is asked, and what the answer is.
struct Draft {
    QuestionType type = QuestionType::Choice;
    std::string stem;
    Phrase answer;      ///< text as printed among the options
    std::string label;  ///< what siblings the answer has: "beach", "band", "swimmer"
    std::string about;  ///< the fact and what is asked of it, in one canonical line
    std::string rule{}; ///< by which it is asked: "deed-subject"
    std::string fact;   ///< the fact alone: two angles at most are taken of one
    std::string topic;  ///< whom the question is about, for its explanation and its round
    std::vector<std::string> surelyWrong; ///< answers the article rules out: the best wrong options
    std::vector<std::string> alsoTrue;    ///< answers that are right or arguable as well
    Fact told;                            ///< the fact itself
    Slot asked;                           ///< the part of it that the answer fills
    bool storied = false;       ///< means nothing outside the story of the page: "the keepers"
    std::string story;          ///< "In the story of NAME": stands in front when all is chosen
    const Sort* sort = nullptr; ///< of a common noun: its siblings are of that sort
    std::string portrait;       ///< which pattern of portrait: "sport", "country", or empty
    std::string truth{};        ///< of a fact told in full: as a sentence
    std::string falsehood{};    ///< the same, turned into what is false; empty: it cannot be
    Scope scope = Scope::None;
    int sentence = 0;
    Gathering gathering; ///< what is asked together, where it is more than one fact
    int charm = 0;       ///< how gladly a host would ask it
};

} // namespace podium::authoring
