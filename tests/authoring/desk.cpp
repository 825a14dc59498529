#include "desk.hpp"
#include "questions/authoring/clauses/statement.hpp"
#include "questions/bank/quantity.hpp"
#include "questions/bank/text_file.hpp"
#include <cstdlib>
#include <fstream>
#include <unistd.h>

namespace desk {

using namespace podium;

std::filesystem::path house(const std::string& path) {
    return std::filesystem::path(PODIUM_SOURCE_DIR) / path;
}

std::optional<std::filesystem::path> foundingArticle() {
    const auto* named = std::getenv("PODIUM_SHARED");
    const auto seed = (named ? std::filesystem::path(named) : house("../shared")) / "seed";
    std::error_code absent;
    for (const auto& entry : std::filesystem::directory_iterator(seed, absent))
        if (entry.path().extension() == ".txt") return entry.path();
    return std::nullopt;
}

const authoring::Lexicon& lexicon() {
    static const auto read = authoring::readLexicon(house("questions/lexicon"));
    return read.value();
}

Expected<Pack> packOf(const std::filesystem::path& article, authoring::SecondReader reader) {
    return authoring::author({{article}, house("questions/lexicon"), 1, reader});
}

Expected<Pack> packOfText(const std::string& text, authoring::SecondReader reader) {
    // Tests run side by side, each at a desk of its own.
    const auto own =
        std::filesystem::path(PODIUM_BINARY_DIR) / ("desk_" + std::to_string(getpid()));
    std::filesystem::create_directories(own);
    const auto file = own / "article_at_hand.txt";
    std::ofstream(file, std::ios::binary) << text;
    auto pack = packOf(file, reader);
    std::filesystem::remove_all(own);
    return pack;
}

authoring::World worldOf(const std::string& text) {
    return authoring::understood(authoring::readArticle("at-hand", text, lexicon()), lexicon());
}

std::vector<std::string> facts(const std::string& text) {
    std::vector<std::string> said;
    for (const auto& fact : worldOf(text).facts)
        if (!fact.doubtful && !fact.subject.loose)
            said.push_back(authoring::statement(fact, lexicon()));
    return said;
}

std::string firstFact(const std::string& text) {
    const auto said = facts(text);
    return said.empty() ? std::string() : said.front();
}

std::string answer(const Question& question) {
    if (question.type == QuestionType::Number) return quantityText(question.number.value);
    return question.options.empty() ? std::string() : question.options[question.answer];
}

const Question* asked(const Pack& pack, const std::string& partOfStem) {
    for (const auto& question : pack.questions)
        if (question.stem.find(partOfStem) != std::string::npos) return &question;
    return nullptr;
}

} // namespace desk
