#include "desk.hpp"
#include "tests/support/catch.hpp"
#include <algorithm>

using namespace podium;

namespace {

const std::string painter = R"(# Edvard Lind

Johan Edvard Maria Lind, better known as Edvard Lind (2 May 1850 - 9 June 1920), was a Norwegian painter and teacher.

His father was Anders Lind. In 1875 he opened a school of painting in Bergen with the engraver Peter Holm.

In 1880 the painter founded the Bergen Art Society. He received the Saint Olaf Medal in 1899.
)";

bool has(const std::vector<std::string>& said, const std::string& start) {
    return std::any_of(said.begin(), said.end(),
        [&](const std::string& fact) { return fact.compare(0, start.size(), start) == 0; });
}

} // namespace

TEST_CASE("Whom a page is about goes by the name of its headline") {
    const auto said = desk::facts(painter);
    CHECK(has(said, "Edvard Lind's father was Anders Lind"));
    CHECK(has(said, "Edvard Lind founded the Bergen Art Society in 1880")); // "the painter"
    CHECK_FALSE(has(said, "Johan Edvard Maria Lind"));
}

TEST_CASE("A paragraph about somebody begins with that one, whomever the last one ended with") {
    const auto said = desk::facts("# Edvard Lind\n\nEdvard Lind was a painter. Peter Holm was his "
                                  "teacher.\n\nHe opened a school in Bergen in 1875.\n");
    CHECK(has(said, "Edvard Lind opened a school in Bergen"));
    CHECK_FALSE(has(said, "Peter Holm opened"));
}

TEST_CASE("Who somebody's father was is asked") {
    const auto pack = desk::packOfText(painter);
    REQUIRE(pack.has_value());
    CHECK(desk::asked(*pack, "Edvard Lind's father") != nullptr);
}

TEST_CASE("'It' is one thing, and nobody") {
    const auto said = desk::facts("The old houses of Bergen stood in the harbour. The minister of "
                                  "Norway opened them. It was built in 1875.\n");
    CHECK_FALSE(has(said, "the minister of Norway was built"));
    CHECK_FALSE(has(said, "the old houses of Bergen was built"));
}
