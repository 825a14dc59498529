#include "game/show/asking_keys.hpp"
#include "game/show/key_kinds.hpp"
#include "game/stage/wish.hpp"
#include "questions/bank/whole_number.hpp"

namespace podium::show {
namespace {

constexpr int longestClock = 3600; // an hour

// The clock: "none", or the seconds it runs.

void takeClock(const Yaml& value, RoundRules& rules, Problems& problems) {
    const auto count = value.kind == Yaml::Kind::Scalar ? wholeNumber(value.scalar) : std::nullopt;
    rules.clock = count ? Clock::Running : Clock::None;
    if (count) rules.timeToAnswer = seconds(*count);
    if (count ? *count >= 1 && *count <= longestClock : value.scalar == "none") return;
    problems.push_back(
        {"'clock' must be none, or a whole number of seconds up to " + std::to_string(longestClock),
            value.place, "Write 'clock: 20' or 'clock: none'"});
}

std::string writtenClock(const RoundRules& rules, const RoundRules& usual) {
    if (rules.clock == usual.clock && rules.timeToAnswer == usual.timeToAnswer) return {};
    if (rules.clock == Clock::None) return usual.clock == Clock::None ? "" : "none";
    return std::to_string(rules.timeToAnswer.milliseconds / 1000);
}

// The difficulty: a word of the set-up, or "2-4".

using stage::DifficultyRange;

Words<DifficultyRange> mixes() {
    return {{"easy", rangeOf(stage::DifficultyMix::Easy)},
        {"medium", rangeOf(stage::DifficultyMix::Medium)},
        {"hard", rangeOf(stage::DifficultyMix::Hard)}, {"mix", rangeOf(stage::DifficultyMix::Mix)}};
}

std::optional<DifficultyRange> rangeIn(const std::string& words) {
    for (const auto& [word, range] : mixes())
        if (word == words) return range;
    const std::size_t dash = words.find('-');
    const auto easiest = wholeNumber(words.substr(0, dash));
    const auto hardest = dash == std::string::npos ? easiest : wholeNumber(words.substr(dash + 1));
    if (!easiest || !hardest || *easiest < 1 || *hardest > 5 || *easiest > *hardest)
        return std::nullopt;
    return DifficultyRange{*easiest, *hardest};
}

void takeDifficulty(const Yaml& value, RoundRules& rules, Problems& problems) {
    const auto range = value.kind == Yaml::Kind::Scalar ? rangeIn(value.scalar) : std::nullopt;
    if (!range)
        return problems.push_back({"'difficulty' must be easy, medium, hard or mix, or from 1 to 5",
            value.place, "Write 'difficulty: mix' or 'difficulty: 2-4'"});
    rules.easiest = range->easiest;
    rules.hardest = range->hardest;
}

std::string writtenDifficulty(const RoundRules& rules, const RoundRules& usual) {
    if (rules.easiest == usual.easiest && rules.hardest == usual.hardest) return {};
    for (const auto& [word, range] : mixes())
        if (range.easiest == rules.easiest && range.hardest == rules.hardest) return word;
    return std::to_string(rules.easiest) + "-" + std::to_string(rules.hardest);
}

} // namespace

Key<RoundRules> clockKey() { return {"clock", takeClock, writtenClock}; }
Key<RoundRules> difficultyKey() { return {"difficulty", takeDifficulty, writtenDifficulty}; }

} // namespace podium::show
