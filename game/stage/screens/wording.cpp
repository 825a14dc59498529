#include "game/stage/screens/wording.hpp"
#include <algorithm>
#include <array>
#include <cstdlib>

namespace podium::stage {

std::string grouped(int number) {
    std::string digits = std::to_string(number < 0 ? -number : number);
    for (std::size_t place = digits.size(); place > 3;) digits.insert(place -= 3, ",");
    return number < 0 ? "-" + digits : digits;
}

std::string plus(Points points) { return (points < Points{} ? "" : "+") + grouped(points.value); }

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

std::string capital(std::string word) {
    if (!word.empty() && word[0] >= 'a' && word[0] <= 'z')
        word[0] = static_cast<char>(word[0] - 'a' + 'A');
    return word;
}

std::string decapital(std::string word) {
    if (!word.empty() && word[0] >= 'A' && word[0] <= 'Z')
        word[0] = static_cast<char>(word[0] - 'A' + 'a');
    return word;
}

std::string spanInWords(Span span) {
    const int all = wholeSecondsLeft(span);
    if (all % 60 != 0 || all == 0) return counted(all, "second", "seconds");
    return decapital(inLetters(static_cast<std::size_t>(all / 60))) +
        (all == 60 ? " minute" : " minutes");
}

std::string upper(std::string words) {
    std::ranges::transform(words, words.begin(),
        [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; });
    return words;
}

std::string inFigures(Quantity quantity) {
    const std::int64_t whole = std::abs(quantity.thousandths) / 1000;
    std::string digits = std::to_string(whole);
    for (std::size_t place = digits.size(); place > 3;) digits.insert(place -= 3, ",");
    std::string decimals = std::to_string(1000 + std::abs(quantity.thousandths) % 1000);
    decimals.front() = '.';
    while (decimals.back() == '0') decimals.pop_back();
    if (decimals == ".") decimals.clear();
    return (quantity.thousandths < 0 ? "-" : "") + digits + decimals;
}

std::string withUnit(Quantity quantity, const std::string& unit) {
    return inFigures(quantity) + (unit.empty() ? "" : " " + unit);
}

Points mostFor(const AudienceView& view) {
    const Scoring& scoring = view.rules.scoring;
    const auto& values = scoring.values;
    const auto easiest = values.begin() + std::clamp(view.rules.easiest, 1, 5) - 1;
    const auto hardest = values.begin() + std::clamp(view.rules.hardest, 1, 5);
    return *std::max_element(easiest, std::max(easiest + 1, hardest)) * scoring.multiplier;
}

bool isCounted(const AudienceView& view) {
    return view.rules.scoring.counting == Counting::Counted;
}

Fared faredIn(const QuestionView& question) {
    if (question.voided) return Fared::Voided;
    if (question.wasRight) return Fared::Right;
    if (!question.reply) return Fared::NoAnswer;
    return question.award.right > Points{} ? Fared::Partly : Fared::Wrong;
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
