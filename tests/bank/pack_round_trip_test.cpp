#include "questions/bank/edits.hpp"
#include "questions/bank/pack_reader.hpp"
#include "questions/bank/pack_writer.hpp"
#include "tests/bank/any_pack.hpp"
#include "tests/bank/files.hpp"
#include "tests/bank/good_pack.hpp"
#include "tests/support/catch.hpp"

using namespace podium;

TEST_CASE("A pack that is written and read again is the same pack") {
    for (std::uint64_t seed = 1; seed <= 500; ++seed) {
        const Pack pack = anyPack(seed);
        const std::string text = writePack(pack);
        CAPTURE(seed, text);
        const auto again = parsePack(text, "a.yaml");
        if (!again) FAIL(sentences(again.error()));
        REQUIRE(*again == pack);
        REQUIRE(writePack(*again) == text);
    }
}

TEST_CASE("A pack on the disk is the pack that was saved, and keeps its fingerprint") {
    const Scratch scratch;
    const Pack pack = anyPack(7);
    REQUIRE(savePack(pack, scratch / "a.yaml").has_value());
    const auto again = readPack(scratch / "a.yaml");
    REQUIRE(again.has_value());
    CHECK(*again == pack);
    CHECK(fingerprint(*again) == fingerprint(pack));
}

TEST_CASE("Line ends, byte-order marks and layout make no difference to a pack") {
    const auto pack = parsePack(goodPack, "a.yaml");
    REQUIRE(pack.has_value());
    std::string windows = "\xef\xbb\xbf";
    for (const char c : goodPack) windows += c == '\n' ? std::string("\r\n") : std::string{c};
    CHECK(parsePack(windows, "a.yaml") == *pack);
    CHECK(parsePack(writePack(*pack), "a.yaml") == *pack);
}

TEST_CASE("The written pack is what a person would type") {
    const auto pack = parsePack(goodPack, "a.yaml");
    REQUIRE(pack.has_value());
    CHECK(writePack(*pack).substr(0, 480) == goodPack.substr(0, 480));
    CHECK_THAT(writePack(*pack),
        Catch::Contains("    options:\n"
                        "      - \"20\"\n"
                        "      - \"25\"\n"));
}

namespace {

/// The examples of the description of the formats, in their order.
std::vector<std::string> examples() {
    const std::string page = bytesOf(PODIUM_SOURCE_DIR "/questions/README.md");
    const std::string opening = "```yaml\n";
    std::vector<std::string> found;
    for (std::size_t at = page.find(opening); at != std::string::npos;
         at = page.find(opening, at + 1)) {
        const std::size_t begin = at + opening.size();
        found.push_back(page.substr(begin, page.find("```", begin) - begin));
    }
    return found;
}

} // namespace

TEST_CASE("The example in the description of the format is a good pack") {
    const auto pack = parsePack(examples().at(0), "README.md");
    if (!pack) FAIL(sentences(pack.error()));
    CHECK(pack->questions.size() == 1);
}

TEST_CASE("The examples of the other types make a good pack with it") {
    const std::vector<std::string> pages = examples();
    REQUIRE(pages.size() == 8);
    std::string text = pages.at(0);
    for (std::size_t i = 1; i < 7; ++i) text += pages[i];
    const auto pack = parsePack(text, "README.md");
    if (!pack) FAIL(sentences(pack.error()));
    CHECK(pack->questions.size() == 7);
    CHECK(writePack(*pack) == text);
}

TEST_CASE("The example of the edits is a good file of edits") {
    const Scratch scratch;
    const auto edits = readEdits(fileWith(scratch, "a.edits.yaml", examples().at(7)));
    if (!edits) FAIL(sentences(edits.error()));
    CHECK(edits->flagged.size() == 1);
    REQUIRE(saveEdits(*edits, scratch / "b.edits.yaml").has_value());
    CHECK(bytesOf(scratch / "b.edits.yaml") == examples().at(7));
}
