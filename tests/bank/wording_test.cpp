#include "questions/bank/utf8.hpp"
#include "questions/bank/wording.hpp"
#include "tests/bank/files.hpp"
#include "tests/support/catch.hpp"

using namespace podium;

TEST_CASE("A wording keeps what was written and what it counts as") {
    CHECK(wordingOf("  Malmö ") == Wording{"  Malmö ", "malmo"});
    CHECK(wordingOf("MALMO").folded == wordingOf("Malmö").folded);
    CHECK(wordingOf("") == Wording{});
}

TEST_CASE("An answer without end is cut") {
    CHECK(wordingOf(std::string(longestWording, 'a')).text.size() == longestWording);
    CHECK(wordingOf(std::string(longestWording + 1, 'a')).text.size() == longestWording);
    CHECK(
        wordingOf(std::string(longestWording + 1, 'A')).folded == std::string(longestWording, 'a'));
}

TEST_CASE("An answer is cut before a character, never inside one") {
    for (const std::string character : {"é", "日", "🏅"})
        for (std::size_t shift = 0; shift < 4; ++shift) {
            const std::string text = std::string(shift, 'x') + repeated(character, 201);
            const std::string kept = wordingOf(text).text;
            CAPTURE(character, shift);
            CHECK(validUtf8Prefix(kept) == kept.size());
            CHECK(kept.size() <= longestWording);
            CHECK(kept.size() + character.size() > longestWording);
            CHECK(text.rfind(kept, 0) == 0);
        }
}

TEST_CASE("What is cut once is not cut again") {
    const Wording once = wordingOf(repeated("日", 201));
    CHECK(wordingOf(once.text) == once);
}
