#pragma once
#include <cstddef>
#include <string>
#include <vector>

namespace podium {

/// How a question is put and answered.
enum class QuestionType { Choice };

/// The proof of a question: the sentence it was made from.
struct Source {
    std::string article; ///< id of an article of the pack
    int sentence = 0;    ///< counted from 1 in that article
    std::string words;   ///< the sentence itself
    bool operator==(const Source&) const = default;
};

/// One thing to ask, with its one right option and the proof of it.
struct Question {
    std::string id;    ///< made from the fact and what is asked, not from the place in the pack
    std::string round; ///< name of one of the pack's rounds
    QuestionType type = QuestionType::Choice;
    std::string stem;
    std::vector<std::string> options; ///< as written in the pack; the match shuffles them
    std::size_t answer = 0;           ///< index into options
    std::string explanation;
    int difficulty = 3; ///< 1 (easy) to 5 (hard)
    Source source;
    bool operator==(const Question&) const = default;
};

} // namespace podium
