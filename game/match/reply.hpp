#pragma once
#include "questions/bank/question.hpp"
#include <variant>

namespace podium {

/// One of the options; answers Choice and TrueFalse.
struct OneOption {
    std::size_t option = 0; ///< index into the options as shown
    bool operator==(const OneOption&) const = default;
};

/// Several of the options. Of Several: those held to be right, ascending. Of Order: all, in the
/// order given. Of Pairs: for each option, in turn, the partner given to it.
struct ManyOptions {
    std::vector<std::size_t> options;
    bool operator==(const ManyOptions&) const = default;
};

/// What a seat answers. A Quantity answers Number, a Wording answers Typed.
using Reply = std::variant<OneOption, ManyOptions, Quantity, Wording>;

/// Every place from 0 to count - 1, each once.
bool isPermutation(std::vector<std::size_t> places, std::size_t count);
/// Whether the answer to such a question is one of its options.
bool takesOneOption(QuestionType type);
/// Whether a reply is of the kind that the question asks for, and names only what is there.
bool fits(const Question& question, const Reply& reply);
/// The reply that is right (of a Number, the number itself).
Reply rightReply(const Question& question);
/// Whether two replies say the same; typed ones where they are the same when folded.
bool saysTheSame(const Reply& one, const Reply& other);

} // namespace podium
