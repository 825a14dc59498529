#include "game/show/text_answers.hpp"
#include "tests/support/catch.hpp"

namespace podium::show {
namespace {

QuestionView asking(
    QuestionType type, std::vector<std::string> options = {"Ann", "Ben", "Cem", "Dov"}) {
    QuestionView question;
    question.type = type;
    question.options = std::move(options);
    return question;
}

QuestionView pairs() {
    QuestionView question = asking(QuestionType::Pairs);
    question.partners = {"Oslo", "Rome", "Bonn", "Nice"};
    return question;
}

QuestionView number(const std::string& unit = "") {
    QuestionView question = asking(QuestionType::Number, {});
    question.scale.unit = unit;
    return question;
}

bool answers(const QuestionView& question, const std::string& line, const Reply& reply) {
    return replyFrom(question, line) == reply;
}

bool isNone(const QuestionView& question, const std::vector<std::string>& lines) {
    for (const std::string& line : lines)
        if (replyFrom(question, line)) return false;
    return true;
}

TEST_CASE("A letter answers a choice, small or capital") {
    CHECK(answers(asking(QuestionType::Choice), "c", OneOption{2}));
    CHECK(answers(asking(QuestionType::Choice), "A", OneOption{0}));
    CHECK(isNone(asking(QuestionType::Choice), {"", "e", "1", "ab", "Ann", "`", "\xc3\xa4"}));
}

TEST_CASE("An option that a lifeline took away is no answer") {
    QuestionView question = asking(QuestionType::Choice);
    question.removed = {1, 2};
    CHECK(isNone(question, {"b", "C"}));
    CHECK(answers(question, "d", OneOption{3}));
}

TEST_CASE("True and false are answered by their letter, their word or their place") {
    const QuestionView question = asking(QuestionType::TrueFalse, {"True", "False"});
    for (const std::string line : {"t", "T", "true", "TRUE", "a"})
        CHECK(answers(question, line, OneOption{0}));
    for (const std::string line : {"f", "False", "b"}) CHECK(answers(question, line, OneOption{1}));
    CHECK(isNone(question, {"", "c", "tf", "tru", "yes"}));
}

TEST_CASE("Several right options are named in any order, or none") {
    const QuestionView question = asking(QuestionType::Several);
    for (const std::string line : {"a c", "ca", "C, A", "c,a"})
        CHECK(answers(question, line, ManyOptions{{0, 2}}));
    CHECK(answers(question, "none", ManyOptions{}));
    CHECK(answers(question, "d", ManyOptions{{3}}));
    CHECK(isNone(question, {"", "a a", "a e", "a 1", ",", "all"}));
}

TEST_CASE("An order names every option once") {
    const QuestionView question = asking(QuestionType::Order);
    for (const std::string line : {"c a b d", "CABD", "c, a, b, d"})
        CHECK(answers(question, line, ManyOptions{{2, 0, 1, 3}}));
    CHECK(isNone(question, {"", "c a b", "c a b b", "c a b d a", "c a b e", "3124"}));
}

TEST_CASE("Pairs give each figure its letter") {
    for (const std::string line : {"1c 2a 3b 4d", "4D,3B,2A,1C", "1 c 2 a 3 b 4 d"})
        CHECK(answers(pairs(), line, ManyOptions{{2, 0, 1, 3}}));
    CHECK(isNone(pairs(),
        {"", "1c 2a 3b", "1c 2a 3b 4", "1c 2a 3b 4c", "1c 1a 3b 4d", "0c 2a 3b 4d", "c1 a2 b3 d4",
            "1c 2a 3b 4e", "1c 2a 3b 4d 4d"}));
}

TEST_CASE(
    "A number is written with a point or a comma, with spaces between thousands or its unit") {
    CHECK(answers(number(), "9.58", Quantity{9580}));
    CHECK(answers(number(), "9,58", Quantity{9580}));
    CHECK(answers(number(), "-3", Quantity{-3000}));
    CHECK(answers(number(), "12 000", Quantity{12'000'000}));
    CHECK(answers(number("seconds"), "9.58 Seconds", Quantity{9580}));
    CHECK(isNone(number(), {"", "ten", "9.5.8", "9.5801", "-", "9e9", "5 metres"}));
    CHECK(isNone(number("metres"), {"metres", " metres"}));
}

TEST_CASE("A comma before exactly three figures parts thousands, unless the scale has decimals") {
    CHECK(answers(number(), "1,200", Quantity{1'200'000}));
    CHECK(answers(number(), "-1,000,000", Quantity{-1'000'000'000}));
    CHECK(answers(number(), "1,200.5", Quantity{1'200'500}));
    CHECK(answers(number(), "12,50", Quantity{12'500}));
    CHECK(isNone(number(), {"1,2000", "1,20,300", "1,2345"}));
    QuestionView fine = number();
    fine.scale.step = {10};
    CHECK(answers(fine, "1,200", Quantity{1200}));
    CHECK(isNone(fine, {"1,000,000"}));
}

TEST_CASE("A number that the slider does not reach is no answer") {
    QuestionView height = number("metres");
    height.scale.least = {60'000};
    height.scale.most = {180'000};
    for (const std::string line : {"12,5", "59.999", "180.001", "1,200 metres", "-60"}) {
        CHECK(isNone(height, {line}));
        CHECK(isOffTheScale(height, line));
    }
    CHECK(answers(height, "60", Quantity{60'000}));
    CHECK(answers(height, "180 metres", Quantity{180'000}));
    CHECK_FALSE(isOffTheScale(height, "180"));
    CHECK_FALSE(isOffTheScale(height, "tall"));
    CHECK_FALSE(isOffTheScale(asking(QuestionType::Choice), "7"));
}

TEST_CASE("Words are answers as they are, and count as folded") {
    const auto reply = replyFrom(asking(QuestionType::Typed, {}), "Malm\xc3\xb6");
    REQUIRE(reply);
    CHECK(std::get<Wording>(*reply) == wordingOf("Malm\xc3\xb6"));
    CHECK(isNone(asking(QuestionType::Typed, {}), {""}));
}

TEST_CASE("Every type says how it is answered, and what it shows can be typed") {
    CHECK(howToAnswer(asking(QuestionType::Choice)) == "Type a letter from A to D");
    CHECK(howToAnswer(asking(QuestionType::Order)) == "Type the letters in order, as in C D A B");
    CHECK(replyFrom(asking(QuestionType::Order), "C D A B"));
    CHECK(howToAnswer(pairs()) == "Type the pairs, as in 1C 2D 3A 4B");
    CHECK(replyFrom(pairs(), "1C 2D 3A 4B"));
    QuestionView height = number("metres");
    height.scale.least = {1000};
    height.scale.most = {9500};
    CHECK(howToAnswer(height) == "Type a number from 1 to 9.5, in metres");
}

TEST_CASE("Replies are read out as the room reads them") {
    CHECK(wordsFor(asking(QuestionType::Choice), OneOption{2}) == "C) Cem");
    CHECK(wordsFor(asking(QuestionType::Several), ManyOptions{{0, 3}}) == "A) Ann, D) Dov");
    CHECK(wordsFor(asking(QuestionType::Several), ManyOptions{}) == "none of them");
    CHECK(wordsFor(pairs(), ManyOptions{{2, 0, 1, 3}}) ==
        "Ann - Bonn, Ben - Oslo, Cem - Rome, Dov - Nice");
    CHECK(wordsFor(number("metres"), Quantity{9580}) == "9.58 metres");
    CHECK(wordsFor(asking(QuestionType::Typed), wordingOf("\x1b[2J")) == "\\u001b[2J");
}

} // namespace
} // namespace podium::show
