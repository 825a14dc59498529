#include "desk.hpp"
#include "questions/authoring/asking/asking.hpp"
#include "tests/support/catch.hpp"
#include <algorithm>

using namespace podium;
using namespace podium::authoring;

namespace {

const std::string castle =
    "Lindmoor Castle\n\nLindmoor Castle is a castle in Lindmoor in Scotland. It was built in 1512 "
    "by the mason Edith Rowan. ";

/// What a draft asks of a page about a castle; its answer's figure, or -1 where nothing asks so.
long long figure(const std::string& sentence, const std::string& stem) {
    for (const auto& draft : draftsFor(desk::worldOf(castle + sentence)))
        if (draft.stem.find(stem) != std::string::npos && draft.answer.kind == Kind::Number)
            return draft.answer.number.value;
    return -1;
}

/// The question that a whole pack asks so, made and judged.
std::optional<Question> taken(const std::string& sentence, const std::string& stem) {
    const auto pack = desk::packOfText(castle + sentence);
    if (!pack) return std::nullopt;
    const auto* question = desk::asked(*pack, stem);
    return question ? std::optional(*question) : std::nullopt;
}

} // namespace

TEST_CASE("What something is made of is counted", "[numbers]") {
    const auto parts =
        taken("The roof of the castle was made of 18,038 parts held together by some "
              "2.5 million nails.",
            "Of how many parts was the roof of Lindmoor Castle made?");
    REQUIRE(parts);
    CHECK(parts->type == QuestionType::Number);
    CHECK(parts->number.value.thousandths == 18'038'000);
}

TEST_CASE("A number within another phrase is asked for there", "[numbers]") {
    CHECK(figure("An army of 3,000 men besieged Lindmoor Castle in 1745.",
              "An army of how many men besieged Lindmoor Castle in 1745?") == 3000);
    CHECK(figure("The names of 72 Scottish poets and painters are engraved around the hall.",
              "The names of how many Scottish poets and painters are engraved") == 72);
    CHECK(figure("Drivers pay a toll of 8 pounds.", "hat toll in pounds do drivers pay?") == 8);
    CHECK(figure("The first edition of 4,800 copies sold out within days.",
              "The first edition of how many") == -1);
}

TEST_CASE("Each number of a list is asked for alone", "[numbers]") {
    const std::string held = "The castle has 118 rooms, 40 chimneys and two chapels.";
    CHECK(taken(held, "How many rooms does Lindmoor Castle have?"));
    CHECK(taken(held, "How many chimneys does Lindmoor Castle have?"));
    CHECK(figure("With eleven servants and 34 dogs Edith Rowan sailed from Oslo.",
              "With how many dogs did Edith Rowan sail from Oslo?") == 34);
}

TEST_CASE("An age is asked for with what was done at it", "[numbers]") {
    const auto age = taken("The painter Henry Marlow died in Lindmoor Castle at the age of 31.",
        "At what age did Henry Marlow die in Lindmoor Castle?");
    REQUIRE(age);
    CHECK(age->number.value.thousandths == 31'000);
    CHECK(age->number.unit == "years");
}

TEST_CASE("How often something was done is no object and not lost", "[numbers]") {
    CHECK(desk::firstFact("Edith Rowan has climbed Mount Everest 31 times.") ==
        "Edith Rowan climbed Mount Everest 31 times");
    CHECK(figure("A ghost has been seen in Lindmoor Castle 17 times.",
              "How many times was a ghost seen in Lindmoor Castle?") == 17);
}

TEST_CASE("There are so many somewhere", "[numbers]") {
    CHECK(taken("There are 365 windows in the castle.",
        "How many windows are there in Lindmoor "
        "Castle?"));
    CHECK(taken("In the library of the castle there are about 9,000 books.",
        "Roughly how many books are there in the library of Lindmoor Castle?"));
}

TEST_CASE("Time, distance, speed and sums of a page's own thing are asked", "[numbers]") {
    CHECK(taken("The castle took seven years to build.",
        "How many years did Lindmoor Castle take "
        "to build?"));
    CHECK(taken("The castle lies 23 km from Edinburgh.",
        "How many kilometres from Edinburgh does Lindmoor Castle lie?"));
    CHECK(taken("Admission costs 14 euros.", "how many euros does admission cost?"));
    const auto year = taken("The castle burned 700 tonnes of coal a year.",
        "How many tonnes of coal did Lindmoor Castle burn a year?");
    CHECK(year);
    CHECK(
        figure("The lift of Lindmoor Castle rises at a speed of 12 kilometres per hour.",
            "At what speed, in kilometres per hour, does the lift of Lindmoor Castle rise?") == 12);
}

TEST_CASE("More than so many is a rough figure", "[numbers]") {
    const auto films = taken("More than 500 films were made in the castle.",
        "Roughly how many films were made in Lindmoor Castle?");
    REQUIRE(films);
    CHECK(films->number.tolerance.thousandths == 50'000);
}

TEST_CASE("That a number is small does not belong to it", "[numbers]") {
    CHECK(taken("The castle has only 49 doors.", "How many doors does Lindmoor Castle have?"));
}

TEST_CASE("A life's work is counted on the page of whoever did it", "[numbers]") {
    const auto pack = desk::packOfText("Ada Holm\n\nAda Holm (1880 – 1951) was a Norwegian writer. "
                                       "Holm was the first woman to fly across the North Sea. Holm "
                                       "wrote 31 novels.");
    REQUIRE(pack);
    CHECK(desk::asked(*pack, "How many novels did Ada Holm write?"));
}

TEST_CASE("A number of something else is not asked", "[numbers]") {
    CHECK(figure("The castle stands on a rock 130 metres high.", "How many metres high") == -1);
    CHECK(figure("The towers were held together by about 600,000 nails each.", "how many nails") ==
        -1); // of each tower
    CHECK(figure("It was sketched by two engineers who worked for Edith Rowan.",
              "How many engineers worked") == -1); // there were more
    CHECK(
        figure("On the opening day 200,000 people crossed Lindmoor Castle on roller skates and on "
               "old wooden carts.",
            "How many people crossed Lindmoor Castle on roller skates?") == -1);
}
