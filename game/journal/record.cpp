#include "game/journal/entry.hpp"
#include "game/journal/journal.hpp"
#include "game/match/apply.hpp"
#include "game/match/sense.hpp"
#include <algorithm>

namespace podium {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t mostProblems = 10; // of a file that is no journal at all

using Lines = std::vector<std::string_view>;

Lines linesOf(std::string_view text) {
    Lines lines;
    while (!text.empty()) {
        const std::size_t end = text.find('\n');
        if (end == std::string_view::npos) break; // torn
        lines.push_back(text.substr(0, end));
        text.remove_prefix(end + 1);
    }
    return lines;
}

/// The same problems, with the file and the line they are in.
tl::unexpected<Problems> placed(Problems problems, const fs::path& file, std::size_t line) {
    for (Problem& problem : problems) problem.where = {file.string(), static_cast<int>(line), 0};
    return tl::unexpected(std::move(problems));
}

tl::unexpected<Problems> problem(
    const std::string& what, const std::string& hint, const fs::path& file, std::size_t line) {
    return placed({{what, {}, hint}}, file, line);
}

Expected<void> checkHeading(const Lines& lines, const fs::path& file) {
    if (lines.empty())
        return problem("this holds no evening",
            "It is empty or was cut off at once; it can be deleted.", file, 0);
    if (auto heading = readHeading(lines.front()); !heading)
        return placed(heading.error(), file, 1);
    return {};
}

Expected<std::vector<Event>> readEvents(const Lines& lines, const fs::path& file) {
    std::vector<Event> events;
    events.reserve(lines.size());
    Problems problems;
    for (std::size_t line = 1; line < lines.size() && problems.size() < mostProblems; ++line) {
        Expected<Event> event = readEntry(lines[line]);
        if (event)
            events.push_back(std::move(*event));
        else
            std::ranges::move(
                placed(event.error(), file, line + 1).value(), std::back_inserter(problems));
    }
    if (!problems.empty()) return tl::unexpected(problems);
    return events;
}

Expected<Match> fold(const std::vector<Event>& events, const fs::path& file) {
    Match match;
    for (std::size_t index = 0; index < events.size(); ++index) {
        if (!canFollow(match, events[index]))
            return problem("this cannot have happened after the lines before it",
                "Only an unchanged journal can be resumed.", file, index + 2);
        match = apply(std::move(match), events[index]);
    }
    return match;
}

} // namespace

Expected<Record> parseJournal(std::string_view text, const fs::path& name) {
    const Lines lines = linesOf(text);
    if (const auto good = checkHeading(lines, name); !good) return tl::unexpected(good.error());
    auto events = readEvents(lines, name);
    if (!events) return tl::unexpected(events.error());
    auto match = fold(*events, name);
    if (!match) return tl::unexpected(match.error());
    return Record{name, std::move(*events), std::move(*match)};
}

Expected<Record> readJournal(const fs::path& file) {
    const auto text = readWholeLines(file);
    if (!text) return tl::unexpected(text.error());
    return parseJournal(*text, file);
}

} // namespace podium
