#include "desk.hpp"
#include "questions/authoring/page/letters.hpp"
#include "tests/support/catch.hpp"
#include <algorithm>

using namespace podium;

namespace {

Pack practice(const std::string& name) {
    return desk::packOf(desk::house("tests/articles/" + name)).value();
}

std::size_t sizeOf(const Pack& pack, const std::string& round) {
    return static_cast<std::size_t>(std::count_if(pack.questions.begin(), pack.questions.end(),
        [&](const Question& question) { return question.round == round; }));
}

} // namespace

TEST_CASE("An article of several questions has rounds of its own, none of them tiny") {
    for (const std::string name : {"harbour-cup.txt", "river-festival.md", "henrietta-voss.md",
             "eiffel-tower.md", "neptune.txt"}) {
        const auto pack = practice(name);
        INFO(name);
        CHECK(pack.rounds.size() >= 2);
        CHECK(pack.rounds.size() <= 4);
        for (const auto& round : pack.rounds) {
            INFO(round.name);
            CHECK(sizeOf(pack, round.name) >= 3);
            CHECK_FALSE(round.about.empty());
        }
    }
}

TEST_CASE("A few questions are one round") { CHECK(practice("bell-tower.md").rounds.size() == 1); }

TEST_CASE("Every question stands in a round of its pack") {
    const auto pack = practice("harbour-cup.txt");
    std::size_t inside = 0;
    for (const auto& round : pack.rounds) inside += sizeOf(pack, round.name);
    CHECK(inside == pack.questions.size());
}

TEST_CASE("The name of a round tells none of its answers") {
    for (const std::string name : {"harbour-cup.txt", "neptune.txt", "lake-veldra.txt"})
        for (const auto& question : practice(name).questions) {
            const auto key = authoring::lowered(desk::answer(question));
            if (question.type != QuestionType::Choice) continue;
            INFO(question.round << ": " << key);
            CHECK(authoring::lowered(question.round).find(key) == std::string::npos);
        }
}
