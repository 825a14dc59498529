#pragma once
#include "tests/stage/evening_views.hpp"

namespace podium::stage {

// Questions of every type, as they are asked and as they are revealed, and rounds of every kind.

inline std::string longOption(std::size_t nth) {
    return "The " + std::to_string(nth + 1) +
        " people of the island who came by boat and stayed until the very last flame";
}

/// Options as few and short, or as many and long, as a pack may give.
inline std::vector<std::string> optionsOf(
    Length length, const std::vector<std::string>& few, std::size_t most) {
    if (length == Length::Short) return few;
    std::vector<std::string> options;
    for (std::size_t i = 0; i < most; ++i) options.push_back(longOption(i));
    return options;
}

inline NumberScale scaleOf(Length length) {
    NumberScale scale;
    scale.least = {40'000'000};
    scale.most = {100'000'000};
    scale.step = {1'000'000};
    if (length == Length::Short) return scale;
    scale.least = {-1'000'000'000'000};
    scale.most = {1'000'000'000'000};
    scale.step = {1};
    scale.unit = "thousandths of a nautical mile";
    return scale;
}

inline QuestionView questionOfType(QuestionType type, Length length = Length::Short) {
    QuestionView question = questionOf(length);
    question.type = type;
    switch (type) {
    case QuestionType::Choice: break;
    case QuestionType::TrueFalse: question.options = {"True", "False"}; break;
    case QuestionType::Several:
        question.options = optionsOf(length, {"Swimming", "Fencing", "Curling", "Rowing"}, 6);
        break;
    case QuestionType::Number:
        question.options.clear();
        question.scale = scaleOf(length);
        break;
    case QuestionType::Order:
        question.options = optionsOf(length, {"Athens", "London", "Rio", "Paris"}, 6);
        break;
    case QuestionType::Pairs:
        question.options = optionsOf(length, {"Ledecky", "Biles", "Duplantis"}, 6);
        question.partners = optionsOf(length, {"Pole vault", "Swimming", "Gymnastics"}, 6);
        break;
    case QuestionType::Typed: question.options.clear(); break;
    }
    return question;
}

inline AudienceView askedFor(QuestionType type, Length length = Length::Short) {
    AudienceView view = viewIn(Phase::Question, length);
    view.question = questionOfType(type, length);
    return view;
}

inline std::vector<std::size_t> upTo(std::size_t count) {
    std::vector<std::size_t> all;
    for (std::size_t i = 0; i < count; ++i) all.push_back(i);
    return all;
}

/// What is right, or with `turned` what is wrong in part.
enum class Given { Right, Wrong, Nothing };
inline Reply replyTo(const QuestionView& question, Given given) {
    std::vector<std::size_t> many = upTo(question.options.size());
    if (given == Given::Wrong && many.size() > 1) std::swap(many.front(), many.back());
    switch (question.type) {
    case QuestionType::Several:
        return ManyOptions{given == Given::Wrong ? upTo(2) : std::vector<std::size_t>{0}};
    case QuestionType::Order:
    case QuestionType::Pairs: return ManyOptions{many};
    case QuestionType::Number: return given == Given::Wrong ? question.scale.most : Quantity{};
    case QuestionType::Typed: return Wording{"Léon Marchand", "leon marchand"};
    default: return OneOption{given == Given::Wrong ? 0u : 1u};
    }
}

inline AudienceView revealedFor(QuestionType type, Given given, Length length = Length::Short) {
    AudienceView view = revealOf(given == Given::Right ? 1 : 3, length);
    QuestionView question = questionOfType(type, length);
    question.explanation = view.question->explanation;
    question.source = view.question->source;
    question.scale.value = {71'500'000};
    question.scale.tolerance = {1'000'000};
    question.rightReply = replyTo(question, Given::Right);
    if (given != Given::Nothing) question.reply = replyTo(question, given);
    if (type == QuestionType::Choice || type == QuestionType::TrueFalse) question.right = 1;
    if (question.reply && question.options.size() == 2)
        question.chosen = std::get<OneOption>(*question.reply).option;
    question.wasRight = given == Given::Right;
    question.accepted = {"Léon Marchand", "Marchand", "L. Marchand"};
    if (length == Length::Long) question.accepted = std::vector<std::string>(20, longOption(3));
    view.question = question;
    return view;
}

inline std::vector<QuestionType> allTypes() {
    return {QuestionType::Choice, QuestionType::Several, QuestionType::TrueFalse,
        QuestionType::Number, QuestionType::Order, QuestionType::Pairs, QuestionType::Typed};
}

inline AudienceView onTheLadder(Length length = Length::Short) {
    AudienceView view = viewIn(Phase::Question, length);
    view.rules = usualRules(RoundKind::Ladder);
    view.rules.rungs = {{100}, {200}, {300}, {500}, {1000}, {2000}, {4000}, {8000}, {16000},
        {32000}, {64000}, {1000000}};
    view.rules.safeRungs = {5, 10};
    view.rules.lifelines = {Lifeline::FiftyFifty, Lifeline::ExtraTime, Lifeline::Exchange};
    view.lifelines = view.helpNow = {Lifeline::FiftyFifty, Lifeline::ExtraTime};
    view.rung = 5;
    view.mayWalkAway = true;
    return view;
}

inline AudienceView withAllHelp(Length length = Length::Short) {
    AudienceView view = onTheLadder(length);
    view.rules.lifelines = {Lifeline::FiftyFifty, Lifeline::Exchange, Lifeline::AskTheRoom,
        Lifeline::ExtraTime, Lifeline::DoubleDip};
    view.lifelines = {Lifeline::Exchange, Lifeline::ExtraTime, Lifeline::AskTheRoom};
    view.helpNow = {Lifeline::Exchange, Lifeline::ExtraTime};
    view.question->removed = {2};
    view.question->firstTry = Reply{OneOption{0}};
    view.question->votes = {1, 61, 0, 38};
    return view;
}

inline AudienceView inSurvival() {
    AudienceView view = viewIn(Phase::Question);
    view.rules = usualRules(RoundKind::Survival);
    view.rules.lives = 3;
    view.lives = 2;
    return view;
}

inline AudienceView atTheBuzzer(BuzzState own, Voice voice = Voice::Choosing) {
    AudienceView view = viewIn(Phase::Question);
    view.rules = usualRules(RoundKind::FastestFinger);
    BuzzView buzz;
    buzz.own = own;
    buzz.voice = voice;
    buzz.timeLeft = seconds(7);
    if (own == BuzzState::Shut || own == BuzzState::Missed) buzz.floorName = "Photo Finish";
    view.question->buzz = buzz;
    return view;
}

inline AudienceView picking(RoundKind kind, Length length = Length::Short) {
    AudienceView view = viewIn(Phase::Picking, length);
    view.rules = usualRules(kind);
    view.picker = {1};
    for (const PackRound& round : tonight(length).rounds) view.topics.push_back(round.name);
    if (kind != RoundKind::Board) return view;
    view.rules.boardValues = {{200}, {400}, {600}, {800}, {1000}};
    for (int topic = 0; topic < static_cast<int>(view.topics.size()); ++topic)
        for (int row = 0; row < 5; ++row)
            view.board.push_back({{topic, row},
                view.rules.boardValues[static_cast<std::size_t>(row)], topic != 0 || row > 1});
    return view;
}

inline AudienceView wagering(Length length = Length::Short) {
    AudienceView view = viewIn(Phase::Wagering, length);
    view.rules = usualRules(RoundKind::Wager);
    view.topic = tonight(length).rounds.front().name;
    view.mostWager = {3300};
    return view;
}

inline AudienceView inTheBreak() {
    AudienceView view = viewIn(Phase::Break);
    view.breakLeft = seconds(245);
    return view;
}

} // namespace podium::stage
