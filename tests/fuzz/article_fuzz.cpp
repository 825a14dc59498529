// An article is a file from anywhere, and a file may hold anything. Built with libFuzzer:
// ./packaging/fuzz. The first byte chooses the ending of the name. The lexicon is named by
// PODIUM_LEXICON.
#include "questions/authoring/author.hpp"
#include "questions/bank/pack_reader.hpp"
#include "questions/bank/pack_writer.hpp"
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>

namespace {

using namespace podium;

const authoring::Lexicon& lexicon() {
    static const auto read = [] {
        const char* folder = std::getenv("PODIUM_LEXICON");
        return authoring::readLexicon(folder ? folder : "questions/lexicon");
    }();
    return read.value();
}

/// What is wrong with how an article is taken, or nothing. It may be refused, by a sentence with a
/// remedy; what comes out must be a pack that the game takes.
std::string complaintAbout(const std::string& bytes, const std::string& name) {
    const auto manuscript = authoring::manuscriptOf(bytes, name);
    // The second reader takes seconds for a page where everything is checked: it is asked of short
    // ones alone, so that thousands of long ones reach our own reader.
    constexpr std::size_t shortPage = 300; // bytes
    const auto reader = bytes.size() <= shortPage ? authoring::SecondReader::Asked
                                                  : authoring::SecondReader::NotAsked;
    const auto pack = manuscript
        ? authoring::author(std::vector{*manuscript}, lexicon(), 1, {}, reader)
        : Expected<Pack>(tl::unexpected(manuscript.error()));
    if (pack) {
        const auto again = parsePack(writePack(*pack), "a pack");
        return again ? "" : "the game refuses the pack: " + sentences(again.error());
    }
    for (const auto& problem : pack.error())
        if (problem.what.empty() || problem.hint.empty()) return "it was refused without a word";
    return pack.error().empty() ? "it was refused without a problem" : "";
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    static const char* const names[] = {"article.txt", "article.md", "article.html"};
    if (size == 0) return 0;
    const std::string text(reinterpret_cast<const char*>(bytes) + 1, size - 1);
    const std::string complaint = complaintAbout(text, names[bytes[0] % 3]);
    if (complaint.empty()) return 0;
    std::fprintf(stderr, "%s\n", complaint.c_str());
    std::abort();
}
