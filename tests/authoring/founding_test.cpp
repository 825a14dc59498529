#include "desk.hpp"
#include "tests/support/catch.hpp"

using namespace podium;

namespace {

bool has(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

/// The stem, the right answer and the explanation: all that the question claims.
std::string claims(const Question& question) {
    return question.stem + " " + desk::answer(question) + " " + question.explanation;
}

std::optional<Pack> founding() {
    const auto article = desk::foundingArticle();
    if (!article) {
        WARN("the founding article is not on this machine");
        return std::nullopt;
    }
    return desk::packOf(*article).value();
}

} // namespace

TEST_CASE("The founding article gives at least twenty questions") {
    if (const auto pack = founding()) CHECK(pack->questions.size() >= 20);
}

TEST_CASE("Nothing is asked from the founding article's caption, credit or sub-heading") {
    const auto pack = founding();
    if (!pack) return;
    for (const auto& question : pack->questions) {
        INFO(question.stem);
        CHECK(!has(question.source.words, "Source:"));
        CHECK(!has(question.source.words, "(obscured)"));
        CHECK(!has(claims(question), "City of Light"));
        CHECK(!has(claims(question), "Pisarenko"));
    }
}

TEST_CASE("A scrambled name is mended or left out, never repeated") {
    const auto pack = founding();
    if (!pack) return;
    for (const auto& question : pack->questions) {
        INFO(question.stem);
        CHECK(!has(claims(question), "Karen mayor"));
        for (const auto& option : question.options) CHECK(option != "Bass");
    }
}

TEST_CASE("Two who tie on gold are asked about as a tie") {
    const auto pack = founding();
    if (!pack) return;
    for (const auto& question : pack->questions) {
        INFO(question.stem);
        CHECK(!has(question.stem, "most gold"));
        const bool forty = has(question.stem, "40 gold");
        const bool tie = has(question.stem, "matched") || has(question.stem, "as many as");
        CHECK(forty == tie);
    }
}

TEST_CASE("The founding article's pronouns, hedges and relative dates stay out of the stems") {
    const auto pack = founding();
    if (!pack) return;
    for (const auto& question : pack->questions) {
        INFO(question.stem);
        for (const auto* word :
            {" he ", " He ", " our ", " Sunday", "next year", "these Games", " it "})
            CHECK(!has(question.stem, word));
        CHECK(desk::answer(question) != "9");
    }
}
