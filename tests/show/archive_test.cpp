#include "tests/show/text_evening.hpp"
#include <algorithm>

namespace podium::show {
namespace {

Begin solo() { return {everyRound({}), {{SeatId{1}, "Ada"}}, 7, {}}; }

/// An archive in a folder of its own, on a clock moved by hand.
struct Evenings {
    Evenings() { REQUIRE(archive.open()); }
    Evening begin(const Pack& pack = smallPack()) {
        auto evening = archive.begin(pack, solo(), watch);
        REQUIRE(evening);
        return std::move(*evening);
    }
    Evening goOn() {
        watch = {};
        auto interrupted = archive.interrupted({}, std::nullopt);
        REQUIRE(interrupted);
        return Evening::goOn(std::move(*interrupted), watch);
    }
    Scratch folder;
    Archive archive{folder.folder()};
    SteppedStopwatch watch;
};

TEST_CASE("An evening goes on with the same question, the same options and the same score") {
    Evenings evenings;
    Match before;
    {
        Evening evening = evenings.begin();
        REQUIRE(evening.take(GoOn{}));
        evenings.watch.step(seconds(4));
        const Question& question = *evening.match().asked.back().question;
        REQUIRE(evening.take(Answer{SeatId{1}, rightReply(question)}));
        REQUIRE(evening.take(GoOn{}));
        before = evening.match();
    }
    const Evening evening = evenings.goOn();
    CHECK(evening.match() == before);
    CHECK(evening.view().score > Points{500});
    CHECK(evening.view().numberOverall == 2);
}

TEST_CASE("The clock stands still while the program is down") {
    Evenings evenings;
    Span left;
    {
        Evening evening = evenings.begin();
        REQUIRE(evening.take(GoOn{}));
        evenings.watch.step(seconds(9));
        evening.markTime();
        left = evening.view().timeLeft;
    }
    CHECK(evenings.goOn().view().timeLeft == left);
}

TEST_CASE("A mark of the time that was tampered with cannot take the evening past its deadline") {
    Evenings evenings;
    {
        Evening evening = evenings.begin();
        REQUIRE(evening.take(GoOn{}));
        auto mark = *evenings.archive.latestUnfinished();
        put(mark.replace_extension(".time"), "9223372036854775807 .\n");
    }
    Evening evening = evenings.goOn();
    CHECK(evening.view().timeLeft == Span{});
    REQUIRE(evening.tick());
    CHECK(evening.match().phase == Phase::Reveal);
}

TEST_CASE("Without a mark of the time the question's clock begins again") {
    Evenings evenings;
    {
        Evening evening = evenings.begin();
        REQUIRE(evening.take(GoOn{}));
        evenings.watch.step(seconds(9));
    }
    CHECK(evenings.goOn().view().timeLeft == seconds(20));
}

TEST_CASE("What happened is on disk before anyone is told") {
    Evenings evenings;
    Evening evening = evenings.begin();
    REQUIRE(evening.take(GoOn{}));
    const auto record = readJournal(*evenings.archive.latestUnfinished());
    REQUIRE(record);
    CHECK(std::holds_alternative<QuestionAsked>(record->events.back().what));
}

TEST_CASE("A refused request leaves no line in the journal") {
    Evenings evenings;
    Evening evening = evenings.begin();
    const auto before = bytesOf(*evenings.archive.latestUnfinished());
    const auto ruling = evening.take(Answer{SeatId{1}, OneOption{0}});
    REQUIRE(ruling);
    CHECK(ruling->refusal == Refusal::NotNow);
    CHECK(bytesOf(*evenings.archive.latestUnfinished()) == before);
}

TEST_CASE("An evening goes on although its pack has gone from the shelf") {
    Evenings evenings;
    { evenings.begin(smallPack(2)); }
    Evening evening = evenings.goOn();
    REQUIRE(evening.take(GoOn{}));
    CHECK(evening.match().phase == Phase::Question);
}

TEST_CASE("An evening whose pack is nowhere asks for it by name") {
    Evenings evenings;
    { evenings.begin(); }
    std::filesystem::remove_all(evenings.folder / "packs");
    const auto evening = evenings.archive.interrupted({}, std::nullopt);
    REQUIRE_FALSE(evening);
    CHECK(evening.error().exit == Exit::BadInput);
    CHECK_THAT(sentence(evening.error()), says(".journal") && says("--pack FILE"));
    CHECK(evenings.archive.interrupted({}, smallPack()));
}

TEST_CASE("Two evenings that begin within a second have a journal each") {
    Evenings evenings;
    { evenings.begin(); }
    { evenings.begin(); }
    namespace fs = std::filesystem;
    const auto isJournal = [](const fs::directory_entry& entry) {
        return entry.path().extension() == ".journal";
    };
    CHECK(std::count_if(fs::directory_iterator(evenings.folder.folder()), {}, isJournal) == 2);
}

TEST_CASE("The later of many evenings that begin within a second is the latest") {
    Evenings evenings;
    std::filesystem::path before;
    for (const std::uint64_t seed : {9, 10, 7, 7, 7, 7, 7, 7, 7, 7, 7, 7, 1}) {
        Begin begin = solo();
        begin.seed = seed;
        REQUIRE(evenings.archive.begin(smallPack(), begin, evenings.watch));
        const auto latest = *evenings.archive.latestUnfinished();
        CHECK(latest.stem().string() > before.stem().string());
        CHECK(latest.stem().string().ends_with("-" + std::to_string(seed)));
        before = latest;
    }
}

TEST_CASE("A kept pack that a power cut emptied is kept again") {
    Evenings evenings;
    const auto pack = evenings.folder / "packs" / (fingerprint(smallPack()) + ".yaml");
    { evenings.begin(); }
    const std::string whole = bytesOf(pack);
    put(pack, "");
    { evenings.begin(); }
    CHECK(bytesOf(pack) == whole);
}

TEST_CASE("An evening is resumed by its name alone") {
    Evenings evenings;
    { evenings.begin(); }
    const auto journal = *evenings.archive.latestUnfinished();
    for (const auto& name : {journal, journal.filename(), journal.stem()})
        CHECK(evenings.archive.interrupted(name, std::nullopt));
}

TEST_CASE("An evening that is over cannot be resumed, and says so") {
    Evenings evenings;
    std::filesystem::path journal;
    {
        Evening evening = evenings.begin();
        journal = *evenings.archive.latestUnfinished();
        REQUIRE(evening.take(EndEvening{}));
    }
    const auto named = evenings.archive.interrupted(journal, std::nullopt);
    REQUIRE_FALSE(named);
    CHECK(named.error().exit == Exit::NotPossible);
    CHECK_THAT(sentence(named.error()), says("this evening is over"));
    const auto latest = evenings.archive.interrupted({}, std::nullopt);
    REQUIRE_FALSE(latest);
    CHECK_THAT(sentence(latest.error()), says("no unfinished evening is here"));
}

TEST_CASE("An evening that is still open elsewhere cannot be resumed, whatever its journal says") {
    Evenings evenings;
    Evening evening = evenings.begin();
    const auto journal = *evenings.archive.latestUnfinished();
    REQUIRE(evening.take(EndEvening{}));
    const auto other = evenings.archive.interrupted(journal, std::nullopt);
    REQUIRE_FALSE(other);
    CHECK_THAT(sentence(other.error()), says("another Podium is writing this evening"));
}

TEST_CASE("What is no journal is left as it is, to its last unfinished line") {
    Evenings evenings;
    put(evenings.folder / "letter.txt", "Dear Ada,\nthis line has no end");
    CHECK_FALSE(evenings.archive.interrupted(evenings.folder / "letter.txt", std::nullopt));
    CHECK(bytesOf(evenings.folder / "letter.txt") == "Dear Ada,\nthis line has no end");
}

TEST_CASE("Rules that no question of the pack fits leave no journal behind") {
    Evenings evenings;
    Begin begin = solo();
    begin.order.rounds.front().rules.easiest = 5;
    const auto evening = evenings.archive.begin(smallPack(1), begin, evenings.watch);
    REQUIRE_FALSE(evening);
    CHECK(evening.error().exit == Exit::NotPossible);
    CHECK_FALSE(evenings.archive.latestUnfinished());
}

} // namespace
} // namespace podium::show
