#include "desk.hpp"
#include "questions/authoring/asking/asking.hpp"
#include "questions/authoring/asking/introductions.hpp"
#include "questions/authoring/options/years.hpp"
#include "tests/support/catch.hpp"
#include <algorithm>

using desk::facts;
using desk::worldOf;

namespace {

bool has(const std::vector<std::string>& said, const std::string& fact) {
    return std::find(said.begin(), said.end(), fact) != said.end();
}

const std::string cup =
    "Olimpia Ghent beat Sporting Bremen 3-1 in the final of the Amber Cup on Sunday. The Amber Cup "
    "is played in May. ";
const std::string dated = "Ghent win the cup\n\nPublished 12 May 2024\n\n" + cup;

} // namespace

TEST_CASE("A date line says the year of the event that a report tells") {
    CHECK(worldOf(dated).occasion.event == "2024 Amber Cup");
    CHECK(worldOf(dated).occasion.series == "Amber Cup");
    CHECK(worldOf(dated).occasion.dated);
    CHECK_FALSE(worldOf(cup).occasion.dated);
}

TEST_CASE("A weekday beside a day of the month says the year that the page reckons with") {
    const std::string page =
        "Ghent win the cup\n\nANCONA, Italy, May 18 (Tidewire) - Olimpia Ghent "
        "won the Amber Cup for the first time in 41 years on Sunday. ";
    CHECK(worldOf(page + "They had won it in 1984.\n").occasion.year == 2025);
    CHECK(
        worldOf(page + "They had won it in 1986.\n").occasion.year == 0); // 18 May 2027: a Tuesday
}

TEST_CASE("Last year is a year where the page has one, and none where it has not") {
    const std::string said = "Ann Berg won the Harbour Prize last year.\n";
    CHECK(has(facts("Berg sings\n\nPublished 12 May 2024\n\n" + said),
        "Ann Berg won the Harbour Prize in 2023"));
    CHECK_FALSE(has(facts(said), "Ann Berg won the Harbour Prize in 2023"));
}

TEST_CASE("A cup of another year is called by its name alone") {
    const auto said = facts(dated + "Olimpia Ghent won the Amber Cup in 1984.\n");
    CHECK(has(said, "Olimpia Ghent won the Amber Cup in 1984"));
}

TEST_CASE("That year's race is not the one of today") {
    CHECK_FALSE(
        has(facts(dated + "Jan Maes won the trophy that year.\n"), "Jan Maes won the trophy"));
}

TEST_CASE("An event of no year is not asked about") {
    const auto pack = desk::packOfText("Ghent win the cup\n\n" + cup +
        "Goalkeeper Ann Holm saved a penalty in the 70th minute. Striker Eva Lund scored a goal in "
        "the 80th minute. Coach Mia Berg and captain Ida Moe danced.\n");
    CHECK_FALSE((pack && desk::asked(*pack, "Amber Cup")));
}

TEST_CASE("News without an event stands in its month") {
    const auto drafts = podium::authoring::draftsFor(worldOf(
        "Kolp buys a rival\n\nOSLO, 12 March 2024 - The carmaker Kolp NV bought Brun Motoren for "
        "1.3 billion euros on Tuesday.\n"));
    CHECK(std::any_of(drafts.begin(), drafts.end(),
        [](const auto& draft) { return draft.stem.rfind("In March 2024, ", 0) == 0; }));
}

TEST_CASE("A name that few have heard of is said with what it is, once") {
    const auto world = worldOf("The carmaker Kolp NV opened a plant in Oslo. Kolp grew.\n");
    using podium::authoring::introduced;
    CHECK(introduced("Who founded Kolp?", world) == "Who founded the company Kolp?");
    CHECK(introduced("Which company did Kolp buy?", world) == "Which company did Kolp buy?");
    CHECK(introduced("Who was born in Oslo?", world) == "Who was born in Oslo?");
}

TEST_CASE("A page about a sort of thing is about that, in one and in several") {
    const std::string page = "Snow leopard\n\nThe snow leopard, also called the ounce, is a large "
                             "cat. A snow leopard weighs 40 kilograms. It has a long tail. Snow "
                             "leopards eat marmots. They live in the Altai.\n";
    CHECK(worldOf(page).occasion.subjectText == "the snow leopard");
    const auto said = facts(page);
    CHECK(has(said, "the snow leopard weighs 40 kilograms"));
    CHECK(has(said, "the snow leopard has a long tail"));
    CHECK(has(said, "snow leopards live in the Altai"));
}

TEST_CASE("Somebody's name by birth, first name and last name are one person") {
    const auto world =
        worldOf("Mary Holm\n\nMary Holm (born Maria Brandt; 7 May 1867 - 4 July 1934) "
                "was a chemist. Maria Brandt studied in Oslo. Holm won a prize.\n");
    for (const std::string name : {"Maria Brandt", "Brandt", "Maria", "Holm"})
        if (const auto* who = world.cast.find(name)) CHECK(who->name == "Mary Holm");
    CHECK(world.cast.find("Maria Brandt"));
}

TEST_CASE("A last name is still one person's where the page also shortens the first") {
    const auto world = worldOf("Henrietta Maria Voss was a chemist. H. M. Voss wrote a book. Voss "
                               "slept.\n");
    REQUIRE(world.cast.find("Voss"));
    CHECK(world.cast.find("Voss")->name == "Henrietta Maria Voss");
}

TEST_CASE("He is nobody where the sentence tells of two") {
    CHECK_FALSE(has(facts("Tom Reed waited until Jan Maes arrived; he bought the boat.\n"),
        "Jan Maes bought the boat"));
}

TEST_CASE("No wrong year lies after the page's own, whatever chance says") {
    for (std::uint64_t seed = 0; seed < 50; ++seed) {
        podium::authoring::Chance chance(seed);
        for (const auto& year : podium::authoring::yearsNear(2023, 0, {0, 2024}, chance)) {
            CHECK(year != "2023");
            CHECK(std::stoi(year) <= 2024);
        }
    }
}
