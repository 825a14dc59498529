#include "game/stage/screens/round_words.hpp"
#include "game/stage/screens/wording.hpp"

namespace podium::stage {

namespace {

constexpr auto apart = "  ·  ";

/// What has to be done, where it is not the one of four that everybody knows.
std::string taskOf(const QuestionView& question) {
    switch (question.type) {
    case QuestionType::Several: return "SEVERAL CAN BE RIGHT";
    case QuestionType::TrueFalse: return "TRUE OR FALSE";
    case QuestionType::Number: return "CLOSEST NUMBER";
    case QuestionType::Order: return "PUT IN ORDER";
    case QuestionType::Pairs: return "FIND THE PAIRS";
    case QuestionType::Typed: return "IN YOUR OWN WORDS";
    case QuestionType::Choice: break;
    }
    return upper(difficultyName(question.difficulty));
}

std::string rungOf(const AudienceView& view) {
    return "RUNG " + std::to_string(view.rung + 1) + " OF " +
        std::to_string(view.rules.rungs.size());
}

std::string stakeOf(const AudienceView& view) {
    if (!isCounted(view)) return "JUST FOR PRACTICE";
    if (view.wager) return "YOUR STAKE: " + grouped(view.wager->value);
    const std::string most = grouped(view.question->most.value);
    if (view.rules.kind == RoundKind::Ladder) return "FOR " + most + " POINTS";
    return "UP TO " + most + " POINTS";
}

std::string survivalLine(const RoundRules& rules) {
    return inLetters(static_cast<std::size_t>(rules.lives)) +
        (rules.lives == 1 ? " life. " : " lives. ") +
        "A wrong answer costs one. How far can you go?";
}

std::string attackLine(const RoundRules& rules) {
    return "As many as you can in " + spanInWords(rules.timeToAnswer) +
        ". The clock does not stop.";
}

std::string classicLine(const AudienceView& view) {
    if (!isCounted(view)) return "No clock, no score. Every source is shown.";
    return view.rounds[static_cast<std::size_t>(view.round)].round.about;
}

} // namespace

std::string kindName(RoundKind kind) {
    switch (kind) {
    case RoundKind::Classic: return "Classic";
    case RoundKind::FastestFinger: return "Fastest finger";
    case RoundKind::InOrder: return "First come";
    case RoundKind::Ladder: return "The ladder";
    case RoundKind::TimeAttack: return "Time attack";
    case RoundKind::Survival: return "Survival";
    case RoundKind::Board: return "The board";
    case RoundKind::Wager: return "The wager";
    case RoundKind::FinalWager: return "The last wager";
    case RoundKind::LastPlacePicks: return "Last place picks";
    case RoundKind::TieBreak: return "Tie-break";
    }
    return {};
}

std::string rulesInALine(const AudienceView& view) {
    switch (view.rules.kind) {
    case RoundKind::Classic: return classicLine(view);
    case RoundKind::FastestFinger:
        return "Buzz first, answer first. A wrong answer lets others steal.";
    case RoundKind::InOrder: return "Everybody answers. The first right answer earns most.";
    case RoundKind::Ladder: return "Climb rung by rung, rest on the safe ones, or walk away.";
    case RoundKind::TimeAttack: return attackLine(view.rules);
    case RoundKind::Survival: return survivalLine(view.rules);
    case RoundKind::Board: return "Pick a topic and a value. The dearer, the harder.";
    case RoundKind::Wager: return "Stake your points on a topic before you see the question.";
    case RoundKind::FinalWager: return "One last question. Stake as much as you dare.";
    case RoundKind::LastPlacePicks: return "Whoever is last picks the next topic.";
    case RoundKind::TieBreak: return "Level at the top. Whoever leads first, wins.";
    }
    return {};
}

std::string overlineOf(const AudienceView& view) {
    const std::string task =
        view.rules.kind == RoundKind::Ladder ? rungOf(view) : taskOf(*view.question);
    return task + apart + stakeOf(view);
}

} // namespace podium::stage
