#include "desk.hpp"
#include "questions/bank/pack_reader.hpp"
#include "questions/bank/pack_writer.hpp"
#include "questions/bank/text_file.hpp"
#include "tests/support/catch.hpp"
#include <map>
#include <set>

using namespace podium;

namespace {

Pack published() {
    return desk::packOf(desk::house("questions/articles/paris-2024-closing.md")).value();
}

std::map<std::string, int> sizes(const Pack& pack) {
    std::map<std::string, int> sizes;
    for (const auto& question : pack.questions) ++sizes[question.round];
    return sizes;
}

/// What gathers several facts is proven by several sentences.
std::string firstSentence(const std::string& words) {
    return words.substr(0, words.find(" [...] "));
}

} // namespace

TEST_CASE("The published pack is, byte for byte, what the article gives today") {
    if (!authoring::secondReaderAbsence().empty()) {
        WARN("the published pack was proof-read, and no second reader is on this machine");
        return;
    }
    const auto file = readTextFile(desk::house("questions/packs/paris-2024.yaml"));
    REQUIRE(file);
    CHECK(writePack(published()) == *file);
}

TEST_CASE("The same commission gives the same pack twice, another seed other wrong options") {
    const auto article = desk::house("questions/articles/paris-2024-closing.md");
    const auto again = authoring::author({{article}, desk::house("questions/lexicon"), 1});
    const auto other = authoring::author({{article}, desk::house("questions/lexicon"), 2});
    CHECK(writePack(published()) == writePack(*again));
    CHECK(writePack(published()) != writePack(*other));
}

TEST_CASE("Each of the three rounds has questions enough for two matches") {
    const auto pack = published();
    CHECK(pack.questions.size() >= 30);
    REQUIRE(pack.rounds.size() == 3);
    for (const auto& [round, size] : sizes(pack)) {
        INFO(round);
        CHECK(size >= 13);
    }
}

TEST_CASE(
    "Every question has four different options and proves itself by a sentence of its article") {
    const auto article = *readTextFile(desk::house("questions/articles/paris-2024-closing.md"));
    std::set<std::string> ids, stems;
    for (const auto& question : published().questions) {
        INFO(question.stem);
        const std::set<std::string> options(question.options.begin(), question.options.end());
        CHECK(options.size() == question.options.size());
        if (question.type == QuestionType::Choice) CHECK(options.size() == 4);
        CHECK(article.find(firstSentence(question.source.words)) != std::string::npos);
        CHECK(ids.insert(question.id).second);
        CHECK(stems.insert(question.stem).second);
        CHECK(question.explanation.size() > desk::answer(question).size());
    }
}

TEST_CASE("A pack asks for people, countries, figures, places and days, easy and hard") {
    const auto pack = published();
    for (const auto* word :
        {"ho ", "hich country", "ow many", "hich stadium", "hich date", "hich city"})
        CHECK(desk::asked(pack, word) != nullptr);
    std::set<int> levels;
    for (const auto& question : pack.questions) levels.insert(question.difficulty);
    CHECK(levels.size() == 5);
}

TEST_CASE("The right answer is not always in the same place, nor always the longest") {
    std::map<std::size_t, int> places;
    int longest = 0;
    auto pack = published();
    std::erase_if(pack.questions,
        [](const Question& question) { return question.type != QuestionType::Choice; });
    for (const auto& question : pack.questions) {
        ++places[question.answer];
        bool beaten = false;
        for (const auto& option : question.options)
            beaten = beaten || option.size() > desk::answer(question).size();
        longest += beaten ? 0 : 1;
    }
    CHECK(places.size() == 4);
    CHECK(longest * 2 < static_cast<int>(pack.questions.size()));
}

TEST_CASE("What was generated can be read by the game") {
    const auto text = writePack(published());
    const auto read = parsePack(text, "fresh.yaml");
    REQUIRE(read);
    CHECK(*read == published());
}

TEST_CASE("Two articles make one pack, and the same article twice asks nothing twice") {
    const auto paris = desk::house("questions/articles/paris-2024-closing.md");
    const auto cup = desk::house("tests/articles/harbour-cup.txt");
    const auto both = authoring::author({{paris, cup, paris}, desk::house("questions/lexicon"), 1});
    REQUIRE(both);
    CHECK(both->articles.size() == 3);
    CHECK(both->articles[2].id == "paris-2024-closing-2");
    std::set<std::string> stems;
    for (const auto& question : both->questions) CHECK(stems.insert(question.stem).second);
}
