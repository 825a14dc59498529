#include "questions/authoring/author.hpp"
#include "questions/authoring/words/lexicon_place.hpp"
#include "questions/bank/pack_reader.hpp"
#include "questions/bank/pack_writer.hpp"
#include "questions/bank/text_file.hpp"
#include <CLI/CLI.hpp>
#include <algorithm>
#include <iostream>

namespace {

using namespace podium;

/// How the program ends, for whoever started it.
enum Exit { Done = 0, NotPossible = 1, BadInput = 2, WorldFailed = 3 };

int complain(const Problems& problems, Exit exit) {
    std::cerr << sentences(problems) << '\n';
    return exit;
}

std::string summary(const Pack& pack) {
    std::string rounds;
    for (const PackRound& round : pack.rounds) {
        const auto asked = std::count_if(pack.questions.begin(), pack.questions.end(),
            [&](const Question& question) { return question.round == round.name; });
        rounds += (rounds.empty() ? " (" : ", ") + round.name + " " + std::to_string(asked);
    }
    return std::to_string(pack.questions.size()) + " questions" + rounds + ")";
}

/// Nobody means to put a pack in the place of the article that it is made from.
bool isAmong(const std::string& file, const std::vector<std::filesystem::path>& articles) {
    return std::any_of(articles.begin(), articles.end(), [&](const auto& article) {
        std::error_code absent; // a file that is not there is no other file
        return std::filesystem::equivalent(file, article, absent);
    });
}

int generate(const authoring::Commission& commission, const std::string& file) {
    if (isAmong(file, commission.articles))
        return complain({{"this is one of the articles", {file}, "Name another file"}}, BadInput);
    if (const auto writable = checkWritable(file); !writable)
        return complain(writable.error(), BadInput);
    const auto pack = authoring::author(commission);
    if (!pack) return complain(pack.error(), BadInput);
    if (const auto same = parsePack(writePack(*pack), file); !same)
        return complain(same.error(), NotPossible); // better no pack than one the game refuses
    if (const auto saved = savePack(*pack, file); !saved)
        return complain(saved.error(), WorldFailed);
    std::cout << file << ": " << summary(*pack) << '\n';
    return Done;
}

int check(const std::vector<std::string>& files) {
    int exit = Done;
    for (const std::string& file : files) {
        const auto pack = readPack(file);
        if (pack)
            std::cout << file << ": " << summary(*pack) << '\n';
        else
            exit = complain(pack.error(), BadInput);
    }
    return exit;
}

} // namespace

int main(int count, char** words) {
    CLI::App app{"Makes question packs out of articles, and checks them."};
    app.set_version_flag("--version", "podium-questions " PODIUM_VERSION);
    app.require_subcommand(1);

    authoring::Commission commission;
    commission.lexicon = authoring::lexiconPlace();
    std::string output;
    auto* generating = app.add_subcommand("generate", "Make a pack out of articles");
    generating->add_option("article", commission.articles, "Plain text or Markdown")->required();
    generating->add_option("-o,--output", output, "The pack to write, in YAML")->required();
    generating->add_option("--facts", commission.facts, "A folder of fact tables (CSV)");
    generating->add_option("--seed", commission.seed, "Settles which wrong options are taken");

    std::vector<std::string> packs;
    auto* checking = app.add_subcommand("check", "Say everything that is wrong with packs");
    checking->add_option("pack", packs, "A pack, in YAML")->required();

    try {
        app.parse(count, words);
    } catch (const CLI::ParseError& error) {
        return app.exit(error) == 0 ? Done : BadInput;
    }
    return generating->parsed() ? generate(commission, output) : check(packs);
}
