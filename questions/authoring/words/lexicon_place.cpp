#include "questions/authoring/words/lexicon_place.hpp"
#include <cstdlib>
#if defined(_WIN32)
#include <windows.h>
#endif

namespace podium::authoring {

namespace {

using std::filesystem::path;

#if defined(_WIN32)
path program() {
    wchar_t words[32768];
    return path(std::wstring(words, GetModuleFileNameW(nullptr, words, 32768)));
}
#else
path program() {
    std::error_code ignored; // without /proc PODIUM_SHARE must name the folder
    return std::filesystem::read_symlink("/proc/self/exe", ignored);
}
#endif

bool isThere(const path& folder) {
    std::error_code ignored; // a folder that cannot be asked about is not there for us
    return std::filesystem::is_directory(folder, ignored);
}

/// The first folder from the program upwards that holds the word lists, or an empty path.
path inSourceTree(const path& from) {
    for (path folder = from; folder.has_relative_path(); folder = folder.parent_path())
        if (isThere(folder / "questions" / "lexicon")) return folder / "questions" / "lexicon";
    return {};
}

} // namespace

path lexiconPlace() {
    const char* share = std::getenv("PODIUM_SHARE");
    if (share && *share) return path(share) / "lexicon";
    const path folder = program().parent_path();
    path beside = folder.parent_path() / "share" / "podium" / "lexicon";
    if (isThere(beside)) return beside;
    path inTree = inSourceTree(folder);
    return inTree.empty() ? beside : inTree;
}

std::optional<path> wordsPlace(const path& lexicon) {
    const path share = program().parent_path().parent_path() / "share" / "podium";
    std::error_code ignored; // a file that cannot be asked about is not there for us
    for (const path& folder : {std::filesystem::absolute(lexicon).parent_path(), share})
        if (path file = folder / "words" / "words.bin"; std::filesystem::exists(file, ignored))
            return file;
    return std::nullopt;
}

} // namespace podium::authoring
