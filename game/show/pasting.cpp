#include "game/show/pasting.hpp"
#include "game/show/making.hpp"
#include "questions/authoring/page/manuscript.hpp"
#include "questions/bank/printable.hpp"
#include "questions/bank/text_file.hpp"
#include "questions/bank/utf8.hpp"
#include <sstream>

namespace podium::show {
namespace {

/// The first line that says something, without what it begins with in Markdown.
std::string firstLine(const std::string& text) {
    std::istringstream lines(text);
    for (std::string line; std::getline(lines, line);) {
        const std::size_t from = line.find_first_not_of("# \t\r");
        if (from != std::string::npos)
            return line.substr(from, line.find_last_not_of(" \t\r") + 1 - from);
    }
    return {};
}

/// No longer than two lines of the screen, and whole letters alone.
std::string beginningOf(const std::string& line) {
    constexpr std::size_t longest = 160; // bytes
    if (line.size() <= longest) return line;
    const std::string cut = line.substr(0, longest);
    return cut.substr(0, validUtf8Prefix(cut)) + " …";
}

stage::DeskPaste judged(stage::DeskPaste paste, const std::string& no) {
    using Length = stage::DeskPaste::Length;
    paste.verdict = no.empty() ? "Long enough for a quiz." : no;
    paste.length = no.empty() ? Length::Enough
        : paste.words == 0    ? Length::Nothing
                              : Length::TooShort;
    return paste;
}

} // namespace

stage::DeskPaste pasteOf(const std::string& text) {
    stage::DeskPaste paste;
    paste.words = wordsIn(text);
    paste.firstLine = printable(beginningOf(firstLine(text)));
    if (paste.words == 0)
        return judged(paste, "There is no text in the clipboard. Copy an article first.");
    if (const auto read = authoring::manuscriptOf(text, ""); !read)
        return judged(paste, printable("This cannot be used: " + read.error().front().what + "."));
    if (paste.words < fewestWords)
        return judged(paste,
            "A quiz needs an article of at least " + std::to_string(fewestWords) +
                " words. Copy more of it.");
    return judged(paste, "");
}

Expected<std::filesystem::path> keepPasted(const std::string& text, const Paths& paths) {
    std::error_code failed; // then the file cannot be written either, and that is told
    std::filesystem::create_directories(paths.pasted, failed);
    const auto file = paths.pasted / (plainName(firstLine(text)) + ".txt");
    return writeTextFile(file, text).map([&] { return file; });
}

} // namespace podium::show
