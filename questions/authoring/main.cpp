#include "questions/authoring/author.hpp"
#include "questions/authoring/enquiry.hpp"
#include "questions/authoring/provenance.hpp"
#include "questions/authoring/words/lexicon_place.hpp"
#include "questions/bank/mending.hpp"
#include "questions/bank/pack_reader.hpp"
#include "questions/bank/pack_writer.hpp"
#include "questions/bank/text_file.hpp"
#include <CLI/CLI.hpp>
#include <algorithm>
#include <iostream>
#include <unistd.h>

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

/// Without the words the program still works, but whoever wonders at a short pack should know why.
void sayWhatIsMissing(const std::filesystem::path& lexicon) {
    if (!authoring::wordsPlace(lexicon))
        std::cerr << "There is no file of words (words/words.bin) beside the lexicon, so less will "
                     "be asked. "
                     "Install wordnet-base and festlex-poslex and build Podium again.\n";
}

/// Whoever sits at a terminal sees how far it is; elsewhere stderr is kept for problems.
authoring::Watcher onTerminal() {
    if (!isatty(STDERR_FILENO)) return {};
    return [last = std::string()](const authoring::Progress& progress) mutable {
        static constexpr const char* steps[] = {"reading", "understanding", "asking", "choosing"};
        const auto percent = std::to_string(progress.done * 100 / progress.total);
        const auto line = steps[static_cast<std::size_t>(progress.step)] + (" " + percent) + " %";
        if (line != last) std::cerr << '\r' << line << "\x1b[K" << std::flush;
        last = line;
        return authoring::Going::On;
    };
}

Expected<authoring::Authored> watched(const authoring::Commission& commission) {
    const auto watcher = onTerminal();
    auto made = authoring::authored(commission, watcher);
    if (watcher) std::cerr << "\r\x1b[K" << std::flush; // the line goes when the work is done
    return made;
}

std::string tally(const Mended& made) {
    const auto unread =
        made.pack.questions.size() - static_cast<std::size_t>(made.accepted + made.reworded);
    return std::to_string(made.accepted) + " accepted, " + std::to_string(made.rejected) +
        " rejected, " + std::to_string(made.reworded) + " reworded, " + std::to_string(unread) +
        " not read yet";
}

/// What the editor's hand did, and which of its edits no longer fit.
void tellEdits(const Mended& made, const std::filesystem::path& file) {
    std::error_code absent; // a pack that nobody has edited
    if (std::filesystem::exists(file, absent))
        std::cout << file.string() << ": " << tally(made) << '\n';
    for (const auto& unfit : made.unfit) std::cout << file.string() << ": " << unfit << '\n';
}

/// Whether each sentence is accounted for as well.
enum class Reasons { Told, Kept };

int generate(const authoring::Commission& commission, const std::string& file, Reasons reasons) {
    if (isAmong(file, commission.articles))
        return complain({{"this is one of the articles", {file}, "Name another file"}}, BadInput);
    if (const auto writable = checkWritable(file); !writable)
        return complain(writable.error(), BadInput);
    sayWhatIsMissing(commission.lexicon);
    if (commission.secondReader == authoring::SecondReader::Asked)
        std::cerr << authoring::secondReaderAbsence();
    const auto edits = readEdits(editsOf(file));
    if (!edits) return complain(edits.error(), BadInput);
    const auto fresh = watched(commission);
    if (!fresh) return complain(fresh.error(), BadInput);
    if (reasons == Reasons::Told)
        for (const auto& notes : fresh->notes) std::cout << authoring::whyLines(notes);
    if (!fresh->barren.empty()) return complain(fresh->barren, BadInput);
    const auto made = mended(fresh->pack, *edits);
    if (const auto same = parsePack(writePack(made.pack), file); !same)
        return complain(same.error(), NotPossible); // better no pack than one the game refuses
    if (const auto saved = savePack(made.pack, file); !saved)
        return complain(saved.error(), WorldFailed);
    std::cout << file << ": " << summary(made.pack) << '\n';
    tellEdits(made, editsOf(file));
    return Done;
}

/// Says everything that is wrong with the edits of a pack, and which of them have gone astray.
int checkEditsOf(const Pack& pack, const std::string& file) {
    const auto edits = readEdits(editsOf(file));
    if (!edits) return complain(edits.error(), BadInput);
    for (const auto& stray : strays(pack, *edits))
        std::cout << editsOf(file).string() << ": " << stray << '\n';
    return Done;
}

int check(const std::vector<std::string>& files) {
    int exit = Done;
    for (const std::string& file : files) {
        const auto pack = readPack(file);
        if (!pack) {
            exit = complain(pack.error(), BadInput);
            continue;
        }
        std::cout << file << ": " << summary(*pack) << '\n';
        if (const int edits = checkEditsOf(*pack, file); edits != Done) exit = edits;
    }
    return exit;
}

int explain(const authoring::Enquiry& enquiry) {
    const auto text = authoring::explained(enquiry);
    if (!text) return complain(text.error(), BadInput);
    std::cout << *text;
    return Done;
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
    generating->add_option("article", commission.articles, "Plain text, Markdown or HTML")
        ->required();
    generating->add_option("-o,--output", output, "The pack to write, in YAML")->required();
    generating->add_option("--facts", commission.facts, "A folder of fact tables (CSV)");
    generating->add_option("--seed", commission.seed, "Settles which wrong options are taken");
    generating->add_flag_callback(
        "--no-grammar", [&] { commission.secondReader = authoring::SecondReader::NotAsked; },
        "Let nobody proof-read the questions: quicker, and fewer of them");

    bool why = false;
    generating->add_flag("--why", why, "Tell of every sentence what it gave, or why nothing");

    authoring::Enquiry enquiry;
    enquiry.again.lexicon = commission.lexicon;
    auto* explaining = app.add_subcommand("explain", "Tell how a question came about");
    explaining->add_option("pack", enquiry.pack, "The pack, in YAML")->required();
    explaining->add_option("id", enquiry.id, "The id of the question")->required();
    explaining->add_option("--article", enquiry.again.articles, "Its article, to tell more");
    explaining->add_option("--seed", enquiry.again.seed, "The seed that the pack was made with");

    explaining->add_option("--facts", enquiry.again.facts, "The fact tables it was made with");
    explaining->add_flag_callback(
        "--no-grammar", [&] { enquiry.again.secondReader = authoring::SecondReader::NotAsked; },
        "If nobody proof-read the pack");

    std::vector<std::string> packs;
    auto* checking = app.add_subcommand("check", "Say everything that is wrong with packs");
    checking->add_option("pack", packs, "A pack, in YAML")->required();

    try {
        app.parse(count, words);
    } catch (const CLI::ParseError& error) {
        return app.exit(error) == 0 ? Done : BadInput;
    }
    if (explaining->parsed()) return explain(enquiry);
    if (checking->parsed()) return check(packs);
    return generate(commission, output, why ? Reasons::Told : Reasons::Kept);
}
