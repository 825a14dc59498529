#include "game/show/making.hpp"
#include "questions/authoring/author.hpp"
#include "questions/authoring/page/manuscript.hpp"
#include "questions/bank/folding.hpp"
#include "questions/bank/pack_reader.hpp"
#include "questions/bank/pack_writer.hpp"
#include <algorithm>
#include <sstream>

namespace podium::show {
namespace {

namespace fs = std::filesystem;

bool isPlain(char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'); }

/// How much of a page of HTML is text only its reader knows.
Expected<void> checkLength(const fs::path& article) {
    const auto manuscript = authoring::readManuscript(article);
    if (!manuscript) return tl::unexpected(manuscript.error());
    const int words = wordsIn(manuscript->text);
    if (words >= fewestWords || manuscript->format == authoring::Format::Html) return {};
    return tl::unexpected(Problems{{"the text is too short for a quiz: " + std::to_string(words) +
            (words == 1 ? " word" : " words"),
        {article.string()},
        "Give an article of at least " + std::to_string(fewestWords) +
            " words; 300 or more make a good evening"}});
}

/// Better no pack than one that the game itself would refuse later.
Expected<Pack> authored(const Recipe& recipe, const authoring::Watcher& watcher) {
    authoring::Commission commission;
    commission.articles = {recipe.article};
    commission.lexicon = recipe.lexicon;
    return authoring::author(commission, watcher).and_then([&](const Pack& pack) {
        return parsePack(writePack(pack), recipe.article.string());
    });
}

MadePack kept(Pack pack, const fs::path& shelf) {
    std::error_code failed; // then the file cannot be written either, and that is told
    fs::create_directories(shelf, failed);
    const fs::path file = shelf / (shelfName(pack) + ".yaml");
    const auto saved = savePack(pack, file);
    if (saved) return {std::move(pack), file, {}};
    return {std::move(pack), {}, saved.error()};
}

} // namespace

int wordsIn(const std::string& text) {
    std::istringstream words(text);
    int count = 0;
    for (std::string word; words >> word;) ++count;
    return count;
}

std::string plainName(const std::string& title) {
    constexpr std::size_t longest = 40;
    std::string name;
    for (const char c : folded(title))
        if (isPlain(c))
            name += c;
        else if (!name.empty() && name.back() != '-')
            name += '-';
    name = name.substr(0, longest);
    while (!name.empty() && name.back() == '-') name.pop_back();
    return name.empty() ? "quiz" : name;
}

std::string shelfName(const Pack& pack) {
    constexpr std::size_t markLength = 8;
    return plainName(pack.title) + "-" + fingerprint(pack).substr(0, markLength);
}

Expected<MadePack> makePack(const Recipe& recipe, const authoring::Watcher& watcher) {
    return checkLength(recipe.article)
        .and_then([&] { return authored(recipe, watcher); })
        .map([&](Pack&& pack) { return kept(std::move(pack), recipe.shelf); });
}

} // namespace podium::show
