#include "desk.hpp"
#include "questions/authoring/options/chance.hpp"
#include "questions/bank/text_file.hpp"
#include "tests/support/catch.hpp"
#include "tests/support/scratch.hpp"

using namespace podium;

namespace {

void refuses(const std::string& text) {
    const auto pack = desk::packOfText(text);
    REQUIRE(!pack);
    REQUIRE(pack.error().size() == 1);
    CHECK(!pack.error().front().what.empty());
    CHECK(!pack.error().front().hint.empty());
    CHECK(pack.error().front().where.file.find("article_at_hand.txt") != std::string::npos);
}

/// Cuts, doubles, swaps and spoils pieces of a text.
std::string mangled(std::string text, authoring::Chance& chance) {
    for (std::size_t changes = 1 + chance.below(12); changes > 0 && text.size() > 8; --changes) {
        const auto at = chance.below(text.size()), length = chance.below(40);
        switch (chance.below(4)) {
        case 0: text.erase(at, length); break;
        case 1: text.insert(at, text.substr(chance.below(text.size()), length)); break;
        case 2: text[at] = static_cast<char>(32 + chance.below(95)); break;
        default:
            text.insert(at, std::string(1 + chance.below(3), "\"'.,:;-([)0\n"[chance.below(12)]));
        }
    }
    return text;
}

} // namespace

TEST_CASE("An article of one word, of nothing or of marks alone is one clear problem") {
    refuses("Word");
    refuses("");
    refuses("   \n\n  ");
    refuses("... !!! ??? \"\" -- ()");
}

TEST_CASE("An article that is no text is one clear problem") {
    refuses(std::string("\x00\x01\x02\xff", 4));
    refuses("Anna \xc3\x28 won.");
}

TEST_CASE("An article that is not there is one clear problem that names it") {
    const auto pack = desk::packOf(desk::house("questions/articles/no-such-article.md"));
    REQUIRE(!pack);
    CHECK(pack.error().front().where.file.find("no-such-article.md") != std::string::npos);
}

TEST_CASE("A lexicon that is not there is a problem, not a crash") {
    const auto article = desk::house("questions/articles/paris-2024-closing.md");
    CHECK(!authoring::author({{article}, desk::house("no-such-lexicon"), 1}));
}

TEST_CASE("A lexicon from which a list was lost is a problem that names the list") {
    const Scratch scratch;
    for (const auto& page : std::filesystem::directory_iterator(desk::house("questions/lexicon")))
        std::filesystem::copy(page, scratch.folder());
    put(scratch / "stems.yaml", "count: [how many]\n");
    const auto pack = authoring::author(
        {{desk::house("questions/articles/paris-2024-closing.md")}, scratch.folder(), 1});
    REQUIRE(!pack);
    CHECK_THAT(sentences(pack.error()), Catch::Contains("stems.yaml") && Catch::Contains("'tie'"));
}

TEST_CASE("An endless line, an endless number and an endless quotation are survived") {
    desk::packOfText(std::string(200000, 'a'));
    desk::packOfText("Anna Berg won " + std::string(5000, '9') + " medals.");
    desk::packOfText("Anna Berg said \"" + std::string(20000, 'b') + ".");
    std::string words;
    for (int i = 0; i < 20000; ++i) words += "Anna Berg and ";
    desk::packOfText(words + "won.");
    SUCCEED("still here");
}

TEST_CASE("However an article is mangled, its author survives and offers four different options") {
    const auto whole = *readTextFile(desk::house("questions/articles/paris-2024-closing.md"));
    authoring::Chance chance(2024);
    for (int round = 0; round < 120; ++round) {
        const auto pack = desk::packOfText(mangled(whole, chance));
        if (!pack) continue;
        for (const auto& question : pack->questions) {
            if (question.type != QuestionType::Choice) continue;
            CHECK(question.options.size() == 4);
            CHECK(question.answer < 4);
        }
    }
}
