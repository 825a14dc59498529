#include "desk.hpp"
#include "questions/bank/pack_reader.hpp"
#include "questions/bank/pack_writer.hpp"
#include "questions/bank/text_file.hpp"
#include "tests/support/catch.hpp"
#include <map>
#include <set>

using namespace podium;

namespace {

const std::filesystem::path closing = desk::house("questions/articles/paris-2024-closing.md");
const std::filesystem::path facts = desk::house("questions/articles/facts");

/// As it was generated for the shelf: from our article and our tables.
const Pack& published() {
    static const auto pack = authoring::author(
        {{closing}, desk::house("questions/lexicon"), 1, authoring::SecondReader::Asked, facts});
    return pack.value();
}

bool isOfArticle(const Question& question) {
    return question.source.article == closing.stem().string();
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

TEST_CASE("The published pack is, byte for byte, what article and tables give today") {
    if (!authoring::secondReaderAbsence().empty()) {
        WARN("the published pack was proof-read, and no second reader is on this machine");
        return;
    }
    const auto file = readTextFile(desk::house("questions/packs/paris-2024.yaml"));
    REQUIRE(file);
    CHECK(writePack(published()) == *file);
}

TEST_CASE("The same commission gives the same pack twice, another seed other wrong options") {
    const auto lexicon = desk::house("questions/lexicon");
    const auto again =
        authoring::author({{closing}, lexicon, 1, authoring::SecondReader::Asked, facts});
    const auto other =
        authoring::author({{closing}, lexicon, 2, authoring::SecondReader::Asked, facts});
    CHECK(writePack(published()) == writePack(*again));
    CHECK(writePack(published()) != writePack(*other));
}

TEST_CASE("Ten games in a row need not repeat a question: at least 400 over three rounds") {
    const auto pack = published();
    CHECK(pack.questions.size() >= 400);
    REQUIRE(pack.rounds.size() == 3);
    for (const auto& [round, size] : sizes(pack)) {
        INFO(round);
        CHECK(size >= 100);
    }
}

TEST_CASE("The pack asks in six ways, at all five levels") {
    std::map<QuestionType, int> types;
    std::map<int, int> levels;
    for (const auto& question : published().questions) {
        ++types[question.type];
        ++levels[question.difficulty];
    }
    CHECK(types.size() == 6);
    for (const auto& [type, count] : types) CHECK(count >= 15);
    CHECK(levels.size() == 5);
    for (const auto& [level, count] : levels) CHECK(count >= 25);
}

TEST_CASE("No id and no stem comes twice") {
    std::set<std::string> ids, stems;
    for (const auto& question : published().questions) {
        INFO(question.stem);
        CHECK(ids.insert(question.id).second);
        CHECK(stems.insert(question.stem).second);
    }
}

TEST_CASE(
    "A question of an article has its sentence as proof, and a choice four different options") {
    const auto article = *readTextFile(closing);
    for (const auto& question : published().questions) {
        if (!isOfArticle(question)) continue;
        INFO(question.stem);
        const std::set<std::string> options(question.options.begin(), question.options.end());
        CHECK(options.size() == question.options.size());
        if (question.type == QuestionType::Choice) CHECK(options.size() == 4);
        CHECK(article.find(firstSentence(question.source.words)) != std::string::npos);
        if (question.type != QuestionType::Choice) continue;
        CHECK(question.explanation.size() > desk::answer(question).size());
    }
}

TEST_CASE("A pack asks for people, countries, figures, places and days") {
    const auto pack = published();
    for (const auto* word :
        {"ho ", "hich country", "ow many", "hich stadium", "hich date", "hich city"})
        CHECK(desk::asked(pack, word) != nullptr);
}

TEST_CASE("The right answer is not always in the same place, nor always the longest") {
    std::map<std::size_t, int> places;
    int longest = 0;
    const auto pack = published();
    int choices = 0;
    for (const auto& question : pack.questions) {
        if (question.type != QuestionType::Choice) continue;
        ++choices;
        ++places[question.answer];
        bool beaten = false;
        for (const auto& option : question.options)
            beaten = beaten || option.size() > desk::answer(question).size();
        longest += beaten ? 0 : 1;
    }
    CHECK(places.size() == 4);
    for (const auto& [place, count] : places) CHECK(count * 5 > choices);
    CHECK(longest * 2 < choices);
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
