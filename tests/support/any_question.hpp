#pragma once
#include "game/match/round_rules.hpp"
#include "questions/bank/question.hpp"
#include "tests/support/dice.hpp"

namespace podium {

// Questions and rules with anything in them that makes sense.

/// Names and texts that other games have tripped over.
inline const std::vector<std::string> oddTexts = {"", "Bo", "Zoë O’Neil", "\xF0\x9F\x8F\x85 gold",
    "\"quoted\" \\ back", "two\nlines\r\n", "tab\tand bell\a", std::string("nul\0inside", 10),
    "{\"event\":\"Paused\"}", "עברית", "e\xCC\x81", "\xE2\x80\xA8", "日本語", "\xEF\xBF\xBD",
    "=1+2", "<b>&amp;</b>", "\x7F delete", "\xC2\x9B", "a, b; \"c\"", "'", "-12.5"};

inline const std::string& anyWords(Dice& dice) { return dice.oneOf(oddTexts); }
inline std::size_t anyPlace(Dice& dice) { return static_cast<std::size_t>(dice.roll(0, 3)); }
inline Wording anyWording(Dice& dice) { return {anyWords(dice), anyWords(dice)}; }

inline std::vector<std::string> anyList(Dice& dice, int length) {
    std::vector<std::string> list;
    for (int item = 0; item < length; ++item)
        list.push_back(anyWords(dice) + std::to_string(item)); // the number keeps them apart
    return list;
}

inline NumberScale anyScale(Dice& dice) {
    const auto some = [&dice] { return Quantity{dice.roll(0, 900'000)}; };
    return {{dice.roll(-500'000, 500'000)}, some(), {dice.roll(900'001, 2'000'000)},
        {dice.roll(-2'000'000, -500'000)}, {dice.roll(500'000, 2'000'000)}, {dice.roll(1, 1000)},
        anyWords(dice)};
}

inline void makeAnswerable(Question& question, Dice& dice) {
    switch (question.type) {
    case QuestionType::Choice:
        question.options = anyList(dice, dice.roll(2, 4));
        question.answer = static_cast<std::size_t>(dice.roll(0, 1));
        break;
    case QuestionType::TrueFalse:
        question.options = {"True", "False"};
        question.answer = static_cast<std::size_t>(dice.roll(0, 1));
        break;
    case QuestionType::Several:
        question.options = anyList(dice, 4);
        question.answers = {0, 3};
        break;
    case QuestionType::Order:
        question.options = anyList(dice, 4);
        question.answers = {2, 0, 3, 1};
        break;
    case QuestionType::Pairs:
        question.options = anyList(dice, 4);
        question.partners = anyList(dice, 4);
        question.answers = {1, 0, 3, 2};
        break;
    case QuestionType::Number: question.number = anyScale(dice); break;
    case QuestionType::Typed:
        question.accepted = {{"Malmö", "malmo"}, {"the bridge", "the bridge"}};
    }
}

inline Question anyQuestion(Dice& dice) {
    Question question;
    question.id = anyWords(dice);
    question.round = anyWords(dice);
    question.type = dice.any<QuestionType>(7);
    question.stem = anyWords(dice);
    question.explanation = anyWords(dice);
    question.difficulty = dice.roll(1, 5);
    question.source = {anyWords(dice), dice.roll(0, 400), anyWords(dice)};
    if (dice.oneIn(3))
        question.exhibit = {dice.any<ExhibitKind>(4), anyWords(dice), anyWords(dice)};
    makeAnswerable(question, dice);
    if (dice.oneIn(3)) question.source.rule = anyWords(dice);
    if (dice.oneIn(3)) question.source.trust = dice.roll(1, 100);
    if (dice.oneIn(3)) question.delicate = anyWords(dice);
    return question;
}

inline Scoring anyScoring(Dice& dice) {
    Scoring scoring;
    for (Points& value : scoring.values) value = {dice.roll(1, 2000)};
    scoring.speed = dice.any<Speed>(3);
    scoring.streakStep = {dice.roll(0, 200)};
    scoring.streakMost = {dice.roll(0, 500)};
    scoring.first = {dice.roll(0, 200)};
    scoring.exact = {dice.roll(0, 200)};
    scoring.penalty = dice.roll(0, 100);
    scoring.marking = dice.any<Marking>(3);
    scoring.closeness = dice.any<Closeness>(2);
    scoring.multiplier = dice.roll(1, 3);
    scoring.counting = dice.any<Counting>(2);
    return scoring;
}

inline BuzzRules anyBuzzRules(Dice& dice) {
    return {dice.any<Voice>(2), dice.any<EarlyPress>(2), milliseconds(dice.roll(0, 5000)),
        milliseconds(dice.roll(0, 400)), milliseconds(dice.roll(1000, 20'000))};
}

/// Of any kind but a tie-break, which has its place.
inline RoundRules anyRoundRules(Dice& dice) {
    RoundRules rules = usualRules(dice.any<RoundKind>(10));
    rules.questions = dice.roll(1, 20);
    rules.timeToAnswer = milliseconds(dice.roll(1, 60'000));
    rules.leadIn = milliseconds(dice.roll(0, 2000));
    rules.easiest = dice.roll(1, 3);
    rules.hardest = dice.roll(rules.easiest, 5);
    rules.scoring = anyScoring(dice);
    rules.buzz = anyBuzzRules(dice);
    rules.lives = dice.roll(1, 5);
    if (dice.oneIn(3)) rules.lifelines = {Lifeline::FiftyFifty, Lifeline::DoubleDip};
    return rules;
}

} // namespace podium
