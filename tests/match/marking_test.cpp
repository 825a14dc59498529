// How right an answer is: every type of question, every way to mark it.
#include "game/match/marking.hpp"
#include "game/match/shuffling.hpp"
#include "tests/support/catch.hpp"
#include "tests/support/every_type.hpp"
#include <set>

using namespace podium;

namespace {

const Question ticks = several("Medals", 1);     // options 0 and 2 are right
const Question ranking = inOrderOf("Medals", 1); // 0 1 2 3
const Question number = closest("Medals", 1);    // 40, 1 off is right, 20 off is nothing
const Question words = typed("Medals", 1);

double partOf(const Question& question, const Reply& reply, Marking marking = Marking::Balanced) {
    const Mark mark = podium::markOf(question, reply, marking);
    return static_cast<double>(mark.numerator) / static_cast<double>(mark.denominator);
}

} // namespace

TEST_CASE("Several right, strict: all of them and no other, or nothing") {
    CHECK(partOf(ticks, ManyOptions{{0, 2}}, Marking::Strict) == 1);
    CHECK(partOf(ticks, ManyOptions{{0}}, Marking::Strict) == 0);
    CHECK(partOf(ticks, ManyOptions{{0, 1, 2}}, Marking::Strict) == 0);
}

TEST_CASE("Several right, balanced: a wrong tick takes a right one away, but never more") {
    CHECK(partOf(ticks, ManyOptions{{0, 2}}) == 1);
    CHECK(partOf(ticks, ManyOptions{{0}}) == 0.5);
    CHECK(partOf(ticks, ManyOptions{{0, 1, 2}}) == 0.5);
    CHECK(partOf(ticks, ManyOptions{{0, 1}}) == 0);
    CHECK(partOf(ticks, ManyOptions{{1, 3}}) == 0);
    CHECK(partOf(ticks, ManyOptions{{}}) == 0);
}

TEST_CASE("Several right, lenient: each right tick counts, wrong ones cost nothing") {
    CHECK(partOf(ticks, ManyOptions{{0, 1}}, Marking::Lenient) == 0.5);
    CHECK(partOf(ticks, ManyOptions{{0, 1, 2, 3}}, Marking::Lenient) == 1);
}

TEST_CASE("Put in order: each in its place counts, strict wants all") {
    CHECK(partOf(ranking, ManyOptions{{0, 1, 2, 3}}) == 1);
    CHECK(partOf(ranking, ManyOptions{{1, 0, 2, 3}}) == 0.5);
    CHECK(partOf(ranking, ManyOptions{{1, 0, 2, 3}}, Marking::Strict) == 0);
    CHECK(partOf(ranking, ManyOptions{{3, 2, 1, 0}}) == 0);
}

TEST_CASE("Pairs: each pair counts") {
    const Question question = pairs("Medals", 1);
    CHECK(partOf(question, ManyOptions{{0, 1, 2}}) == 1);
    CHECK(partOf(question, ManyOptions{{0, 2, 1}}) == Approx(1.0 / 3));
    CHECK(partOf(question, ManyOptions{{0, 2, 1}}, Marking::Strict) == 0);
}

TEST_CASE("The closest number: whole within the tolerance, then 1 - 0.5 * distance / margin") {
    CHECK(partOf(number, Quantity{40'000}) == 1);
    CHECK(partOf(number, Quantity{41'000}) == 1);
    CHECK(partOf(number, Quantity{39'000}) == 1);
    CHECK(partOf(number, Quantity{50'000}) == 0.75);
    CHECK(partOf(number, Quantity{20'000}) == 0.5);
    CHECK(partOf(number, Quantity{19'999}) == 0);
    CHECK(partOf(number, Quantity{-1'000'000'000}) == 0);
}

TEST_CASE("Only the number itself is exact") {
    CHECK(podium::markOf(number, Quantity{40'000}, Marking::Balanced).exact);
    CHECK_FALSE(podium::markOf(number, Quantity{40'500}, Marking::Balanced).exact);
}

TEST_CASE("A typed answer is right under any of its names, case and accents forgiven by the bank") {
    CHECK(partOf(words, wordingOf("RIGHT")) == 1);
    CHECK(partOf(words, wordingOf("  Corréct ")) == 1);
    CHECK(partOf(words, wordingOf("rite")) == 0);
}

TEST_CASE("True or false has two sides and one is right") {
    const Question claim = trueFalse("Medals", 1);
    CHECK(partOf(claim, OneOption{1}) == 1);
    CHECK(partOf(claim, OneOption{0}) == 0);
}

TEST_CASE("A reply fits the question it was given to, and no other type") {
    const std::vector<Question> all = {question("Medals", 1), trueFalse("Medals", 1), ticks, number,
        ranking, pairs("Medals", 1), words};
    for (std::size_t mine = 0; mine < all.size(); ++mine) {
        CHECK(fits(all[mine], rightReply(all[mine])));
        CHECK(fits(all[mine], wrongReply(all[mine])));
    }
    CHECK_FALSE(fits(number, OneOption{0}));
    CHECK_FALSE(fits(words, Quantity{1}));
    CHECK_FALSE(fits(question("Medals", 1), Wording{"right", "right"}));
    CHECK_FALSE(fits(question("Medals", 1), ManyOptions{{0}}));
    CHECK_FALSE(fits(ranking, ManyOptions{{0, 1, 2}}));
    CHECK_FALSE(fits(ranking, ManyOptions{{0, 1, 2, 2}}));
    CHECK_FALSE(fits(ticks, ManyOptions{{2, 0}}));
    CHECK_FALSE(fits(ticks, ManyOptions{{4}}));
    CHECK_FALSE(fits(question("Medals", 1), OneOption{4}));
}

TEST_CASE("The right reply is whole, the wrong one is nothing, in every order it is shown in") {
    for (const Question& question : packOfEveryType().questions)
        for (std::uint64_t seed = 1; seed <= 50; ++seed) {
            Chance chance{seed};
            const Question shown = inNewOrder(question, chance);
            REQUIRE(isWhole(podium::markOf(shown, rightReply(shown), Marking::Strict)));
            REQUIRE_FALSE(isWhole(podium::markOf(shown, wrongReply(shown), Marking::Strict)));
        }
}

TEST_CASE("What is to be put in order never lies in order already") {
    std::set<std::vector<std::string>> arrangements;
    for (std::uint64_t seed = 1; seed <= 300; ++seed) {
        Chance chance{seed};
        const Question shown = inNewOrder(ranking, chance);
        arrangements.insert(shown.options);
        REQUIRE(shown.options != ranking.options);
        REQUIRE(shown.options[shown.answers[0]] == "first");
        REQUIRE(shown.options[shown.answers[3]] == "fourth");
    }
    CHECK(arrangements.size() == 23);
}

TEST_CASE("Pairs are shuffled on both sides and still belong together") {
    for (std::uint64_t seed = 1; seed <= 50; ++seed) {
        Chance chance{seed};
        const Question shown = inNewOrder(pairs("Medals", 1), chance);
        for (std::size_t left = 0; left < 3; ++left) {
            const char partner = shown.partners[shown.answers[left]].front();
            REQUIRE(shown.options[left].front() - 'A' == partner - 'a');
        }
    }
}

TEST_CASE("True comes before False") {
    Chance chance{5};
    CHECK(inNewOrder(trueFalse("Medals", 1), chance).options ==
        std::vector<std::string>{"True", "False"});
}
