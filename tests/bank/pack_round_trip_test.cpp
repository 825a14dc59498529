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

TEST_CASE("The fingerprint of a pack is that of its questions") {
    const auto pack = parsePack(goodPack, "a.yaml");
    REQUIRE(pack.has_value());
    Pack retitled = *pack;
    retitled.title = "Summer sports";
    CHECK(fingerprint(retitled) == fingerprint(*pack));
    CHECK(
        fingerprint(Pack{}) == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
}

TEST_CASE("Whatever changes in a question changes the fingerprint") {
    const Pack pack = anyPack(3);
    const std::vector<void (*)(Question&)> changes{[](Question& q) { q.id += "x"; },
        [](Question& q) { q.round += "x"; }, [](Question& q) { q.stem += "x"; },
        [](Question& q) { q.options[1] += "x"; }, [](Question& q) { q.answer ^= 1; },
        [](Question& q) { q.explanation += "x"; }, [](Question& q) { q.difficulty += 1; },
        [](Question& q) { q.source.article += "x"; }, [](Question& q) { q.source.sentence += 1; },
        [](Question& q) { q.source.words += "x"; },
        [](Question& q) { std::swap(q.options[0], q.options[1]); }};
    for (const auto change : changes) {
        Pack changed = pack;
        change(changed.questions.front());
        CHECK(fingerprint(changed) != fingerprint(pack));
    }
}

TEST_CASE("The example in the description of the format is a good pack") {
    const std::string page = bytesOf(PODIUM_SOURCE_DIR "/questions/README.md");
    const std::size_t begin = page.find("```yaml\n") + 8;
    const auto pack = parsePack(page.substr(begin, page.find("```", begin) - begin), "README.md");
    if (!pack) FAIL(sentences(pack.error()));
    CHECK(pack->questions.size() == 1);
}
