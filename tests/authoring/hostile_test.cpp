#include "desk.hpp"
#include "questions/authoring/options/chance.hpp"
#include "questions/bank/pack_reader.hpp"
#include "questions/bank/pack_writer.hpp"
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

using Changes = std::vector<std::pair<std::string, std::string>>;

std::string replacedAll(std::string text, const Changes& changes) {
    for (const auto& [from, to] : changes)
        for (auto at = text.find(from); at != std::string::npos;
             at = text.find(from, at + to.size()))
            text.replace(at, from.size(), to);
    return text;
}

std::vector<std::string> stemsOf(const std::string& text) {
    std::vector<std::string> stems;
    const auto pack = desk::packOfText(text);
    if (pack)
        for (const auto& question : pack->questions) stems.push_back(question.stem);
    return stems;
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

namespace {

constexpr const char* germanText = "Die Stadt hat am Freitag eine neue Br\u00fccke er\u00f6ffnet. "
                                   "Der B\u00fcrgermeister sagte, dass die "
                                   "Br\u00fccke nach einer langen Zeit endlich fertig sei, und "
                                   "dankte allen, die an ihr gebaut haben.";
constexpr const char* frenchText = "La ville a inaugur\u00e9 vendredi un nouveau pont sur la "
                                   "rivi\u00e8re. Le maire a d\u00e9clar\u00e9 que le "
                                   "pont \u00e9tait enfin achev\u00e9 et il a remerci\u00e9 tous "
                                   "ceux qui avaient travaill\u00e9 pour lui.";
constexpr const char* chineseText =
    "\u5927\u6865 \u4e8e \u661f\u671f\u4e94 \u5f00\u901a \u5e02\u957f \u8bf4 "
    "\u8fd9 \u5ea7 \u6865 \u7ec8\u4e8e \u5efa\u6210 \u4e86 \u4ed6 \u611f\u8c22 "
    "\u6240\u6709 \u53c2\u52a0 \u5efa\u8bbe \u7684 \u4eba \u4eec \u3002";
constexpr const char* capitalText =
    "THE BERGEN TEAM BEAT AARHUS 3-1 IN THE FINAL OF THE HARBOUR CUP ON SATURDAY. ANNA BERG SCORED "
    "TWO "
    "GOALS, AND THE COACH SAID THAT SHE WAS THE BEST OF ALL THE PLAYERS IN THE CUP.";

std::string repeated(const std::string& piece, std::size_t times) {
    std::string text;
    for (std::size_t i = 0; i < times; ++i) text += piece;
    return text;
}

std::string utf16(const std::string& ascii) {
    std::string bytes = "\xff\xfe";
    for (const char c : ascii) bytes += {c, '\0'};
    return bytes;
}

/// What the author says to it: the one sentence, or that there is a pack.
std::string saidTo(const std::string& name, const std::string& bytes) {
    const Scratch scratch;
    put(scratch / name, bytes);
    const auto pack = desk::packOf(scratch / name);
    if (pack) return "a pack";
    return pack.error().size() == 1 ? sentence(pack.error().front()) : "several sentences";
}

/// A text, how its file is called, and what must be said to it.
struct Trial {
    std::string name, bytes, said;
};

} // namespace

TEST_CASE("Whatever is no English text ends in one sentence that says what, where and what to do") {
    const std::vector<Trial> trials{{"a.txt", "", "no words in this article"},
        {"a.txt", std::string("PK\x03\x04\x00\x00", 6) + "Anna Berg won.", "binary"},
        {"a.txt", repeated("\x01\x02 won \x03", 50), "binary"},
        {"a.txt", "{\\rtf1\\ansi Anna Berg won the race.}", "word processor"},
        {"a.txt", "Anna B\xe9rg won.", "not UTF-8"},
        {"a.html", "<p>Anna B\xe9rg won.</p>", "not UTF-8"},
        {"a.txt", utf16("Anna") + "x", "broken UTF-16"},
        {"a.txt", std::string("\xff\xfe\x00\xdcxx", 6), "broken UTF-16"},
        {"a.txt", germanText, "not read like English"},
        {"a.txt", frenchText, "not read like English"},
        {"a.txt", chineseText, "not read like English"},
        {"a.txt", capitalText, "capitals throughout"},
        {"a.txt", "It rained.", "nothing can be asked"},
        {"a.md", "# A title\n\n## A heading\n\n![A picture](a.jpg)\n", "no running text"},
        {"a.html", "<script>var a = \"<p>Anna Berg won the race in Oslo.</p>\";</script>",
            "no running text"},
        {"a.html", "<html><body></body></html>", "no running text"},
        {"a.html", repeated("<div>", 100000) + "Anna Berg won.", "nested out of all measure"},
        {"a.html", repeated("<b><i><x>", 100000) + "Anna Berg won.", "nested out of all measure"},
        {"a.html", "<p " + repeated("a1=b c", 100000) + ">Anna Berg won.</p>", "attributes"},
        {"a.txt", std::string(10u << 20, 'a'), "larger than 8 MB"},
        {"a.txt", std::string(3u << 20, 'a'), "300,000 words"},
        {"a.txt", repeated("# Title\n", 1000000), "300,000 words"}};
    for (const auto& [name, bytes, said] : trials) {
        INFO(name + ": " + bytes.substr(0, 60));
        const auto sentence = saidTo(name, bytes);
        CHECK_THAT(sentence, Catch::Contains(said));
        CHECK_THAT(sentence, Catch::Contains(name));
        CHECK(sentence.find(". ") != std::string::npos); // what to do about it
    }
}

TEST_CASE("The same article gives the same questions, however its bytes are written") {
    const auto whole = *readTextFile(desk::house("tests/articles/harbour-cup.txt"));
    const auto plain = replacedAll(whole, {{"\u2014", "-"}});
    const auto asked = stemsOf(plain);
    REQUIRE(asked.size() >= 3);
    CHECK(stemsOf(utf16(plain)) == asked);
    CHECK(stemsOf("\xef\xbb\xbf" + plain) == asked);
    CHECK(stemsOf(replacedAll(plain, {{"\n", "\r\n"}})) == asked);
    CHECK(stemsOf(replacedAll(plain, {{"\n", "\r"}})) == asked);
    CHECK(stemsOf(replacedAll(plain, {{"er", "e\u200br"}, {" won", "\u202e won\u202c"}})) == asked);
    CHECK(stemsOf(replacedAll(plain, {{" the ", "\u00a0the\u2009"}})) == asked);
    CHECK(stemsOf("<html><p>" + replacedAll(plain, {{"\n\n", "</p><p>"}})) == asked);
}

TEST_CASE("A text that is made to take for ever takes no longer than a long one") {
    for (const auto& text : {std::string(2u << 20, 'a'), repeated("\"", 1u << 20),
             repeated("' ", 1u << 20), repeated("**", 1u << 20), repeated("](", 1u << 20),
             repeated("[a", 1u << 20), repeated("[a](", 500000), repeated("<a ", 600000),
             repeated("# T\n", 500000), repeated("- a\n", 500000), repeated("a.", 1u << 20),
             repeated("A. ", 600000), repeated("\"A. ", 500000), repeated("Anna Berg ", 200000),
             repeated("1,", 1u << 20), repeated("(", 2u << 20), repeated("a\n", 1u << 20),
             repeated("Anna Berg and ", 140000) + "won.", repeated("<!--", 500000),
             repeated("The mayor won a cup. ", 30000), repeated("It won, ", 250000)})
        desk::packOfText(text);
    for (const auto& page : {repeated("<", 4u << 20), repeated("</a>", 1u << 19),
             repeated("<p>", 1u << 18), repeated("&a;", 1u << 18), repeated("<!--", 1u << 20),
             repeated("<a><p>", 1u << 18), repeated("<td>a", 1u << 18), repeated("<h1>a", 1u << 18),
             repeated("<script>", 1u << 20), repeated("<table><tr>", 500000),
             repeated("<br>a.", 1u << 18)})
        saidTo("a.html", page);
    SUCCEED("still here");
}

TEST_CASE("A headline longer than a pack has room for is shortened") {
    const auto whole = *readTextFile(desk::house("tests/articles/harbour-cup.txt"));
    const auto pack =
        desk::packOfText("# " + repeated("Bergen won the cup ", 200) + "\n\n" + whole);
    REQUIRE(pack);
    CHECK(parsePack(writePack(*pack), "pack"));
}

TEST_CASE("However an article is mangled, its author survives, and what comes out can be played") {
    const auto whole = *readTextFile(desk::house("questions/articles/paris-2024-closing.md"));
    authoring::Chance chance(2024);
    for (int round = 0; round < 60; ++round) {
        // Proof-reading takes most of the time, and has mangled sentences of its own to survive.
        const auto reader =
            round % 20 == 0 ? authoring::SecondReader::Asked : authoring::SecondReader::NotAsked;
        const auto pack = desk::packOfText(mangled(whole, chance), reader);
        if (!pack) continue;
        CHECK(parsePack(writePack(*pack), "pack"));
    }
}
