#include "game/stage/screens/wording.hpp"
#include <algorithm>
#include <array>
#include <cstdio>

namespace podium::stage {

std::string grouped(int number) {
    std::string digits = std::to_string(number < 0 ? -number : number);
    for (std::size_t place = digits.size(); place > 3;) digits.insert(place -= 3, ",");
    return number < 0 ? "-" + digits : digits;
}

std::string plus(Points points) { return "+" + grouped(points.value); }

std::string inSeconds(Span span) {
    const auto tenths = (span.milliseconds + 50) / 100;
    return std::to_string(tenths / 10) + "." + std::to_string(tenths % 10) + " s";
}

std::string counted(int count, const std::string& one, const std::string& many) {
    return grouped(count) + " " + (count == 1 ? one : many);
}

std::string inLetters(std::size_t count) {
    static const std::array words{
        "No", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten"};
    return count < words.size() ? words[count] : std::to_string(count);
}

std::string shortTitle(const std::string& title) {
    constexpr std::size_t most = 34;
    if (title.size() <= most) return title;
    const std::string head = title.substr(0, title.find(": "));
    if (head.size() <= most) return head;
    const std::size_t cut = head.rfind(' ', most);
    return head.substr(0, cut == std::string::npos ? most : cut) + " …";
}

int wholeSecondsLeft(Span span) { return static_cast<int>((span.milliseconds + 999) / 1000); }

std::string difficultyName(int difficulty) {
    if (difficulty <= 2) return "Easy";
    return difficulty == 3 ? "Medium" : "Hard";
}

char letterOf(std::size_t option) { return static_cast<char>('A' + option); }

Points mostFor(const AudienceView& view) {
    const Scoring scoring;
    return view.clock == Clock::Running ? scoring.most() : scoring.right;
}

Verdict verdictOf(const QuestionView& question) {
    if (!question.chosen) return Verdict::NoAnswer;
    return question.chosen == question.right ? Verdict::Right : Verdict::Wrong;
}

namespace {

std::string firstRow(const QuestionView& question) {
    switch (verdictOf(question)) {
    case Verdict::Right: return "Right answer";
    case Verdict::Wrong:
        return std::string("Your answer: ") + letterOf(*question.chosen) + ", " +
            question.options[*question.chosen];
    case Verdict::NoAnswer: return "No answer";
    }
    return {};
}

std::string speedRow(const AudienceView& view) {
    const bool timed = view.clock == Clock::Running && verdictOf(*view.question) == Verdict::Right;
    return timed ? "Speed, " + inSeconds(view.question->timeLeftAtAnswer) + " left" : "Speed";
}

std::string streakRow(const AudienceView& view) {
    return view.streak > 1 ? "Streak of " + std::to_string(view.streak) : "Streak";
}

} // namespace

std::vector<std::pair<std::string, Points>> pointsRows(const AudienceView& view) {
    const Award& award = view.question->award;
    std::vector<std::pair<std::string, Points>> rows{{firstRow(*view.question), award.right}};
    if (view.clock == Clock::Running) rows.emplace_back(speedRow(view), award.speed);
    rows.emplace_back(streakRow(view), award.streak);
    return rows;
}

int rightAnswers(const AudienceView& view) {
    int right = 0;
    for (const RoundResult& round : view.rounds) right += round.right;
    return right;
}

int askedQuestions(const AudienceView& view) {
    int asked = 0;
    for (const RoundResult& round : view.rounds) asked += round.asked;
    return asked;
}

std::vector<std::size_t> bestRounds(const AudienceView& view) {
    std::vector<std::size_t> played;
    for (std::size_t round = 0; round < view.rounds.size(); ++round)
        if (view.rounds[round].asked > 0) played.push_back(round);
    std::ranges::stable_sort(played, [&](std::size_t a, std::size_t b) {
        return view.rounds[a].points > view.rounds[b].points;
    });
    return played;
}

} // namespace podium::stage
