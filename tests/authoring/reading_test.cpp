#include "desk.hpp"
#include "tests/support/catch.hpp"

using desk::facts;
using desk::firstFact;

TEST_CASE("A headline, a caption and a credit are no sentences of the article") {
    const auto world = desk::worldOf("Bridge opens\n\n"
                                     "Anna Berg opened the bridge in 1999.\n\n"
                                     "Anna Berg (left) cut the ribbon. Photo: Lars Eide\n\n"
                                     "Read more: ten bridges worth a walk.\n");
    REQUIRE(world.sentences.size() == 1);
    CHECK(world.sentence(1).words == "Anna Berg opened the bridge in 1999.");
}

TEST_CASE("A doctor's full stop ends no sentence, nor do initials") {
    const auto world = desk::worldOf("Dr. Anna Berg met J. K. Holm in Oslo. They sang.\n");
    CHECK(world.sentences.size() == 2);
}

TEST_CASE("The town a report was sent from is not part of its first sentence") {
    const auto world = desk::worldOf("OSLO (Coastal Press) \u2014 Anna Berg won the race.\n");
    CHECK(world.sentence(1).words == "Anna Berg won the race.");
}

TEST_CASE("One sentence may tell two deeds of one person") {
    const auto said = facts("Actor Tom Reed boarded a plane and parachuted into Rome.\n");
    REQUIRE(said.size() == 2);
    CHECK(said[0] == "Tom Reed boarded a plane");
    CHECK(said[1] == "Tom Reed parachuted into Rome");
}

TEST_CASE("He is whoever the sentence before was about") {
    const auto said = facts("Singer Tom Reed came to Rome in 1999. He sang \"Blue Moon\".\n");
    CHECK(said.back() == "Tom Reed sang \"Blue Moon\"");
}

TEST_CASE("He is nobody when two men stood there, and she is no Tom") {
    CHECK(facts("In Rome stood Tom Reed and Paul Holm. He sang a song.\n").empty());
    CHECK(facts("There was Tom Reed. She sang a song.\n").empty());
}

TEST_CASE("What may be, might be or was not is not told as a fact") {
    CHECK(facts("Anna Berg may open the bridge.\n").empty());
    CHECK(facts("Anna Berg did not open the bridge.\n").empty());
}

TEST_CASE("In a list with descriptions each deed keeps its own doer") {
    const auto said =
        facts("Anna Berg, mayor of Oslo, lost the flag, and Tom Reed, mayor of Rome, found it.\n");
    CHECK(std::count(said.begin(), said.end(), "Anna Berg lost the flag") == 1);
    CHECK(std::count(said.begin(), said.end(), "Tom Reed found the flag") == 1);
    CHECK(std::count(said.begin(), said.end(), "Anna Berg was mayor of Oslo") == 1);
}

TEST_CASE("A list of two countries shares what is said of each") {
    CHECK(firstFact("Both Japan and Norway won 40 gold medals each.\n") ==
        "Japan and Norway each won 40 gold medals");
}

TEST_CASE("Numbers left bare count what was counted before them") {
    const auto said = facts(
        "Japan finished first in the medal table with 12 medals, and Norway came second with 9.\n");
    CHECK(said.back() == "Norway came second in the medal table with 9 medals");
}

TEST_CASE("A person is known by the words around the name") {
    const auto world = desk::worldOf("Norwegian pole vaulter Zyx Qarm cleared 5 metres.\n"
                                     "Kolp Brun, mayor of Oslo, clapped.\n");
    const auto* vaulter = world.cast.find("Zyx Qarm");
    REQUIRE(vaulter);
    CHECK(vaulter->role == "pole vaulter");
    CHECK(vaulter->nationality == "Norway");
    CHECK(world.cast.find("Kolp Brun")->role == "mayor of Oslo");
}

TEST_CASE("A name scrambled with its office is put right") {
    const auto world = desk::worldOf("The pianist met Los Angeles Anna mayor Holm.\n");
    REQUIRE(world.cast.find("Anna Holm"));
    CHECK(world.cast.find("Anna Holm")->role == "mayor of Los Angeles");
}

TEST_CASE("Who does what behind a maker's name is not certain") {
    const auto said = facts("It tells of a bird, sung by Tom Reed, who guards an egg.\n");
    CHECK(std::none_of(said.begin(), said.end(),
        [](const std::string& fact) { return fact.find("guards") != std::string::npos; }));
}
