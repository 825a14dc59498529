#include "desk.hpp"
#include "questions/authoring/asking/asking.hpp"
#include "questions/authoring/asking/common_nouns.hpp"
#include "questions/authoring/words/sorts.hpp"
#include "tests/support/catch.hpp"
#include <algorithm>

using namespace podium::authoring;

namespace {

/// Which sort a noun is asked for as; empty where it is not asked for.
std::string sort(const std::string& noun, Guise guise) {
    const auto& lexicon = desk::lexicon();
    const auto* found = sortOf(noun, guise, lexicon.sorts, *lexicon.store);
    return found ? found->name : std::string();
}

Phrase thing(const std::string& text, bool plural = false) {
    Phrase phrase;
    phrase.kind = Kind::Thing;
    phrase.text = text;
    phrase.plural = plural;
    return phrase;
}

std::string answer(const Phrase& phrase) {
    const auto noun = commonNoun(phrase, desk::lexicon());
    return noun ? noun->answer.text : std::string();
}

/// What is answered to a question of a text; "not asked" where there is none.
std::string answered(const std::string& text, const std::string& stem) {
    for (const auto& draft : draftsFor(desk::worldOf(text)))
        if (draft.stem.find(stem) != std::string::npos) return draft.answer.text;
    return "not asked";
}

const std::string inventor =
    "# Elsa Brandvik\n\nElsa Brandvik was a Norwegian inventor. Elsa Brandvik lived in Bergen. ";

} // namespace

TEST_CASE("A common noun is of the most exact sort, as it stands") {
    CHECK(sort("xenon", Guise::Stuff) == "gas");
    CHECK(sort("tantalum", Guise::Stuff) == "metal");
    CHECK(sort("poplar", Guise::Stuff) == "wood");
    CHECK(sort("poplar", Guise::One) == "tree");
    CHECK(sort("heron", Guise::One) == "bird");
    CHECK(sort("ferry", Guise::One) == "vessel");
    CHECK(sort("hay fever", Guise::Stuff) == "ailment");
}

TEST_CASE("A word that is itself a sort is no answer, nor one that stands as the sort does not") {
    CHECK(sort("bird", Guise::One).empty());
    CHECK(sort("metal", Guise::Stuff).empty());
    CHECK(sort("goat", Guise::Stuff).empty());
    CHECK(sort("idea", Guise::One).empty());
}

TEST_CASE("Wrong options of a common noun are alike, and neither wider nor narrower") {
    const auto& lexicon = desk::lexicon();
    for (const auto& sort : lexicon.sorts)
        for (const auto& noun : sort.known) CHECK(likest(noun, sort, *lexicon.store).size() >= 3);
    const auto* bird = sortOf("peregrine falcon", Guise::One, lexicon.sorts, *lexicon.store);
    REQUIRE(bird);
    const auto others = likest("peregrine falcon", *bird, *lexicon.store);
    CHECK(std::count(others.begin(), others.end(), "falcon") == 0);
    CHECK(others.front() == "eagle");
}

TEST_CASE("What describes a thing is left out, unless it makes it something else") {
    CHECK(answer(thing("a live goat")) == "a goat");
    CHECK(answer(thing("a pocket watch")) == "a pocket watch");
    CHECK(answer(thing("tame ravens", true)) == "ravens");
    CHECK(answer(thing("a toy train")).empty());
    CHECK(answer(thing("a sea lion")) == "a sea lion");
    CHECK(answer(thing("the goat")).empty());
}

TEST_CASE("What somebody made, bought or lost is asked for by its sort") {
    CHECK(answered(inventor + "She designed a folding piano.",
              "Which instrument did Elsa Brandvik design") == "a piano");
    CHECK(answered(inventor + "She lost a finger to frostbite.",
              "Which part of the body did Elsa Brandvik lose to frostbite") == "a finger");
    CHECK(answered(inventor + "Her first glove was made of leather.",
              "Of which material was Elsa Brandvik's first glove made") == "leather");
    CHECK(answered(inventor + "She left a bottle of brandy in Oslo.",
              "Of which drink was the bottle that Elsa Brandvik left") == "brandy");
}

TEST_CASE("A trade is asked for where the one who has it is told by whose he is") {
    CHECK(answered(inventor + "Her father was a sailmaker.",
              "What was Elsa Brandvik's father by trade?") == "a sailmaker");
    CHECK(answered(inventor + "She worked as a telegraphist in Oslo in 1913.",
              "What did Elsa Brandvik work as in Oslo") == "a telegraphist");
    CHECK(answered(inventor + "Her father was a nuisance.", "by trade") == "not asked");
}

TEST_CASE("What one thing of the page's own is, is asked for by its sort") {
    const std::string club = "# Velmar Rovers\n\nVelmar Rovers is a football club from Velmar. ";
    CHECK(answered(club + "The mascot of Velmar Rovers is a badger.",
              "Which animal is the mascot") == "a badger");
}

TEST_CASE("A wrong option stands nowhere in the article") {
    const auto pack = desk::packOfText(inventor +
        "She bought a goat in Oslo in 1913. A sheep slept. A pig ran. A cow stood there.");
    REQUIRE(pack);
    const auto* question = desk::asked(*pack, "Which animal did Elsa Brandvik buy");
    REQUIRE(question);
    for (const auto* told : {"A sheep", "A pig", "A cow"})
        CHECK(std::count(question->options.begin(), question->options.end(), told) == 0);
}

TEST_CASE("What is told of somebody else is set in the story of the page") {
    const std::string mountain =
        "# Mount Terev\n\nMount Terev is a volcano in Georgia. The first ascent of Mount Terev was "
        "made "
        "by Edward Lyle. Edward Lyle left a bottle of brandy in Tiflis in 1867. ";
    const auto pack = desk::packOfText(mountain);
    REQUIRE(pack);
    const auto* question = desk::asked(*pack, "of which drink was the bottle");
    REQUIRE(question);
    CHECK(question->stem.find("In the story of Mount Terev, of which drink") == 0);
}

TEST_CASE("A measure of the page's own thing is asked for in its unit") {
    const std::string heron = "# Velvet heron\n\nThe velvet heron is a bird of Sulawesi. ";
    CHECK(answered(heron + "Its wingspan is 1.5 m.",
              "What is the velvet heron's wingspan in metres") == "1.5 m");
}

TEST_CASE("What only the article knows is not asked, within no story either") {
    const std::string club =
        "# Velmar Rovers\n\nVelmar Rovers is a football club from Velmar. Velmar "
        "Rovers won the Northern Cup in 1934. ";
    const auto pack = desk::packOfText(club +
        "The new stand was built of steel. The players are called the Biscuits. The creature was "
        "fed with turnips. A foghorn was added in 1951.");
    REQUIRE(pack);
    for (const auto* vague : {"what was added", "the new stand", "the players"})
        CHECK(desk::asked(*pack, vague) == nullptr);
    CHECK(desk::asked(*pack, "creature") == nullptr);
}

TEST_CASE("What may hang on another thing is not asked") {
    CHECK(answered(inventor + "She bought a telescope with a mirror in Oslo in 1913.",
              "With what") == "not asked");
}

TEST_CASE("What is measured is estimated rather than picked out of four like figures") {
    const auto pack = desk::packOfText(
        "# Mount Terev\n\nMount Terev is a volcano in Georgia. Mount Terev is 4,310 m high. ");
    REQUIRE(pack);
    const auto* height = desk::asked(*pack, "How many metres high is Mount Terev");
    REQUIRE(height);
    CHECK(height->type == podium::QuestionType::Number);
}
