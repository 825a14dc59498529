#include "game/show/asking_keys.hpp"
#include "game/show/list_keys.hpp"
#include "game/show/round_keys.hpp"
#include <algorithm>

namespace podium::show {
namespace {

constexpr int longestSaying = 3600; // seconds
constexpr int longestWait = 60'000; // milliseconds
constexpr int longestGathering = 5000;
constexpr Span second = seconds(1);
constexpr Span millisecond = milliseconds(1);

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
        spanKey("wait", &BuzzRules::wait, millisecond, 0, longestWait),
        spanKey("gather", &BuzzRules::gather, millisecond, 0, longestGathering),
        spanKey("time_to_say", &BuzzRules::timeToSay, second, 1, longestSaying),
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
        {difficultyKey()},
        {clockKey()},
        {spanKey("lead_in", &RoundRules::leadIn, millisecond, 0, longestWait)},
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
