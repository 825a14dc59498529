#include "game/show/folders.hpp"
#include "game/show/shelf.hpp"
#include "questions/bank/folding.hpp"
#include "questions/bank/printable.hpp"
#include "questions/bank/text_file.hpp"
#include <algorithm>
#include <array>
#include <tuple>

namespace podium::show {
namespace {

namespace fs = std::filesystem;
using stage::DeskLine;

constexpr std::size_t mostEntries = 2000; // more are not looked through by hand

struct Found {
    DeskLine line;
    fs::path file;
    std::string folded; ///< to sort by
};

std::string kindOf(const fs::path& file) {
    const std::string ending = folded(file.extension().string());
    if (ending == ".txt") return "Text";
    if (ending == ".md" || ending == ".markdown") return "Markdown";
    return ending == ".html" || ending == ".htm" || ending == ".xhtml" ? "Web page" : "";
}

std::string sizeOf(const fs::path& file) {
    std::error_code failed;
    const std::uintmax_t bytes = fs::file_size(file, failed);
    if (failed) return {};
    if (bytes < 1000) return ", " + std::to_string(bytes) + " bytes";
    if (bytes < 1'000'000) return ", " + std::to_string((bytes + 500) / 1000) + " KB";
    return ", " + std::to_string((bytes + 500'000) / 1'000'000) + " MB";
}

std::optional<Found> found(const fs::directory_entry& entry) {
    const fs::path& file = entry.path();
    const std::string name = file.filename().string();
    std::error_code failed; // what cannot be asked about is not shown
    if (name.starts_with('.')) return std::nullopt;
    if (entry.is_directory(failed))
        return Found{{DeskLine::Kind::Folder, printable(name), ""}, file, folded(printable(name))};
    if (kindOf(file).empty() || !entry.is_regular_file(failed)) return std::nullopt;
    return Found{{DeskLine::Kind::Article, printable(name), kindOf(file) + sizeOf(file)}, file,
        folded(printable(name))};
}

/// Folders first, then by name.
bool before(const Found& a, const Found& b) {
    const bool folder = a.line.kind == DeskLine::Kind::Folder;
    if (folder != (b.line.kind == DeskLine::Kind::Folder)) return folder;
    return std::tie(a.folded, a.file) < std::tie(b.folded, b.file);
}

void add(Listing& listing, DeskLine line, fs::path target) {
    listing.lines.push_back(std::move(line));
    listing.targets.push_back(std::move(target));
}

/// What the desktop calls a folder: a line XDG_DOCUMENTS_DIR="$HOME/Papers" of its file.
std::optional<fs::path> named(const Paths& paths, const std::string& key) {
    const auto text = readTextFile(paths.userFolders);
    const std::string begin = key + "=\"";
    const std::size_t at = text ? ("\n" + *text).find("\n" + begin) : std::string::npos;
    if (at == std::string::npos) return std::nullopt;
    const std::size_t from = at + begin.size();
    std::string folder = text->substr(from, text->find('"', from) - from);
    if (folder.starts_with("$HOME")) folder = paths.home.string() + folder.substr(5);
    return fs::path(folder);
}

} // namespace

std::vector<StartingPlace> startingPlaces(const Paths& paths) {
    const std::array wanted{std::pair{"Home", std::optional(paths.home)},
        std::pair{"Documents",
            std::optional(named(paths, "XDG_DOCUMENTS_DIR").value_or(paths.home / "Documents"))},
        std::pair{"Downloads",
            std::optional(named(paths, "XDG_DOWNLOAD_DIR").value_or(paths.home / "Downloads"))},
        std::pair{"Last folder", lastFolder(paths)}};
    std::vector<StartingPlace> places;
    for (const auto& [name, folder] : wanted) {
        std::error_code failed;
        const bool known =
            folder && std::ranges::find(places, *folder, &StartingPlace::folder) != places.end();
        if (folder && !known && fs::is_directory(*folder, failed))
            places.push_back({name, *folder});
    }
    return places;
}

std::optional<fs::path> lastFolder(const Paths& paths) {
    const auto text = readTextFile(paths.lastFolder);
    if (!text || text->empty()) return std::nullopt;
    return fs::path(text->substr(0, text->find('\n')));
}

void rememberFolder(const Paths& paths, const fs::path& folder) {
    std::error_code failed;
    fs::create_directories(paths.lastFolder.parent_path(), failed);
    static_cast<void>(writeTextFile(paths.lastFolder, folder.string() + "\n"));
}

Listing articlesIn(const fs::path& folder) {
    Listing listing;
    if (folder.has_relative_path())
        add(listing, {DeskLine::Kind::Up, "One folder up", ""}, folder.parent_path());
    std::error_code failed;
    std::vector<Found> all;
    std::size_t count = 0;
    for (fs::directory_iterator entry(folder, failed), end;
         !failed && entry != end && count < mostEntries; entry.increment(failed), ++count)
        if (auto one = found(*entry)) all.push_back(std::move(*one));
    std::ranges::sort(all, before);
    for (Found& one : all) add(listing, std::move(one.line), std::move(one.file));
    if (failed)
        listing.remark =
            "This folder cannot be opened: " + failed.message() + ". Choose another one.";
    else if (all.empty())
        listing.remark = "No texts are here. Files that end in .txt, .md or .html would be shown.";
    else if (count == mostEntries)
        listing.remark = "The folder holds more than can be shown here.";
    return listing;
}

Listing quizzesIn(const fs::path& shelf) {
    Listing listing;
    for (const std::string& name : packsIn(shelf))
        add(listing, {DeskLine::Kind::Quiz, printable(name), "Quiz"}, shelf / (name + ".yaml"));
    if (listing.lines.empty())
        listing.remark = "No quiz was made here yet. Choose an article or paste one, and it will "
                         "be kept here.";
    return listing;
}

std::string spoken(const fs::path& file, const fs::path& home) {
    const fs::path within = file.lexically_relative(home);
    if (home.empty() || within.empty() || *within.begin() == "..") return printable(file.string());
    return within == "." ? "Home" : printable("~/" + within.generic_string());
}

} // namespace podium::show
