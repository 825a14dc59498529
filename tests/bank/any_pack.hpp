#pragma once
#include "questions/bank/pack.hpp"
#include "tests/bank/any_question.hpp"

namespace podium {

inline Question anyQuestionOf(Luck& luck, const Pack& pack, const std::string& round) {
    Question question = anyQuestion(luck, pack.questions.size());
    question.round = round;
    question.source.article = luck.oneOf(pack.articles).id;
    return question;
}

/// A pack that keeps every rule, filled with the hardest words.
inline Pack anyPack(std::uint64_t seed) {
    Luck luck(seed);
    Pack pack;
    pack.title = anyLine(luck);
    if (luck.below(2) == 0) pack.asOf = "2024-02-29";
    for (std::size_t i = 0; i <= luck.below(3); ++i)
        pack.articles.push_back({anyLine(luck) + std::to_string(i), anyLine(luck)});
    for (std::size_t i = 0; i <= luck.below(4); ++i)
        pack.rounds.push_back({std::to_string(i), luck.below(3) == 0 ? "" : anyLine(luck)});
    for (const PackRound& round : pack.rounds)
        for (std::size_t i = 0; i <= luck.below(4); ++i)
            pack.questions.push_back(anyQuestionOf(luck, pack, round.name));
    return pack;
}

} // namespace podium
