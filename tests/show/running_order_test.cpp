#include "game/match/drawing.hpp"
#include "game/show/running_order_reader.hpp"
#include "game/show/running_order_writer.hpp"
#include "questions/bank/pack_reader.hpp"
#include "tests/show/any_order.hpp"
#include "tests/support/catch.hpp"
#include "tests/support/evening.hpp"
#include "tests/support/scratch.hpp"
#include <set>

namespace podium::show {
namespace {

namespace fs = std::filesystem;

const fs::path shelf = PODIUM_SOURCE_DIR "/questions/running_orders";

std::vector<fs::path> ordersOnTheShelf() {
    std::vector<fs::path> files;
    for (const auto& entry : fs::directory_iterator(shelf))
        if (entry.path().extension() == ".yaml") files.push_back(entry.path());
    return files;
}

RunningOrder read(const std::string& text) {
    const auto order = parseRunningOrder(text, "a.yaml");
    if (!order) FAIL(sentences(order.error()));
    return *order;
}

RunningOrder shelved(const std::string& mode) {
    const auto order = readRunningOrder(shelf / (mode + ".yaml"));
    if (!order) FAIL(sentences(order.error()));
    return *order;
}

TEST_CASE("A running order that is written and read again is the same running order") {
    for (std::uint64_t seed = 1; seed <= 1000; ++seed) {
        const RunningOrder order = AnyOrder(seed).order();
        const std::string text = writeRunningOrder(order);
        CAPTURE(seed, text);
        const RunningOrder again = read(text);
        REQUIRE(again == order);
        REQUIRE(writeRunningOrder(again) == text);
    }
}

TEST_CASE("Whatever a running order's file can say is played, or has nothing to ask") {
    for (std::uint64_t seed = 1; seed <= 300; ++seed) {
        RunningOrder order = AnyOrder(seed).order();
        for (RoundOrder& round : order.rounds) round.topics.clear();
        const RunningOrder again = read(writeRunningOrder(order));
        const Ruling ruling = judge(matchFrom(smallPack()), {{}, Begin{again, table(2), 7, {}}});
        CAPTURE(seed, writeRunningOrder(order));
        CHECK(ruling.refusal != Refusal::NotPlayable);
    }
}

TEST_CASE("A running order on the disk is the one that was saved, in a folder that was not there") {
    const Scratch scratch;
    const RunningOrder order = AnyOrder(7).order();
    REQUIRE(saveRunningOrder(order, scratch / "running_orders" / "last.yaml"));
    const auto again = readRunningOrder(scratch / "running_orders" / "last.yaml");
    REQUIRE(again);
    CHECK(*again == order);
}

TEST_CASE("Only what differs from the usual is written") {
    RunningOrder order = everyRound(usualRules(RoundKind::Classic));
    order.title = "Classic";
    CHECK(writeRunningOrder(order) ==
        "podium_running_order: 1\ntitle: Classic\nrounds:\n  - kind: classic\n");
    RoundRules& rules = order.rounds.front().rules;
    rules.clock = Clock::None;
    rules.easiest = 2;
    rules.scoring.penalty = 50;
    rules.scoring.counting = Counting::Practice;
    order.customs.locking = Locking::Changeable;
    CHECK(writeRunningOrder(order) ==
        "podium_running_order: 1\ntitle: Classic\ncustoms: {answers: changeable}\n"
        "rounds:\n  - kind: classic\n    difficulty: 2-5\n    clock: none\n"
        "    scoring: {penalty: 50, practice: yes}\n");
}

TEST_CASE("What is left out is as usual for that kind of round") {
    const std::string head = "podium_running_order: 1\ntitle: T\nrounds:\n";
    for (int kind = 0; kind <= static_cast<int>(RoundKind::TieBreak); ++kind) {
        const auto usual = usualRules(static_cast<RoundKind>(kind));
        const auto order =
            read(head + "  - kind: classic\n  - kind: " + std::string(nameOf(usual.kind)) + "\n");
        CHECK(order.rounds.back() == RoundOrder{{}, {}, {}, {}, usual, {}});
        CHECK(order.customs == Customs{});
    }
}

TEST_CASE("A scoring begins with its preset, wherever that is written") {
    const std::string head = "podium_running_order: 1\ntitle: T\nrounds:\n  - {kind: ladder, ";
    Scoring cheaper = plusMinus();
    cheaper.penalty = 50;
    CHECK(
        read(head + "scoring: {penalty: 50, preset: plus_minus}}\n").rounds.front().rules.scoring ==
        cheaper);
    CHECK(read(head + "scoring: half_slope}\n").rounds.front().rules.scoring == halfSlope());
}

TEST_CASE("Every running order of the shelf can be played with the pack of the shelf") {
    const auto pack = readPack(PODIUM_SOURCE_DIR "/questions/packs/paris-2024.yaml");
    REQUIRE(pack);
    REQUIRE(ordersOnTheShelf().size() == 8);
    for (const fs::path& file : ordersOnTheShelf()) {
        const auto order = readRunningOrder(file);
        CAPTURE(file);
        if (!order) FAIL(sentences(order.error()));
        const auto plans = planRounds(*pack, *order);
        REQUIRE(plans.size() >= order->rounds.size());
        std::size_t asked = 0;
        for (const RoundPlan& plan : plans) asked += static_cast<std::size_t>(plan.rules.questions);
        const bool endless = plans.front().rules.questions > 30;
        CHECK((endless || asked <= pack->questions.size()));
    }
}

TEST_CASE("The modes of the shelf are what they are called") {
    CHECK(shelved("classic").rounds.front().rules == usualRules(RoundKind::Classic));
    CHECK(shelved("ladder").rounds.front().rules == usualRules(RoundKind::Ladder));
    CHECK(shelved("time_attack").rounds.front().rules.timeToAnswer == seconds(180));
    CHECK(shelved("survival").rounds.front().rules.lives == 3);
    CHECK(shelved("practice").rounds.front().rules.scoring.counting == Counting::Practice);
    CHECK(shelved("pub_quiz").customs.teams == TeamScore::Average);
    CHECK(shelved("party").rounds.size() == 7);
}

TEST_CASE("The example in the description of the format is a running order") {
    const std::string page = bytesOf(shelf / "README.md");
    const std::size_t begin = page.find("```yaml\n") + 8;
    CHECK(read(page.substr(begin, page.find("```", begin) - begin)).rounds.size() == 3);
}

} // namespace
} // namespace podium::show
