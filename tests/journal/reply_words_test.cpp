#include "game/journal/reply_words.hpp"
#include "tests/support/catch.hpp"
#include <limits>

using namespace podium;

namespace {

Question typed(QuestionType type) {
    Question question;
    question.type = type;
    question.options = {"Oslo", "Rome", "Lima"};
    question.partners = {"Norway", "Italy", "Peru"};
    return question;
}

} // namespace

TEST_CASE("A reply is said as a person at the table would say it") {
    CHECK(replyWords(typed(QuestionType::Choice), OneOption{1}) == "Rome");
    CHECK(replyWords(typed(QuestionType::Several), ManyOptions{{0, 2}}) == "Oslo; Lima");
    CHECK(replyWords(typed(QuestionType::Several), ManyOptions{}) == "none of them");
    CHECK(replyWords(typed(QuestionType::Order), ManyOptions{{2, 0, 1}}) == "Lima > Oslo > Rome");
    CHECK(replyWords(typed(QuestionType::Pairs), ManyOptions{{1, 0, 2}}) ==
        "Oslo = Italy; Rome = Norway; Lima = Peru");
    CHECK(replyWords(typed(QuestionType::Typed), Wording{"O'slo", "oslo"}) == "O'slo");
    CHECK(replyWords(typed(QuestionType::Choice), OneOption{7}) == "?");
}

TEST_CASE("A number has as many decimals as it needs, and its unit") {
    Question question = typed(QuestionType::Number);
    CHECK(replyWords(question, Quantity{9580}) == "9.58");
    question.number.unit = "s";
    CHECK(replyWords(question, Quantity{-1000}) == "-1 s");
    CHECK(numberWords({5}) == "0.005");
    CHECK(numberWords({-5}) == "-0.005");
    CHECK(numberWords({0}) == "0");
    CHECK(numberWords({1'233'000}) == "1233");
    CHECK(numberWords({std::numeric_limits<std::int64_t>::min()}) == "-9223372036854775.808");
}
