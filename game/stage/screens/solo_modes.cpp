#include "game/stage/screens/solo_modes.hpp"
#include "game/stage/screens/offer.hpp"
#include "game/stage/screens/wording.hpp"
#include "game/stage/theme/colours.hpp"
#include <algorithm>
#include <numeric>

namespace podium::stage {

namespace {

std::string inLowerLetters(int count) {
    return decapital(inLetters(static_cast<std::size_t>(std::max(count, 0))));
}

/// "Three rounds of five questions.", or all of them together where the rounds differ.
std::string roundsInWords(std::vector<int> asked) {
    std::erase(asked, 0);
    if (asked.empty()) return "Nothing to ask.";
    const std::size_t rounds = asked.size();
    const std::string start = inLetters(rounds) + (rounds == 1 ? " round" : " rounds");
    const bool alike = std::ranges::count(asked, asked.front()) == std::ssize(asked);
    const int all = std::accumulate(asked.begin(), asked.end(), 0);
    if (!alike) return start + ", " + counted(all, "question", "questions") + ".";
    return start + " of " + inLowerLetters(asked.front()) +
        (asked.front() == 1 ? " question." : " questions.");
}

std::string ladderInWords() {
    const RoundRules rules = usualRules(RoundKind::Ladder);
    const auto rungs = static_cast<int>(rules.rungs.size());
    const auto lifelines = static_cast<int>(rules.lifelines.size());
    std::string words = rungs == 12 ? "Twelve rungs" : inLetters(rules.rungs.size()) + " rungs";
    if (lifelines > 0)
        words += ", " + inLowerLetters(lifelines) + (lifelines == 1 ? " lifeline" : " lifelines");
    return words + ".";
}

std::string ladderClock() {
    const RoundRules rules = usualRules(RoundKind::Ladder);
    if (rules.clock == Clock::None) return "No clock";
    return capital(spanInWords(rules.timeToAnswer)) + " each";
}

Span attackTime() { return usualRules(RoundKind::TimeAttack).timeToAnswer; }

std::string livesInWords() {
    const int lives = usualRules(RoundKind::Survival).lives;
    return inLetters(static_cast<std::size_t>(lives)) + (lives == 1 ? " life" : " lives");
}

std::string minutesFor(int questions, const std::string& lead) {
    constexpr int secondsEach = 22; // with the answer and the reveal, as evenings go
    const int minutes = std::max(1, (questions * secondsEach + 30) / 60);
    return lead + counted(questions, "question", "questions") + ", about " +
        counted(minutes, "minute", "minutes");
}

} // namespace

std::string nameOf(SoloMode mode) {
    switch (mode) {
    case SoloMode::Classic: return "Classic";
    case SoloMode::Ladder: return "Ladder";
    case SoloMode::TimeAttack: return "Time attack";
    case SoloMode::Survival: return "Survival";
    case SoloMode::Practice: return "Practice";
    }
    return {};
}

Icon iconOf(SoloMode mode) {
    switch (mode) {
    case SoloMode::Classic: return Icon::Steps;
    case SoloMode::Ladder: return Icon::Ladder;
    case SoloMode::TimeAttack: return Icon::Clock;
    case SoloMode::Survival: return Icon::Heart;
    case SoloMode::Practice: return Icon::Target;
    }
    return Icon::Steps;
}

Colour inkOf(SoloMode mode) {
    switch (mode) {
    case SoloMode::Classic: return colours::gold;
    case SoloMode::Ladder: return colours::answers[3].middle;
    case SoloMode::TimeAttack: return hex(0x7CC4FF);
    case SoloMode::Survival: return hex(0xFF8F7C);
    case SoloMode::Practice: return colours::text2;
    }
    return colours::gold;
}

std::string aboutMode(
    SoloMode mode, const Tonight& tonight, const Preferences& preferences, DifficultyMix mix) {
    switch (mode) {
    case SoloMode::Classic:
        return roundsInWords(questionsAsked(tonight, preferences.questionsPerRound, mix));
    case SoloMode::Ladder: return ladderInWords();
    case SoloMode::TimeAttack: return "As many as you can in " + spanInWords(attackTime()) + ".";
    case SoloMode::Survival: return livesInWords() + ". How far can you go?";
    case SoloMode::Practice: return "No clock, no score, every source shown.";
    }
    return {};
}

std::string settledBy(SoloMode mode, SetupRow row) {
    const bool classic = mode == SoloMode::Classic || mode == SoloMode::Practice;
    if (row == SetupRow::Difficulty) return {};
    if (row == SetupRow::Length) {
        if (mode == SoloMode::TimeAttack) return "As many as you can";
        if (mode == SoloMode::Survival) return "Until no life is left";
        return classic ? "" : "To the top, or away";
    }
    if (mode == SoloMode::TimeAttack) return capital(spanInWords(attackTime())) + " in all";
    if (mode == SoloMode::Ladder) return ladderClock();
    return mode == SoloMode::Practice ? "No clock" : "";
}

std::string howLong(SoloMode mode, const Showing& showing, DifficultyMix mix) {
    const int each = showing.preferences.questionsPerRound;
    if (mode == SoloMode::Ladder)
        return minutesFor(static_cast<int>(usualRules(RoundKind::Ladder).rungs.size()), "Up to ");
    if (mode == SoloMode::TimeAttack) return "About " + spanInWords(attackTime());
    if (mode == SoloMode::Survival) return "As long as your lives last";
    return minutesFor(questionsInAll(showing.tonight, each, mix), "");
}

} // namespace podium::stage
