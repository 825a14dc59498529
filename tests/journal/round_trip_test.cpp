#include "game/journal/entry.hpp"
#include "game/match/sense.hpp"
#include "tests/support/any_event.hpp"
#include "tests/support/catch.hpp"

using namespace podium;

namespace {

void checkReadBack(const Event& event) {
    const std::string line = writeEntry(event);
    CAPTURE(line);
    REQUIRE(makesSense(event));
    REQUIRE(line.find('\n') == std::string::npos);
    const Expected<Event> back = readEntry(line);
    REQUIRE(back);
    REQUIRE(*back == event);
    REQUIRE(writeEntry(*back) == line);
}

} // namespace

TEST_CASE("Whatever can happen is read back as it was written") {
    for (std::uint64_t seed = 1; seed <= 500; ++seed) {
        CAPTURE(seed);
        Dice dice(seed);
        const std::vector<Happening> all = oneOfEach(dice);
        REQUIRE(all.size() == std::variant_size_v<Happening>);
        for (std::size_t kind = 0; kind < all.size(); ++kind) {
            REQUIRE(all[kind].index() == kind);
            checkReadBack({{dice.roll(0, 10'000'000)}, all[kind]});
        }
    }
}

TEST_CASE("The greatest and the least numbers are read back as they were") {
    checkReadBack(
        {{1'000'000'000'000}, Buzzed{{2'147'483'647}, {1'000'000'000'000}, milliseconds(10'000)}});
    checkReadBack({{0}, WagersOpened{"", Chance{~std::uint64_t{0}}}});
    checkReadBack({{0}, Answered{{1}, Quantity{-1'000'000'000'000}}});
    checkReadBack({{0}, ScoreAdjusted{{1}, {-100'000}, ""}});
    checkReadBack({{0}, TakenBack{{2'147'483'647}}});
}

TEST_CASE("A stem of seventy thousand letters is read back whole") {
    Dice dice(1);
    Question question = anyQuestion(dice);
    question.stem = std::string(70'000, 'x');
    checkReadBack({{1}, QuestionAsked{question, Chance{1}}});
}
