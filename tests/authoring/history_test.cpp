#include "desk.hpp"
#include "questions/authoring/asking/asking.hpp"
#include "questions/authoring/options/siblings.hpp"
#include "questions/authoring/page/lines.hpp"
#include "tests/support/catch.hpp"
#include <algorithm>

using desk::facts;

namespace {

/// Whether one of the facts of a text is this one.
bool tells(const std::string& text, const std::string& fact) {
    const auto said = facts(text);
    return std::find(said.begin(), said.end(), fact) != said.end();
}

/// What a quizmaster would be told to ask, and nothing where it is not asked.
std::string answerTo(const std::string& stem, const std::string& text) {
    for (const auto& draft : podium::authoring::draftsFor(desk::worldOf(text)))
        if (draft.stem == stem) return draft.answer.text;
    return {};
}

} // namespace

TEST_CASE("The years beside a name are those of a life") {
    const std::string text = "Anna Berg (3 April 1868 \u2013 19 October 1941) was a chemist.\n";
    CHECK(tells(text, "Anna Berg was born on 3 April 1868"));
    CHECK(tells(text, "Anna Berg died on 19 October 1941"));
    CHECK(tells("Anna Berg (born 1968) is a chemist.\n", "Anna Berg was born in 1968"));
    CHECK_FALSE(tells("Anna Berg (1968) is a chemist.\n", "Anna Berg was born in 1968"));
}

TEST_CASE("She is the ship where no woman was named") {
    CHECK(
        tells("A steamer, the Kaiserin Elisabeth, carried passengers to Oslo. She sank in 1951.\n",
            "the Kaiserin Elisabeth sank in 1951"));
    CHECK_FALSE(
        tells("Anna Berg bought a steamer. She sank in 1951.\n", "the steamer sank in 1951"));
}

TEST_CASE("A thing with a name behind its noun is what it is in the next sentence") {
    CHECK(
        tells("In 1311 the monastery of St. Florian was founded by monks. It was closed in 1785.\n",
            "the monastery of St. Florian was closed in 1785"));
}

TEST_CASE("How high something lies is read with what it is measured from") {
    CHECK(tells("Lake Orne lies 612 metres above sea level.\n",
        "Lake Orne lies 612 metres above sea level"));
}

TEST_CASE("Neither end of a range is a figure of its own") {
    CHECK(facts("Lake Orne reaches 22 to 24 degrees in August.\n").empty());
}

TEST_CASE("What lives among them is not what the next sentence is about") {
    const auto said = facts("Lake Orne\n\nMany fish live in Lake Orne, among them the Orne charr, "
                            "which occurs nowhere else. It was described in 1902.\n");
    CHECK(std::none_of(said.begin(), said.end(), [](const std::string& fact) {
        return podium::authoring::contains(fact, "Lake Orne was described");
    }));
}

TEST_CASE("A measure is asked for in its unit") {
    CHECK(answerTo("What is the area of Lake Orne in square kilometres?",
              "Lake Orne is a lake in Sweden with an area of 38.4 square kilometres.\n") ==
        "an area of 38.4 square kilometres");
    CHECK(answerTo("How many metres above sea level does Lake Orne lie?",
              "Lake Orne lies 612 metres above sea level.\n") == "612 metres above sea level");
}

TEST_CASE("What somebody died of is asked for as what it is") {
    CHECK(answerTo("Of which disease did Anna Berg die?", "Anna Berg died of pneumonia.\n") ==
        "pneumonia");
    CHECK(answerTo("Of which disease did Anna Berg die?", "Anna Berg died of a fall.\n").empty());
}

TEST_CASE("Of history the year is asked, not the day") {
    const std::string text = "Anna Berg found the comet Orne on 3 April 1868.\n";
    CHECK(answerTo("In which year did Anna Berg find the comet Orne?", text) == "1868");
    CHECK(answerTo("On which date did Anna Berg find the comet Orne?", text).empty());
}

TEST_CASE("The first of its kind is asked for without naming the kind twice") {
    CHECK(answerTo("Which planet is the eighth from the Sun?",
              "Neptune is the eighth planet from the Sun.\n") == "Neptune");
}

TEST_CASE("The one after whom a thing is named is asked for") {
    CHECK(answerTo("After whom was Lake Orne named?",
              "Lake Orne was named after the painter Anna Berg.\n") == "Anna Berg");
}

TEST_CASE("A tributary is asked for as a river") {
    CHECK(answerTo("Which river is Lake Orne's main tributary?",
              "Lake Orne is a lake in Sweden. Its main tributary is the Sava Minor.\n") ==
        "the Sava Minor");
}

TEST_CASE("The couple are the two who married, together") {
    CHECK(tells(
        "# Ada Brandt\n\nAda Brandt was a chemist. She married Peter Holm in 1857; the couple "
        "had five children.\n",
        "Ada Brandt and Peter Holm had five children"));
}

TEST_CASE("The owner of a part is kept where the second reader lets go of it") {
    CHECK(tells("# Capybara\n\nThe capybara is a mammal. The capybara's long tail helps with the "
                "steering in water.\n",
        "the capybara's long tail helps with the steering in water"));
}

TEST_CASE("A ship that is she is no it, and the page's own is known by all of a longer name") {
    const auto said =
        facts("# Vasa\n\nThe warship Vasa sank in 1628. She was raised in 1961. The museum "
              "that houses her opened in 1990; by 2017 it had drawn 35 million people.\n");
    for (const auto& fact : said) CHECK(fact.find("Vasa drew") == std::string::npos);
    CHECK(tells(
        "# Emma Holm\n\nAda Emma Holm was a German mathematician. Her father, Max Holm, taught "
        "in Erlangen. She proved her first theorem in 1918.\n",
        "Emma Holm proved her first theorem in 1918"));
}

TEST_CASE("Behind an animal she is nobody, and what is to be closed is planned") {
    for (const auto& fact : facts("Lucia Arce led the work. The dog belonged to the farmer Ramon "
                                  "Huenchul. She came home with a bone.\n"))
        CHECK(fact.find("Arce came") == std::string::npos);
    CHECK(tells("The bakery chain Brant is to close 84 shops in Oslo.\n",
        "Brant was due to close 84 shops in Oslo"));
}

TEST_CASE("Three wrong years fit into a short life") {
    const std::string page = "# Ada Brandt\n\nAda Brandt (1 July 1818 \u2013 13 August 1865) was a "
                             "Danish chemist. Ada Brandt took her doctorate in 1844.\n";
    const auto world = desk::worldOf(page);
    for (const auto& draft : podium::authoring::draftsFor(world)) {
        if (draft.answer.text != "1844") continue;
        podium::authoring::Chance chance(1);
        CHECK(podium::authoring::Siblings(draft, world, chance).three().size() == 3);
    }
}

TEST_CASE(
    "What goes on for years is not asked by its year, and an interval not without its manner") {
    const std::string page = "# Ada Brandt\n\nAda Brandt was a Danish chemist. ";
    CHECK(answerTo(
        "In which year did Ada Brandt work in Oslo?", page + "She worked in Oslo in 1847.\n")
              .empty());
    CHECK(answerTo("In which year did Ada Brandt leave Oslo?", page + "She left Oslo in 1847.\n") ==
        "1847");
    for (const auto& draft : podium::authoring::draftsFor(
             desk::worldOf(page + "She spent the interval, they said, asleep in Oslo.\n")))
        CHECK(draft.told.verb != "spend");
}

TEST_CASE("A sort of thing is known by what its page says it is") {
    CHECK(tells(
        "# Kokapu\n\nThe kokapu is a large, nocturnal parrot of Peru. Ada Brandt described the "
        "bird in 1845.\n",
        "Ada Brandt described the kokapu in 1845"));
}

TEST_CASE("Behind her a noun that may be a verb is hers") {
    for (const auto& fact : facts("# Ada Brandt\n\nAda Brandt wiped her eyes in Oslo.\n"))
        CHECK(fact.find("wiped eyes") == std::string::npos);
}

TEST_CASE("What a judge found wrong is not told again") {
    const auto never = [](const std::string& text, const std::string& part) {
        for (const auto& fact : facts(text)) {
            INFO(fact);
            CHECK(fact.find(part) == std::string::npos);
        }
    };
    never("# Brant Bridge\n\nThe Brant Bridge crosses the Orne. UNESCO made the bridge a World "
          "Heritage "
          "Site in 2015. It belongs to Network Rail.\n",
        "UNESCO belongs");
    never("# Ada Brandt\n\nAda Brandt was a chemist. She studied zoology, and in 1882, after a "
          "voyage, "
          "became a curator in Bergen.\n",
        "studied zoology in 1882");
    never("Priya Nanda intends to give up repairs and concentrate on ferries.\n",
        "Nanda concentrates");
    CHECK(tells(
        "The Brant Bridge was opened on 4 March 1890 by the Prince of Wales, later Edward VII.\n",
        "the Brant Bridge was opened on 4 March 1890 by the Prince of Wales"));
}
