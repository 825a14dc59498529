#include "desk.hpp"
#include "questions/authoring/asking/story.hpp"
#include "questions/authoring/clauses/statement.hpp"
#include "questions/authoring/grammar/grammar.hpp"
#include "questions/authoring/grammar/plain_clauses.hpp"
#include "questions/authoring/grammar/reductions.hpp"
#include "tests/support/catch.hpp"
#include <algorithm>

using namespace podium;
using authoring::Grammar;
using authoring::SecondReader;

namespace {

using Lines = std::vector<std::string>;

/// The plain clauses of the first sentence: "NAME | won the race".
Lines plain(const std::string& text) {
    const auto world = desk::worldOf(text);
    Lines told;
    for (const auto& clause : authoring::plainClauses(world.sentence(1))) {
        std::string line;
        for (std::size_t i = 0; i < clause.tokens.size(); ++i) {
            if (i == clause.predicate) line += clause.bare ? "| was " : "| ";
            line += world.sentence(1).tokens[clause.tokens[i]].text + " ";
        }
        line.pop_back();
        told.push_back(line);
    }
    return told;
}

bool has(const Lines& lines, const std::string& line) {
    return std::find(lines.begin(), lines.end(), line) != lines.end();
}

/// What both readers make of a text.
Lines facts(const std::string& text) {
    Grammar grammar(desk::lexicon(), SecondReader::Asked);
    authoring::Manuscript manuscript;
    manuscript.text = text;
    const auto article = authoring::readArticle("x", manuscript, desk::lexicon());
    const auto world = authoring::understood(*article, desk::lexicon(), &grammar);
    Lines told;
    for (const auto& fact : world.facts)
        if (!fact.doubtful) told.push_back(authoring::statement(fact, desk::lexicon()));
    return told;
}

bool nobodyHere() {
    if (Grammar(desk::lexicon(), SecondReader::Asked).listens()) return false;
    WARN("no second reader on this machine");
    return true;
}

} // namespace

TEST_CASE("A clause is told without what is put in between") {
    if (nobodyHere()) return;
    CHECK(has(plain("In July 1908 Anna Berg, a professor at Leiden, became the first woman."),
        "In July 1908 Anna Berg | became the first woman"));
    CHECK(has(plain("Rail services ended in 1971, when the cannery at Vikholmen closed."),
        "the cannery at Vikholmen | closed"));
}

TEST_CASE("Who did, and what is said of a noun, is said of the one it describes") {
    if (nobodyHere()) return;
    const auto relative = plain("The ship, which was driven by a steam engine, reached Oslo.");
    CHECK(has(relative, "The ship | was driven by a steam engine"));
    CHECK(has(relative, "The ship | reached Oslo"));
    CHECK(has(plain("Richard Anning was a cabinetmaker who sold curiosities to the tourists."),
        "Richard Anning | sold curiosities to the tourists"));
    CHECK(has(plain("The Salt Clerk is a drama film directed by Anna Berg."),
        "The Salt Clerk | was directed by Anna Berg"));
}

TEST_CASE(
    "Two deeds of one are told apart, unless nobody can tell whether the second was suffered") {
    if (nobodyHere()) return;
    const auto both = plain("The French crew took to the boats and rowed for the shore.");
    CHECK(has(both, "The French crew | took to the boats"));
    CHECK(has(both, "The French crew | rowed for the shore"));
    const auto steel = plain("Steel was supplied by a mill and shipped across the sea.");
    CHECK(has(steel, "Steel | was supplied by a mill"));
    CHECK_FALSE(has(steel, "Steel | shipped across the sea"));
}

TEST_CASE("What follows a word that was left out is left out with it") {
    if (nobodyHere()) return;
    CHECK(has(plain("Wagtail carries a battery built in Canada."), "Wagtail | carries a battery"));
}

TEST_CASE("A sentence that cannot be followed is tried with less between its commas") {
    if (nobodyHere()) return;
    CHECK(has(plain("The United States, having early recognised its value for airships, set up a "
                    "national reserve near Amarillo, Texas, in 1925."),
        "The United States | set up a national reserve near Amarillo in 1925"));
}

TEST_CASE("An if is never left out") {
    const auto world = desk::worldOf("If it rains, Anna Berg, a swimmer, wins the race.");
    const auto& sentence = world.sentence(1);
    for (const auto& less : authoring::reductions(sentence, authoring::withoutBrackets(sentence)))
        CHECK(sentence.tokens[less.front()].lower == "if");
}

TEST_CASE("What is denied is no fact, and a pronoun that the sentence fills is nobody") {
    if (nobodyHere()) return;
    for (const auto& fact : facts("The ladders are works of art. No nails are allowed.\n"))
        CHECK(fact != "nails are allowed");
    for (const auto& fact :
        facts("The United States owned a reserve in Texas. It sold no helium, so "
              "the airship Hindenburg burned when it caught fire at Lakehurst.\n"))
        CHECK(fact.find("Lakehurst") == std::string::npos);
}

TEST_CASE("Where a thing is, is a fact of its own") {
    if (nobodyHere()) return;
    CHECK(has(facts("Lundsey\n\nLundsey is a small archipelago in the North Sea.\n"),
        "Lundsey is in the North Sea"));
}

namespace {

std::string storyOf(
    const char* stem, const authoring::World& world, const char* answer = "nobody") {
    authoring::Phrase phrase;
    phrase.text = answer;
    return authoring::storyFor(stem, authoring::Scope::None, phrase, world);
}

} // namespace

TEST_CASE("A question is set in the story of what the page is about, unless it says so") {
    const auto person = desk::worldOf("Anna Berg\n\nAnna Berg was a swimmer. Anna Berg won a race. "
                                      "Anna Berg died in Oslo.\n");
    CHECK(storyOf("who found the skull", person) == "In the story of Anna Berg");
    CHECK(storyOf("where did Anna Berg die", person).empty());
    const auto blast = desk::worldOf("Lomma Explosion\n\nOn 6 December 1917 a ship blew up in the "
                                     "harbour of Lomma. Many people died in the harbour.\n");
    CHECK(blast.occasion.subject == "Lomma Explosion");
    CHECK(storyOf("which ship came from Oslo", blast) ==
        "In the story of the Lomma Explosion of 1917");
}

TEST_CASE("News are told under their headline, unless it tells the answer") {
    const auto news =
        desk::worldOf("Island ferry sails again after 19-day strike\n\n"
                      "By Ada Holm\n\nLOMMA, 6 March 2023 - The ferry to Tarrow sailed "
                      "again on Monday. Daniel Osei praised the islanders for their "
                      "patience.\n");
    const auto* headline =
        "In the March 2023 story \"Island ferry sails again after 19-day strike\"";
    CHECK(storyOf("who praised the islanders", news, "Daniel Osei") == headline);
    CHECK(storyOf("how many days did the strike last", news, "19 days").empty());
    CHECK(storyOf("what sailed again", news, "the ferry").empty());
}

TEST_CASE("A story stands in front of its question, which loses its capital") {
    Question question;
    question.stem = "Who sailed?";
    CHECK(authoring::withStory("In the story of Tarrow", question) ==
        "In the story of Tarrow, who sailed?");
    CHECK(authoring::withStory("", question) == "Who sailed?");
    question.type = QuestionType::TrueFalse;
    question.stem = "Daniel Osei sailed.";
    CHECK(authoring::withStory("In the story of Tarrow", question) ==
        "In the story of Tarrow, Daniel Osei sailed.");
}

TEST_CASE("A page about a substance has it as its subject, whatever follows its first word") {
    const auto world = desk::worldOf("Gallium\n\nGallium, a soft metal, melts in the hand. It is "
                                     "found in ores, and gallium is sold by the kilogram.\n");
    CHECK(world.occasion.subject == "gallium");
    CHECK(world.occasion.common);
}
