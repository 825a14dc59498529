#include "tests/journal/evenings.hpp"
#include "tests/support/buzzers.hpp"
#include "tests/support/catch.hpp"
#include <set>

using namespace podium;
using Catch::Contains;

namespace {

RoundRules plainRules() {
    RoundRules rules;
    rules.clock = Clock::None;
    rules.questions = 2;
    rules.scoring = flat();
    return rules;
}

Pack tinyPack() {
    Pack pack = smallPack(2);
    pack.rounds.resize(1);
    pack.questions.resize(2);
    return pack;
}

/// Two questions: both right, then only Ada; Ben gets ten points for a song.
Evening tinyEvening() {
    Evening evening(tinyPack());
    evening.begin(2, plainRules());
    evening.ask();
    evening.answerRight(ada);
    evening.answerRight(ben);
    evening.ask();
    evening.pass(milliseconds(1500));
    evening.answerRight(ada);
    evening.answerWrong(ben);
    evening.must(Adjust{ben, {10}, "sang, and well"});
    evening.must(Flag{evening.questionEntry(), "too easy?"});
    evening.must(GoOn{});
    return evening;
}

/// Names and words that would like to be more than that.
Evening hostileEvening() {
    Pack pack = tinyPack();
    pack.title = "<script>alert(1)</script>";
    for (Question& question : pack.questions) {
        question.stem = "=HYPERLINK(\"http://x\",\"y\")";
        question.options = {"</td><b>", "+1+1", "a,\"b\"\nc", "-3"};
    }
    Evening evening(pack);
    RunningOrder order = everyRound(plainRules());
    evening.must(Begin{order, {{ada, "<img src=x onerror=a()>"}, {ben, "@cmd & 'co'\x07\xFF"}}, 7});
    for (int question = 0; question < 2; ++question) {
        evening.ask();
        evening.answerRight(ada);
        evening.answerWrong(ben);
    }
    return evening;
}

std::string expected(const std::string& name) {
    return bytesOf(std::string(PODIUM_SOURCE_DIR) + "/tests/journal/expected/" + name);
}

/// A table of RFC 4180 read back, quotes undone.
std::vector<std::vector<std::string>> rowsOf(const std::string& table) {
    std::vector<std::vector<std::string>> rows(1, {""});
    bool quoted = false;
    for (std::size_t at = 0; at < table.size(); ++at) {
        const char sign = table[at];
        const bool doubled = quoted && table.substr(at, 2) == "\"\"";
        if (doubled)
            rows.back().back() += table[at++];
        else if (sign == '"')
            quoted = !quoted;
        else if (!quoted && sign == ',')
            rows.back().emplace_back();
        else if (!quoted && table.substr(at, 2) == "\r\n")
            rows.push_back({""}), ++at;
        else
            rows.back().back() += sign;
    }
    rows.pop_back();
    return rows;
}

} // namespace

TEST_CASE("The reports of a small evening are these, byte by byte") {
    const Report report = reportOf(tinyEvening().match());
    CHECK(reportAsCsv(report) == expected("evening.csv"));
    CHECK(reportAsJson(report) == expected("evening.json"));
    CHECK(reportAsHtml(report) == expected("evening.html"));
}

TEST_CASE("A report tells the hardest question and how close it was") {
    const Report report = reportOf(tinyEvening().match());
    CHECK(report.hardest == 1u); // one of two was right
    CHECK(report.race.smallestGap == Points{0});
    CHECK(report.race.smallestAfter == 1);
    CHECK(report.race.finalGap == Points{990});
    CHECK(report.race.leadChanges == 0);
    CHECK(endWord(report) == "played");
}

TEST_CASE("Of two questions that were as hard the later is the hardest") {
    Evening evening(tinyPack());
    evening.begin(1, plainRules());
    evening.askAndAnswerWrong();
    evening.askAndAnswerWrong();
    CHECK(reportOf(evening.match()).hardest == 1u);
    CHECK(endWord(reportOf(evening.match())) == "unfinished");
}

TEST_CASE("A voided question is marked, and neither the hardest nor part of how close it was") {
    Evening evening(tinyPack());
    evening.begin(2, plainRules());
    evening.ask();
    evening.answerRight(ada);
    evening.answerWrong(ben);
    evening.ask();
    evening.answerWrong(ada);
    evening.answerWrong(ben);
    evening.must(Void{evening.questionEntry()});
    const Report report = reportOf(evening.match());
    CHECK(report.hardest == 0u);
    CHECK(report.race.smallestGap == Points{1000});
    CHECK_FALSE(report.questions[1].counts);
    CHECK_THAT(reportAsHtml(report), Contains("(does not count)"));
    CHECK(rowsOf(reportAsCsv(report))[3][7] == "no");
}

TEST_CASE("A question that was exchanged has no number, and those after it go on counting") {
    Evening evening(smallPack(8));
    evening.beginRound(2, usualRules(RoundKind::Ladder));
    evening.ask();
    evening.answerRight(ada);
    evening.answerWrong(ben); // and Ada climbs on alone
    evening.ask();
    evening.must(UseLifeline{ada, Lifeline::Exchange});
    evening.answerWrong(ada);
    const Report report = reportOf(evening.match());
    REQUIRE(report.questions.size() == 3);
    CHECK_FALSE(report.questions[1].number);
    CHECK(report.questions[2].number == 2);
    CHECK(report.race.smallestAfter == 2);
    const auto rows = rowsOf(reportAsCsv(report));
    CHECK(rows[1][0] == "1");
    CHECK(rows[3][0].empty());
    CHECK(rows[5][0] == "2");
    CHECK_THAT(reportAsJson(report), Contains("\"number\": null") && Contains("\"number\": 2,"));
    CHECK_THAT(reportAsHtml(report), Contains("<h3>Exchanged: <span") && Contains("<h3>2. "));
}

TEST_CASE("What was staked is told, and only where something was") {
    Evening evening;
    RoundRules rules = usualRules(RoundKind::FinalWager);
    evening.beginRound(1, rules);
    evening.must(GoOn{});
    evening.must(Stakes{ada, {400}});
    if (evening.phase() == Phase::Wagering) evening.must(GoOn{});
    evening.pass(rules.leadIn);
    evening.answerWrong();
    const Report report = reportOf(evening.match());
    const auto rows = rowsOf(reportAsCsv(report));
    CHECK(rows[0][22] == "stake");
    CHECK(rows[1][22] == "400");
    CHECK_THAT(reportAsJson(report), Contains("\"stake\": 400"));
    CHECK_THAT(reportAsHtml(report), Contains(">Stake</bdi></th>") && Contains("<td>400</td>"));
    const Report other = reportOf(tinyEvening().match());
    CHECK(rowsOf(reportAsCsv(other))[1][22].empty());
    CHECK_THAT(reportAsJson(other), Contains("\"stake\": null") && !Contains("\"stake\": 0"));
    CHECK_THAT(reportAsHtml(other), !Contains("Stake"));
}

TEST_CASE("An answer that was given aloud is told as one, and not as silence") {
    Evening evening = questionAtTheBuzzers(aloud());
    evening.pass(seconds(1));
    evening.buzz(ben);
    evening.gather();
    evening.must(Hear{Verdict::Wrong});
    const Report report = reportOf(evening.match());
    CHECK(report.questions[0].answers[1].aloud);
    CHECK_FALSE(report.questions[0].answers[0].aloud);
    const auto rows = rowsOf(reportAsCsv(report));
    CHECK(rows[0][23] == "aloud");
    CHECK(rows[1][23] == "no");
    CHECK(rows[2][23] == "yes");
    CHECK_THAT(reportAsJson(report), Contains("\"aloud\": true"));
    CHECK_THAT(reportAsHtml(report), Contains("\xE2\x9C\x97 wrong, said aloud"));
}

TEST_CASE("The lead changes when somebody else leads alone") {
    Evening evening(smallPack(3));
    RoundRules rules = plainRules();
    rules.questions = 3;
    evening.begin(2, rules);
    for (const int rightBen : {0, 1, 1}) {
        evening.ask();
        rightBen ? evening.answerWrong(ada) : evening.answerRight(ada);
        rightBen ? evening.answerRight(ben) : evening.answerWrong(ben);
    }
    const Report report = reportOf(evening.match());
    CHECK(report.race.leadChanges == 1); // level after the second, Ben leads after the third
    CHECK(report.race.smallestAfter == 2);
}

TEST_CASE("Alone at the table there is no race") {
    Evening evening(tinyPack());
    evening.begin(1, plainRules());
    evening.playToTheEnd();
    const Report report = reportOf(evening.match());
    CHECK_FALSE(report.race.smallestGap);
    CHECK_FALSE(report.race.finalGap);
    CHECK(reportAsHtml(report).find("How close it was") == std::string::npos);
    CHECK_THAT(reportAsJson(report), Contains("\"final_gap\": null"));
}

TEST_CASE("Who sat down late did not play what was asked before") {
    Evening evening(tinyPack());
    evening.begin(1, plainRules());
    evening.askAndAnswerRight();
    evening.must(Join{"Late Lou"});
    evening.ask();
    const Report report = reportOf(evening.match());
    CHECK_FALSE(report.questions[0].answers[1].played);
    CHECK(report.questions[1].answers[1].played);
    CHECK_THAT(reportAsHtml(report), Contains("did not play"));
}

TEST_CASE("A team's name stands beside its seats, and teams in the standings") {
    Evening evening(tinyPack());
    RunningOrder order = everyRound(plainRules());
    order.customs.teams = TeamScore::Sum;
    evening.must(
        Begin{order, {{ada, "Ada", {1}}, {ben, "Ben", {2}}}, 7, {{{1}, "Owls"}, {{2}, "Larks"}}});
    evening.playToTheEnd();
    const Report report = reportOf(evening.match());
    CHECK(report.seats[0].team == "Owls");
    CHECK(report.standings[0].name == "Owls");
    CHECK(rowsOf(reportAsCsv(report))[1][10] == "Owls");
}

TEST_CASE("No cell of the table can become a formula, and numbers stay numbers") {
    const auto rows = rowsOf(reportAsCsv(reportOf(hostileEvening().match())));
    REQUIRE(rows.size() == 5);
    for (const auto& row : rows) REQUIRE(row.size() == rows[0].size());
    CHECK(rows[1][5] == "'=HYPERLINK(\"http://x\",\"y\")");
    CHECK(rows[2][9] == "'@cmd & 'co'\x07\xEF\xBF\xBD");
    const std::set<std::string> answers = {rows[1][12], rows[2][12], rows[3][12], rows[4][12]};
    for (const std::string& answer : answers) CHECK((answer[0] != '+' && answer[0] != '='));
}

TEST_CASE("A number that begins with a minus stays a number in the table") {
    Evening evening = tinyEvening();
    Report report = reportOf(evening.match());
    ReportedAnswer& answer = report.questions[0].answers[0];
    for (const std::string number : {"-3", "+1.5", "-12.25", "0"}) {
        answer.words = number;
        CHECK(rowsOf(reportAsCsv(report))[1][12] == number);
    }
    for (const std::string formula : {"-", "-1-1", "+1.2.3", "-.", "@A1", "=1", "\t=1", "-2 km"}) {
        answer.words = formula;
        CHECK(rowsOf(reportAsCsv(report))[1][12] == "'" + formula);
    }
}

TEST_CASE("No stranger's words become markup on the page") {
    const std::string page = reportAsHtml(reportOf(hostileEvening().match()));
    for (const std::string bad : {"<script", "<img", "<b>", "</td><b", "\x07", "\xFF", "http-equiv",
             "src=\"", "@import", "url("})
        CHECK(page.find(bad) == std::string::npos);
    CHECK_THAT(page, Contains("&lt;img src=x onerror=a()&gt;"));
    CHECK_THAT(page, Contains("@cmd &amp; &#39;co&#39;"));
    CHECK_THAT(page,
        Contains("<html lang=\"en\">") && Contains("scope=\"col\"") && Contains("scope=\"row\"") &&
            Contains("@media print"));
}

TEST_CASE("What opens on the page closes again") {
    const std::string page = reportAsHtml(reportOf(hostileEvening().match()));
    for (const std::string tag : {"table", "thead", "tbody", "tr", "th", "td", "bdi", "p", "h1",
             "h2", "h3", "caption", "main", "body", "html", "head", "title", "style"}) {
        CAPTURE(tag);
        std::size_t opened = 0, closed = 0;
        for (std::size_t at = page.find('<'); at != std::string::npos;
             at = page.find('<', at + 1)) {
            const std::string rest = page.substr(at + 1, tag.size() + 1);
            opened += rest == tag + ">" || rest == tag + " ";
            closed += page.substr(at + 1, tag.size() + 2) == "/" + tag + ">";
        }
        CHECK(opened == closed);
        CHECK(opened > 0);
    }
}

TEST_CASE("An evening that was over before it began has a report as well") {
    Evening evening;
    evening.begin(2);
    evening.must(EndEvening{});
    const Report report = reportOf(evening.match());
    CHECK(endWord(report) == "early");
    CHECK_FALSE(report.hardest);
    CHECK(rowsOf(reportAsCsv(report)).size() == 1);
    CHECK_THAT(reportAsHtml(report), Contains("The evening ended early."));
    CHECK_THAT(reportAsJson(reportOf(Match{})), Contains("\"seats\": []"));
}
