#pragma once
#include "questions/bank/wording.hpp"
#include <compare>
#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

namespace podium {

/// How a question is put and answered.
enum class QuestionType {
    Choice,    ///< one of the options is right
    Several,   ///< each option is right or wrong
    TrueFalse, ///< the stem is a claim; the options are "True" and "False"
    Number,    ///< the closest number
    Order,     ///< the options put in order
    Pairs,     ///< each option with its partner
    Typed      ///< in the player's own words
};

/// A number as questions ask for it, with up to three decimals: whole thousandths, so that the same
/// sums come out everywhere.
struct Quantity {
    std::int64_t thousandths = 0;
    auto operator<=>(const Quantity&) const = default;
};

/// What a closest number is measured by.
struct NumberScale {
    Quantity value;     ///< the right one
    Quantity tolerance; ///< this far off still counts as right
    Quantity margin;    ///< this far off, or further, earns nothing
    Quantity least;     ///< where the slider begins
    Quantity most;      ///< where it ends
    Quantity step{1000};
    std::string unit; ///< "metres"; may be empty
    bool operator==(const NumberScale&) const = default;
};

enum class ExhibitKind { None, Drawing, Photo, Sound };

/// Something to look at or to listen to beside the stem.
struct Exhibit {
    ExhibitKind kind = ExhibitKind::None;
    std::string file;  ///< beside the pack
    std::string words; ///< what it shows or plays, for whoever cannot see or hear it; no giveaway
    bool operator==(const Exhibit&) const = default;
};

/// The proof of a question: the sentence it was made from.
struct Source {
    std::string article; ///< id of an article of the pack
    int sentence = 0;    ///< counted from 1 in that article
    std::string words;   ///< the sentence itself
    std::string rule{};  ///< by which the question was made of it; empty: by hand
    int trust = 0;       ///< 1 to 100: how sure that rule is of it; 0: nobody said
    bool operator==(const Source&) const = default;
};

/// One thing to ask, with what is right and the proof of it.
struct Question {
    std::string id;    ///< made from the fact and what is asked, not from the place in the pack
    std::string round; ///< name of one of the pack's rounds
    QuestionType type = QuestionType::Choice;
    std::string stem;
    std::vector<std::string>
        options; ///< as written in the pack; the match shuffles them. Of Pairs: the left side
    std::size_t answer = 0; ///< of Choice and TrueFalse: index into options
    std::string explanation;
    int difficulty = 3; ///< 1 (easy) to 5 (hard)
    Source source;
    std::vector<std::string> partners{}; ///< of Pairs: the right side
    /// Of Several: the right options, ascending. Of Order: the options in their right order. Of
    /// Pairs: for each option its partner.
    std::vector<std::size_t> answers{};
    NumberScale number{};            ///< of Number
    std::vector<Wording> accepted{}; ///< of Typed: the answer, then what else is accepted
    Exhibit exhibit{};
    std::string delicate{}; ///< why a host might leave it out: "death"; empty: no reason
    bool operator==(const Question&) const = default;
};

} // namespace podium
