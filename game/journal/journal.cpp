#include "game/journal/journal.hpp"
#include "game/journal/entry.hpp"
#include <algorithm>

namespace podium {
namespace {

namespace fs = std::filesystem;

std::vector<fs::path> filesNewestFirst(const fs::path& folder) {
    std::vector<fs::path> files;
    std::error_code failed;
    for (fs::directory_iterator entry(folder, failed), end; !failed && entry != end;
         entry.increment(failed))
        if (entry->path().extension() == ".journal") files.push_back(entry->path());
    std::sort(files.rbegin(), files.rend());
    return files;
}

/// Most evenings were played to the end and left alone: their last line says so, and saves reading
/// the others. An end that was taken back, or corrected afterwards, is not the last line.
bool endsWithTheEnd(std::string_view text) {
    const std::size_t before =
        text.size() < 2 ? std::string_view::npos : text.rfind('\n', text.size() - 2);
    if (before == std::string_view::npos) return false;
    const auto last = readEntry(text.substr(before + 1, text.size() - before - 2));
    return last && std::holds_alternative<EveningEnded>(last->what);
}

bool canBeResumed(const fs::path& file) {
    const auto text = readWholeLines(file);
    if (!text || endsWithTheEnd(*text)) return false;
    const Expected<Record> record = parseJournal(*text, file);
    return record && !record->events.empty() && !record->finished();
}

} // namespace

Expected<void> Journal::append(const std::vector<Event>& events) {
    std::vector<std::string> lines;
    for (const Event& event : events) lines.push_back(writeEntry(event));
    return m_storage->append(lines);
}

Expected<Journal> openJournal(const fs::path& file) {
    auto storage = createFile(file);
    if (!storage) return tl::unexpected(storage.error());
    if (auto written = (*storage)->append({writeHeading()}); !written) {
        std::error_code ignored;
        fs::remove(file, ignored); // an evening without a heading is none
        return tl::unexpected(written.error());
    }
    return Journal(std::move(*storage));
}

Expected<Journal> continueJournal(const fs::path& file) {
    auto storage = continueFile(file);
    if (!storage) return tl::unexpected(storage.error());
    return Journal(std::move(*storage));
}

std::optional<fs::path> latestUnfinished(const fs::path& folder) {
    for (const fs::path& file : filesNewestFirst(folder))
        if (canBeResumed(file)) return file;
    return std::nullopt;
}

} // namespace podium
