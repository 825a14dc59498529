#include "questions/bank/yaml.hpp"
#include "tests/bank/files.hpp"
#include "tests/support/catch.hpp"

using namespace podium;

namespace {

std::string complaint(const std::string& text) {
    const auto yaml = parseYaml(text, "a");
    return yaml ? "no problem" : sentences(yaml.error());
}

} // namespace

TEST_CASE("A document is read with every part's place") {
    const auto yaml = parseYaml("name: Ann\npets:\n  - cat\n  - {kind: dog}\nnone:\n", "a");
    REQUIRE(yaml.has_value());
    REQUIRE(yaml->kind == Yaml::Kind::Map);
    CHECK(yaml->find("name")->scalar == "Ann");
    CHECK(yaml->find("name")->place == Place{"a", 1, 7});
    CHECK(yaml->find("pets")->items.at(0).place == Place{"a", 3, 5});
    CHECK(yaml->find("pets")->items.at(1).find("kind")->scalar == "dog");
    CHECK(yaml->find("none")->kind == Yaml::Kind::Null);
    CHECK(yaml->find("other") == nullptr);
}

TEST_CASE("A word in quotes is a text, even where it looks like nothing") {
    const auto yaml = parseYaml("['null', \"~\", '', null]", "a");
    REQUIRE(yaml.has_value());
    for (std::size_t i : {0u, 1u, 2u}) CHECK(yaml->items.at(i).kind == Yaml::Kind::Scalar);
    CHECK(yaml->items.at(3).kind == Yaml::Kind::Null);
}

TEST_CASE("A YAML file says in which file, line and column it stops being YAML") {
    const Scratch scratch;
    const auto file = fileWith(scratch, "a.yaml", "a: [1, 2\nb: 3\n");
    const auto yaml = readYaml(file);
    REQUIRE_FALSE(yaml.has_value());
    CHECK(yaml.error().at(0).where.file == file.string());
    CHECK(yaml.error().at(0).where.line >= 1);
    CHECK_THAT(complaint("a: b: c"), Catch::StartsWith("a:1:5: this is not YAML"));
}

TEST_CASE("What YAML allows and a quiz never needs is refused by name") {
    CHECK_THAT(complaint("a: &x 1"), Catch::StartsWith("a:1:4: anchors"));
    CHECK_THAT(complaint("a: &x 1\nb: *x"), Catch::Contains("a:2:4: aliases"));
    CHECK_THAT(complaint("a: !!python/object x"), Catch::StartsWith("a:1:4: tags"));
    CHECK_THAT(complaint("a: 1\na: 2"), Catch::StartsWith("a:2:1: the key 'a' is here twice"));
    CHECK_THAT(complaint("[1]: 2"), Catch::Contains("a key must be a word"));
    CHECK_THAT(complaint("a: 1\n---\nb: 2"), Catch::StartsWith("a:2:1: the file holds more"));
}

TEST_CASE("All of these are reported together") {
    CHECK(complaint("a: &x 1\na: *x\nb: !t 3") ==
        "a:1:4: anchors (&name) are not used here. Take the anchor out.\n"
        "a:2:1: the key 'a' is here twice. Keep one of them.\n"
        "a:2:4: aliases (*name) are not used here. Write the value out.\n"
        "a:3:4: tags (!t) are not used here. Take the tag out.");
}

TEST_CASE("A file with nothing in it says so") {
    for (const char* text : {"", "\n\n", "# only a remark\n", "---\n", "~", "%YAML 1.2\n"})
        CHECK_THAT(complaint(text), Catch::Contains("there is nothing in this file"));
}

TEST_CASE("A quoted text that the end of the file cuts off is noticed") {
    CHECK_THAT(complaint("a: \"half a sen"), Catch::StartsWith("a:1:15: a quoted text is cut off"));
    CHECK_THAT(complaint("a: \"half a sen\n"), Catch::Contains("cut off"));
    CHECK_THAT(complaint("a: 'half a sen\n\n"), Catch::Contains("cut off"));
}

TEST_CASE("A control character is found before it can end the text early") {
    CHECK_THAT(complaint("a: b\nc: d\x04 e"), Catch::StartsWith("a:2:5: there is an invisible"));
    CHECK_THAT(complaint("a: \x1b[2J"), Catch::StartsWith("a:1:4: there is an invisible"));
    CHECK_THAT(complaint("a: \xc2\x9b"), Catch::StartsWith("a:1:4: there is an invisible"));
}

TEST_CASE("Nesting without end is refused at once, however it is written") {
    for (const char* opening : {"[", "{", "- ", "? ", "[a,", "{a: ", "- - ", "[{a: "})
        CHECK_THAT(complaint(repeated(opening, 100'000)), Catch::Contains("nested too deep"));
    CHECK_THAT(complaint(repeated("[", 40) + repeated("]", 40)), Catch::Contains("nested too"));
    CHECK(complaint(repeated("[", 30) + repeated("]", 30)) == "no problem");
}

TEST_CASE("Brackets that close in a remark make no room for more that open") {
    const std::string remark = "# " + repeated("]}", 100'000) + "\n";
    for (const char* opening : {"[", "{", "[{a: "})
        CHECK_THAT(complaint(remark + repeated(opening, 100'000)),
            Catch::StartsWith("a: lists and maps are nested too deep"));
}

TEST_CASE("A bomb of aliases never goes off") {
    std::string bomb = "a0: &a0 [x, x]\n";
    for (int i = 1; i < 60; ++i) {
        const std::string last = "*a" + std::to_string(i - 1);
        const std::string name = "a" + std::to_string(i);
        bomb += name + ": &" + name + " [" + last + ", " + last + "]\n";
    }
    CHECK_THAT(complaint(bomb), Catch::Contains("aliases (*name) are not used here"));
}

TEST_CASE("A file that is huge, or small but of millions of parts, is refused") {
    CHECK_THAT(complaint(std::string(20u << 20, 'a')), Catch::Contains("larger than 16 MB"));
    CHECK_THAT(complaint(repeated("- a\n", 1'100'000)), Catch::Contains("too many parts"));
}

TEST_CASE("Binary files and foreign encodings are refused before they are parsed") {
    CHECK_THAT(complaint(std::string("a: \0b", 5)), Catch::StartsWith("a:1:4: the file is binary"));
    CHECK_THAT(complaint("a: caf\xe9"), Catch::StartsWith("a:1:7: the text is not UTF-8"));
    CHECK_THAT(complaint("\xff\xfe"
                         "a"),
        Catch::Contains("broken UTF-16"));
}
