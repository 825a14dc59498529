#include "game/show/house_rules.hpp"
#include "game/show/running_order_reader.hpp"
#include "tests/support/catch.hpp"

namespace podium::show {
namespace {

using stage::DifficultyMix;
using stage::SoloMode;

RoundRules rulesOf(const RunningOrder& order) { return order.rounds.front().rules; }

RunningOrder solo(SoloMode mode, const stage::Preferences& preferences = {}) {
    return soloOrder(preferences, DifficultyMix::Mix, mode);
}

TEST_CASE("What is set up alone in the window is what the shelf calls by that name") {
    const std::vector<std::pair<SoloMode, std::string>> modes{{SoloMode::Classic, "classic"},
        {SoloMode::Ladder, "ladder"}, {SoloMode::TimeAttack, "time_attack"},
        {SoloMode::Survival, "survival"}, {SoloMode::Practice, "practice"}};
    for (const auto& [mode, name] : modes) {
        const auto shelved =
            readRunningOrder(PODIUM_SOURCE_DIR "/questions/running_orders/" + name + ".yaml");
        REQUIRE(shelved);
        CAPTURE(name);
        CHECK(*shelved == solo(mode));
    }
}

TEST_CASE("Questions and clock of the settings hold where topics are played one by one") {
    stage::Preferences preferences;
    preferences.questionsPerRound = 3;
    preferences.secondsToAnswer = 30;
    CHECK(rulesOf(solo(SoloMode::Classic, preferences)).questions == 3);
    CHECK(rulesOf(solo(SoloMode::Classic, preferences)).timeToAnswer == seconds(30));
    CHECK(rulesOf(solo(SoloMode::Survival, preferences)).timeToAnswer == seconds(30));
    CHECK(rulesOf(solo(SoloMode::Survival, preferences)).questions > 3);
    CHECK(rulesOf(solo(SoloMode::TimeAttack, preferences)).timeToAnswer == seconds(180));
    CHECK(rulesOf(solo(SoloMode::Ladder, preferences)).clock == Clock::None);
}

TEST_CASE("Settings without a clock leave a time attack its own") {
    stage::Preferences preferences;
    preferences.secondsToAnswer = 0;
    CHECK(rulesOf(solo(SoloMode::Classic, preferences)).clock == Clock::None);
    CHECK(rulesOf(solo(SoloMode::TimeAttack, preferences)).clock == Clock::Running);
}

TEST_CASE("The difficulty that is chosen holds in every mode") {
    for (const SoloMode mode : {SoloMode::Classic, SoloMode::Ladder, SoloMode::Survival}) {
        const RoundRules rules = rulesOf(soloOrder({}, DifficultyMix::Hard, mode));
        CHECK((rules.easiest == 4 && rules.hardest == 5));
    }
}

TEST_CASE("The terminal has no clock unless it is asked for, and nobody judges there") {
    const RunningOrder quiet = textOrder({}, Clock::None);
    CHECK(rulesOf(quiet).clock == Clock::None);
    CHECK(rulesOf(quiet).leadIn == Span{});
    CHECK(rulesOf(textOrder({}, Clock::Running)).clock == Clock::Running);
    RunningOrder aloud = everyRound(usualRules(RoundKind::FastestFinger));
    aloud.rounds.front().rules.buzz.voice = Voice::Aloud;
    CHECK(rulesOf(forTheTerminal(aloud, Clock::Running)).buzz.voice == Voice::Choosing);
}

TEST_CASE("A clock on the terminal is that of the running order, where it has one") {
    RunningOrder order = everyRound(usualRules(RoundKind::Classic));
    order.rounds.front().rules.timeToAnswer = seconds(7);
    CHECK(rulesOf(forTheTerminal(order, Clock::Running)).timeToAnswer == seconds(7));
    order.rounds.front().rules.clock = Clock::None;
    CHECK(rulesOf(forTheTerminal(order, Clock::Running)).clock == Clock::None);
}

} // namespace
} // namespace podium::show
