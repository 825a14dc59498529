#include "desk.hpp"
#include "questions/authoring/asking/asking.hpp"
#include "tests/support/catch.hpp"
#include <algorithm>

using desk::facts;

namespace {

bool has(const std::vector<std::string>& said, const std::string& fact) {
    return std::find(said.begin(), said.end(), fact) != said.end();
}

/// Whether some question of a text is asked in these words.
bool asks(const std::string& text, const std::string& stem) {
    const auto drafts = podium::authoring::draftsFor(desk::worldOf(text));
    return std::any_of(drafts.begin(), drafts.end(),
        [&](const auto& draft) { return draft.stem.find(stem) != std::string::npos; });
}

const std::string race =
    "Polish rider Jan Nowak won the fourth stage of the Tour of the Fjords on Friday. ";
const std::string cup =
    "Belgian striker Joris Maes scored twice on Sunday as Racing Ghent beat Sporting Bremen 3-1 in "
    "the final of the Amber Cup. The Amber Cup is played in May. ";

} // namespace

TEST_CASE("The news of a day is set at the event of its first sentence, even without a year") {
    CHECK(desk::worldOf(race).occasion.event == "Tour of the Fjords");
    CHECK(desk::worldOf(cup).occasion.event == "Amber Cup");
}

TEST_CASE("A year of the next festival is not the year of this one") {
    const auto world =
        desk::worldOf("SAN TELMO, 21 September \u2014 Anna Berg won the Anchor at the "
                      "Harbour Film Festival on Saturday. She sang. He slept. It "
                      "rained. The Harbour Film Festival returns on 4 May 2031.\n");
    CHECK(world.occasion.event == "Harbour Film Festival");
}

TEST_CASE("What is played in the report of a final is set in the final") {
    CHECK(desk::worldOf(cup).occasion.sceneName() == "the final of the Amber Cup");
    CHECK(asks(cup + "Goalkeeper Ann Holm saved a penalty in the 70th minute. ",
        "saved a penalty in the 70th minute in the final of the Amber Cup"));
    CHECK_FALSE(asks(cup +
            "Earlier Turku United beat Oslo City in the match for third place. "
            "Defender Ivo Babic scored three goals. ",
        "goals in the final of the Amber Cup"));
}

TEST_CASE("The striker is the one who was told of, and nobody where two could be meant") {
    CHECK(has(facts(cup + "The striker finished the tournament with 11 goals. "),
        "Joris Maes finished the Amber Cup with 11 goals"));
    CHECK_FALSE(has(facts("Striker Joris Maes met striker Tom Reed in Oslo. It rained in Rome. The "
                          "striker slept in Paris. "),
        "the striker slept in Paris"));
}

TEST_CASE("The Pole is the one person from Poland, and not Poland") {
    CHECK(has(
        facts(race + "It rained. The Pole crashed in Bergen. "), "Jan Nowak crashed in Bergen"));
}

TEST_CASE("An age beside a name is passed over, whatever follows it") {
    CHECK(
        has(facts("Duncan Rees, 58, who has led the League of Islands for nine years, resigned. "),
            "Duncan Rees resigned"));
}

TEST_CASE("A prize that goes to somebody is won") {
    CHECK(has(facts("Best screenplay went to Anna Berg for \"Blue Moon\". "),
        "Anna Berg won the prize for best screenplay for \"Blue Moon\""));
    CHECK(has(facts("The Golden Trophy was presented to Anna Berg. "),
        "Anna Berg received the Golden Trophy"));
}

TEST_CASE("A list of winners tells who won what") {
    CHECK(has(facts("The winners\n\n- Golden Award: \"Going Up\" (Anna Berg)\n- Best first film: "
                    "\"Low Water\" (Tom Reed)\n"),
        "\"Low Water\" won the prize for best first film"));
}

TEST_CASE("Seats that were counted once are counted on") {
    CHECK(has(facts("With all 47 seats declared, the Harbour Party won 19. "),
        "the Harbour Party won 19 seats"));
}

TEST_CASE("How many were in the crowd is how many watched") {
    CHECK(asks(cup + "A crowd of 31,416 had seen Ghent take control. ",
        "ow many spectators watched the final of the Amber Cup"));
}

TEST_CASE("Who says so does nothing") {
    CHECK(facts("According to the organisers, 60,000 people came to Oslo. ").front() ==
        "60,000 people came to Oslo");
}
