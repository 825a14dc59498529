#include "desk.hpp"
#include "questions/authoring/grammar/wording.hpp"
#include "questions/authoring/jury/proofreading.hpp"
#include "questions/bank/pack_writer.hpp"
#include "tests/support/catch.hpp"
#include <algorithm>
#include <fstream>

using namespace podium;
using authoring::Grammar;
using authoring::SecondReader;
using authoring::Verdict;

namespace {

std::vector<std::string> stems(const std::string& file) {
    std::ifstream in(desk::house("tests/authoring/stems/" + file));
    std::vector<std::string> lines;
    for (std::string line; std::getline(in, line);) lines.push_back(line);
    return lines;
}

std::ptrdiff_t whole(const std::vector<std::string>& lines, Grammar& grammar) {
    return std::count_if(lines.begin(), lines.end(),
        [&](const auto& stem) { return grammar.verdict(stem) == Verdict::Whole; });
}

Question asking(const std::string& stem) {
    Question question;
    question.stem = stem;
    return question;
}

const auto broken = "How many medals did France won at the Paris 2024 Olympic Games?";
const auto sound = "How many medals did France win at the Paris 2024 Olympic Games?";
const auto lengthy =
    "Who carried the flag of the host nation into the stadium alongside the captain "
    "of the sailing team?";

} // namespace

#define NEEDS_SECOND_READER(grammar)                                                               \
    if (!(grammar).listens()) {                                                                    \
        WARN("no second reader on this machine");                                                  \
        return;                                                                                    \
    }

TEST_CASE("Of sound stems at least 97 in a hundred may be asked, of broken ones 60 may not") {
    Grammar grammar(desk::lexicon(), SecondReader::Asked);
    NEEDS_SECOND_READER(grammar)
    const auto good = stems("sound.txt"), bad = stems("broken.txt");
    REQUIRE(good.size() >= 150);
    REQUIRE(bad.size() >= 80);
    CHECK(whole(good, grammar) * 100 >= static_cast<std::ptrdiff_t>(good.size()) * 97);
    CHECK(whole(bad, grammar) * 100 <= static_cast<std::ptrdiff_t>(bad.size()) * 40);
}

TEST_CASE("A stem with a slip in its grammar is thrown away, and the jury says why") {
    Grammar grammar(desk::lexicon(), SecondReader::Asked);
    NEEDS_SECOND_READER(grammar)
    CHECK(authoring::slip(asking(sound), {}, grammar).empty());
    CHECK(authoring::slip(asking(broken), {}, grammar) == "the grammar of the stem does not hold");
    CHECK(authoring::slip(asking(lengthy), {}, grammar).empty());
}

TEST_CASE("Without a second reader only short stems may be asked") {
    Grammar nobody(desk::lexicon(), SecondReader::NotAsked);
    CHECK(!nobody.listens());
    CHECK(nobody.verdict(broken) == Verdict::Silent);
    CHECK(authoring::slip(asking(sound), {}, nobody).empty());
    CHECK(!authoring::slip(asking(lengthy), {}, nobody).empty());
}

TEST_CASE("The second reader has no opinion on a sentence of more than forty words") {
    Grammar grammar(desk::lexicon(), SecondReader::Asked);
    NEEDS_SECOND_READER(grammar)
    std::string stem = "The swimmer saw Ann";
    for (int i = 0; i < 37; ++i) stem += " and Ann";
    CHECK(grammar.verdict(stem + ".") == Verdict::Silent);
}

TEST_CASE("The second reader says the same when it is asked again, in another order") {
    Grammar first(desk::lexicon(), SecondReader::Asked), second = first;
    NEEDS_SECOND_READER(first)
    auto lines = stems("broken.txt");
    std::vector<Verdict> forth, back;
    for (const auto& line : lines) forth.push_back(first.verdict(line));
    std::reverse(lines.begin(), lines.end());
    for (const auto& line : lines) back.push_back(second.verdict(line));
    std::reverse(back.begin(), back.end());
    CHECK(forth == back);
}

TEST_CASE("Names and quotations have stand-ins, and a setting in front is read by itself") {
    const auto wordings = authoring::plainWordings(
        "At the Paris 2024 Games, which song did Zaho de Sagazan call \"a fine one\"?",
        desk::lexicon());
    CHECK(wordings.front() ==
        authoring::Wording{"They ran at the Zorbags.", "Which song did Zorbag call Zorbag?"});
}

TEST_CASE("A commission without the second reader makes a pack of its own, twice the same") {
    authoring::Commission commission{{desk::house("questions/articles/paris-2024-closing.md")},
        desk::house("questions/lexicon"), 1, SecondReader::NotAsked};
    const auto alone = authoring::author(commission), again = authoring::author(commission);
    REQUIRE(alone);
    CHECK(writePack(*alone) == writePack(*again));
    for (const auto& question : alone->questions)
        CHECK(std::count(question.stem.begin(), question.stem.end(), ' ') < 16);
}
