#include "game/show/shelf.hpp"
#include "questions/bank/pack_reader.hpp"
#include <algorithm>

namespace podium::show {

namespace fs = std::filesystem;

Expected<Pack> Shelf::take(const std::string& nameOrFile) const {
    const std::vector<std::string> all = names();
    if (nameOrFile.empty() && all.empty())
        return tl::unexpected(Problems{{"no packs are here", {m_folder.string()},
            "Give one with --pack FILE, or set PODIUM_SHARE to the folder that holds packs/."}});
    const std::string name = nameOrFile.empty() ? all.front() : nameOrFile;
    if (std::ranges::find(all, name) != all.end()) return readPack(fileOf(name));
    const bool meansFile = fs::path(name).has_extension() || fs::path(name).has_parent_path();
    std::error_code failed;
    if (meansFile || fs::exists(name, failed)) return readPack(name);
    return tl::unexpected(Problems{nothingCalled(name)});
}

std::vector<std::string> Shelf::names() const {
    std::vector<std::string> found;
    std::error_code failed;
    for (fs::directory_iterator entry(m_folder, failed), end; !failed && entry != end;
         entry.increment(failed))
        if (entry->path().extension() == ".yaml") found.push_back(entry->path().stem().string());
    std::ranges::sort(found);
    return found;
}

fs::path Shelf::fileOf(const std::string& name) const { return m_folder / (name + ".yaml"); }

Problem Shelf::nothingCalled(const std::string& name) const {
    std::string known;
    for (const std::string& pack : names()) known += (known.empty() ? "" : ", ") + pack;
    return {"there is no pack and no file of this name", {name},
        "Give a file, or one of these packs: " + known};
}

} // namespace podium::show
