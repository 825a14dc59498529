#pragma once
#include "game/match/running_order.hpp"
#include "tests/support/any_question.hpp"

namespace podium {

/// Three topics with questions of every type and difficulty.
inline Pack packOfAllTypes(Dice& dice, int questionsEach = 35) {
    Pack pack;
    pack.title = "All types, \"quoted\" & <marked up>";
    pack.articles = {{"report", "A report"}};
    for (const std::string topic : {"Rivers", "=Cities", "Stars"}) {
        pack.rounds.push_back({topic, "About " + topic});
        for (int number = 0; number < questionsEach; ++number) {
            Question question = anyQuestion(dice);
            question.type = static_cast<QuestionType>(number % 7);
            question.options.clear();
            question.answers.clear();
            makeAnswerable(question, dice);
            question.id = topic + std::to_string(number);
            question.round = topic;
            question.difficulty = 1 + number % 5;
            pack.questions.push_back(question);
        }
    }
    return pack;
}

/// An evening with a round of each of these kinds.
inline RunningOrder orderOf(const std::vector<RoundKind>& kinds, int questionsEach = 4) {
    RunningOrder order;
    for (const RoundKind kind : kinds) {
        RoundOrder round;
        round.name = std::string(nameOf(kind));
        round.topics = {"Rivers", "=Cities", "Stars"};
        round.rules = usualRules(kind);
        round.rules.questions = questionsEach;
        if (kind != RoundKind::FinalWager) round.breakAfter = seconds(30);
        round.rules.lifelines = {Lifeline::FiftyFifty, Lifeline::Exchange, Lifeline::AskTheRoom,
            Lifeline::ExtraTime, Lifeline::DoubleDip};
        order.rounds.push_back(round);
    }
    return order;
}

inline RunningOrder everyKind(int questionsEach = 4) {
    std::vector<RoundKind> kinds;
    for (int kind = 0; kind <= static_cast<int>(RoundKind::TieBreak); ++kind)
        kinds.push_back(static_cast<RoundKind>(kind));
    return orderOf(kinds, questionsEach);
}

} // namespace podium
