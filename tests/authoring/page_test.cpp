#include "desk.hpp"
#include "questions/authoring/page/article.hpp"
#include "questions/authoring/page/paragraphs.hpp"
#include "tests/support/catch.hpp"

using namespace podium;
using authoring::Format;
using authoring::Part;

namespace {

/// What a block is and says: "caption: Anna Berg (left)".
using Parts = std::vector<std::pair<Part, std::string>>;

Parts partsOf(const std::string& name, const std::string& text) {
    const auto manuscript = authoring::manuscriptOf(text, name);
    const auto article = authoring::readArticle("at-hand", manuscript.value(), desk::lexicon());
    Parts parts;
    for (const auto& block : article.value().blocks) parts.emplace_back(block.part, block.text);
    return parts;
}

Part partOf(const std::string& line) {
    const auto parts =
        partsOf("a.txt", "Title\n\nAnna Berg won the race in Oslo.\n\n" + line + "\n");
    REQUIRE(parts.size() == 3);
    return parts.back().first;
}

std::vector<std::string> bodyOf(const std::string& name, const std::string& text) {
    std::vector<std::string> body;
    for (const auto& [part, words] : partsOf(name, text))
        if (part == Part::Body) body.push_back(words);
    return body;
}

const std::string first = "Anna Berg won the race in Oslo on a wet and windy Sunday afternoon.";
const std::string second = "She had trained for it in the hills above the town for two years.";

} // namespace

TEST_CASE("Each line of a page is told by its words") {
    const std::vector<std::pair<std::string, Part>> lines{
        {"Photo: Lars Eide / Coastal Press", Part::Credit}, {"Tidewire/H. Bellini", Part::Credit},
        {"\u00a9 Lars Eide", Part::Boilerplate}, {"Anna Berg (left) and Tom Reed.", Part::Caption},
        {"Anna Berg on the line. Picture: Lars Eide", Part::Caption},
        {"Read more: Ten things we learned from the cup", Part::Teaser},
        {"Share this story with a friend.", Part::Teaser},
        {"Do you live near the river? Tell us what you think.", Part::Teaser},
        {"By Anna Berg and Tom Reed", Part::Byline}, {"By our correspondent", Part::Byline},
        {"(Reporting by Anna Berg; editing by Tom Reed)", Part::Boilerplate},
        {"Oslo: Holm; Lund, Berg (Moen 70), Dahl; Eide, Vik.", Part::LineUp},
        {"Oslo\tBergen\t3\t1", Part::LineUp}, {"| Oslo | 3 |", Part::LineUp},
        {"- Golden Lantern: Ivan Petrov", Part::List},
        {"- Ivan Petrov won the Golden Lantern of the town.", Part::Body},
        {"A storm in a drawer", Part::Heading}, {"Who won the cup?", Part::Heading},
        {"All rights reserved.", Part::Boilerplate},
        {"window.page = { id: 88213 }; track(\"view\");", Part::Boilerplate},
        {"https://an.example/a-long-address", Part::Boilerplate},
        {"It was a mixed picture: sales rose in Oslo and fell in Bergen.", Part::Body},
        {"By Friday the water had risen to the windows of the town hall.", Part::Body},
        {"The source: a spring in the hills above the town of Oslo.", Part::Body},
        {"\"We won,\" said Berg, \"and we danced.\"", Part::Body}};
    for (const auto& [line, part] : lines) {
        INFO(line);
        CHECK(partOf(line) == part);
    }
}

TEST_CASE("The town and the agency go, and a name with a dash behind it stays") {
    CHECK(bodyOf("a.txt", "T\n\nOSLO, Norway, May 18 (Tidewire) - " + first).front() == first);
    CHECK(bodyOf("a.txt", "T\n\nOslo (AFP) \u2013 " + first).front() == first);
    const std::string body = "UNESCO \u2014 the body in Paris \u2014 named the tower in 1991.";
    CHECK(bodyOf("a.txt", "T\n\n" + body).front() == body);
}

TEST_CASE("Lines cut at a margin are one paragraph, with blank lines or without") {
    const std::string cut = "Anna Berg won the race in Oslo on a wet\nand windy Sunday afternoon "
                            "before twelve\nthousand people.\n";
    const std::string more = "She had trained for it in the hills for\ntwo years, most of them "
                             "alone and in the\nrain, as the people of Oslo do.\n";
    CHECK(authoring::paragraphs(cut + "\n" + more).size() == 2);
    CHECK(authoring::paragraphs(cut + more).size() == 2);
    CHECK(authoring::paragraphs(cut + more).front().ends_with("thousand people."));
}

TEST_CASE(
    "Without blank lines every line is a paragraph, and a blank line does not join the rest") {
    CHECK(authoring::paragraphs(first + "\n" + second + "\n").size() == 2);
    CHECK(authoring::paragraphs("A title\n\n" + first + " " + second + "\n" + second + " " + first)
              .size() == 3);
}

TEST_CASE("Old Windows and old Mac line ends part lines as well") {
    CHECK(bodyOf("a.txt", "T\r\n\r\n" + first + "\r\n\r\n" + second + "\r\n").size() == 2);
    CHECK(bodyOf("a.txt", "T\r\r" + first + "\r\r" + second + "\r").size() == 2);
}

TEST_CASE("Markdown's marks are no part of the text, and code and notes are dropped") {
    const auto parts = partsOf("a.md",
        "---\nlayout: post\n---\n# Oslo *wins*\n\n![Anna](a.jpg)\n"
        "*Anna on the line*\n\nAnna **Berg** won the [race](r.md)[^1] "
        "in Oslo.\n\n```\nint main() {}\n```\n\n[^1]: A note.\n\n---\n");
    CHECK(parts ==
        Parts{{Part::Title, "Oslo wins"}, {Part::Caption, "Anna"},
            {Part::Caption, "Anna on the line"}, {Part::Body, "Anna Berg won the race in Oslo."}});
}

TEST_CASE("What stands under References or Related is no part of the article") {
    CHECK(bodyOf("a.md",
              "# T\n\n" + first +
                  "\n\n## References\n\nHolm wrote a book in 1999.\n\n"
                  "## Later\n\n" +
                  second) == std::vector{first, second});
    CHECK(bodyOf(
              "a.txt", "T\n\n" + first + "\n\nRelated stories\n\nThe mayor fell in the river.\n") ==
        std::vector{first});
}

TEST_CASE("A page in HTML is told by its elements, roles and classes") {
    const auto parts = partsOf("a.html",
        "<!doctype html><html><head><title>Oslo wins | Gazette</title><style>p{}</style>"
        "<script>var a={\"b\":\"<p>Script</p>\"};</script></head><body><nav><a>Home</a></nav>"
        "<header><h1>Gazette</h1></header><article><h1>Oslo wins</h1><p class=\"byline\">By X Y</p>"
        "<figure><img alt=x><figcaption>Anna. <span class=credit>Lars</span></figcaption></figure>"
        "<p>" +
            first +
            "</p><aside class=related><p>A mayor fell in the river.</p></aside>"
            "<h2>Later</h2><div hidden><p>Nobody sees it.</p></div><ul><li>Gold: Oslo</ul>"
            "<table><tr><td>Oslo<td>3</table><p>She said &ldquo;caf&eacute;&rdquo; &amp; "
            "left&nbsp;it."
            "<p><a href=x>A bridge that was opened by a "
            "king.</a></article><footer><p>Imprint.</footer>");
    CHECK(parts ==
        Parts{{Part::Title, "Oslo wins"}, {Part::Byline, "By X Y"}, {Part::Caption, "Anna."},
            {Part::Credit, "Lars"}, {Part::Body, first},
            {Part::Teaser, "A mayor fell in the river."}, {Part::Heading, "Later"},
            {Part::List, "Gold: Oslo"}, {Part::LineUp, "| Oslo | 3"},
            {Part::Body, "She said \"caf\u00e9\" & left it."},
            {Part::Teaser, "A bridge that was opened by a king."}});
}

TEST_CASE("A page that calls all of itself a sidebar is read all the same") {
    CHECK(bodyOf("a.html", "<div class=sidebar><p>" + first + "<p>" + second + "</div>") ==
        std::vector{first, second});
    CHECK(bodyOf("a.html",
              "<form><table><tr><td>" + first + " " + second + " " + first + " " + second +
                  "</td></tr></table></form>")
              .size() == 1);
}

TEST_CASE("HTML is known by its ending and by how it begins") {
    CHECK(authoring::formatOf("a.HTM", "Anna") == Format::Html);
    CHECK(authoring::formatOf("a.txt", "\n <!DOCTYPE html><p>Anna") == Format::Html);
    CHECK(authoring::formatOf("a.txt", "<p>Anna</p>") == Format::Html);
    CHECK(authoring::formatOf("a.md", "<p align=x>Anna</p>") == Format::Markdown);
    CHECK(authoring::formatOf("a.txt", "Anna <b>won</b>.") == Format::Plain);
}

TEST_CASE("Characters that nobody sees are no part of a name, and every space is a space") {
    CHECK(
        bodyOf("a.txt", "T\n\nAn\u200bna\u00a0Be\u00adrg \u202ewon\u202c it in the \ufeffrain.") ==
        std::vector<std::string>{"Anna Berg won it in the rain."});
}

TEST_CASE("Speech in single quotes is speech, and an apostrophe is none") {
    CHECK(bodyOf("a.txt", "T\n\n\u2018We won,\u2019 said Anna\u2019s mother.") ==
        std::vector<std::string>{"\"We won,\" said Anna's mother."});
    CHECK(bodyOf("a.txt", "T\n\nThe Bergs' boat was one of the '90s, it's said.") ==
        std::vector<std::string>{"The Bergs' boat was one of the '90s, it's said."});
}
