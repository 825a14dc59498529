#include "questions/authoring/options/chance.hpp"
#include "questions/authoring/tables/sheet.hpp"
#include "tests/support/catch.hpp"

using namespace podium;
using authoring::parseSheet;

namespace {

std::string complaint(const std::string& text) {
    const auto sheet = parseSheet(text, "table.csv");
    return sheet ? std::string() : sentences(sheet.error());
}

} // namespace

TEST_CASE("A table is read cell by cell, with commas, quotes and line ends inside quotes") {
    const auto sheet =
        parseSheet("team,gold,note\n\"North, East\",3,\"says \"\"hello\"\"\nand more\"\nSouth,1,\n",
            "table.csv");
    REQUIRE(sheet);
    REQUIRE(sheet->rows.size() == 2);
    CHECK(sheet->cell(sheet->rows[0], "team") == "North, East");
    CHECK(sheet->cell(sheet->rows[0], "note") == "says \"hello\"\nand more");
    CHECK(sheet->cell(sheet->rows[1], "gold") == "1");
    CHECK(sheet->cell(sheet->rows[1], "note").empty());
    CHECK(sheet->cell(sheet->rows[1], "silver").empty());
    CHECK(sheet->rows[1].line == 4);
}

TEST_CASE("A table without a line end at its end, or with those of Windows, is the same table") {
    for (const auto* text : {"a,b\n1,2", "a,b\n1,2\n", "a,b\r\n1,2\r\n"}) {
        const auto sheet = parseSheet(text, "table.csv");
        REQUIRE(sheet);
        REQUIRE(sheet->rows.size() == 1);
        CHECK(sheet->cell(sheet->rows[0], "b") == "2");
    }
}

TEST_CASE("What is wrong with a table is said with its line and a remedy") {
    CHECK(complaint("") == "table.csv: the table is empty. Begin it with a row of column names.");
    CHECK(complaint("a,b\n1,2\n3\n") ==
        "table.csv:3: this row has 1 cells and the header 2. Give each column a cell, and put "
        "cells with a comma in double quotes.");
    CHECK(complaint("a,a\n1,2\n") ==
        "table.csv:1: two columns are called 'a'. Give each its own name.");
    CHECK(complaint("a,\n1,2\n") ==
        "table.csv:1: a column has no name. Name every column in the first row.");
    CHECK(complaint("a,b\n1,\"2\n3,4\n") ==
        "table.csv:2: a double quote is never closed. Close the cell with a double quote.");
    CHECK(complaint("a,b\n1,\"2\"3\n") ==
        "table.csv:2: text follows the closing quote of a cell. Double the quotes that belong to "
        "the cell.");
    CHECK(complaint("a,b\n1,2\"3\n") ==
        "table.csv:2: a double quote stands in the middle of a cell. Put the whole cell in double "
        "quotes, and double those inside it.");
}

TEST_CASE("A character that nobody sees is named with its line") {
    CHECK(complaint("a\nfine\nb\x01c\n") ==
        "table.csv:3: an invisible control character stands in a cell. Take it out.");
}

TEST_CASE("A table too wide, too long or with an endless cell is told so") {
    CHECK_THAT(complaint(std::string(200, ',')), Catch::Contains("too many cells"));
    CHECK_THAT(complaint("a\n" + std::string(9000, 'x')), Catch::Contains("too long"));
    CHECK_THAT(complaint("a\n\"" + std::string(900000, 'x')), Catch::Contains("too long"));
    std::string rows = "a\n";
    for (int i = 0; i < 20001; ++i) rows += "1\n";
    CHECK_THAT(complaint(rows), Catch::Contains("too many rows"));
}

TEST_CASE("Whatever is written between commas, the reader ends with a table or a complaint") {
    authoring::Chance chance(7);
    const std::string marks = "a1,\"\n\r|; ";
    for (int i = 0; i < 3000; ++i) {
        std::string text = "a,b\n";
        for (std::size_t length = chance.below(40); length > 0; --length)
            text += marks[chance.below(marks.size())];
        const auto sheet = parseSheet(text, "table.csv");
        INFO(text);
        if (sheet) {
            for (const auto& row : sheet->rows) CHECK(row.cells.size() == sheet->columns.size());
        } else {
            CHECK(sheet.error().front().where.line > 0);
            CHECK_FALSE(sheet.error().front().hint.empty());
        }
    }
}
