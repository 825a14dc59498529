#include "questions/bank/quantity.hpp"
#include "tests/bank/any_words.hpp"
#include "tests/support/catch.hpp"

using namespace podium;

TEST_CASE("A quantity is read to the thousandth") {
    CHECK(quantity("9.58") == Quantity{9580});
    CHECK(quantity("1200") == Quantity{1'200'000});
    CHECK(quantity("-0.5") == Quantity{-500});
    CHECK(quantity("0.001") == Quantity{1});
    CHECK(quantity("-1000000000") == Quantity{-1'000'000'000'000});
}

TEST_CASE("A quantity may be written longer than it needs to be") {
    CHECK(quantity("9.580") == quantity("9.58"));
    CHECK(quantity("7.0") == quantity("7"));
    CHECK(quantity("-0") == Quantity{0});
}

TEST_CASE("What is no quantity is not taken for one") {
    for (const char* text : {"", "-", ".", "-.", ".5", "5.", "1.2345", "1,200", "1 200", " 1", "1 ",
             "+1", "--1", "1e3", "0x10", "nan", "inf", "1.2.3", "1.-2", "1000000000.001",
             "1000000001", "99999999999999999999999", "٣", "1\n"})
        CHECK_FALSE(quantity(text).has_value());
}

TEST_CASE("A quantity is written in as few characters as it takes") {
    CHECK(quantityText({9580}) == "9.58");
    CHECK(quantityText({1'200'000}) == "1200");
    CHECK(quantityText({-500}) == "-0.5");
    CHECK(quantityText({1}) == "0.001");
    CHECK(quantityText({10}) == "0.01");
    CHECK(quantityText({}) == "0");
    CHECK(quantityText(mostQuantity) == "1000000000");
}

TEST_CASE("Any quantity comes back from what was written") {
    Luck luck(1);
    const auto span = static_cast<std::size_t>(2 * mostQuantity.thousandths + 1);
    for (int i = 0; i < 5000; ++i) {
        const auto place = static_cast<std::int64_t>(luck.below(i % 2 == 0 ? span : 5000));
        const Quantity any{i % 2 == 0 ? place - mostQuantity.thousandths : place - 2500};
        CAPTURE(any.thousandths);
        CHECK(quantity(quantityText(any)) == any);
    }
}
