#include "game/show/shelf.hpp"
#include "game/show/running_order_reader.hpp"
#include "questions/bank/pack_reader.hpp"
#include <algorithm>

namespace podium::show {

namespace fs = std::filesystem;

namespace {

/// What stands on a shelf, in alphabetical order.
std::vector<std::string> namesIn(const fs::path& folder) {
    std::vector<std::string> found;
    std::error_code failed;
    for (fs::directory_iterator entry(folder, failed), end; !failed && entry != end;
         entry.increment(failed))
        if (entry->path().extension() == ".yaml") found.push_back(entry->path().stem().string());
    std::ranges::sort(found);
    return found;
}

std::string listed(const std::vector<std::string>& names) {
    std::string list;
    for (const std::string& name : names) list += (list.empty() ? "" : ", ") + name;
    return list;
}

fs::path fileOn(const fs::path& folder, const std::string& name) {
    return folder / (name + ".yaml");
}

Problem noPacks(const fs::path& folder) {
    return {"no packs are here", {folder.string()},
        "Give one with --pack FILE, or set PODIUM_SHARE to the folder that holds packs/."};
}

Problem noPack(const std::string& name, const std::vector<std::string>& known) {
    return {"there is no pack and no file of this name", {name},
        "Give a file, or one of these packs: " + listed(known)};
}

Problem noMode(
    const std::string& mode, const fs::path& folder, const std::vector<std::string>& known) {
    if (known.empty())
        return {"no running orders are here", {folder.string()},
            "Give one with --running-order FILE, or set PODIUM_SHARE to the folder that holds "
            "running_orders/."};
    return {"there is no mode of this name", {mode}, "These are known: " + listed(known)};
}

} // namespace

/// What an editor had to say of a pack lies beside it, and is none.
std::vector<std::string> packsIn(const fs::path& folder) {
    std::vector<std::string> names = namesIn(folder);
    std::erase_if(names, [](const std::string& name) { return name.ends_with(".edits"); });
    return names;
}

Expected<Pack> Shelf::take(const std::string& nameOrFile) const {
    return fileOf(nameOrFile).and_then(readPack);
}

fs::path Shelf::folderOf(const std::string& nameOrFile) const {
    const auto file = fileOf(nameOrFile);
    return file ? file->parent_path() : m_folder;
}

Expected<fs::path> Shelf::fileOf(const std::string& nameOrFile) const {
    const std::vector<std::string> all = packsIn(m_folder);
    if (nameOrFile.empty() && all.empty()) return tl::unexpected(Problems{noPacks(m_folder)});
    const std::string name = nameOrFile.empty() ? all.front() : nameOrFile;
    if (std::ranges::find(all, name) != all.end()) return fileOn(m_folder, name);
    const std::vector<std::string> made = packsIn(m_made);
    if (std::ranges::find(made, name) != made.end()) return fileOn(m_made, name);
    const bool meansFile = fs::path(name).has_extension() || fs::path(name).has_parent_path();
    std::error_code failed;
    if (meansFile || fs::exists(name, failed)) return fs::path(name);
    return tl::unexpected(Problems{noPack(name, all)});
}

Expected<RunningOrder> ModeShelf::take(const std::string& mode) const {
    const std::vector<std::string> all = namesIn(m_folder);
    if (std::ranges::find(all, mode) == all.end())
        return tl::unexpected(Problems{noMode(mode, m_folder, all)});
    return readRunningOrder(fileOn(m_folder, mode));
}

} // namespace podium::show
