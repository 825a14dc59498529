#include "desk.hpp"
#include "tests/support/catch.hpp"

namespace {

using Sentences = std::vector<std::string>;

Sentences sentencesOf(const std::string& paragraph) {
    Sentences found;
    for (const auto& sentence : desk::worldOf("A title\n\n" + paragraph + "\n").sentences)
        found.push_back(sentence.words);
    return found;
}

} // namespace

TEST_CASE("A stop in a name, a title, a number or an hour ends no sentence") {
    for (const std::string whole : {"J. K. Rowling met Dr. Anna Berg and John F. Kennedy in Rome.",
             "The U.S. team won at St. Louis with No. 3 in the U.K. Open.",
             "They met at 3 p.m. Saturday and at 9 a.m. GMT on Nov. 5 in Oslo.",
             "Apple Inc. said that Martin Luther King Jr. Day was in Jan. 2024.",
             "It cost $3.5 million, i.e. Oslo paid 2.25 per cent, e.g. Bergen none.",
             "The firm Berg & Sons Ltd. Norway paid Capt. Holm and Cllr. Lund in full.",
             "She wrote it under the name H. M. Voss for the paper of Prof. Tom Okafor.",
             "\"Who won?\" asked the mayor of the town.", "\"Who won?\" Anna Berg asked him twice.",
             "The search engine Yahoo! was bought by a firm from Oslo.",
             "He thought of it ... and then went home to Oslo."}) {
        INFO(whole);
        CHECK(sentencesOf(whole) == Sentences{whole});
    }
}

TEST_CASE("The same stop ends a sentence where the next word clearly begins one") {
    const std::vector<std::pair<std::string, std::string>> pairs{
        {"He moved to the U.S.", "The team stayed in Oslo."},
        {"It opened at 3 p.m.", "Anna Berg cut the ribbon of the bridge."},
        {"He worked for Berg Inc.", "It was sold in 1999 to a bank."},
        {"She saw Martin Luther King Jr.", "He spoke to the town for an hour."},
        {"It stands in Main St.", "The mayor lives there with a dog."},
        {"Oranges hold vitamin C.", "Researchers found it in 1928 in Szeged."},
        {"They asked him twice, and he said no.", "Oslo paid for the bridge."},
        {"It was the year of the plan B.", "In Oslo nobody slept at all."},
        {"They sold boats, ropes, sails, etc.", "Bergen bought most of them."},
        {"He said: \"We won.\"", "She did not hear it at all."},
        {"(It rained all day in Oslo.)", "Nobody minded it very much."},
        {"He won the race...", "The others came home the day after."}};
    for (const auto& [first, second] : pairs) {
        INFO(first);
        CHECK(sentencesOf(first + " " + second) == Sentences{first, second});
    }
}

TEST_CASE("A quotation of several sentences is not cut, and a lost mark spoils one sentence only") {
    const std::string quoted = "\"We won. We danced. Nobody slept,\" said Anna Berg.";
    CHECK(sentencesOf(quoted + " She left.") == Sentences{quoted, "She left."});
    CHECK(sentencesOf("She said \"we won. Oslo paid. Bergen slept.").size() == 3);
}

TEST_CASE("Where a space was lost behind a stop there are two sentences all the same") {
    CHECK(sentencesOf("Anna Berg won.The mayor of Oslo clapped.") ==
        Sentences{"Anna Berg won.", "The mayor of Oslo clapped."});
}

TEST_CASE("A month may be written short") {
    CHECK(desk::firstFact("Anna Berg opened the bridge on Nov. 5, 2019.\n") ==
        "Anna Berg opened the bridge on Nov. 5, 2019");
}
