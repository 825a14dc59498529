#include "questions/bank/problem.hpp"
#include "tests/support/catch.hpp"

using namespace podium;

TEST_CASE("A problem is one sentence with its place and what to do") {
    const Problem problem{"the stem is empty", {"pack.yaml", 3, 5}, "Write the question"};
    CHECK(sentence(problem) == "pack.yaml:3:5: the stem is empty. Write the question.");
}

TEST_CASE("A problem of a whole file names no line, and one of no file no place") {
    CHECK(sentence({"there is no such file", {"a.yaml"}, ""}) == "a.yaml: there is no such file.");
    CHECK(sentence({"the evening is over", {}, "Begin another!"}) ==
        "the evening is over. Begin another!");
}

TEST_CASE("A problem cannot steer the terminal that it is shown on") {
    CHECK(sentence({"no key '\x1b[2J\a'", {"a\nb"}, ""}) == "a b: no key '\\u001b[2J\\u0007'.");
    CHECK(sentence({"no key '\xc2\x9b"
                    "2J'",
              {}, ""}) == "no key '\\u009b2J'.");
    CHECK(sentence({"no key '\xe2\x80\xae'", {}, ""}) == "no key '\\u202e'.");
}

TEST_CASE("Several problems stand on a line each") {
    CHECK(sentences({{"one", {}, ""}, {"two", {}, ""}}) == "one.\ntwo.");
    CHECK(sentences({}).empty());
}
