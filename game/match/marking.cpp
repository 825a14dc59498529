#include "game/match/marking.hpp"
#include <algorithm>

namespace podium {
namespace {

constexpr Mark whole{1, 1};
constexpr Mark nothing{0, 1};

Mark wholeIf(bool right) { return right ? whole : nothing; }

/// strict: all or nothing; balanced: max(right - wrong, 0) / solutions; lenient: right / solutions.
Mark markSeveral(const Question& question, const ManyOptions& picked, Marking marking) {
    if (marking == Marking::Strict) return wholeIf(picked.options == question.answers);
    std::int64_t right = 0;
    for (const std::size_t option : picked.options)
        right += std::ranges::count(question.answers, option);
    const auto wrong = static_cast<std::int64_t>(picked.options.size()) - right;
    const std::int64_t counted =
        marking == Marking::Balanced ? std::max(right - wrong, std::int64_t{0}) : right;
    return {counted, static_cast<std::int64_t>(question.answers.size())};
}

/// Places that are right, of all; strict: all or nothing.
Mark markPlaces(const Question& question, const ManyOptions& given, Marking marking) {
    if (marking == Marking::Strict) return wholeIf(given.options == question.answers);
    std::int64_t right = 0;
    for (std::size_t place = 0; place < given.options.size(); ++place)
        right += given.options[place] == question.answers[place] ? 1 : 0;
    return {right, static_cast<std::int64_t>(given.options.size())};
}

/// 1 - 0.5 * distance / margin, nothing beyond the margin.
Mark markNumber(const NumberScale& scale, Quantity given) {
    const std::int64_t distance = distanceOf(scale, given);
    if (distance <= scale.tolerance.thousandths) return {1, 1, distance == 0};
    if (distance > scale.margin.thousandths) return nothing;
    return {2 * scale.margin.thousandths - distance, 2 * scale.margin.thousandths};
}

bool isAccepted(const Question& question, const Wording& words) {
    return std::ranges::find(question.accepted, words.folded, &Wording::folded) !=
        question.accepted.end();
}

} // namespace

std::int64_t distanceOf(const NumberScale& scale, Quantity given) {
    const auto [low, high] = std::minmax(given, scale.value);
    return high.thousandths - low.thousandths;
}

Points partOf(Points points, const Mark& mark) {
    const std::int64_t doubled = 2 * points.value * mark.numerator + mark.denominator;
    return {static_cast<int>(doubled / (2 * mark.denominator))};
}

Mark markOf(const Question& question, const Reply& reply, Marking marking) {
    switch (question.type) {
    case QuestionType::Several: return markSeveral(question, std::get<ManyOptions>(reply), marking);
    case QuestionType::Order:
    case QuestionType::Pairs: return markPlaces(question, std::get<ManyOptions>(reply), marking);
    case QuestionType::Number: return markNumber(question.number, std::get<Quantity>(reply));
    case QuestionType::Typed: return wholeIf(isAccepted(question, std::get<Wording>(reply)));
    default: return wholeIf(std::get<OneOption>(reply).option == question.answer);
    }
}

Mark markOf(const Asked& asked, const Turn& turn, Marking marking) {
    if (turn.ruled) return wholeIf(*turn.ruled == Verdict::Right);
    if (turn.firstTry && wordOn(asked, *turn.firstTry) == Verdict::Right) return whole;
    if (!turn.reply) return wholeIf(turn.heard == Verdict::Right);
    if (const auto word = wordOn(asked, *turn.reply)) return wholeIf(*word == Verdict::Right);
    return markOf(*asked.question, *turn.reply, marking);
}

std::optional<Verdict> wordOn(const Asked& asked, const Reply& reply) {
    for (auto ruling = asked.rulings.rbegin(); ruling != asked.rulings.rend(); ++ruling)
        if (saysTheSame(ruling->reply, reply)) return ruling->verdict;
    return std::nullopt;
}

} // namespace podium
