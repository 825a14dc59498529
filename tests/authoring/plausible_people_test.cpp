#include "questions/authoring/options/hash.hpp"
#include "questions/authoring/options/plausible_people.hpp"
#include "questions/authoring/page/lines.hpp"
#include "tests/authoring/desk.hpp"
#include <algorithm>
#include <catch2/catch.hpp>

using namespace podium;

namespace {

const char* page =
    "Harbour bridge opens again after two years\n\nBy Ada Holm\n\nLOMMA, 6 March 2023 - "
    "Jeroen Dekker opened the bridge on Monday. Jeroen Dekker praised the workers "
    "for their patience.\n";

std::vector<std::string> like(const char* name, const authoring::World& world, std::uint64_t seed) {
    authoring::Chance chance(seed);
    return authoring::peopleLike(*world.cast.find(name), world, chance);
}

} // namespace

TEST_CASE("People are made up in the language of a name, three with no word of the page") {
    const auto world = desk::worldOf(page);
    const auto people = like("Jeroen Dekker", world, 1);
    REQUIRE(people.size() == 3);
    const auto& dutch = world.lexicon.nameGroups.at("Dutch");
    for (const auto& name : people) {
        const auto words = authoring::wordsOf(name);
        REQUIRE(words.size() == 2);
        CHECK(std::count(dutch.men.begin(), dutch.men.end(), words[0]) == 1);
        CHECK(std::count(dutch.last.begin(), dutch.last.end(), words[1]) == 1);
        CHECK_FALSE(authoring::contains(page, words[0]));
        CHECK_FALSE(authoring::contains(page, words[1]));
    }
    CHECK(people == like("Jeroen Dekker", world, 1));
    CHECK(people != like("Jeroen Dekker", world, 2));
}

TEST_CASE("Nobody is made up beside one who is known, or has no first name") {
    const auto world = desk::worldOf("Physics\n\nAlbert Einstein met Holm in Bern. Albert Einstein "
                                     "played the violin, and Holm sang.\n");
    CHECK(like("Albert Einstein", world, 1).empty());
    if (world.cast.find("Holm")) CHECK(like("Holm", world, 1).empty());
}

TEST_CASE("A question about somebody alone on a page is asked with names that are made up") {
    const auto pack = desk::packOfText(page);
    REQUIRE(pack);
    const auto asked =
        std::any_of(pack->questions.begin(), pack->questions.end(), [](const Question& question) {
            return authoring::contains(question.stem, "who praised the workers") &&
                question.options.size() == 4 &&
                question.options[question.answer] == "Jeroen Dekker";
        });
    CHECK(asked);
}
