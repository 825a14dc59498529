// A fact table is a file from anywhere, and a file may hold anything. Built with libFuzzer:
// ./packaging/fuzz. The first byte chooses the kind of table. The lexicon is named by
// PODIUM_LEXICON.
#include "questions/authoring/tables/tables.hpp"
#include "questions/bank/pack_reader.hpp"
#include "questions/bank/pack_writer.hpp"
#include "tests/support/scratch.hpp"
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>

namespace {

using namespace podium;

std::filesystem::path lexiconFolder() {
    const char* folder = std::getenv("PODIUM_LEXICON");
    return folder ? folder : "questions/lexicon";
}

const authoring::Lexicon& lexicon() {
    static const auto read = authoring::readLexicon(lexiconFolder());
    return read.value();
}

const authoring::Phrasebook& phrasebook() {
    static const auto read = authoring::readPhrasebook(lexiconFolder());
    return read.value();
}

/// What is wrong with the questions of these tables, or nothing: the game must take them.
std::string complaintAbout(const authoring::FactTables& tables) {
    Pack pack;
    pack.title = "Tables";
    authoring::addTableQuestions(pack, tables, phrasebook(), lexicon(), 1);
    if (pack.questions.empty()) return "";
    const auto again = parsePack(writePack(pack), "a pack");
    return again ? "" : "the game refuses the pack: " + sentences(again.error());
}

/// What is wrong with how a table is taken, or nothing. It may be refused, by a sentence with a
/// remedy.
std::string complaintAbout(const std::string& bytes, const std::string& name) {
    static const Scratch scratch;
    put(scratch / name, bytes);
    const auto tables = authoring::readFactTables(scratch.folder());
    std::filesystem::remove(scratch / name);
    if (tables) return complaintAbout(*tables);
    for (const auto& problem : tables.error())
        if (problem.what.empty() || problem.hint.empty()) return "it was refused without a word";
    return tables.error().empty() ? "it was refused without a problem" : "";
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    static const char* const names[] = {"paris-2024-medal-table.csv", "paris-2024-champions.csv",
        "paris-2024-multi-medallists.csv", "paris-2024-records-and-firsts.csv",
        "paris-2024-ceremonies.csv", "summer-games-hosts.csv"};
    if (size == 0) return 0;
    const std::string text(reinterpret_cast<const char*>(bytes) + 1, size - 1);
    const std::string complaint = complaintAbout(text, names[bytes[0] % std::size(names)]);
    if (complaint.empty()) return 0;
    std::fprintf(stderr, "%s\n", complaint.c_str());
    std::abort();
}
