#include "questions/bank/pack_reader.hpp"
#include "questions/bank/pack_writer.hpp"
#include "tests/bank/any_pack.hpp"
#include "tests/bank/every_type.hpp"
#include "tests/bank/files.hpp"
#include "tests/bank/good_pack.hpp"
#include "tests/support/catch.hpp"

using namespace podium;

namespace {

std::string anyBytes(Luck& luck) {
    static const std::vector<std::string> bytes{"\0", "\x04", "\x1b", "\xff", "\xc3",
        "\xef\xbb\xbf", "\n", "\r\n", "\t", " ", "  - ", ": ", "[", "]", "{", "}", "\"", "'", "&a ",
        "*a", "!!x ", "|\n", ">\n", "#", "%", "---\n", "...\n", "? ", "~", "null", "99999999999",
        "-1", ","};
    const std::string one(1, static_cast<char>(luck.below(256)));
    return luck.below(4) == 0 ? one : luck.oneOf(bytes);
}

/// One slip of a pen, of an editor or of a disk.
void spoil(std::string& text, Luck& luck) {
    const std::size_t at = luck.below(text.size() + 1);
    const std::size_t length = luck.below(luck.below(4) == 0 ? 200 : 8);
    switch (luck.below(4)) {
    case 0: text.erase(at, length); break;
    case 1: text.insert(at, anyBytes(luck)); break;
    case 2: text.insert(luck.below(text.size() + 1), text.substr(at, length)); break;
    default: text.resize(luck.below(8) == 0 ? at : text.size()); break;
    }
}

/// A pack, or problems that each say what and where; anything else fails.
void checkVerdict(const std::string& text) {
    const auto pack = parsePack(text, "p");
    if (pack) {
        REQUIRE(parsePack(writePack(*pack), "p") == *pack);
        return;
    }
    REQUIRE_FALSE(pack.error().empty());
    for (const Problem& problem : pack.error()) {
        REQUIRE_FALSE(problem.what.empty());
        REQUIRE_FALSE(problem.hint.empty());
        REQUIRE(problem.where.file == "p");
    }
}

} // namespace

TEST_CASE("Whatever happens to a pack, it is a pack still or its problems are told") {
    for (std::uint64_t seed = 1; seed <= 6000; ++seed) {
        Luck luck(seed);
        std::string text = seed % 3 == 0 ? goodPack : everyType();
        for (std::size_t i = 0; i <= luck.below(6); ++i) spoil(text, luck);
        CAPTURE(seed, text);
        checkVerdict(text);
    }
}

TEST_CASE("A pack that is cut off anywhere is never taken for a shorter pack in silence") {
    for (const std::string& text : {goodPack, everyType()}) {
        const auto whole = parsePack(text, "p");
        REQUIRE(whole.has_value());
        for (std::size_t length = 0; length < text.size(); ++length) {
            const auto pack = parsePack(text.substr(0, length), "p");
            CAPTURE(length);
            if (pack) CHECK(pack->questions.size() == whole->questions.size());
        }
    }
}

TEST_CASE("A pack of many thousand mistakes is told a hundred of them, and soon") {
    const std::string head = "podium_pack: 1\ntitle: T\n";
    const std::string asked = "questions:\n" + repeated("  - {round: X, tpye: y}\n", 30'000);
    const std::string rounds = "rounds:\n" + repeated("  - name: x\n", 30'000);
    std::string many = head + "questions:\n  - type: several\n    options: [a";
    for (int i = 0; i < 30'000; ++i) many += ", o" + std::to_string(i);
    many += "]\n    answers: [b" + repeated(", b1, c", 30'000) + "]\n";
    for (const std::string& text : {head + asked, head + rounds + asked, many}) {
        const auto pack = parsePack(text, "p");
        REQUIRE_FALSE(pack.has_value());
        CHECK(pack.error().size() <= 100);
        CHECK(pack.error().size() >= 10);
    }
}

TEST_CASE("Noise is no pack") {
    for (std::uint64_t seed = 1; seed <= 2000; ++seed) {
        Luck luck(seed);
        std::string text;
        for (std::size_t i = luck.below(400); i > 0; --i) text += anyBytes(luck);
        CAPTURE(seed);
        CHECK_FALSE(parsePack(text, "p").has_value());
    }
}
