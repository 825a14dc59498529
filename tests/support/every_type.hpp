#pragma once
#include "tests/support/evening.hpp"

namespace podium {

// Questions of every type, whose right answers a reader of a test can see.

inline Question trueFalse(const std::string& round, int number) {
    Question claim = question(round, number);
    claim.type = QuestionType::TrueFalse;
    claim.options = {"True", "False"};
    claim.answer = static_cast<std::size_t>(number % 2);
    return claim;
}

/// "one" and "three" are right.
inline Question several(const std::string& round, int number) {
    Question several = question(round, number);
    several.type = QuestionType::Several;
    several.options = {"one", "two", "three", "four"};
    several.answers = {0, 2};
    return several;
}

/// 40, within 1 is right, 20 off is nothing.
inline Question closest(const std::string& round, int number) {
    Question closest = question(round, number);
    closest.type = QuestionType::Number;
    closest.options.clear();
    closest.number = {{40'000}, {1000}, {20'000}, {0}, {100'000}, {1000}, "medals"};
    return closest;
}

inline Question inOrderOf(const std::string& round, int number) {
    Question order = question(round, number);
    order.type = QuestionType::Order;
    order.options = {"first", "second", "third", "fourth"};
    order.answers = {0, 1, 2, 3};
    return order;
}

inline Question pairs(const std::string& round, int number) {
    Question pairs = question(round, number);
    pairs.type = QuestionType::Pairs;
    pairs.options = {"A", "B", "C"};
    pairs.partners = {"a", "b", "c"};
    pairs.answers = {0, 1, 2};
    return pairs;
}

inline Question typed(const std::string& round, int number) {
    Question typed = question(round, number);
    typed.type = QuestionType::Typed;
    typed.options.clear();
    typed.accepted = {{"Right", "right"}, {"Correct", "correct"}};
    return typed;
}

/// A pack of three rounds in which every type comes up; a round has seven questions.
inline Pack packOfEveryType() {
    Pack pack = smallPack(1);
    pack.questions.clear();
    for (const PackRound& round : pack.rounds) {
        int number = 1;
        for (const auto make : {trueFalse, several, closest, inOrderOf, pairs, typed}) {
            pack.questions.push_back(make(round.name, number));
            pack.questions.back().difficulty = 1 + number % 5;
            ++number;
        }
        pack.questions.push_back(question(round.name, number, 3));
    }
    return pack;
}

/// A pack with nothing but this question.
inline Pack packOf(const Question& question) {
    Pack pack;
    pack.title = "One question";
    pack.articles = {{"report", "A report"}};
    pack.rounds = {{question.round, ""}};
    pack.questions = {question};
    return pack;
}

} // namespace podium
