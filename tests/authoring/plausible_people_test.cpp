#include "desk.hpp"
#include "questions/authoring/options/languages.hpp"
#include "questions/authoring/options/origin.hpp"
#include "questions/authoring/options/plausible_people.hpp"
#include "questions/authoring/page/lines.hpp"
#include "tests/support/catch.hpp"
#include <algorithm>

using namespace podium;
using authoring::WordList;

namespace {

/// A page that tells of one person by that name.
std::string pageOf(const std::string& name, const std::string& more = {}) {
    return "Harbour bridge opens again after two years\n\nBy Ada Holm\n\nLOMMA, 6 March 2023 - " +
        name + " opened the bridge on Monday. " + name +
        " designed the first bridge of glass in Europe. " + more + "\n";
}

/// Who is made up beside the person of such a page.
WordList like(const std::string& name, const std::string& more = {}, std::uint64_t seed = 1) {
    authoring::Chance chance(seed);
    authoring::Entity person;
    person.name = name;
    return authoring::peopleLike(person, desk::worldOf(pageOf(name, more)), chance);
}

const authoring::NameGroup& language(const std::string& name) {
    const auto& all = desk::lexicon().nameGroups;
    return *std::find_if(
        all.begin(), all.end(), [&](const auto& one) { return one.language == name; });
}

bool has(const WordList& list, const std::string& name) {
    return std::find(list.begin(), list.end(), name) != list.end();
}

/// Three, each of a name of the one list and a name of the other.
void checkThree(const WordList& people, const WordList& front, const WordList& back) {
    REQUIRE(people.size() == 3);
    for (const auto& name : people) {
        INFO(name);
        const auto space = name.find(' ');
        CHECK(has(front, name.substr(0, space)));
        CHECK(has(back, name.substr(space + 1)));
    }
}

} // namespace

TEST_CASE("People are made up in the language and the sex of a name, the same every time") {
    const auto people = like("Jeroen Dekker");
    checkThree(people, language("Dutch").men, language("Dutch").last);
    CHECK(people == like("Jeroen Dekker"));
    CHECK(people != like("Jeroen Dekker", "", 2));
}

TEST_CASE("The last name outweighs the first, and one that is not listed tells by its end") {
    checkThree(like("Peter Brockle"), language("English").men, language("English").last);
    checkThree(like("Anna Berg"), language("Nordic").women, language("Nordic").last);
    checkThree(like("Simon Lindner"), language("German").men, language("German").last);
    checkThree(like("Jana Hrbková"), language("Czech").women, language("Czech").lastOfWomen);
    checkThree(like("Bae Soo-jin"), language("Korean").last, language("Korean").women);
}

TEST_CASE("Whose name tells no language is of that of the others, or English") {
    const auto italians = like("Orlantha Brux", "Giulia Marchetti and Paolo Tosi sang.");
    REQUIRE(italians.size() == 3);
    for (const auto& name : italians)
        CHECK(has(language("Italian").last, name.substr(name.find(' ') + 1)));
    const auto people = like("Orlantha Brux");
    REQUIRE(people.size() == 3);
    for (const auto& name : people)
        CHECK(has(language("English").last, name.substr(name.find(' ') + 1)));
}

TEST_CASE("Names that are made up have the answer's title and as many parts") {
    const auto sirs = like("Sir Graham Tolley");
    REQUIRE(sirs.size() == 3);
    for (const auto& name : sirs) {
        CHECK(authoring::startsWith(name, "Sir "));
        CHECK(authoring::wordsOf(name).size() == 3);
    }
    const auto people = like("Juan Pablo Montes");
    REQUIRE(people.size() == 3);
    for (const auto& name : people)
        CHECK(has(language("Spanish").men, authoring::wordsOf(name).at(1)));
}

TEST_CASE("No name that is made up stands on the page, or twice, and letters differ") {
    const auto& last = language("Dutch").last;
    std::string crowd;
    for (std::size_t i = 0; i + 6 < last.size(); ++i) crowd += last[i] + " sang. ";
    const auto people = like("Jeroen Dekker", crowd);
    checkThree(people, language("Dutch").men, WordList(last.end() - 6, last.end()));
    std::set<std::string> letters{"J"}, lasts{"Dekker"};
    for (const auto& name : people) {
        letters.insert(name.substr(0, 1));
        lasts.insert(name.substr(name.find(' ') + 1));
    }
    CHECK(letters.size() == 4);
    CHECK(lasts.size() == 4);
}

TEST_CASE("Beside a name without marks stand names without them") {
    const auto people = like("Jana Kolarova");
    REQUIRE(people.size() == 3);
    for (const auto& name : people) CHECK_FALSE(authoring::hasMarks(name));
}

TEST_CASE("Nobody is made up beside one who is known, or has no first name") {
    CHECK(like("Albert Einstein").empty());
    CHECK(like("Werner Heisenberg").empty()); // Werner Karl, for those who know him
    CHECK(like("Holm").empty());
    CHECK(like("Henry VIII").empty());
    CHECK(like("Albert Oberle").size() == 3);
}

TEST_CASE("Every language has names for three of each sex, and none that brings a bearer to mind") {
    for (const auto& group : desk::lexicon().nameGroups) {
        INFO(group.language);
        CHECK(group.men.size() > 8);
        CHECK(group.women.size() > 8);
        CHECK(group.last.size() > 8);
        for (const auto& name : group.last) {
            INFO(name);
            CHECK((group.familyFirst || !desk::lexicon().isFamous(name)));
        }
    }
}

TEST_CASE("A question about somebody alone on a page is asked with names that are made up") {
    const auto pack = desk::packOfText(pageOf("Jeroen Dekker"));
    REQUIRE(pack);
    const auto* question = desk::asked(*pack, "who designed the first bridge");
    REQUIRE(question);
    CHECK(question->options.size() == 4);
    CHECK(desk::answer(*question) == "Jeroen Dekker");
}

TEST_CASE("Only what the page lacks is made up") {
    const auto pack = desk::packOfText(pageOf("Jeroen Dekker",
        "Pieter Smit sang on Tuesday. Pieter Smit danced. Anna Visser sang on Friday. Anna Visser "
        "danced."));
    REQUIRE(pack);
    const auto* question = desk::asked(*pack, "who designed the first bridge");
    REQUIRE(question);
    CHECK(question->options.size() == 4);
    CHECK(has(question->options, "Pieter Smit"));
    CHECK(has(question->options, "Anna Visser"));
}

TEST_CASE("Where a name was made up, its origin says so") {
    const auto world = desk::worldOf(pageOf("Jeroen Dekker", "Pieter Smit sang."));
    authoring::Draft draft;
    draft.answer.kind = authoring::Kind::Person;
    draft.label = "mayor";
    CHECK(authoring::contains(
        authoring::originOf("Koen Maas", draft, world), "a plausible name of the same origin"));
    CHECK(authoring::contains(authoring::originOf("Pieter Smit", draft, world), "named in"));
}
