#include "desk.hpp"
#include "questions/authoring/tables/fact_tables.hpp"
#include "questions/authoring/tables/phrasebook.hpp"
#include "questions/authoring/tables/sheet.hpp"
#include "questions/bank/folding.hpp"
#include "tests/support/catch.hpp"
#include "tests/support/scratch.hpp"
#include <algorithm>
#include <map>
#include <set>

using namespace podium;

namespace {

const std::filesystem::path facts = desk::house("questions/articles/facts");

/// What the tables alone add to the pack of a small article.
std::vector<Question> askedFrom(const std::filesystem::path& folder) {
    const auto article = desk::house("tests/articles/harbour-cup.txt");
    const auto pack = authoring::author(
        {{article}, desk::house("questions/lexicon"), 1, authoring::SecondReader::Asked, folder});
    INFO((pack ? "" : sentences(pack.error())));
    REQUIRE(pack);
    std::vector<Question> questions;
    for (const auto& question : pack->questions)
        if (question.source.article != article.stem().string()) questions.push_back(question);
    return questions;
}

const std::vector<Question>& asked() {
    static const auto questions = askedFrom(facts);
    return questions;
}

std::string complaintAbout(const std::string& name, const std::string& text) {
    const Scratch scratch;
    put(scratch / name, text);
    const auto tables = authoring::readFactTables(scratch.folder());
    return tables ? std::string() : sentences(tables.error());
}

const std::string header = "rank,noc,team,gold,silver,bronze,total,sources,note\n";

bool holds(const std::string& text, const std::string& part) {
    return text.find(part) != std::string::npos;
}

/// Everything that a player may see before the reveal.
std::string shown(const Question& question) {
    std::string text = question.stem;
    for (const auto& option : question.options) text += "\n" + option;
    for (const auto& partner : question.partners) text += "\n" + partner;
    return text;
}

std::vector<std::string> rightOnes(const Question& question) {
    std::vector<std::string> right;
    if (question.type == QuestionType::Choice) right = {question.options[question.answer]};
    for (const auto place : question.answers)
        if (question.type == QuestionType::Several) right.push_back(question.options[place]);
    return right;
}

} // namespace

TEST_CASE("A question of a table names its family and how far its sources are trusted") {
    for (const auto& question : asked()) {
        INFO(question.stem);
        CHECK_THAT(question.source.rule, Catch::StartsWith("table-") && !Catch::Contains(" "));
        CHECK(question.source.trust >= 90);
        CHECK(question.source.trust < 100);
    }
}

TEST_CASE("Every stem is one sentence that a host can read out, and names a year") {
    for (const auto& question : asked()) {
        INFO(question.stem);
        const auto words = std::count(question.stem.begin(), question.stem.end(), ' ') + 1;
        CHECK((words >= 8 && words <= 19));
        CHECK(question.stem.back() == (question.type == QuestionType::TrueFalse ? '.' : '?'));
        CHECK_FALSE(holds(question.stem, "{"));
        CHECK_FALSE(holds(question.stem, "  "));
        CHECK_FALSE(holds(question.explanation, "{"));
        CHECK(question.explanation.back() == '.');
    }
}

TEST_CASE("Every question of a table shows the row it comes from, on which two sources agree") {
    std::map<std::string, authoring::Sheet> sheets;
    for (const auto& question : asked()) {
        INFO(question.stem);
        const auto& table = question.source.article;
        if (!sheets.contains(table))
            sheets[table] = authoring::readSheet(facts / (table + ".csv")).value();
        const auto& sheet = sheets[table];
        REQUIRE(question.source.sentence >= 1);
        REQUIRE(question.source.sentence <= static_cast<int>(sheet.rows.size()));
        const auto& row = sheet.rows[static_cast<std::size_t>(question.source.sentence) - 1];
        CHECK(std::atoi(sheet.cell(row, "sources").c_str()) >= 2);
        CHECK_FALSE(question.source.words.empty());
    }
}

TEST_CASE("Nobody whom one source alone names is a right answer") {
    std::set<std::string> unsure, sure;
    const auto tables = authoring::readFactTables(facts).value();
    for (const auto& medallist : tables.medallists)
        (medallist.proof.isSure() ? sure : unsure).insert(medallist.name);
    for (const auto& champion : tables.champions) sure.insert(champion.name);
    REQUIRE_FALSE(unsure.empty());
    for (const auto& question : asked())
        if (question.source.article == "paris-2024-multi-medallists")
            for (const auto& right : rightOnes(question)) {
                INFO(question.stem);
                CHECK_FALSE(unsure.contains(right));
            }
}

TEST_CASE("Rows that reports differ on are not asked about") {
    for (const auto& question : asked()) {
        INFO(question.stem);
        CHECK_FALSE(holds(shown(question), "Venice"));
        CHECK_FALSE(holds(question.stem, "spectators"));
        CHECK_FALSE(holds(question.source.words, "some reports"));
    }
}

TEST_CASE("A wrong option never won the event that is asked about") {
    const auto tables = authoring::readFactTables(facts).value();
    int checked = 0;
    for (const auto& question : asked()) {
        if (question.source.article != "paris-2024-champions") continue;
        if (question.type != QuestionType::Choice || question.stem.find("ho ") > 40) continue;
        const auto& event =
            tables.champions[static_cast<std::size_t>(question.source.sentence) - 1];
        if (event.name != question.options[question.answer]) continue;
        INFO(question.stem);
        ++checked;
        for (const auto& option : question.options)
            if (option != event.name)
                for (const auto& alias : event.aliases) CHECK(folded(option) != folded(alias));
        CHECK(event.isIndividual());
    }
    CHECK(checked > 20);
}

TEST_CASE("A number lies inside its slider, neither always in the middle nor at one end") {
    int low = 0, high = 0, all = 0;
    for (const auto& question : asked()) {
        if (question.type != QuestionType::Number) continue;
        INFO(question.stem);
        const auto& scale = question.number;
        CHECK((scale.least < scale.value && scale.value < scale.most));
        const auto part = 100 * (scale.value.thousandths - scale.least.thousandths) /
            (scale.most.thousandths - scale.least.thousandths);
        low += part < 40 ? 1 : 0;
        high += part > 60 ? 1 : 0;
        ++all;
    }
    CHECK(all >= 20);
    CHECK(low * 6 > all);
    CHECK(high * 6 > all);
}

TEST_CASE("True and false come about equally often, and no wording ten times in a row") {
    int trues = 0, falses = 0, same = 0;
    std::string last;
    for (const auto& question : asked()) {
        if (question.type == QuestionType::TrueFalse) ++(question.answer == 0 ? trues : falses);
        const auto opening = question.stem.substr(0, 12);
        same = opening == last ? same + 1 : 1;
        last = opening;
        CHECK(same < 10);
    }
    CHECK(trues * 3 > falses);
    CHECK(falses * 3 > trues);
}

TEST_CASE("Teams that tie are never told apart") {
    const Scratch scratch;
    put(scratch / "paris-2024-medal-table.csv",
        header +
            "1,NOR,Norway,5,2,1,8,3,\n2,SWE,Sweden,4,2,1,7,3,\n3,DEN,Denmark,3,2,1,6,3,\n"
            "4,FIN,Finland,2,2,1,5,3,\n4,POL,Poland,2,2,1,5,3,\n6,ITA,Italy,1,2,1,4,3,\n"
            "7,FRA,France,1,1,1,3,1,\n");
    int questions = 0;
    for (const auto& question : askedFrom(scratch.folder())) {
        INFO(shown(question));
        ++questions;
        CHECK_FALSE(holds(question.stem, "France")); // one source alone
        CHECK_FALSE(holds(question.stem, "fourth"));
        const auto both = shown(question);
        const bool ordered =
            question.type == QuestionType::Order || question.type == QuestionType::TrueFalse;
        CHECK_FALSE((ordered && holds(both, "Finland") && holds(both, "Poland")));
        if (holds(question.stem, "most "))
            for (const auto& right : rightOnes(question))
                CHECK_FALSE((right == "Finland" && holds(both, "Poland")));
    }
    CHECK(questions > 3);
}

TEST_CASE("A folder without tables, or with a broken one, is told so with place and remedy") {
    CHECK_THAT(complaintAbout("notes.csv", "a\n1\n"), Catch::Contains("there are no fact tables"));
    CHECK_THAT(complaintAbout("paris-2024-medal-table.csv", "team,gold\nNorway,5\n"),
        Catch::Contains("there is no column 'rank'"));
    CHECK_THAT(
        complaintAbout("paris-2024-medal-table.csv", header + "1,NOR,Norway,five,2,1,8,3,\n"),
        Catch::Contains("paris-2024-medal-table.csv:2: 'five' under 'gold' is not a whole number"));
    CHECK_THAT(complaintAbout("paris-2024-medal-table.csv", header + "1,NOR,Norway,5,2,1,9,3,\n"),
        Catch::Contains("the medals do not add up to the total"));
    CHECK_THAT(
        sentences(authoring::readFactTables("nowhere").error()), Catch::Contains("cannot be read"));
}

TEST_CASE("A wording with a slot that nothing fills is a mistake in the lexicon") {
    const Scratch scratch;
    const auto lexicon = desk::house("questions/lexicon");
    std::filesystem::copy_file(lexicon / "table_events.yaml", scratch / "table_events.yaml");
    put(scratch / "table_stems.yaml",
        "games: [the Games]\nfamilies:\n  a:\n    round: R\n    stems: [\"Who is {whom}?\"]\n"
        "    told: [\"It is {name}.\"]\n");
    const auto book = authoring::readPhrasebook(scratch.folder());
    REQUIRE_FALSE(book);
    CHECK_THAT(sentences(book.error()), Catch::Contains("nothing is known to put into {whom}"));
    REQUIRE(authoring::readPhrasebook(lexicon));
}
