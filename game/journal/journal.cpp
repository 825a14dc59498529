#include "game/journal/journal.hpp"
#include "game/journal/entry.hpp"
#include "game/match/apply.hpp"
#include "game/match/sense.hpp"
#include <algorithm>

namespace podium {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t mostProblems = 10; // of a file that is no journal at all

/// The same problems, with the file and the line they are in.
Problems placed(Problems problems, const fs::path& file, std::size_t line) {
    for (Problem& problem : problems) problem.where = {file.string(), static_cast<int>(line), 0};
    return problems;
}

Problem outOfOrder(const fs::path& file, std::size_t line) {
    return {"this cannot have happened after the lines before it",
        {file.string(), static_cast<int>(line), 0}, "Only an unchanged journal can be resumed."};
}

Expected<void> checkHeading(const std::vector<std::string>& lines, const fs::path& file) {
    if (lines.empty())
        return tl::unexpected(Problems{{"this holds no evening", {file.string(), 0, 0},
            "It is empty or was cut off at once; it can be deleted."}});
    if (auto heading = readHeading(lines.front()); !heading)
        return tl::unexpected(placed(heading.error(), file, 1));
    return {};
}

Expected<std::vector<Event>> readEvents(
    const std::vector<std::string>& lines, const fs::path& file) {
    std::vector<Event> events;
    Problems problems;
    for (std::size_t line = 1; line < lines.size() && problems.size() < mostProblems; ++line) {
        Expected<Event> event = readEntry(lines[line]);
        if (event)
            events.push_back(std::move(*event));
        else
            std::ranges::move(placed(event.error(), file, line + 1), std::back_inserter(problems));
    }
    if (!problems.empty()) return tl::unexpected(problems);
    return events;
}

Expected<void> checkOrder(const std::vector<Event>& events, const fs::path& file) {
    Match match;
    for (std::size_t index = 0; index < events.size(); ++index) {
        if (!canFollow(match, events[index]))
            return tl::unexpected(Problems{outOfOrder(file, index + 2)});
        match = apply(std::move(match), events[index]);
    }
    return {};
}

std::vector<fs::path> filesNewestFirst(const fs::path& folder) {
    std::vector<fs::path> files;
    std::error_code failed;
    for (fs::directory_iterator entry(folder, failed), end; !failed && entry != end;
         entry.increment(failed))
        if (entry->path().extension() == ".journal") files.push_back(entry->path());
    std::sort(files.rbegin(), files.rend());
    return files;
}

/// Most evenings were played to the end, and their last line alone says so.
bool endsWithTheEnd(const fs::path& file) {
    const auto lines = readLines(file);
    const auto last =
        lines && !lines->empty() ? readEntry(lines->back()) : tl::unexpected(Problems{});
    return last && std::holds_alternative<EveningEnded>(last->what);
}

bool canBeResumed(const fs::path& file) {
    if (endsWithTheEnd(file)) return false;
    const Expected<Record> record = readJournal(file);
    return record && !record->events.empty();
}

} // namespace

Expected<void> Journal::append(const std::vector<Event>& events) {
    std::vector<std::string> lines;
    for (const Event& event : events) lines.push_back(writeEntry(event));
    return m_storage->append(lines);
}

bool Record::finished() const {
    return !events.empty() && std::holds_alternative<EveningEnded>(events.back().what);
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

Expected<Record> readJournal(const fs::path& file) {
    const auto lines = readLines(file);
    if (!lines) return tl::unexpected(lines.error());
    if (const auto good = checkHeading(*lines, file); !good) return tl::unexpected(good.error());
    auto events = readEvents(*lines, file);
    if (!events) return tl::unexpected(events.error());
    if (const auto good = checkOrder(*events, file); !good) return tl::unexpected(good.error());
    return Record{file, std::move(*events)};
}

std::optional<fs::path> latestUnfinished(const fs::path& folder) {
    for (const fs::path& file : filesNewestFirst(folder))
        if (canBeResumed(file)) return file;
    return std::nullopt;
}

} // namespace podium
