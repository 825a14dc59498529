#include "questions/bank/printable.hpp"
#include "tests/support/catch.hpp"

namespace podium {
namespace {

TEST_CASE("Words of any language are shown as they are") {
    const std::string words = "Zoë – Ὀλυμπία – 東京 – 🏆";
    CHECK(printable(words) == words);
}

TEST_CASE("What would steer a terminal or break a line of the log is spelled out") {
    CHECK(printable("a\nb\tc") == "a\\u000ab\\u0009c");
    CHECK(printable("\x1b[31m") == "\\u001b[31m");
    CHECK(printable("\x7f") == "\\u007f");
    CHECK(printable("\xc2\x9b") == "\\u009b");
    CHECK(printable("\xe2\x80\xae") == "\\u202e");
    CHECK(printable(std::string("\0", 1)) == "\\u0000");
}

TEST_CASE("Broken UTF-8 is spelled out byte by byte") {
    CHECK(printable("\xff!") == "\\xff!");
    CHECK(printable("caf\xc3") == "caf\\xc3");
    CHECK(printable("\xc0\x80") == "\\xc0\\x80");
}

} // namespace
} // namespace podium
