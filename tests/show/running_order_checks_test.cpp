#include "game/show/running_order_reader.hpp"
#include "game/show/running_order_writer.hpp"
#include "tests/bank/any_words.hpp"
#include "tests/support/catch.hpp"

namespace podium::show {
namespace {

const std::string goodOrder = R"(podium_running_order: 1
title: Friday
pack: paris-2024
customs: {answers: changeable, teams: sum}
rounds:
  - kind: classic
    name: The first
    topics:
      - Medals
      - Athletes
    questions: 4
    difficulty: 2-4
    clock: 30
    lead_in: 500
    scoring: {preset: plus_minus, values: [1, 2, 3, 4, 5], penalty: 50}
    lifelines: [fifty_fifty, extra_time]
    break_after: 10 minutes
  - kind: ladder
    rungs: [100, 200, 300]
    safe_rungs: [2]
  - kind: board
    board_values: [100, 200]
    board_answering: everyone
    buzz: {voice: aloud, early: lock_out, wait: 2000, gather: 100, time_to_say: 5}
  - kind: final_wager
    least_stake: 200
)";

/// The good order with one piece replaced; all that is said of it, a line each.
std::string complaintsAbout(const std::string& piece, const std::string& by) {
    const std::size_t at = goodOrder.find(piece);
    REQUIRE(at != std::string::npos);
    const auto order = parseRunningOrder(std::string(goodOrder).replace(at, piece.size(), by), "o");
    return order ? "" : sentences(order.error());
}

TEST_CASE("The good running order has nothing wrong in it") {
    const auto order = parseRunningOrder(goodOrder, "o");
    if (!order) FAIL(sentences(order.error()));
    CHECK(order->rounds.size() == 4);
    CHECK(order->rounds[0].breakAfter == seconds(600));
    CHECK(order->rounds[2].rules.buzz ==
        BuzzRules{
            Voice::Aloud, EarlyPress::LockOut, milliseconds(2000), milliseconds(100), seconds(5)});
}

TEST_CASE("Every mistake is told with its place and a remedy") {
    struct Mistake {
        std::string piece, by, complaint;
    };
    const std::vector<Mistake> mistakes{
        {"podium_running_order: 1", "podium_running_order: 2",
            "o:1:23: the running order is written in format 2, and this Podium reads format 1. "
            "Update Podium."},
        {"podium_running_order: 1\n", "", "this is not a running order"},
        {"title: Friday\n", "", "o:1:1: the running order lacks 'title'"},
        {"pack:", "pakc:", "o:3:1: a running order has no key 'pakc'. Did you mean 'pack'?"},
        {"changeable", "changable",
            "o:4:20: 'answers' must be one of: final, changeable. Did you mean 'changeable'?"},
        {"teams: sum", "team: sum", "Did you mean 'teams'?"},
        {"{answers: changeable, teams: sum}", "none", "here must be a list of customs"},
        {"kind: ladder", "kind: lader", "Did you mean 'ladder'?"},
        {"kind: ladder\n    rungs", "rungs", "o:18:5: the round lacks 'kind'"},
        {"    lead_in: 500", "    leadin: 500",
            "o:14:5: a round has no key 'leadin'. Did you mean 'lead_in'?"},
        {"questions: 4", "questions: 0",
            "o:11:16: 'questions' must be a whole number from 1 to 100"},
        {"questions: 4", "lives: 4",
            "o:11:5: 'lives' does not belong to a round of the kind 'classic'. Take it out."},
        {"least_stake: 200", "rungs: [1]",
            "'rungs' does not belong to a round of the kind 'final_wager'"},
        {"2-4", "4-2", "'difficulty' must be easy, medium, hard or mix, or from 1 to 5"},
        {"2-4", "hardest", "Write 'difficulty: mix' or 'difficulty: 2-4'"},
        {"clock: 30", "clock: 0", "'clock' must be none, or a whole number of seconds"},
        {"clock: 30", "clock: soon", "Write 'clock: 20' or 'clock: none'"},
        {"plus_minus", "minus_plus", "'preset' must be one of: half_slope"},
        {"[1, 2, 3, 4, 5]", "[1, 2, 3, 4]", "'values' has 4 entries. It needs exactly 5"},
        {"[1, 2, 3, 4, 5]", "[1, 2, 3, 4, 5, 6]", "'values' has 6 entries"},
        {"[1, 2, 3, 4, 5]", "[1, 2, 3, 4, -5]", "'a value' must be"},
        {"penalty: 50", "penalty: 101", "'penalty' must be a whole number from 0 to 100"},
        {"penalty: 50", "penaltee: 50", "a scoring has no key 'penaltee'. Did you mean 'penalty'?"},
        {"extra_time", "extra_tim", "Did you mean 'extra_time'?"},
        {"extra_time", "fifty_fifty", "the lifeline 'fifty_fifty' is here twice"},
        {"      - Athletes", "      - Medals", "o:10:9: the topic 'Medals' is here twice"},
        {"10 minutes", "10", "Write it as '10 minutes' or '90 seconds'"},
        {"10 minutes", "241 minutes", "a time of at most four hours"},
        {"[100, 200, 300]", "[100, 300, 200]", "the numbers of 'rungs' must rise"},
        {"safe_rungs: [2]", "safe_rungs: [4]", "the ladder has only 3 rungs"},
        {"[100, 200, 300]", "[]", "'rungs' has 0 entries"},
        {"time_to_say: 5", "time_to_say: 0", "'time_to_say' must be a whole number from 1 to 3600"},
        {"gather: 100", "gather: 5001", "'gather' must be a whole number from 0 to 5000"},
        {"everyone", "nobody", "'board_answering' must be one of: everyone, buzzer"},
        {"lock_out", "lockout", "Did you mean 'lock_out'?"},
        {"wait: 2000", "wait: 2 seconds", "'wait' must be a whole number from 0 to 60000"},
        {"rounds:\n", "rounds: []\nrest:\n", "'rounds' has 0 entries"},
    };
    for (const Mistake& mistake : mistakes) {
        CAPTURE(mistake.piece, mistake.by);
        CHECK_THAT(complaintsAbout(mistake.piece, mistake.by), Catch::Contains(mistake.complaint));
    }
}

TEST_CASE("A tie-break comes once, and not alone") {
    const std::string head = "podium_running_order: 1\ntitle: T\nrounds:\n";
    const std::string round = "  - kind: tie_break\n";
    const auto alone = parseRunningOrder(head + round, "o");
    REQUIRE_FALSE(alone);
    CHECK_THAT(sentences(alone.error()), Catch::Contains("o:4:5: a tie-break alone"));
    const auto twice = parseRunningOrder(head + "  - kind: classic\n" + round + round, "o");
    REQUIRE_FALSE(twice);
    CHECK_THAT(sentences(twice.error()), Catch::Contains("o:6:5: there is more than one"));
}

TEST_CASE("All mistakes of a running order are told at once, in the order of the file") {
    const auto order = parseRunningOrder("podium_running_order: 1\ntitle: T\nrounds:\n"
                                         "  - {kind: classic, lives: 3, clock: soon}\n"
                                         "  - {kind: survival, lives: 99}\n"
                                         "  - nothing\n",
        "o");
    REQUIRE_FALSE(order);
    std::vector<int> lines;
    for (const Problem& problem : order.error()) lines.push_back(problem.where.line);
    CHECK(lines == std::vector<int>{4, 4, 5, 6});
}

std::string anyBytes(Luck& luck) {
    static const std::vector<std::string> bytes{"\x04", "\xff", "\n", "\t", " ", "  - ", ": ", "[",
        "]", "{", "}", "\"", "&a ", "*a", "!!x ", "#", "---\n", "~", "null", "99999999999", "-1",
        ",", "none", "kind: ladder", "\n    rungs: []", "scoring: ", "topics: \"*\""};
    return luck.oneOf(bytes);
}

/// A running order that can be written and read again, or problems that each say what and where.
void checkVerdict(const std::string& text) {
    const auto order = parseRunningOrder(text, "o");
    if (order) {
        REQUIRE(parseRunningOrder(writeRunningOrder(*order), "o") == *order);
        return;
    }
    REQUIRE_FALSE(order.error().empty());
    for (const Problem& problem : order.error()) {
        REQUIRE_FALSE(problem.what.empty());
        REQUIRE_FALSE(problem.hint.empty());
        REQUIRE(problem.where.file == "o");
    }
}

TEST_CASE("Whatever happens to a running order, it is one still or its problems are told") {
    for (std::uint64_t seed = 1; seed <= 4000; ++seed) {
        Luck luck(seed);
        std::string text = goodOrder;
        for (std::size_t i = 0; i <= luck.below(5); ++i) {
            const std::size_t at = luck.below(text.size() + 1);
            if (luck.below(2) == 0)
                text.erase(at, luck.below(12));
            else
                text.insert(at, anyBytes(luck));
        }
        CAPTURE(seed, text);
        checkVerdict(text);
    }
}

TEST_CASE("Noise is no running order") {
    for (std::uint64_t seed = 1; seed <= 1000; ++seed) {
        Luck luck(seed);
        std::string text;
        for (std::size_t i = luck.below(200); i > 0; --i) text += anyBytes(luck);
        CAPTURE(seed);
        CHECK_FALSE(parseRunningOrder(text, "o").has_value());
    }
}

} // namespace
} // namespace podium::show
