#pragma once
#include "game/stage/screens/programme.hpp"

namespace podium::stage {

// An evening as the room sees it at its different moments, for the tests of the screens.

enum class Length { Short, Long }; ///< of words

/// As many rounds as a long evening has, each with as long a name as a pack may give it.
inline std::vector<PackRound> longRounds() {
    std::vector<PackRound> rounds;
    for (int round = 1; round <= 8; ++round)
        rounds.push_back({"The Swimming Finals and what they meant " + std::to_string(round),
            "Of the water, the people in it, and the people who could not look away from it at "
            "all"});
    for (PackRound& round : rounds) round.name.erase(30, 2); // 40 letters
    return rounds;
}

inline Tonight tonight(Length length = Length::Short) {
    if (length == Length::Long)
        return {"Closing night in Paris: the flame goes out, and Hollywood takes the flag", 240,
            longRounds(), true, std::vector(8, std::array{8, 6, 9, 5, 2})};
    return {"Closing Night, Paris 2024", 42,
        {{"Medals", "Who won what, and how much of it"},
            {"Athletes", "The people behind the numbers"},
            {"The Ceremony", "A last night at the stadium"}},
        true, {{3, 4, 2, 3, 1}, {2, 6, 0, 2, 3}, {5, 6, 2, 0, 3}}};
}

inline QuestionView questionOf(Length length) {
    QuestionView question;
    question.most = {1000};
    question.stem = "Which country came fourth in the medal table?";
    question.options = {"France", "Australia", "Great Britain", "Japan"};
    if (length == Length::Short) return question;
    question.stem = "Which of these athletes, who had already won three medals in the pool earlier "
                    "that week, carried the flag of a team that finished in the top ten of it all?";
    question.options = {"The United States of America and its overseas territories two",
        "A middle-sized answer of forty letters!", "Sarah Longname-Butterworth of Great Britain",
        "Saint Vincent and the Grenadines, in the Lesser Antilles now"};
    return question;
}

inline AudienceView viewIn(Phase phase, Length length = Length::Short) {
    AudienceView view;
    view.seat = {1};
    view.plays = true;
    view.phase = phase;
    view.packTitle = tonight(length).packTitle;
    view.timeAllowed = seconds(20);
    view.timeLeft = seconds(13);
    view.clockOpen = true;
    for (const PackRound& round : tonight(length).rounds)
        view.rounds.push_back({round, RoundKind::Classic, 0, 0, 5, {}});
    view.rounds[0].asked = view.rounds[0].right = 4;
    view.rounds[0].points = {3340};
    view.numberInRound = view.numberOverall = 4;
    view.questionsInRound = 5;
    view.questionsOverall = 15;
    view.pips = {
        PipState::Right, PipState::Wrong, PipState::Right, PipState::Now, PipState::ToCome};
    view.score = {3340};
    view.streak = view.longestStreak = 2;
    view.fastestRight = milliseconds(2600);
    view.standings = {{{1}, {}, "Ada", 1, false, {3340}, {3340}, 0}};
    if (phase == Phase::Question || phase == Phase::Reveal) view.question = questionOf(length);
    return view;
}

inline AudienceView revealOf(std::optional<std::size_t> chosen, Length length = Length::Short) {
    AudienceView view = viewIn(Phase::Reveal, length);
    QuestionView& question = *view.question;
    question.right = 1;
    question.chosen = chosen;
    question.rightReply = Reply{OneOption{1}};
    if (chosen) question.reply = Reply{OneOption{*chosen}};
    question.wasRight = chosen == question.right;
    question.explanation = "Only the USA, China and Japan finished above its 18 golds.";
    question.source = {"closing", 12, "Australia finished fourth with 18 gold medals."};
    if (length == Length::Long) {
        question.explanation = "The swimmer carried the flag because the team had voted for a "
                               "swimmer, and three medals in one week is the most that any swimmer "
                               "of that team has won at one Games since 1976.";
        question.source.words =
            "On the last evening, the swimmer, who had won three medals in the "
            "pool earlier in the week and had been voted for by the team on the "
            "Thursday before, carried the flag of the team through the rain and "
            "past the cauldron, and handed it to the youngest of them all.";
    }
    if (chosen == question.right) question.award = {{500}, {185}, {100}};
    return view;
}

/// A programme that shows this view, and has shown it long enough for everything to rest.
inline std::unique_ptr<Programme> resting(
    const std::optional<AudienceView>& view, const Preferences& preferences = {}) {
    auto programme = std::make_unique<Programme>(tonight(), preferences);
    programme->follow(view);
    programme->pass(milliseconds(7900)); // just before the reveal would go on by itself
    return programme;
}

} // namespace podium::stage
