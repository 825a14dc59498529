#include "game/show/list_keys.hpp"
#include "game/show/round_keys.hpp"
#include "game/stage/wish.hpp"
#include "questions/bank/whole_number.hpp"
#include <algorithm>

namespace podium::show {
namespace {

constexpr int longestClock = 3600; // an hour
constexpr int mostMilliseconds = 60'000;
constexpr Span second = seconds(1);
constexpr Span millisecond = milliseconds(1);

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
    return std::to_string(rules.timeToAnswer.milliseconds / second.milliseconds);
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

// The scoring: the name of a preset, or what differs from one.

void takeScoring(const Yaml& value, RoundRules& rules, Problems& problems) {
    if (value.kind == Yaml::Kind::Map)
        takeForm(value, "scoring", scoringKeys(), rules.scoring, problems);
    else
        scoringKeys().front().take(value, rules.scoring, problems);
}

std::string writtenScoring(const RoundRules& rules, const RoundRules& usual) {
    if (rules.scoring == usual.scoring) return {};
    const std::string preset{nameOf(rules.scoring)};
    return preset.empty() ? writtenForm(scoringKeys(), rules.scoring, usual.scoring) : preset;
}

const Keys<BuzzRules>& buzzKeys() {
    static const Keys<BuzzRules> keys{
        wordKey<BuzzRules, Voice>(
            "voice", &BuzzRules::voice, {{"aloud", Voice::Aloud}, {"choosing", Voice::Choosing}}),
        wordKey<BuzzRules, EarlyPress>("early", &BuzzRules::early,
            {{"wait", EarlyPress::Wait}, {"lock_out", EarlyPress::LockOut}}),
        spanKey("wait", &BuzzRules::wait, millisecond, mostMilliseconds),
        spanKey("gather", &BuzzRules::gather, millisecond, mostMilliseconds),
        spanKey("time_to_say", &BuzzRules::timeToSay, second, longestClock),
    };
    return keys;
}

void takeBuzz(const Yaml& value, RoundRules& rules, Problems& problems) {
    takeForm(value, "buzz", buzzKeys(), rules.buzz, problems);
}

std::string writtenBuzz(const RoundRules& rules, const RoundRules& usual) {
    return writtenForm(buzzKeys(), rules.buzz, usual.buzz);
}

std::vector<RuleKey> allRuleKeys() {
    return {
        {numberKey("questions", &RoundRules::questions, 1, 100)},
        {{"difficulty", takeDifficulty, writtenDifficulty}},
        {{"clock", takeClock, writtenClock}},
        {spanKey("lead_in", &RoundRules::leadIn, millisecond, mostMilliseconds)},
        {{"scoring", takeScoring, writtenScoring}},
        {lifelinesKey()},
        {numberKey("lives", &RoundRules::lives, 1, 10), {RoundKind::Survival}},
        {risingPointsKey("rungs", &RoundRules::rungs), {RoundKind::Ladder}},
        {safeRungsKey(), {RoundKind::Ladder}},
        {risingPointsKey("board_values", &RoundRules::boardValues), {RoundKind::Board}},
        {wordKey<RoundRules, Answering>("board_answering", &RoundRules::boardAnswering,
             {{"everyone", Answering::Everyone}, {"buzzer", Answering::Buzzer}}),
            {RoundKind::Board}},
        {pointsKey("least_stake", &RoundRules::leastStake, 100'000),
            {RoundKind::Wager, RoundKind::FinalWager}},
        {{"buzz", takeBuzz, writtenBuzz}, {RoundKind::FastestFinger, RoundKind::Board}},
    };
}

} // namespace

bool RuleKey::belongsTo(RoundKind kind) const {
    return kinds.empty() || std::ranges::find(kinds, kind) != kinds.end();
}

const std::vector<RuleKey>& ruleKeys() {
    static const std::vector<RuleKey> keys = allRuleKeys();
    return keys;
}

} // namespace podium::show
